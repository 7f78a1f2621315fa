"""Memory and verdicts that last as long as the process, for tests and for use without a workspace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from encuadre.model import HUMAN as HUMAN
from encuadre.model import Language, Translation


class SessionMemory:
    """A translation memory in a dictionary."""

    def __init__(self) -> None:
        """Start empty."""
        self._known: dict[tuple[Language, Language, str], Translation] = {}

    def lookup(self, texts: Sequence[str], source: Language, target: Language) -> Mapping[str, Translation]:
        """Return what is known of `texts`, marked as read from memory.

        Args:
            texts: Original sentences.
            source: Their language.
            target: The language wanted.
        """
        found = {text: self._known.get((source, target, text)) for text in texts}
        return {text: replace(known, from_memory=True) for text, known in found.items() if known is not None}

    def record(self, translations: Sequence[Translation], source: Language) -> None:
        """Keep `translations`, the newest of each text, but never an engine's over a person's."""
        for translation in translations:
            key = (source, translation.language, translation.original)
            known = self._known.get(key)
            if known is None or known.engine != HUMAN or translation.engine == HUMAN:
                self._known[key] = translation


class SessionVerdicts:
    """Verdicts in a dictionary."""

    def __init__(self) -> None:
        """Start empty."""
        self._kept: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        """Return what is kept under `key`."""
        return self._kept.get(key)

    def put(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        self._kept[key] = value
