"""More sections of the framing screen: words, certainty and structure, with the sentences that show them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from encuadre.data.wording_names import (
    background_in_words,
    certainty_in_words,
    counts_in_words,
    divergence_in_words,
    loaded_in_words,
    place_in_words,
    rate_in_words,
    text,
)
from encuadre.model import CertaintyKind, Evidence, Language, LoadedUse, Placement
from encuadre.tui.framing_rows import Section
from encuadre.tui.guide import Guide, Side
from encuadre.tui.row import FramingRow
from encuadre.words import Words

PLACEMENTS_SHOWN = 8
"""Claims a list shows: two articles open with eight sentences at most; the exports hold all of them."""


def wording_sections(guide: Guide, words: Words) -> Iterator[Section]:
    """Yield the sections that have something to show on either side."""
    language = words.language
    divergence = guide.comparison.left.framing.wording.divergence
    if divergence is not None:
        found = divergence_in_words(divergence, language)
        lines = {side: [_line(side, "divergence", number, one) for number, one in enumerate(found)] for side in Side}
        yield "divergence", text("divergence", language), lines
    rows: tuple[tuple[str, Callable[[Guide, Side, Language], list[FramingRow]]], ...] = (
        ("loaded", _loaded),
        ("certainty", _certainty),
        ("openings", _openings),
        ("shifts", _shifts),
        ("omitted", _omitted),
        ("background", _background),
    )
    for key, make in rows:
        made = {side: make(guide, side, language) for side in Side}
        if any(made.values()):
            yield key, text(key, language), made


def _line(side: Side, key: str, number: int, name: str) -> FramingRow:
    return FramingRow(f"{side}:{key}:{number}", name)


def _loaded(guide: Guide, side: Side, language: Language) -> list[FramingRow]:
    return [_loaded_row(side, use, language) for use in guide.side(side).framing.wording.loaded]


def _loaded_row(side: Side, use: LoadedUse, language: Language) -> FramingRow:
    name, _ = loaded_in_words(use, language)
    return FramingRow(f"{side}:loaded:{use.group}", name, counts_in_words(use, language), use.evidence)


def _certainty(guide: Guide, side: Side, language: Language) -> list[FramingRow]:
    """Return one row for each kind that either side uses, so that kind stands beside kind."""
    both = {one: guide.side(one).framing.wording.certainty for one in Side}
    used = {use.kind for certainty in both.values() for use in certainty.uses}
    mine = {use.kind: use for use in both[side].uses}
    rows = []
    for kind in (kind for kind in CertaintyKind if kind in used):
        use = mine.get(kind)
        detail = f"{rate_in_words(use, language)} · {counts_in_words(use, language)}" if use else "–"
        name = certainty_in_words(kind, language)
        rows.append(FramingRow(f"{side}:certainty:{kind}", name, detail, use.evidence if use else ()))
    if any(certainty.questions for certainty in both.values()):
        asked = text("of", language).format(count=len(both[side].questions), total=both[side].headlines)
        rows.append(FramingRow(f"{side}:certainty:?", text("questions", language), asked, both[side].questions))
    return rows


def _openings(guide: Guide, side: Side, language: Language) -> list[FramingRow]:
    is_left = side is Side.LEFT
    opened = [one for one in guide.comparison.structure.openings if (one.left if is_left else one.right).is_opening]
    return _placements("openings", opened, guide, side, language)


def _shifts(guide: Guide, side: Side, language: Language) -> list[FramingRow]:
    is_left = side is Side.LEFT
    earlier = [one for one in guide.comparison.structure.shifts if (one.shift > 0) == is_left]
    return _placements("shifts", earlier, guide, side, language)


def _omitted(guide: Guide, side: Side, language: Language) -> list[FramingRow]:
    structure = guide.comparison.structure
    omitted = structure.omitted_left if side is Side.LEFT else structure.omitted_right
    return _placements("omitted", omitted, guide, side, language)


def _background(guide: Guide, side: Side, language: Language) -> list[FramingRow]:
    structure = guide.comparison.structure
    background = structure.left_background if side is Side.LEFT else structure.right_background
    if not (structure.left_background.total or structure.right_background.total):
        return []
    name, share = background_in_words(background, language)
    return [FramingRow(f"{side}:background", name, share, _evidence(guide, background.sentences))]


def _placements(
    key: str, placements: Sequence[Placement], guide: Guide, side: Side, language: Language
) -> list[FramingRow]:
    """Return claims in this side's words (or the other's, if it has none), with where the other side tells them."""
    rows = []
    for one in placements[:PLACEMENTS_SHOWN]:
        here, there = one.left_sentence, one.right_sentence
        place, depth = one.right, one.right_depth
        if side is Side.RIGHT:
            here, there = there, here
            place, depth = one.left, one.left_depth
        elsewhere = f"{guide.side(side.other).side}: {place_in_words(place, depth, language)}"
        ids = [id_ for id_ in (here, there) if id_]
        name = guide.sentences[ids[0]].text
        rows.append(FramingRow(f"{side}:{key}:{one.claim}", name, elsewhere, _evidence(guide, ids)))
    return rows


def _evidence(guide: Guide, ids: Sequence[str]) -> tuple[Evidence, ...]:
    return tuple(Evidence(guide.sentences[id_].article_id, guide.sentences[id_].span) for id_ in ids)
