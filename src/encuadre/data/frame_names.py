"""Frames, frame models and abstentions in words, in either interface language."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from encuadre.model import Abstention, Frame, Language

FEWEST_SENTENCES = 3
FEWEST_WORDS = 40
"""Below either, a text is too short to say how it frames: one word would decide. The shortest article that was measured
has 107 words."""


UNSURE = 0.8
"""Stability below which a claim is marked: it would not stand in one text of five drawn from the same sentences.
Chosen: of the claims of the sample one in four lies below."""


def frame_in_words(frame: str, language: Language, names: Mapping[Frame, str] | None = None) -> str:
    """Name a frame: of the codebook (by a front's own `names`, if it has some), of the border, or a user's own."""
    lists = import_module(f"encuadre.data.{language}.frame_names")
    own = {str(known): name for known, name in (names or lists.CODEBOOK_NAMES).items()}
    return str(own.get(frame) or lists.BORDER_NAMES.get(frame) or frame.replace("_", " "))


def model_in_words(model: str, language: Language) -> str:
    """Name a frame model."""
    names: Mapping[str, str] = import_module(f"encuadre.data.{language}.frame_names").MODEL_NAMES
    return names.get(model, model)


def abstention_in_words(abstention: Abstention, language: Language) -> str:
    """Say why no frame is claimed, with what there is and what is needed."""
    reasons = import_module(f"encuadre.data.{language}.frame_names").TOO_LITTLE
    return str(
        reasons[abstention.reason].format(
            sentences=abstention.sentences,
            words=abstention.words,
            least_sentences=FEWEST_SENTENCES,
            least_words=FEWEST_WORDS,
        )
    )
