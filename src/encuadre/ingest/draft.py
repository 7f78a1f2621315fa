"""What a format reader hands on: the fields of one record as they stand in the file, not yet believed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from encuadre.errors import Message
from encuadre.model import ArticleSkipped, Change

DateOrder = Literal["DMY", "MDY"]
"""Of dates in figures: `18/02/2025` or `02/18/2025`."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One would-be article. All fields are outside text, neither cleaned nor checked."""

    path: str
    """The file as the caller named it."""

    line: int | None = None
    """1-based line or record number, where a file holds several."""

    title: str = ""
    body: str = ""
    outlet: str = ""
    country: str = ""
    language: str = ""
    published: str = ""
    url: str = ""
    author: str = ""
    retrieved: str = ""
    sample: str = ""
    changes: tuple[Change, ...] = ()
    """What the reader itself mended or left out."""

    date_order: DateOrder | None = None
    """Whether the dates of the file have the day or the month first, where they show it."""


class Unreadable(Exception):
    """A file or record is no article; carries the reason and the next step."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason if isinstance(reason, Message) else Message(reason)
        self.hint = hint if isinstance(hint, Message) else Message(hint)

    def skipped(self, path: str, line: int | None = None) -> ArticleSkipped:
        """Return the outcome a reader sees, placed at `path` and `line`."""
        return ArticleSkipped(path, line, self.reason, self.hint)
