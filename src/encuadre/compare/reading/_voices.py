"""What the sides say differently, whom they quote, and what they call things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from encuadre.compare.phrasing import Fact, count, enumerate_names, line, shorten
from encuadre.compare.reading._reader import Reader
from encuadre.model import ComparedConflict, ComparedSide, Finding, ReadingLine
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words
from encuadre.words.shapes.reading import Unit

MOST_OF_A_KIND = 3
"""Conflicts told one by one, and names; the rest is in the lists."""


def differences(reader: Reader) -> Iterator[ReadingLine]:
    """What the sides tell differently: what cannot both be true, and what can."""
    for conflict in reader.it.conflicts[:MOST_OF_A_KIND]:
        yield line(Finding.CONFLICT, (conflict.left, conflict.right), **reader.names, **_told(conflict))
    compatible = reader.it.compatible
    printed_apart = [one for one in compatible if one.left_quantity.casefold() != one.right_quantity.casefold()]
    if printed_apart:
        evidence = [id_ for one in compatible for id_ in (one.left, one.right)]
        facts = reader.names | _told(printed_apart[0])
        yield line(Finding.COMPATIBLE, evidence, **facts, count=len(compatible))


def _told(conflict: ComparedConflict) -> dict[str, Fact]:
    return {
        "left_said": shorten(conflict.left_quantity),
        "right_said": shorten(conflict.right_quantity),
        "rule": lambda language: rule_in_words(conflict.rule, words_in(language)),
    }


def speakers(reader: Reader) -> Iterator[ReadingLine]:
    """Whom each side quotes."""
    for place, each in enumerate(reader.sides):
        yield from speakers_line(reader, each, reader.named(place))


def speakers_line(reader: Reader, side: ComparedSide, named: Mapping[str, Fact]) -> Iterator[ReadingLine]:
    """Yield whom one side quotes, if it names anybody.

    Args:
        reader: The comparison.
        side: One of its sides.
        named: What the side is called, as templates ask for it.
    """
    people = [speaker for speaker in side.framing.speakers if speaker.name]
    shown = people[:MOST_OF_A_KIND]
    if evidence := reader.sentences([one for speaker in shown for one in speaker.evidence]):
        yield line(
            Finding.SPEAKERS,
            evidence,
            **named,
            voices=count(len(people), Unit.VOICES),
            quotations=count(sum(speaker.quotations for speaker in side.framing.speakers), Unit.QUOTATIONS),
            names=enumerate_names([f"{shorten(one.name)} ({one.quotations})" for one in shown]),
        )


def quotations(reader: Reader) -> Iterator[ReadingLine]:
    """What both sides quote, and one utterance they quote differently."""
    told, matches = reader.it.quotations, reader.it.quotation_matches
    if not matches:
        return
    once = Counter(told[position].side for position in reader.it.quoted_once)
    yield line(
        Finding.QUOTED_BOTH,
        [told[position].sentence for match in matches for position in (*match.left, *match.right)],
        **reader.names,
        both=count(len(matches), Unit.UTTERANCES),
        left_once=once[reader.it.left.side],
        right_once=once[reader.it.right.side],
    )
    for match in matches:
        for pair in match.pairs:
            if pair.differences:
                left, right = told[pair.left], told[pair.right]
                yield line(
                    Finding.QUOTED_DIFFERENTLY,
                    (left.sentence, right.sentence),
                    **reader.names,
                    left_said=shorten(left.text),
                    right_said=shorten(right.text),
                )
                return


def naming(reader: Reader) -> Iterator[ReadingLine]:
    """What each side calls the same thing."""
    for pair in reader.it.naming[:MOST_OF_A_KIND]:
        evidence = reader.sentences([one for use in pair.uses for one in (use.left, use.right)])
        if evidence:
            yield line(
                Finding.NAMING,
                evidence,
                **reader.names,
                left_name=shorten(pair.left),
                right_name=shorten(pair.right),
                pairs=count(pair.count, Unit.PAIRS),
            )
