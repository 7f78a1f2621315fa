"""A sentence in the other language, and where that rendering came from."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.model.text import Language

HUMAN = "human"
"""`Translation.engine` of what a person wrote; no engine replaces it."""

DOUBT_BELOW = 0.5
"""`Translation.confidence` under which a reader is told that a machine may have said it wrongly: the even chance."""

CERTAIN = 1.0
"""`Translation.confidence` of what a person wrote, and of what needs no translation."""


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

    confidence: float | None = None
    """Probability that a reader who knows both languages would call it right or understandable; `None` where nothing
    is known, as of what was remembered before there was such a figure."""

    @property
    def is_human(self) -> bool:
        """Tell whether a person wrote it."""
        return self.engine == HUMAN

    @property
    def is_doubtful(self) -> bool:
        """Tell whether a reader is to be warned of it; what nothing is known of is not called doubtful."""
        return self.confidence is not None and self.confidence < DOUBT_BELOW


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


@dataclass(frozen=True, slots=True)
class Retranslated:
    """A sentence that a person translated, or no longer translates."""

    original: str
    language: Language
    """The language of `original`."""

    human: Translation | None
    """Nothing where it was taken back."""

    machine: Translation | None
    """What the best engine said, where any did."""
