"""The rows of the framing screen: the same number on both sides, so that frame stands beside frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import zip_longest

from textual.content import Content

from encuadre.model import DistinctiveWord, Evidence, Frame, FrameUse, Framing, Speaker
from encuadre.tui.guide import Guide, Side
from encuadre.tui.progress import bar
from encuadre.tui.text import fitted, joined, plain
from encuadre.tui.words import Words

WORDS_SHOWN = 12
SPEAKERS_SHOWN = 10
"""What a reader takes in at a glance; the exports hold all of them."""


@dataclass(frozen=True, slots=True)
class FramingRow:
    """One line of one side."""

    id: str
    """The same after the screen was closed and opened again."""

    name: str = ""
    detail: str = ""
    evidence: tuple[Evidence, ...] = ()
    strength: float | None = None
    """Set on frames; `None` elsewhere."""

    is_title: bool = False
    draw: Callable[[FramingRow, int], Content] = field(default=lambda row, width: row.as_line(width), repr=False)

    def drawn(self, width: int) -> Content:
        """Return the row, `width` cells wide."""
        return self.draw(self, width)

    def as_line(self, width: int) -> Content:
        """Return name left, detail right."""
        if self.is_title:
            return fitted(plain(self.name, "bold"), width)
        detail = plain(self.detail, "$quiet")
        name = fitted(plain(self.name), max(8, width - detail.cell_length - 1))
        return joined([name, plain(" "), detail])

    def as_bar(self, width: int) -> Content:
        """Return bar, number and name of a frame, or an empty place for a frame this side does not use."""
        cells = 10 if width >= 50 else 6
        if self.strength is None:
            return fitted(plain(f"{'·' * cells}    –  {self.name}", "$quiet"), width)
        number = f"{self.strength:.2f}".removeprefix("0")
        return fitted(joined([bar(self.strength, cells), plain(f" {number:>4}  {self.name}")]), width)


def framing_rows(guide: Guide, words: Words) -> dict[Side, list[FramingRow]]:
    """Return the rows of both sides, equally many."""
    framings = {side: guide.side(side).framing for side in Side}
    rows: dict[Side, list[FramingRow]] = {side: [] for side in Side}

    def section(key: str, title: str, found: dict[Side, list[FramingRow]]) -> None:
        longest = max(1, *(len(one) for one in found.values()))
        for side in Side:
            if rows[side]:
                rows[side].append(FramingRow(f"{side}:{key}:before", " ", is_title=True))
            rows[side].append(FramingRow(f"{side}:{key}", title, is_title=True))
            empty = FramingRow(f"{side}:{key}:none", words.none if not found[side] else " ")
            filled = zip_longest(found[side], range(longest))
            rows[side] += [row or empty for row, _ in filled]

    frames = _frames_of_both(framings)
    section(
        "frame",
        words.frames_title,
        {side: [_frame_row(side, frame, framings[side], words) for frame in frames] for side in Side},
    )
    section(
        "word",
        words.words_title,
        {side: [_word_row(side, one, words) for one in framings[side].words[:WORDS_SHOWN]] for side in Side},
    )
    section(
        "speaker",
        words.speakers_title,
        {side: [_speaker_row(side, one, words) for one in framings[side].speakers[:SPEAKERS_SHOWN]] for side in Side},
    )
    return rows


def _frames_of_both(framings: dict[Side, Framing]) -> list[Frame]:
    strongest: dict[Frame, float] = {}
    for framing in framings.values():
        for use in framing.frames:
            strongest[use.frame] = max(use.strength, strongest.get(use.frame, 0.0))
    return sorted(strongest, key=lambda frame: (-strongest[frame], frame))


def _frame_row(side: Side, frame: Frame, framing: Framing, words: Words) -> FramingRow:
    use: FrameUse | None = next((one for one in framing.frames if one.frame is frame), None)
    return FramingRow(
        f"{side}:frame:{frame}",
        words.frames[frame],
        evidence=use.evidence if use else (),
        strength=use.strength if use else None,
        draw=FramingRow.as_bar,
    )


def _word_row(side: Side, word: DistinctiveWord, words: Words) -> FramingRow:
    name = f"{word.lemma} ({word.gloss})" if word.gloss and word.gloss != word.lemma else word.lemma
    detail = words.counts.format(here=word.here, there=word.there)
    return FramingRow(f"{side}:word:{word.lemma}", name, detail, word.evidence)


def _speaker_row(side: Side, speaker: Speaker, words: Words) -> FramingRow:
    one = speaker.quotations == 1
    count = words.quotations_one if one else words.quotations_many.format(count=speaker.quotations)
    detail = f"{count} · {words.quoted_words.format(count=speaker.words)}"
    return FramingRow(f"{side}:speaker:{speaker.name}", speaker.name or words.unnamed, detail, speaker.evidence)
