"""A sentence in the other language, and where that rendering came from."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.model.text import Language


@dataclass(frozen=True, slots=True)
class Translation:
    """A sentence's text in the other language with its origin: a reader must know who said it so."""

    original: str
    text: str
    language: Language
    """The language of `text`."""

    engine: str
    """`argos`, `pivot`, `apertium`, or `human` for an imported or corrected one."""

    version: str = ""
    """Version of the engine and its models."""

    from_memory: bool = False
    """Whether it was read from the workspace's translation memory rather than made when the reader asked."""


@dataclass(frozen=True, slots=True)
class Untranslated:
    """Typed absence: no engine could translate this sentence. It is shown as such, never invented."""

    original: str
    language: Language
    """The language that was asked for."""

    reason: str
    is_transient: bool = False
    """Whether asking again may help: the run was stopped, or the engine broke down; else the same is said again."""


Rendering = Translation | Untranslated
"""What asking for a translation gives."""
