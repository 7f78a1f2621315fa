"""The workspace, seen through the ports of the rooms that fill it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from encuadre.model import HUMAN

if TYPE_CHECKING:
    from encuadre.model import Language, Translation
    from encuadre.store import Workspace


class Vectors:
    """Sentence vectors, kept under the name and version of the encoder that made them."""

    def __init__(self, workspace: Workspace, encoder: str) -> None:
        """Keep the vectors of `encoder` in `workspace`."""
        self._workspace = workspace
        self._encoder = encoder

    def lookup(self, texts: Sequence[str]) -> Mapping[str, NDArray[np.float32]]:
        """Return the vectors known, by text."""
        return self._workspace.vectors.lookup(texts, self._encoder)

    def record(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Keep one row of `vectors` for each text."""
        with self._workspace.transaction():
            self._workspace.vectors.record(texts, vectors, self._encoder)


class Memory:
    """The translation memory."""

    def __init__(self, workspace: Workspace) -> None:
        """Keep translations in `workspace`."""
        self._workspace = workspace

    def lookup(self, texts: Sequence[str], source: Language, target: Language) -> Mapping[str, Translation]:
        """Return the best translation known for each text: a person's, then the best engine's.

        Args:
            texts: Original sentences.
            source: Their language.
            target: The language wanted.
        """
        known = self._workspace.translations.lookup(texts, source, target)
        return {text: best_of(translations) for text, translations in known.items()}

    def record(self, translations: Sequence[Translation], source: Language) -> None:
        """Keep translations out of `source`."""
        with self._workspace.transaction():
            self._workspace.translations.record(translations, source)


def best_of(translations: Sequence[Translation]) -> Translation:
    """Return the best of the translations of one text: a person's, then the best engine's."""
    from encuadre.translate import ENGINE_ORDER

    order = {name: place for place, name in enumerate((HUMAN, *ENGINE_ORDER))}
    return min(translations, key=lambda translation: order.get(translation.engine, len(order)))


class Verdicts:
    """What the self-tests of the engines said, once per installed version: an engine is one in every workspace."""

    def __init__(self, workspace: Workspace, said: dict[str, str] | None = None) -> None:
        """Look into `said`, which the process keeps, then into `workspace`; what is new goes into both."""
        self._workspace = workspace
        self._said = {} if said is None else said

    def get(self, key: str) -> str | None:
        """Return the verdict kept under `key`."""
        return self._said.get(key) or self._workspace.facts.get(f"verdict:{key}")

    def put(self, key: str, value: str) -> None:
        """Keep a verdict."""
        self._said[key] = value
        with self._workspace.transaction():
            self._workspace.facts.put(f"verdict:{key}", value)
