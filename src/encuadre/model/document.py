"""What leaves the machine: pages in their order, with all that a reader needs to judge and to cite them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from encuadre.model.article import Article
from encuadre.model.chart import Chart
from encuadre.model.citation import CitationForm
from encuadre.model.comparison import Comparison
from encuadre.model.decision import Decision
from encuadre.model.note import Noted
from encuadre.model.page import Page
from encuadre.model.text import Language

CUT = "[…]"
"""Stands for words of an article that a document does not quote."""


QUOTE_LIMIT = 200
"""Words of each article that a document quotes where nobody says otherwise."""


class Extent(StrEnum):
    """How much a document tells."""

    MEMO = "memo"
    """What matters, on one page."""

    WHOLE = "whole"
    LESSON = "lesson"
    """What a class is handed: no sources beside the questions, where they would answer them."""


@dataclass(frozen=True, slots=True)
class Component:
    """Something that shaped what is told, at its version."""

    name: str
    version: str
    """Empty where it is not known."""


@dataclass(frozen=True, slots=True)
class EngineUse:
    """How many of the translations one engine made."""

    engine: str
    version: str
    translations: int


@dataclass(frozen=True, slots=True)
class Source:
    """An article a document rests on."""

    article: Article
    side: str
    """What its side is called; empty for an article on neither."""

    digest: str
    """SHA-256 of `Article.text` in UTF-8, hexadecimal: whoever has the text can tell that it is this one."""

    words: int = 0
    """How many its sentences have, the headline not counted."""

    quoted: int = 0
    """How many of them the document quotes at most."""

    is_version: bool = False
    """Whether it is another version of a report that stands before it."""


@dataclass(frozen=True, slots=True)
class Making:
    """What a comparison was made with, and what a person decided about its articles."""

    program: str
    """The version of encuadre."""

    models: tuple[Component, ...] = ()
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where everything in a document comes from."""

    making: Making
    sources: tuple[Source, ...]
    """The left side's first, those on neither side last."""

    engines: tuple[EngineUse, ...]
    """The most used first."""

    quote_limit: int = 0
    """Words of an article that are quoted at most; 0 is all."""


@dataclass(frozen=True, slots=True)
class Document:
    """A memo or a whole: what a pen writes. The same comparison makes the same document, whatever the day."""

    title: str
    language: Language
    """Of the interface: what the pages are worded in."""

    extent: Extent
    pages: tuple[Page, ...]
    """In the order they are told; what all pens draw."""

    charts: tuple[Chart, ...]
    """For pens that draw."""

    columns: Page
    """The articles of both sides, sentence by sentence, for pens that lead from one to the other."""

    comparison: Comparison
    """What the pages were made of, for pens that write data."""

    provenance: Provenance
    bibliography: Mapping[CitationForm, str]
    """Its articles as reference managers take them, by form."""

    notes: tuple[Noted, ...]
    """What a reader wrote about its sentences; none unless they were asked for."""

    dated: datetime | None
    """When the newest of its articles came out, or else the last was read; `None` where no date is known."""
