"""Who said it: the same words of two speakers, and who is quoted on one side and would not comment on the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from encuadre.align.conflicts._silence import silence
from encuadre.align.conflicts._telling import Telling
from encuadre.data.gazetteer import GazetteerEntry, Organisations
from encuadre.data.polarity import Polarity
from encuadre.data.quotes import QuotationMarks
from encuadre.data.reporting import is_denial
from encuadre.model import (
    Column,
    Conflict,
    ConflictKind,
    EntityKind,
    Ground,
    Link,
    LinkKind,
    Pace,
    Passage,
    Quotation,
    QuotationKind,
    Rule,
    Span,
)
from encuadre.text.folding import fold
from encuadre.text.stems import stem

FEWEST_STEMS = 8
"""Stems the shorter quotation has at least: with five, one in two was a topic's usual words, not an utterance."""

SAME_WORDS = 0.8
"""Share of the shorter quotation's stems that the other has, in the better direction of translation.

Of 87 real events read for it, words that are one utterance share .85 and more across the languages; of two who say the
same of one thing (a prime minister and another, of one plane) they share .60 to .67, the sentences being short."""

SHORTEST_NAME = 3
"""Letters of a part of a name that tells persons apart."""

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_NAME = re.compile(r"[^\W\d_][\w'’-]+")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A named person or body that is quoted."""

    entity: str
    name: str
    is_person: bool
    span: Span
    """Where it stands in the sentence; what is quoted, if it stands in another."""


def find_speakers(link: Link, told: tuple[Telling, Telling]) -> Iterator[Conflict]:
    """Compare who is quoted in two linked sentences.

    The words decide that it is one utterance. Two names are two speakers only if neither text has the other's name
    anywhere (a ministry and its head, a paper and whom it quotes stand in one text, and a name read wrongly does too),
    or says that this one would not comment.

    Args:
        link: What joins the two sentences.
        told: Both texts.
    """
    if link.kind is not LinkKind.SAME:
        return
    yield from _silent(link, told)
    left, right = told[0].passages[link.left], told[1].passages[link.right]
    for one in left.quotations:
        for other in right.quotations:
            here, there = speaker_of(told[0], left, one), speaker_of(told[1], right, other)
            if here is None or there is None or not _are_told_apart(here, told[0], there, told[1]):
                continue
            is_quoted = _is_quoted(left, one) and _is_quoted(right, other)
            if is_quoted and say_the_same(left, one, right, other):
                about = {right.language: there.name} | {left.language: here.name}
                rule = Rule(ConflictKind.SPEAKER, Ground.OTHER_SPEAKER, about=about)
                yield Conflict(link.left, link.right, here.span, there.span, rule, pace=Pace.NEVER)


def speaker_of(told: Telling, passage: Passage, quotation: Quotation) -> Speaker | None:
    """Return who is quoted, if a person or a body is named: the speaker, or the body whose member speaks.

    Args:
        told: The whole text.
        passage: A sentence of it.
        quotation: What is quoted in it.
    """
    if quotation.speaker and quotation.speaker_entity:
        kind = told.kinds.get(quotation.speaker_entity)
        if kind not in {EntityKind.PERSON, EntityKind.ORGANISATION}:
            return None
        span = quotation.speaker_span or quotation.content
        return Speaker(quotation.speaker_entity, quotation.speaker, kind is EntityKind.PERSON, span)
    if quotation.speaker_span is None:
        return None
    place = quotation.speaker_span
    owners = "|".join(map(re.escape, Polarity.of(passage.language).owners))
    for mention in passage.mentions:
        between = passage.text[place.end : mention.span.start] if place.end <= mention.span.start else None
        is_own = place.covers(mention.span) or (between and re.fullmatch(rf"\s+(?:{owners})\s+", between))
        if is_own and mention.kind is EntityKind.ORGANISATION:
            name = mention.span.of(passage.text)
            return Speaker(mention.entity_id, name, False, Span(min(place.start, mention.span.start), mention.span.end))
    return None


def _are_told_apart(here: Speaker, left: Telling, there: Speaker, right: Telling) -> bool:
    if here.entity == there.entity or _parts(here.name) & _parts(there.name):
        return False
    if _may_belong(here, left, there) or _may_belong(there, right, here):
        return False
    return not any(
        one.entity not in other.silent and other.names(one.entity, one.name, is_person=one.is_person)
        for one, other in ((here, right), (there, left))
    )


def _may_belong(person: Speaker, told: Telling, body: Speaker) -> bool:
    """Tell whether a text names a person beside a word of a body's names: a *Republican of Ohio* speaks for the GOP.

    Args:
        person: A speaker; of a body nothing is asked.
        told: The text that names them.
        body: The speaker on the other side.
    """
    if not person.is_person or body.is_person:
        return False
    entry = next((group[body.entity] for group in _bodies() if body.entity in group), None)
    names = [body.name, body.entity, *(entry.en + entry.es if entry else ())]
    stems = {stem(part) for name in names for part in _LONG_WORD.findall(fold(name))}
    beside = [one for one in told.passages if any(mention.entity_id == person.entity for mention in one.mentions)]
    return any(stems & _stems(f"{one.text} {one.translation}") for one in beside)


@cache
def _bodies() -> tuple[Mapping[str, GazetteerEntry], ...]:
    return tuple(Organisations.shared().organisations.values())


def _parts(name: str) -> set[str]:
    return {part for part in _NAME.findall(fold(name)) if len(part) >= SHORTEST_NAME}


def _is_quoted(passage: Passage, quotation: Quotation) -> bool:
    """Tell whether the speaker's own words are given, none that are denied.

    What goes on in the next sentence is only opened in this one.
    """
    if is_denial(passage.language, quotation.cue, quotation.kind):
        return False
    before = passage.text[: quotation.content.start].rstrip()[-1:]
    return quotation.kind is not QuotationKind.INDIRECT or (
        before != "" and before in QuotationMarks.of(passage.language).pairs
    )


def say_the_same(left: Passage, one: Quotation, right: Passage, other: Quotation) -> bool:
    """Tell whether two quotations are one utterance, by their words.

    Args:
        left: A sentence.
        one: What is quoted in it.
        right: Another sentence.
        other: What is quoted in that.
    """
    here, there = _stems(one.content.of(left.text)), _stems(other.content.of(right.text))
    shortest = min(len(here), len(there))
    if shortest < FEWEST_STEMS:
        return False
    if left.language == right.language:
        return len(here & there) >= SAME_WORDS * shortest
    forth, back = here & _stems(right.translation), there & _stems(left.translation)
    return max(len(forth), len(back)) >= SAME_WORDS * shortest


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _LONG_WORD.findall(text.lower()))


def _silent(link: Link, told: tuple[Telling, Telling]) -> Iterator[Conflict]:
    """Set who would not comment against what they are quoted with, unless the same text quotes them too.

    Args:
        link: What joins the two sentences.
        told: Both texts.
    """
    passages = told[0].passages[link.left], told[1].passages[link.right]
    for place, (mute, speaking) in enumerate((passages, passages[::-1])):
        silent = silence(mute)
        if silent is None:
            continue
        for quotation in speaking.quotations:
            speaker = speaker_of(told[1 - place], speaking, quotation)
            if speaker is None or speaker.entity not in silent.entities:
                continue
            if not _is_quoted_in(told[place], speaker.entity):
                spans = (silent.span, speaker.span)
                about = {speaking.language: speaker.name}
                rule = Rule(ConflictKind.SPEAKER, Ground.SILENT, about=about)
                ahead = Column.RIGHT if place == 0 else Column.LEFT
                yield Conflict(link.left, link.right, *(spans if place == 0 else spans[::-1]), rule, ahead=ahead)
                break


def _is_quoted_in(told: Telling, entity: str) -> bool:
    return any(
        speaker is not None and speaker.entity == entity
        for passage in told.passages
        for speaker in (speaker_of(told, passage, quotation) for quotation in passage.quotations)
    )
