"""Who published what: outlets and their articles."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from encuadre.model.change import Change
from encuadre.model.text import Language


class Country(StrEnum):
    """Where an outlet sits; unknown is `None`, never a third country."""

    US = "US"
    MX = "MX"


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher. Country is not language: *La Opinión* is US and Spanish."""

    id: str
    """Lower-case slug, unique in the register."""

    name: str
    country: Country | None
    """`None` is unknown, and is shown as unknown."""

    languages: tuple[Language, ...] = ()
    domains: tuple[str, ...] = ()
    """Web domains without `www.`; a subdomain belongs to its parent's outlet."""

    is_agency: bool = False
    """An agency is where a story comes from, never a side."""

    abroad: str = ""
    """ISO 3166 code of a third country where it is known to sit; empty for the two countries and for unknown."""


@dataclass(frozen=True, slots=True)
class Article:
    """One published text, cleaned: no control, escape or bidi character is left, so offsets are safe to show."""

    id: str
    """Content hash (`article_id`): adding the same text twice changes nothing."""

    title: str
    """The headline; empty if the source has none."""

    body: str
    """Paragraphs separated by blank lines."""

    language: Language
    outlet: Outlet | None = None
    """`None` is unknown."""

    country: Country | None = None
    """What the reader set, the record, the register, the domain, the dateline or `--country` says, in this order;
    `None` is unknown."""

    published: datetime | None = None
    """Timezone-aware; `None` is unknown."""

    url: str = ""
    author: str = ""
    retrieved: datetime | None = None
    """When the text was fetched or read; timezone-aware."""

    source: str = ""
    """File it came from, with `:line` for records."""

    is_sample: bool = False
    """Written for this project under an invented outlet; every front says so."""

    changes: tuple[Change, ...] = ()
    """What was mended or left out of the text as it came in, by kind and line."""

    @property
    def text(self) -> str:
        """Return headline, blank line, body: the one text all spans refer to."""
        return f"{self.title}\n\n{self.body}" if self.title else self.body


def article_id(title: str, body: str, outlet_id: str = "") -> str:
    """Return the identity of a text: 12 hex digits of its content and outlet.

    The outlet is part of it because one wire story in two papers is two articles. 48 bits keep the chance of one
    collision among 100,000 articles below 2e-5 (birthday bound).

    Args:
        title: The headline.
        body: All text below it.
        outlet_id: The outlet's id, empty if it is unknown.
    """
    content = "\x1f".join((outlet_id, title, body))
    return hashlib.blake2b(content.encode(), digest_size=6).hexdigest()
