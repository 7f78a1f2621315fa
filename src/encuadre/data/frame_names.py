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


def frame_in_words(frame: str, language: Language, names: Mapping[Frame, str]) -> str:
    """Name a frame: by the front's own `names`, as a border frame, or by a user's own label with blanks in it."""
    border: Mapping[str, str] = import_module(f"encuadre.data.{language}.frame_names").BORDER_NAMES
    own = {str(known): name for known, name in names.items()}
    return own.get(frame) or border.get(frame) or frame.replace("_", " ")


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
