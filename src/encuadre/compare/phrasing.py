"""A counted fact to one plain sentence in each interface language, by template."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from encuadre.model import LANGUAGES, Finding, Language, ReadingLine
from encuadre.words import Words, words_in
from encuadre.words.shapes.reading import Unit

LONGEST = 160
"""Characters of a text that are shown inside a sentence; the rest is one key away. Chosen: two lines of a terminal."""

_SIDE_FACTS = re.compile(r"\{(left|right|side|other)\}")
"""The names under which sides are given."""

Fact = str | int | Callable[[Language], str]
"""What fills a template: the same in both languages, or worded in each."""


def line(finding: Finding, evidence: Sequence[str], /, **facts: Fact) -> ReadingLine:
    """Return the sentence of a finding; each piece of evidence is named once."""
    texts = {language: _sentence(finding, words_in(language), facts) for language in LANGUAGES}
    return ReadingLine(finding, texts, tuple(dict.fromkeys(evidence)))


def count(number: int, unit: Unit) -> Fact:
    """Word a number of things (`1 claim`, `2 claims`)."""

    def worded(language: Language) -> str:
        words = words_in(language)
        return words.count(words.reading.units[unit], number)

    return worded


def side(name: str) -> Fact:
    """Name a side."""
    return lambda language: words_in(language).reading.sides.get(name, name)


def enumerate_names(names: Sequence[str]) -> Fact:
    """Return `a, b and c`."""

    def worded(language: Language) -> str:
        *first, last = names
        return f"{', '.join(first)}{words_in(language).reading.conjunction}{last}" if first else last

    return worded


def shorten(text: str) -> str:
    """Return the text on one line, and what fits of it, cut between words."""
    whole = " ".join(text.split())
    return whole if len(whole) <= LONGEST else whole[:LONGEST].rsplit(" ", 1)[0] + " …"


def _sentence(finding: Finding, words: Words, facts: Mapping[str, Fact]) -> str:
    said = {name: str(fact(words.language) if callable(fact) else fact) for name, fact in facts.items()}
    template = words.reading.templates[finding]
    # The sides come first, so that only the template's own words are contracted and never what is quoted.
    template = _SIDE_FACTS.sub(lambda found: said[found[1]].replace("{", "{{").replace("}", "}}"), template)
    for apart, together in words.reading.contractions.items():
        template = template.replace(apart, together)
    text = template.format(**said)
    return text[:1].upper() + text[1:]
