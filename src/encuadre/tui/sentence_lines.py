"""A sentence as it is read outside its article: its words, its translation, and what disagrees with it."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from encuadre.data.rules import rule_in_words
from encuadre.model import ComparedConflict, ComparedSentence, Translation, Verdict
from encuadre.tui.guide import Guide, Side
from encuadre.tui.layout import FIGURE, FOUND, QUOTATION, emphases
from encuadre.tui.text import Emphasis, emphasised, joined, plain
from encuadre.words import Words

_VERDICT_SIGNS = {Verdict.CONTRADICT: "≠", Verdict.COMPATIBLE: "≈", Verdict.AGREE: "="}
_STYLES = {QUOTATION: "italic", FIGURE: "bold underline", FOUND: "underline"}


def sentence_text(guide: Guide, sentence: ComparedSentence, conflicts: Iterable[ComparedConflict] = ()) -> Content:
    """Return the sentence with quoted words and figures in conflict brought out.

    `conflicts` adds those the guide does not know: it holds what disagrees across the sides, not within one.
    """
    stretches = [Emphasis(one.start, one.end, _STYLES[one.style]) for one in emphases(guide, sentence)]
    for conflict in conflicts:
        ends = ((conflict.left, conflict.left_span), (conflict.right, conflict.right_span))
        start = sentence.span.start
        stretches += [
            Emphasis(span.start - start, span.end - start, _STYLES[FIGURE]) for id_, span in ends if id_ == sentence.id
        ]
    return emphasised(sentence.text, stretches)


def rendering_line(sentence: ComparedSentence, words: Words, style: str = "") -> Content:
    """Return the translation and who made it, or why there is none."""
    rendering = sentence.rendering
    if not isinstance(rendering, Translation):
        return plain(f"→ {words.comparison.untranslated.format(reason=rendering.reason)}", "$quiet italic")
    origin = (
        words.comparison.by_person
        if rendering.engine == "human"
        else words.comparison.by_engine.format(engine=rendering.engine)
    )
    return joined([plain(f"→ {rendering.text}", style), plain(f"  ({origin})", "$quiet")])


def difference_line(conflict: ComparedConflict, words: Words) -> Content:
    """Return what stands against what, and by which rule."""
    sign = _VERDICT_SIGNS[conflict.verdict]
    return joined(
        [
            plain(f"{sign} ", "bold"),
            plain(conflict.left_quantity, "bold underline"),
            plain(f" {sign} "),
            plain(conflict.right_quantity, "bold underline"),
            plain(f"  {rule_in_words(conflict.rule, words.language)}", "$quiet"),
        ]
    )


def hue_of(side: Side) -> str:
    """Return the colour of a side, which never stands alone."""
    return "$country-us" if side is Side.LEFT else "$country-mx"
