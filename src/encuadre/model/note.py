"""What a reader wrote about a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from encuadre.model.citation import Quoted
from encuadre.model.text import Evidence, Span

_TAG = re.compile(r"#(\w[\w-]*)")


@dataclass(frozen=True, slots=True)
class Note:
    """A note with the words it is about, which stay even where the article is read anew or comes to be another."""

    id: int
    """Its number in the workspace; 0 until it is kept."""

    text: str
    """As it was written, with its tags."""

    article_id: str
    sentence: str
    """The sentence's id when the note was written."""

    span: Span
    """Where the words stand in `Article.text`: they stay there however its sentences are cut."""

    quoted: str
    """The words."""

    written: datetime
    """Timezone-aware; when it was last changed."""

    @property
    def tags(self) -> tuple[str, ...]:
        """Return what it is filed under, `#water` in it being `water`; in order, each once, in lower case."""
        return tuple(dict.fromkeys(tag.lower() for tag in _TAG.findall(self.text)))

    @property
    def place(self) -> Evidence:
        """Return the words as evidence."""
        return Evidence(self.article_id, self.span)


@dataclass(frozen=True, slots=True)
class Noted:
    """A note with the sentence it is about."""

    note: Note
    quoted: Quoted
    event: str
    """Id of the event its article is in; empty where it is in none."""
