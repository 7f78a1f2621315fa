"""What the rest of the house may expect of an encoder and of the place its vectors are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Encoder(Protocol):
    """Anything that puts texts of both languages into one space where near means alike."""

    @property
    def name(self) -> str:
        """Say which model this is, as `doctor` prints it."""

    @property
    def version(self) -> str:
        """Change whenever the same text may get another vector, so that kept vectors are not mixed."""

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row per text, of length 1, or all zeros where the text says nothing.

        The empty string has a vector like any other and is close to everything, so a text without a letter or digit
        gets zeros: its cosine with every text is 0. A row depends on its own text alone.
        """


class ArticleEncoder(Protocol):
    """Anything that puts the sentences of an article into a space, each as it is meant among the others."""

    @property
    def name(self) -> str:
        """Say which model this is."""

    @property
    def version(self) -> str:
        """Change whenever the same article may get other vectors."""

    def encode(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Return one row per sentence, of length 1, or all zeros where it says nothing.

        A row depends on the sentences of its own article alone.
        """


class VectorCache(Protocol):
    """Where vectors of one encoder are kept between runs; the workspace fills it."""

    def lookup(self, texts: Sequence[str]) -> Mapping[str, NDArray[np.float32]]:
        """Return the vectors known for `texts`, by text; unknown texts are absent."""

    def record(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Keep row `i` of `vectors` for `texts[i]`; recording a text twice changes nothing."""
