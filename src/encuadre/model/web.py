"""Feeds that are followed and the pages they led to: what was asked for, when, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from encuadre.model.article import Country


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that is followed."""

    url: str
    title: str = ""
    country: Country | None = None
    """Of its articles, where neither the outlet register nor the page knows."""

    etag: str = ""
    """What the server called its last answer, said back to it so that it need not answer again."""

    last_modified: str = ""
    visited: datetime | None = None
    """When it last was, or failed to be; `None`: never."""

    failure: str = ""
    """Why the last visit failed, in English; empty: it did not."""


class WebPageState(StrEnum):
    """How far a page has come."""

    WAITING = "waiting"
    """A feed named it and it was not visited yet, or a failure that may pass is to be tried again."""

    TAKEN = "taken"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page that a feed led to."""

    url: str
    named: datetime
    """When a feed first named it, or a reader did."""

    feed: str = ""
    """Address of the feed; empty: a reader named it."""

    state: WebPageState = WebPageState.WAITING
    tries: int = 0
    visited: datetime | None = None
    failure: str = ""
    """As of a feed."""

    article_id: str = ""
    """What became of it, once it is taken."""
