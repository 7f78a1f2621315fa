"""Where the sentences of all news lean, as an encoder sees them: what is in every vector tells no two events apart."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class CommonMeaning(Lexicon, frozen=True):
    """The mean vector of press sentences in one language."""

    FILE: ClassVar = "common_meaning.toml"

    encoder: str
    """Name of the encoder whose vectors these are; those of another are compared as they are."""

    mean: tuple[int, ...]
    """Ten-thousandths."""
