"""Words of frames and frame models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import BorderFrame, Frame
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class FramesWords:
    """What frames, frame models and abstentions are called. `{name}` is filled in where it is shown."""

    codebook: Mapping[Frame, str]
    """As the codebook calls its dimensions."""

    border: Mapping[BorderFrame, str]
    models: Mapping[str, str]
    """The authored frame models by name; a trained one is called what its maker called it."""

    none_shown: str
    """Of a model: it may have claimed some, too weak to be told."""

    not_sure: str
    """Of a frame that the other side alone is shown to use."""

    unsure: str
    """A claim that would not stand in many texts drawn from the same sentences."""

    no_text: str
    """Why nothing is claimed of a text."""

    few_sentences: Plural
    """`{count}` there are, and at least `{least}` are needed."""

    few_words: Plural
    counted: str
    """What stands behind shares: `{articles}` in `{groups}`, and how many were left out for which reason."""

    groups: Plural
    copies: Plural

    def frame(self, id_: str) -> str:
        """Name a frame: of the codebook, of the border, or a user's own, whose id is its name."""
        known = {str(frame): name for names in (self.codebook, self.border) for frame, name in names.items()}
        return known.get(id_) or id_.replace("_", " ")

    def model(self, name: str) -> str:
        """Name a frame model."""
        return self.models.get(name, name)
