"""A finding to one plain sentence in each interface language, by template."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence

from encuadre.model import LANGUAGES, Article, Finding, Language, ReadingLine
from encuadre.words import Words, words_in

LONGEST = 240
"""Characters of a text that are shown inside a sentence; the rest is one key away. Chosen: most sentences of a report
stand whole (nine in ten of those measured), since a statement cut in half may say something else."""

EXCERPT = 120
"""Characters around a figure that tell of what it is, to whole words: two lines of a narrow screen. Chosen."""

_TWO_STOPS = re.compile(r"(?<!\.)\.\.$")

_DOMAIN = re.compile(r"[a-z0-9-]+(?:\.[a-z]{2,})+\b")
"""The name of an outlet that is known by its address alone, which is written as it is: `example.org`."""

_MARKS = (("“", "”"), ("«", "»"), ('"', '"'))

Fact = str | Callable[[Language], str]
"""What fills a template: the same in both languages, or worded in each."""


def line(finding: Finding, evidence: Sequence[str], /, **facts: Fact) -> ReadingLine:
    """Return the sentence of a finding; each piece of evidence is named once."""
    texts = {language: _sentence(finding, words_in(language), facts) for language in LANGUAGES}
    return ReadingLine(finding, texts, tuple(dict.fromkeys(evidence)))


def side(name: str) -> Fact:
    """Name a side that is a country or a language; an outlet has its own name."""
    return lambda language: words_in(language).reading.sides.get(name, name)


def outlet(article: Article) -> Fact:
    """Name who published an article, or say that nobody knows."""
    if article.outlet:
        return article.outlet.name
    return lambda language: words_in(language).reading.an_article[article.language]


def nameless(language: Language) -> Fact:
    """Name several articles of one language whose outlets nobody knows: *an article* would say that there is one."""
    return lambda shown: words_in(shown).reading.articles[language]


def dated(article: Article) -> Fact:
    """Name who published an article and on which day; an unknown day is not mentioned."""
    if article.published is None:
        return outlet(article)
    day = f"{article.published:%Y-%m-%d}"
    return lambda language: words_in(language).reading.dated.format(outlet=_worded(outlet(article), language), day=day)


def citing(article: Article, speaker: str) -> Fact:
    """Name who published an article and whom it quotes, if anybody."""
    if not speaker:
        return outlet(article)
    return lambda language: words_in(language).reading.citing.format(
        outlet=_worded(outlet(article), language), speaker=speaker
    )


def enumerated(facts: Sequence[Fact], *, negated: bool = False) -> Fact:
    """Return `a, b and c`, each once; `negated` as it stands after *not in*."""

    def worded(language: Language) -> str:
        words = words_in(language)
        *first, last = dict.fromkeys(_worded(fact, language) for fact in facts)
        together = f"{words.reading.negated_conjunction}{last}" if negated else _and(last, words)
        return f"{', '.join(first)}{together}" if first else last

    return worded


def uneven(text: str) -> list[tuple[str, str]]:
    """Return the kinds of quotation marks of which a text has one without the other."""
    return [
        (opens, closes)
        for opens, closes in _MARKS
        if (text.count(opens) % 2 if opens == closes else text.count(opens) - text.count(closes))
    ]


def evened(text: str) -> str:
    """Return a text without the quotation mark at its beginning or end that has no counterpart in it.

    Where a quotation goes over several sentences, one has the opening mark and another the closing one.
    """
    for opens, closes in uneven(text):
        text = text.removeprefix(opens) if text.startswith(opens) else text.removesuffix(closes)
    return text


def sentence(text: str) -> Fact:
    """Return a sentence as it stands inside quotation marks: on one line, what fits of it, cut between words."""
    whole = evened(" ".join(text.split()))
    shown = whole if len(whole) <= LONGEST else whole[:LONGEST].rsplit(" ", 1)[0] + " …"
    return lambda language: _nested(shown, words_in(language))


def phrase(text: str) -> Fact:
    """Return a text as it stands inside a sentence that goes on: without a full stop of its own."""
    return sentence(text.rstrip().removesuffix("."))


def excerpt(text: str, start: int, end: int) -> Fact:
    """Return the words around a figure as they stand inside a sentence: bare, a figure does not say of what it is.

    Args:
        text: A sentence.
        start: Where the figure begins in it.
        end: Where it ends.
    """
    spare = max(0, EXCERPT - (end - start)) // 2
    first = 0 if start <= spare else text.rfind(" ", 0, start - spare) + 1
    last = len(text) if len(text) - end <= spare else text.find(" ", end + spare)
    last = len(text) if last < 0 else last
    return phrase(("… " if first else "") + text[first:last].strip() + (" …" if last < len(text) else ""))


def _nested(text: str, words: Words) -> str:
    """Return a text with the marks that stand inside the quotation marks of the templates."""
    inner = words.reading.inner_marks
    opens = itertools.cycle(inner)
    plain = "".join(next(opens) if letter == '"' else letter for letter in text)
    return plain.translate(str.maketrans(words.reading.outer_marks, inner))


def _and(last: str, words: Words) -> str:
    joined = words.reading.conjunction + last
    for apart, together in words.reading.contractions.items():
        if joined.casefold().startswith(apart):
            return together + joined[len(apart) :]
    return joined


def _worded(fact: Fact, language: Language) -> str:
    return fact(language) if callable(fact) else fact


def _sentence(finding: Finding, words: Words, facts: Mapping[str, Fact]) -> str:
    said = {name: _worded(fact, words.language) for name, fact in facts.items()}
    text = words.reading.templates[finding].format(**said)
    # A name that ends in a full stop (`Jr.`) ends the sentence with it.
    first = text[:1] if _DOMAIN.match(text) else text[:1].upper()
    return first + _TWO_STOPS.sub(".", text[1:])
