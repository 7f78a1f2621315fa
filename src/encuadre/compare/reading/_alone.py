"""What can be said of an event that one side alone tells: by whom, whom they quote, and in which frames."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.compare.phrasing import enumerated, line
from encuadre.compare.reading._differences import MOST_SPEAKERS, by_weight, heard, usual_name
from encuadre.compare.reading._reader import Reader
from encuadre.model import Finding, ReadingLine
from encuadre.words import words_in

MOST_FRAMES = 3
"""Frames told one by one; the rest is in the list, and so are those that may as well be absent."""


def alone(reader: Reader) -> Iterator[ReadingLine]:
    """Say who tells it, whom they quote, and which frames carry it: no sentence says anything of another side."""
    place = 0 if reader.sides[0].articles else 1
    side = reader.sides[place]
    tops = [one.id for one in side.sentences if reader.number[one.id] == 0]
    if tops:
        yield line(Finding.ALONE, tops, outlets=reader.outlets(tops))
    quoted = heard(reader, place)
    if names := by_weight(quoted)[:MOST_SPEAKERS]:
        evidence = [one.sentence for name in names for one in quoted[name]]
        yield line(Finding.SPEAKERS_ALONE, evidence, names=enumerated([usual_name(quoted[name]) for name in names]))
    sure = [use for use in side.framing.frames if use.low > 0 and not use.is_unsure]
    for use in sure[:MOST_FRAMES]:
        if evidence := reader.sentences_at(use.evidence):
            yield line(
                Finding.FRAME_ALONE,
                evidence,
                frame=lambda language, frame=use.frame: words_in(language).frames.frame(frame),  # type: ignore[misc]
                strength=f"{use.strength:.2f}",
                low=f"{use.low:.2f}",
                high=f"{use.high:.2f}",
            )
