"""What the room needs from outside: engines, a memory and a place for verdicts. The store and plug-ins fill them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from encuadre.model import Language, Translation

Direction = tuple[Language, Language]
"""What is translated out of, and into."""

DIRECTIONS: tuple[Direction, ...] = (("en", "es"), ("es", "en"))
"""Every direction encuadre asks for."""


@runtime_checkable
class Engine(Protocol):
    """One way of translating sentences; loads its models when it first translates, not before."""

    @property
    def name(self) -> str:
        """Return the engine's name as it stands in `Translation.engine`."""

    @property
    def version(self) -> str:
        """Return what changes when the engine or its models change: a new version is self-tested anew."""

    def directions(self) -> tuple[Direction, ...]:
        """Return what it can translate with what is installed now; empty if nothing is."""

    def translate(self, texts: Sequence[str], source: Language, target: Language) -> list[str]:
        """Translate `texts` (one line each, not blank) as one batch, one result for each, in their order.

        It may raise anything: the caller splits the batch until the text that fails is alone.

        Args:
            texts: One line each, not blank.
            source: Their language.
            target: The language wanted.
        """


@runtime_checkable
class NameCarrier(Protocol):
    """An engine that can be told which words of a sentence are names, and so leaves them alone."""

    def translate_carrying(
        self, texts: Sequence[str], source: Language, target: Language, names: Sequence[Sequence[str]]
    ) -> list[str]:
        """Translate as `Engine.translate` does, and bring the names of each text through as they are written.

        Args:
            texts: One line each, not blank.
            source: Their language.
            target: The language wanted.
            names: For each text the names in it that are written the same in both languages.
        """


class TranslationMemory(Protocol):
    """Translations made before, by an engine or by a person."""

    def lookup(self, texts: Sequence[str], source: Language, target: Language) -> Mapping[str, Translation]:
        """Return the best translation known of each text, a person's before an engine's; unknown texts are absent.

        Args:
            texts: Original sentences.
            source: Their language.
            target: The language wanted.
        """

    def record(self, translations: Sequence[Translation], source: Language) -> None:
        """Keep `translations` out of `source`; when it returns they survive the end of the process."""


class VerdictStore(Protocol):
    """What self-tests said, so that each installed version is tested once."""

    def get(self, key: str) -> str | None:
        """Return what is kept under `key`."""

    def put(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
