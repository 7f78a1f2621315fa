"""What each side calls the same thing, read from linked sentences: where both names were a choice, and nowhere else."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from encuadre.data.naming import Naming
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    Evidence,
    Language,
    Link,
    NamingPair,
    NamingUse,
    Rendering,
    Sentence,
    Span,
    Translation,
    other_language,
)

SURE = 0.75
"""Score a link needs before its names are compared: from there on four links of five are right on real reports.

Two sentences that share no fact name two things.
"""

FEWEST = 2
"""Pairs of sentences that must show it: one may speak of two things."""

KEPT = 2
"""How many times as often as the other side's name a side says its own: who says both nearly alike chose neither.

Both were chosen by reading what 17 real events show: the pairs so kept out were no difference, or half of one.
"""

_Key = tuple[str, str, str]
"""Thing, left sense, right sense."""


@dataclass(frozen=True, slots=True)
class _Name:
    thing: str
    sense: str
    span: Span
    """Offsets into the text it was read in, then into the article's."""

    printed: str


def naming_pairs(
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    alignments: Mapping[tuple[str, str], Alignment],
    *,
    renderings: Mapping[str, Rendering],
) -> tuple[NamingPair, ...]:
    """Find what the two sides name differently, over all linked sentences of an event.

    The names come from lists of what newsrooms choose between, and a pair is shown only where each sentence has one
    name for the thing and neither has the other's, in its own words or in translation, and where each side keeps to
    its own name in all it says. The encoder finds more, but cannot tell another
    name from another thing (`country`, `government`): of 17 pairs it saw twice or more on the sample 5 were right.

    Args:
        left: The articles of the left side.
        right: The articles of the right side.
        alignments: By (left article id, right article id).
        renderings: Translations of the sentences, by text.

    Returns:
        Those shown most often first, and of these the ones that no article of the other side uses too.
    """
    there = {annotated.article.id: annotated for annotated in right}
    uses: dict[_Key, list[tuple[_Name, _Name, NamingUse]]] = defaultdict(list)
    for one in left:
        for other in (there[id_] for left_id, id_ in alignments if left_id == one.article.id and id_ in there):
            for link in alignments[one.article.id, other.article.id].links:
                for found in _use(one, other, link, renderings):
                    uses[found[0].thing, found[0].sense, found[1].sense].append(found)
    said = _said(left), _said(right)
    crossed = {key: _crossed(key, *said) for key in uses if len(uses[key]) >= FEWEST and _is_kept(key, *said)}
    ordered = sorted(crossed, key=lambda key: (-len(uses[key]), crossed[key], key))
    return tuple(_pair(uses[key], crossed[key]) for key in _once_each(ordered))


def _once_each(ordered: Sequence[_Key]) -> Iterator[_Key]:
    """Yield the pairs in order, each side's name of a thing in the first of its pairs only."""
    taken: set[tuple[str, str, bool]] = set()
    for thing, here, there in ordered:
        names = {(thing, here, True), (thing, there, False)}
        if taken.isdisjoint(names):
            taken |= names
            yield thing, here, there


def _use(
    one: AnnotatedArticle, other: AnnotatedArticle, link: Link, renderings: Mapping[str, Rendering]
) -> Iterator[tuple[_Name, _Name, NamingUse]]:
    if link.score < SURE:
        return
    sentences = one.sentences[link.left], other.sentences[link.right]
    here, there = _by_thing(one, sentences[0]), _by_thing(other, sentences[1])
    translated = _in_translation(one, sentences[0], renderings), _in_translation(other, sentences[1], renderings)
    for thing in here.keys() & there.keys():
        senses = [{name.sense for name in names} for names in (here[thing], there[thing])]
        if len(senses[0]) == len(senses[1]) == 1 and senses[0].isdisjoint(senses[1]):
            name, counterpart = here[thing][0], there[thing][0]
            if (thing, counterpart.sense) in translated[0] or (thing, name.sense) in translated[1]:
                continue
            use = NamingUse(Evidence(one.article.id, name.span), Evidence(other.article.id, counterpart.span))
            yield name, counterpart, use


def _by_thing(annotated: AnnotatedArticle, sentence: Sentence) -> dict[str, list[_Name]]:
    found: dict[str, list[_Name]] = {}
    for name in _names(annotated.text_of(sentence), annotated.article.language):
        span = Span(name.span.start + sentence.span.start, name.span.end + sentence.span.start)
        found.setdefault(name.thing, []).append(replace(name, span=span))
    return found


def _in_translation(
    annotated: AnnotatedArticle, sentence: Sentence, renderings: Mapping[str, Rendering]
) -> set[tuple[str, str]]:
    """Return the things a sentence names in the other language, each with its sense there."""
    rendering = renderings.get(annotated.text_of(sentence))
    if not isinstance(rendering, Translation):
        return set()
    return {(name.thing, name.sense) for name in _names(rendering.text, other_language(annotated.article.language))}


@lru_cache(maxsize=4096)
def _names(text: str, language: Language) -> tuple[_Name, ...]:
    """Return every name of the lists, of two names of one thing that overlap the longer one.

    A last word with a capital inside a sentence belongs to a longer name (`Special Operations Command`), which is not
    the newsroom's choice; places have theirs.
    """
    lists = Naming.of(language)
    return tuple(
        _Name(thing, senses[match.group().lower()], Span(match.start(), match.end()), match.group())
        for thing, (pattern, senses) in _patterns(language).items()
        for match in pattern.finditer(text)
        if match.start() == 0 or thing in lists.places or match.group().split()[-1][0].islower()
    )


@cache
def _patterns(language: Language) -> dict[str, tuple[re.Pattern[str], dict[str, str]]]:
    found = {}
    lists = Naming.of(language)
    for thing, senses in {**lists.names, **lists.places}.items():
        sense_of = {form: sense for sense, forms in senses.items() for form in forms}
        longest_first = "|".join(re.escape(form) for form in sorted(sense_of, key=len, reverse=True))
        if longest_first:
            found[thing] = (re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)", re.IGNORECASE), sense_of)
    return found


_Said = Mapping[tuple[str, str], int]
"""How often a side says each sense of each thing."""


def _said(side: Sequence[AnnotatedArticle]) -> _Said:
    return Counter(
        (name.thing, name.sense)
        for annotated in side
        for text in annotated.sentence_texts
        for name in _names(text, annotated.article.language)
    )


def _is_kept(key: _Key, left: _Said, right: _Said) -> bool:
    """Tell whether each side keeps to its own name."""
    thing, here, there = key
    return left[thing, here] >= KEPT * left[thing, there] and right[thing, there] >= KEPT * right[thing, here]


def _crossed(key: _Key, left: _Said, right: _Said) -> int:
    """Count how often a side uses the other side's name anywhere in its articles."""
    thing, here, there = key
    return left[thing, there] + right[thing, here]


def _pair(found: Sequence[tuple[_Name, _Name, NamingUse]], crossed: int) -> NamingPair:
    return NamingPair(
        thing=found[0][0].thing,
        left=_commonest([name for name, _, _ in found]),
        right=_commonest([name for _, name, _ in found]),
        crossed=crossed,
        uses=tuple(use for _, _, use in found),
    )


def _commonest(names: Sequence[_Name]) -> str:
    return Counter(name.printed.lower() for name in names).most_common(1)[0][0]
