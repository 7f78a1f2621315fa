"""Which feeds are followed, and what could not be taken in."""

from __future__ import annotations

from encuadre.export.wire.base import Moment, Wire
from encuadre.model import Country, WebPageState


class Feed(Wire, frozen=True):
    """A feed with the pages it led to, by how far they came; `failure` is why its last visit failed, or empty."""

    url: str
    title: str
    country: Country | None
    visited: Moment | None
    failure: str
    waiting: int
    taken: int
    failed: int


class FailedPage(Wire, frozen=True):
    """A page that could not be taken in; one in state `waiting` is tried again."""

    url: str
    feed: str
    state: WebPageState
    tries: int
    visited: Moment | None
    failure: str


class Feeds(Wire, frozen=True):
    """`feeds list`."""

    feeds: tuple[Feed, ...]
    failed: tuple[FailedPage, ...]
