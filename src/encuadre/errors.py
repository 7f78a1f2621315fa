"""Every way encuadre can fail, and what to do next.

An error carries a message, a place and a next step, so that every front can print all three. A bad *article* is not an
error but data (`model.progress.ArticleSkipped`): one unreadable file never stops the rest.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping, Sequence
from pathlib import Path


class Message(str):
    """A sentence in English that can be said again in another language: it keeps what it was filled in with.

    Wherever a text is wanted (JSON, a log, a traceback) it is that text; a front that speaks another language asks
    `words` for the template it was made from. So the rooms that fail need not know who listens.
    """

    template: str
    """The sentence with `{name}` for each value: what `words` translates."""

    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> Message:
        """Fill `values` into the template; without values it is taken as it stands, braces and all."""
        message = super().__new__(cls, template.format(**values) if values else template)
        message.template = template
        message.values = values
        return message


def joined(between: str, messages: Sequence[Message]) -> Message:
    """Return several sentences as one, which says each of them again."""
    names = [f"part{number}" for number in range(len(messages))]
    return Message(between.join(f"{{{name}}}" for name in names), **dict(zip(names, messages, strict=True)))


def because(error: OSError) -> Message:
    """Say in a few words what the system refused, without the path: whoever raises names that."""
    known = _REFUSALS.get(error.errno or 0)
    return Message(known) if known else Message(error.strerror or str(error))


_REFUSALS = {
    errno.ENOENT: "there is no such file or folder",
    errno.EACCES: "the system does not allow it",
    errno.EPERM: "the system does not allow it",
    errno.EROFS: "the place is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EISDIR: "it is a folder",
    errno.EADDRINUSE: "another program listens there",
    errno.EADDRNOTAVAIL: "it is no address of this machine",
    errno.ENOTDIR: "part of its path is a file, not a folder",
}


class EncuadreError(Exception):
    """The root of the family: catch this to catch every failure encuadre foresees."""

    exit_code = 2
    """What a command exits with: 1 nothing found, 2 usage or config, 3 unreadable input, 4 model missing."""

    def __init__(self, message: str, *, hint: str = "", **values: object) -> None:
        """Say what happened in `message` and what to do about it in `hint`; both are templates that `values` fill."""
        self.message = message if isinstance(message, Message) else Message(message, **values)
        self.hint = hint if isinstance(hint, Message) else Message(hint, **values)
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message}\n  next: {self.hint}" if self.hint else self.message


class InputError(EncuadreError):
    """A file or record that cannot be read as an article; the message names file and line."""

    exit_code = 3

    def __init__(
        self, reason: str, *, path: Path | str, line: int | None = None, hint: str = "", **values: object
    ) -> None:
        """Place a reason in the input.

        Args:
            reason: What is wrong; a template that `values` fill.
            path: The file.
            line: The 1-based line or record, when known.
            hint: What to do about it; a template too.
            values: What fills both.
        """
        self.reason = reason if isinstance(reason, Message) else Message(reason, **values)
        place = f"{path}:{line}" if line is not None else f"{path}"
        message = Message("{place}: {reason}", place=place, reason=self.reason)
        super().__init__(message, hint=hint if isinstance(hint, Message) else Message(hint, **values))
        self.path = str(path)
        self.line = line


class ConfigError(EncuadreError):
    """A setting that is unknown or out of range; the message names file, key and the nearest known key."""


class LexiconError(EncuadreError):
    """A word list that cannot be read; the message names file and entry, the hint the nearest known key."""


class FetchError(EncuadreError):
    """An address that may not be visited, does not answer, or answers with what cannot be used."""

    exit_code = 3

    def __init__(
        self,
        message: str,
        *,
        hint: str = "",
        status: int = 0,
        may_pass: bool = False,
        retry_after: float = 0.0,
        **values: object,
    ) -> None:
        """Say what happened, and whether it is worth another try.

        Args:
            message: A template that `values` fill, `{status}` among them.
            hint: What to do about it.
            status: What the server answered; 0: it did not come to that.
            may_pass: Whether the same request may succeed later.
            retry_after: Seconds the server asks to wait before it; 0: it does not say.
            values: What fills both.
        """
        super().__init__(message, hint=hint, status=status, **values)
        self.status = status
        self.may_pass = may_pass
        self.retry_after = retry_after


class NotFoundError(EncuadreError):
    """An event, article or answer that the workspace does not hold."""

    exit_code = 1


class OneSideError(NotFoundError):
    """An event that one side alone tells: it can be read, and there is nothing to compare."""


class CorrectionError(EncuadreError):
    """A correction of the events or of a translation that contradicts itself or changes nothing as it was said."""


class ExportError(EncuadreError):
    """A document that cannot be written: a format nobody writes, or a file that must not or cannot be put there."""


class ModelMissingError(EncuadreError):
    """A model or engine is not installed or failed its self-test; `hint` is the exact command that mends it."""

    exit_code = 4


class StoreError(EncuadreError):
    """The workspace file cannot be opened, is newer than this program, or is damaged."""
