"""What the rest of the house may expect of a frame model."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from encuadre.frame._reading import Reading

Encode = Callable[[Sequence[str]], NDArray[np.float32]]
"""Texts to L2-normalised vectors, one row each, in the space that both languages share."""


Told = Sequence[Sequence[Set[str]]]
"""Stems of the words that say a frame, sentence by sentence and in the order of the frames."""


@dataclass(frozen=True, slots=True)
class Admission:
    """What a claim has to reach to be told to a reader; by default all that the model decides is told."""

    strength: float = 0.0
    """Share of the text that its evidence makes up."""

    low: float = 0.0
    """The lower end of that share's interval."""

    words: int = 0
    """Different words that its evidence says it with."""


class FrameModel(Protocol):
    """Anything that scores texts on frames so that an article's score can be traced to its sentences.

    An article's features are the weighted mean of its sentences' features, and one function judges either.
    """

    @property
    def name(self) -> str:
        """Say which model this is, as claims name it."""

    @property
    def version(self) -> str:
        """Change whenever the same text may get other claims."""

    @property
    def frames(self) -> tuple[str, ...]:
        """Return the frames it can claim, in the order of all columns."""

    @property
    def claimed(self) -> NDArray[np.float64]:
        """Return, frame by frame, the article's score from which it is claimed."""

    @property
    def carries(self) -> NDArray[np.float64]:
        """Return, frame by frame, the score from which a sentence carries it."""

    @property
    def admission(self) -> Admission:
        """Return what a claim has to reach to be told to a reader."""

    def features(self, reading: Reading, vectors: NDArray[np.float32], encode: Encode) -> NDArray[np.float64]:
        """Return one row of features a sentence.

        Args:
            reading: One article, its words folded.
            vectors: float32, one row for each sentence.
            encode: Turns a model's own sentences into vectors.

        Returns:
            float64 (sentences x features).
        """

    def told(self, reading: Reading) -> Told | None:
        """Return the words that say each frame in each sentence's own prose; `None` if the model knows none."""

    def carrying(self, reading: Reading, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how strongly each sentence carries each frame in its own prose, 0.0 to 1.0.

        Args:
            reading: The article the features are of.
            features: A row a sentence.
        """

    def decide(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return, for each row of features, the score of each frame, 0.0 to 1.0."""
