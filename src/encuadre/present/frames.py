"""Frames in rows: model by model, each claim with its interval, or the reason why nothing is claimed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from encuadre.model import Abstention, Column, Framing, Row, Section, Strength, TooLittle
from encuadre.model.framing import FEWEST_SENTENCES, FEWEST_WORDS
from encuadre.words import Words

FIRST_MODEL = "codebook"
"""Whose section says that nothing was found where no model was asked."""


def frame_sections(framings: Mapping[Column, Framing], words: Words) -> Iterator[Section]:
    """Yield one section a model that was asked or claims something."""
    asked = [model for framing in framings.values() for model in framing.models]
    claiming = [use.model for framing in framings.values() for use in framing.frames]
    for model in dict.fromkeys(asked + claiming or [FIRST_MODEL]):
        shown = dict.fromkeys(use.frame for one in framings.values() for use in one.frames if use.model == model)
        # What a model of a reader's own does not claim it has learnt not to.
        told = tuple(shown) if model in words.frames.models else ()
        rows = (row for column, framing in framings.items() for row in _rows(framing, model, column, told, words))
        title = f"{words.framing.titles.frames} · {words.frames.model(model)}"
        is_parallel = Column.BOTH not in framings
        yield Section(f"frames:{model}", title, tuple(rows), words.frames.none_shown, is_parallel=is_parallel)


def _rows(framing: Framing, model: str, column: Column, told: Sequence[str], words: Words) -> Iterator[Row]:
    """Yield what a side claims, then what the other alone does: not sure here is no difference.

    Of 13 frames that are shown of one side alone in 46 real events, the model claims 11 of the other side too, less
    surely.

    Args:
        framing: How the side frames.
        model: Whose claims these are.
        column: Whose rows these are.
        told: The frames of either side that are shown.
        words: The interface's words.
    """
    if framing.abstention:
        yield Row(f"{column}:frames:{model}:abstention", _reason(framing.abstention, words), column=column)
    for use in framing.frames:
        if use.model == model:
            name = words.frames.frame(use.frame)
            yield Row(
                f"{column}:frames:{model}:{use.frame}",
                label=name,
                name=name,
                detail=words.frames.unsure if use.is_unsure else "",
                column=column,
                pair=use.frame,
                strength=Strength(use.strength, use.low, use.high, is_unsure=use.is_unsure),
                evidence=use.evidence,
            )
    if framing.abstention is None:
        own = {use.frame for use in framing.frames if use.model == model}
        for frame in told:
            if frame not in own:
                name = words.frames.frame(frame)
                id_ = f"{column}:frames:{model}:{frame}"
                yield Row(id_, words.frames.not_sure, label=name, name=name, column=column, pair=frame)


def _reason(abstention: Abstention, words: Words) -> str:
    """Say why no frame is claimed, with what there is and what is needed."""
    if abstention.reason is TooLittle.NO_TEXT:
        return words.frames.no_text
    if abstention.reason is TooLittle.SENTENCES:
        return words.count(words.frames.few_sentences, abstention.sentences, least=FEWEST_SENTENCES)
    return words.count(words.frames.few_words, abstention.words, least=FEWEST_WORDS)
