"""Words, certainty and structure as plain lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
from encuadre.model import Comparison, Language, Placement, Wording


def divergence_lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """Yield how far the words of both sides differ, and how that was held against chance."""
    divergence = comparison.left.framing.wording.divergence
    if divergence is not None:
        yield from ("", f"== {text('divergence', language).upper()}")
        yield "; ".join(divergence_in_words(divergence, language))


def wording_lines(wording: Wording, side: str, language: Language) -> Iterator[str]:
    """Yield loaded words with the reason and markers of certainty with their rate, of one side or article."""
    if wording.loaded:
        yield from _heading("loaded", side, language)
        for use in wording.loaded:
            name, reason = loaded_in_words(use, language)
            yield f"{name}: {counts_in_words(use, language)}. {reason}"
    certainty = wording.certainty
    if certainty.uses or certainty.questions:
        yield from _heading("certainty", side, language)
        for marker in certainty.uses:
            rate, counts = rate_in_words(marker, language), counts_in_words(marker, language)
            yield f"{certainty_in_words(marker.kind, language)}: {rate} ({counts}): {', '.join(marker.forms)}"
        if certainty.questions:
            asked = text("of", language).format(count=len(certainty.questions), total=certainty.headlines)
            yield f"{text('questions', language)}: {asked}"


def structure_lines(comparison: Comparison, language: Language) -> Iterator[str]:
    """Yield what each side opens with, what it tells much earlier, what it leaves out, and its background."""
    structure = comparison.structure
    if not structure.openings:
        return
    sides = comparison.left.side, comparison.right.side
    yield from ("", f"== {text('structure', language).upper()}")
    for is_left, side in zip((True, False), sides, strict=True):
        opened = [one for one in structure.openings if (one.left if is_left else one.right).is_opening]
        earlier = [one for one in structure.shifts if (one.shift > 0) == is_left]
        omitted = structure.omitted_left if is_left else structure.omitted_right
        yield from _placements("openings", opened, comparison, language, is_left=is_left)
        yield from _placements("shifts", earlier, comparison, language, is_left=is_left)
        yield from _placements("omitted", omitted, comparison, language, is_left=is_left)
        background = structure.left_background if is_left else structure.right_background
        what, share = background_in_words(background, language)
        yield f"{side} {text('background', language).lower()}: {what}: {share}"


def _placements(
    key: str, placements: Sequence[Placement], comparison: Comparison, language: Language, *, is_left: bool
) -> Iterator[str]:
    texts = {one.id: one.text for side in (comparison.left, comparison.right) for one in side.sentences}
    side = comparison.left.side if is_left else comparison.right.side
    yield f"{side} {text(key, language).lower()}: {'' if placements else text('none', language)}".rstrip()
    for one in placements:
        left = place_in_words(one.left, one.left_depth, language)
        right = place_in_words(one.right, one.right_depth, language)
        shown = (one.left_sentence or one.right_sentence) if is_left else (one.right_sentence or one.left_sentence)
        places = f"{comparison.left.side} {left}, {comparison.right.side} {right}"
        yield f"  {shown} ({places}): {texts[shown]}"


def _heading(key: str, side: str, language: Language) -> Iterator[str]:
    yield ""
    yield f"== {text(key, language).upper()} {side}".rstrip()
