"""Frames in rows: model by model, each claim with its interval, or the reason why nothing is claimed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

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
        rows = (row for column, framing in framings.items() for row in _rows(framing, model, column, words))
        title = f"{words.framing.titles.frames} · {words.frames.model(model)}"
        is_parallel = Column.BOTH not in framings
        yield Section(f"frames:{model}", title, tuple(rows), words.frames.none_shown, is_parallel=is_parallel)


def _rows(framing: Framing, model: str, column: Column, words: Words) -> Iterator[Row]:
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


def _reason(abstention: Abstention, words: Words) -> str:
    """Say why no frame is claimed, with what there is and what is needed."""
    if abstention.reason is TooLittle.NO_TEXT:
        return words.frames.no_text
    if abstention.reason is TooLittle.SENTENCES:
        return words.count(words.frames.few_sentences, abstention.sentences, least=FEWEST_SENTENCES)
    return words.count(words.frames.few_words, abstention.words, least=FEWEST_WORDS)
