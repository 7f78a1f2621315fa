"""Apertium's direct English-Spanish pair: the last resort, word by word and rule by rule."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.model import Language
from encuadre.translate.apertium import stream as apertium_stream
from encuadre.translate.apertium.hiding import translate_around
from encuadre.translate.chain.shielding import find_wordings
from encuadre.translate.ports import Direction

MODES: dict[Direction, str] = {("en", "es"): "eng-spa", ("es", "en"): "spa-eng"}


class ApertiumEngine:
    """Direct `apertium-eng-spa`; FLORES dev BLEU 12 to both sides, where the pivot reaches 20 and 23 (measured)."""

    name = "apertium"

    @property
    def version(self) -> str:
        """Return the version of Apertium and of its English-Spanish data."""
        command = apertium_stream.command_path()
        return apertium_stream.version(command, "eng-spa") if command else ""

    def directions(self) -> tuple[Direction, ...]:
        """Return the directions whose Apertium mode is installed."""
        command = apertium_stream.command_path()
        if command is None:
            return ()
        modes = apertium_stream.modes(command)
        return tuple(direction for direction, mode in MODES.items() if mode in modes)

    def translate(self, texts: Sequence[str], source: Language, target: Language) -> list[str]:
        """Translate `texts` in one process.

        Args:
            texts: One line each.
            source: Their language.
            target: The language wanted.

        Raises:
            ApertiumError: the command is missing or fails.
        """
        return self.translate_carrying(texts, source, target, [()] * len(texts))

    def translate_carrying(
        self, texts: Sequence[str], source: Language, target: Language, names: Sequence[Sequence[str]]
    ) -> list[str]:
        """Translate as `translate` does, with the names of each text hidden from the rules.

        Args:
            texts: One line each.
            source: Their language.
            target: The language wanted.
            names: For each text the names in it that are written the same in both languages.

        Raises:
            ApertiumError: the command is missing or fails.
        """
        found = [find_wordings(text, kept) for text, kept in zip(texts, names, strict=True)]
        return translate_around(texts, found, MODES[source, target])
