"""The rows of the framing screen: the same number on both sides, so that frame stands beside frame."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from encuadre.data.actors import role_in_words
from encuadre.data.frame_names import UNSURE, abstention_in_words, frame_in_words, model_in_words
from encuadre.model import DistinctiveWord, FrameUse, Framing, Speaker
from encuadre.tui.actor_rows import actor_sections
from encuadre.tui.guide import Guide, Side
from encuadre.tui.row import FramingRow
from encuadre.words import Words

WORDS_SHOWN = 12
SPEAKERS_SHOWN = 10
"""What a reader takes in at a glance; the exports hold all of them."""


Section = tuple[str, str, dict[Side, list[FramingRow]]]
"""Key, title and rows of each side."""


def framing_rows(guide: Guide, words: Words, more: Iterable[Section] = ()) -> dict[Side, list[FramingRow]]:
    """Return the rows of both sides, equally many; `more` sections stand last."""
    framings = {side: guide.side(side).framing for side in Side}
    rows: dict[Side, list[FramingRow]] = {side: [] for side in Side}

    def section(key: str, title: str, found: dict[Side, list[FramingRow]]) -> None:
        longest = max(1, *(len(one) for one in found.values()))
        for side in Side:
            if rows[side]:
                rows[side].append(FramingRow(f"{side}:{key}:before", " ", is_title=True))
            rows[side].append(FramingRow(f"{side}:{key}", title, is_title=True))
            empty = FramingRow(f"{side}:{key}:none", words.terms.none if not found[side] else " ")
            filled = zip_longest(found[side], range(longest))
            rows[side] += [row or empty for row, _ in filled]

    for model in _models_of(framings):
        section(
            f"frame:{model}",
            f"{words.framing.frames_title} · {model_in_words(model, words.language)}",
            {side: _frame_rows(side, model, framings, words) for side in Side},
        )
    section(
        "word",
        words.framing.words_title,
        {side: [_word_row(side, one, words) for one in framings[side].words[:WORDS_SHOWN]] for side in Side},
    )
    section(
        "speaker",
        words.framing.speakers_title,
        {side: [_speaker_row(side, one, words) for one in framings[side].speakers[:SPEAKERS_SHOWN]] for side in Side},
    )
    for key, title, found in (*actor_sections(framings, words), *more):
        section(key, title, found)
    return rows


def _models_of(framings: dict[Side, Framing]) -> list[str]:
    asked = [model for framing in framings.values() for model in framing.models]
    claiming = [use.model for framing in framings.values() for use in framing.frames]
    return list(dict.fromkeys(asked + claiming)) or ["codebook"]


def _frame_rows(side: Side, model: str, framings: dict[Side, Framing], words: Words) -> list[FramingRow]:
    """Return the frames either side uses, strongest first, below the reason of a side of which nothing is claimed."""
    strongest: dict[str, float] = {}
    for framing in framings.values():
        for use in framing.frames:
            if use.model == model:
                strongest[use.frame] = max(use.strength, strongest.get(use.frame, 0.0))
    rows = []
    if any(framing.abstention for framing in framings.values()):
        abstention = framings[side].abstention
        reason = abstention_in_words(abstention, words.language) if abstention else " "
        rows.append(FramingRow(f"{side}:frame:{model}:abstention", reason))
    frames = sorted(strongest, key=lambda frame: (-strongest[frame], frame))
    return rows + [_frame_row(side, frame, model, framings[side], words) for frame in frames]


def _frame_row(side: Side, frame: str, model: str, framing: Framing, words: Words) -> FramingRow:
    found = (one for one in framing.frames if one.frame == frame and one.model == model)
    use: FrameUse | None = next(found, None)
    return FramingRow(
        f"{side}:frame:{model}:{frame}",
        frame_in_words(frame, words.language, words.framing.frames),
        evidence=use.evidence if use else (),
        strength=use.strength if use else None,
        interval=(use.low, use.high) if use else (0.0, 1.0),
        is_unsure=use is not None and use.stability < UNSURE,
        draw=FramingRow.as_bar,
    )


def _word_row(side: Side, word: DistinctiveWord, words: Words) -> FramingRow:
    name = f"{word.lemma} ({word.gloss})" if word.gloss and word.gloss != word.lemma else word.lemma
    detail = words.framing.counts.format(here=word.here, there=word.there)
    return FramingRow(f"{side}:word:{word.lemma}", name, detail, word.evidence)


def _speaker_row(side: Side, speaker: Speaker, words: Words) -> FramingRow:
    one = speaker.quotations == 1
    count = words.framing.quotations_one if one else words.framing.quotations_many.format(count=speaker.quotations)
    detail = f"{count} · {words.framing.quoted_words.format(count=speaker.words)}"
    name = f"{speaker.name} ({role_in_words(speaker.role, words.language)})" if speaker.name else words.terms.unnamed
    return FramingRow(f"{side}:speaker:{speaker.name}", name, detail, speaker.evidence)
