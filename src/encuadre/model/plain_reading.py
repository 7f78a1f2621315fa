"""What a reader sees of articles by themselves: of one, or of an event that one side alone tells."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.model.annotation import AnnotatedArticle
from encuadre.model.event import Event
from encuadre.model.framing import Framing
from encuadre.model.translation import Rendering


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """One article to be read: its text, its sentences in the other language, its quotations and how it frames."""

    annotated: AnnotatedArticle
    renderings: tuple[Rendering, ...]
    """One a sentence."""

    framing: Framing
    quoted: tuple[Rendering, ...] = ()
    """The words of each quotation in the other language; empty where nobody asked for them."""


@dataclass(frozen=True, slots=True)
class OneSide:
    """An event with nothing to hold it against."""

    event: Event
    articles: tuple[ReadArticle, ...]
    """In the order of the event."""

    elsewhere: tuple[Event, ...] = ()
    """Other events of its story that are told where this one is not, nearest first."""
