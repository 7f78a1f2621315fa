"""How the sides frame it: frames with their intervals, words beyond chance."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from encuadre.compare.phrasing import enumerate_names, line
from encuadre.compare.reading._reader import Reader
from encuadre.model import Finding, FrameUse, Language, ReadingLine
from encuadre.words import words_in

MOST_WORDS = 6
"""Words named in one sentence; the rest is in the list of words."""


def frames(reader: Reader) -> Iterator[ReadingLine]:
    """Frames whose intervals do not meet, and the strongest the sides have in common."""
    used = [{(use.model, use.frame): use for use in each.framing.frames} for each in reader.sides]
    both = [(used[0][key], used[1][key]) for key in used[0] if key in used[1]]
    for left, right in both:
        for place, (here, there) in enumerate(((left, right), (right, left))):
            if here.low > there.high:
                yield line(
                    Finding.FRAME_MORE,
                    reader.sentences((*here.evidence, *there.evidence)),
                    **reader.named(place),
                    frame=frame_name(here),
                    strength=f"{here.strength:.2f}",
                    low=f"{here.low:.2f}",
                    high=f"{here.high:.2f}",
                    other_strength=f"{there.strength:.2f}",
                    other_low=f"{there.low:.2f}",
                    other_high=f"{there.high:.2f}",
                )
    alike = [(left, right) for left, right in both if left.low <= right.high and right.low <= left.high]
    if alike:
        left, right = max(alike, key=lambda one: min(one[0].strength, one[1].strength))
        yield line(
            Finding.FRAME_ALIKE,
            reader.sentences((*left.evidence, *right.evidence)),
            **reader.names,
            frame=frame_name(left),
            left_strength=f"{left.strength:.2f}",
            right_strength=f"{right.strength:.2f}",
        )


def frame_name(use: FrameUse) -> Callable[[Language], str]:
    """Return what a frame is called."""
    return lambda language: words_in(language).frames.frame(use.frame)


def words(reader: Reader) -> Iterator[ReadingLine]:
    """Words each side uses more than chance explains."""
    for place, each in enumerate(reader.sides):
        most = each.framing.words[:MOST_WORDS]
        evidence = reader.sentences([one for word in most for one in word.evidence])
        if evidence:
            told = enumerate_names([f"{word.lemma} ({word.here} : {word.there})" for word in most])
            yield line(Finding.WORDS, evidence, **reader.named(place), words=told)
