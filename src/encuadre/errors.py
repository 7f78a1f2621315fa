"""Every way encuadre can fail, and what to do next.

An error carries a message, a place and a next step, so that every front can print all three. A bad *article* is not an
error but data (`model.progress.ArticleSkipped`): one unreadable file never stops the rest.
"""

from __future__ import annotations

from pathlib import Path


class EncuadreError(Exception):
    """The root of the family: catch this to catch every failure encuadre foresees."""

    exit_code = 2
    """What a command exits with: 1 nothing found, 2 usage or config, 3 unreadable input, 4 model missing."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Say what happened in `message` and what to do about it in `hint`."""
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n  next: {self.hint}" if self.hint else self.message


class InputError(EncuadreError):
    """A file or record that cannot be read as an article; the message names file and line."""

    exit_code = 3

    def __init__(self, reason: str, *, path: Path | str, line: int | None = None, hint: str = "") -> None:
        """Place `reason` at `path` and, when known, at the 1-based `line`."""
        place = f"{path}:{line}" if line is not None else f"{path}"
        super().__init__(f"{place}: {reason}", hint=hint)
        self.reason = reason
        self.path = str(path)
        self.line = line


class ConfigError(EncuadreError):
    """A setting that is unknown or out of range; the message names file, key and the nearest known key."""


class LexiconError(EncuadreError):
    """A word list that cannot be read; the message names file and entry, the hint the nearest known key."""


class NotFoundError(EncuadreError):
    """An event, article or answer that the workspace does not hold."""

    exit_code = 1


class CorrectionError(EncuadreError):
    """A correction of the events that contradicts itself or changes nothing as it was said."""


class ModelMissingError(EncuadreError):
    """A model or engine is not installed or failed its self-test; `hint` is the exact command that mends it."""

    exit_code = 4


class StoreError(EncuadreError):
    """The workspace file cannot be opened, is newer than this program, or is damaged."""
