"""Feeds that are followed, and the pages they led to: what a run that was stopped goes on from."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

import msgspec

from encuadre.model import Feed, WebPage, WebPageState

_FEED = msgspec.json.Decoder(Feed)
_PAGE = msgspec.json.Decoder(WebPage)


class FeedTable:
    """Feeds by address, in the order they came."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def all(self) -> tuple[Feed, ...]:
        """Return every feed, the oldest first."""
        rows = self._connection.execute("SELECT json FROM feed ORDER BY position")
        return tuple(_FEED.decode(row[0]) for row in rows)

    def add(self, feed: Feed) -> bool:
        """Follow a feed; tell whether it is new."""
        cursor = self._connection.execute(
            "INSERT OR IGNORE INTO feed SELECT ?, coalesce(max(position), 0) + 1, ? FROM feed",
            (feed.url, msgspec.json.encode(feed)),
        )
        return cursor.rowcount == 1

    def record(self, feed: Feed) -> None:
        """Keep what became of a feed; one that is not followed any more stays so."""
        self._connection.execute("UPDATE feed SET json = ? WHERE url = ?", (msgspec.json.encode(feed), feed.url))

    def remove(self, url: str) -> bool:
        """Follow a feed no longer; tell whether it was followed. Its pages stay known, so that none comes twice."""
        return self._connection.execute("DELETE FROM feed WHERE url = ?", (url,)).rowcount == 1


class WebPageTable:
    """Pages by address."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def name(self, page: WebPage) -> bool:
        """Keep a page that a feed named; tell whether it is new."""
        cursor = self._connection.execute(
            "INSERT OR IGNORE INTO page SELECT ?, coalesce(max(position), 0) + 1, ?, ?, ? FROM page",
            (page.url, page.feed, page.state, msgspec.json.encode(page)),
        )
        return cursor.rowcount == 1

    def record(self, page: WebPage) -> None:
        """Keep what became of a page."""
        self._connection.execute(
            "UPDATE page SET state = ?, json = ? WHERE url = ?", (page.state, msgspec.json.encode(page), page.url)
        )

    def in_state(self, state: WebPageState) -> tuple[WebPage, ...]:
        """Return the pages that have come so far, in the order they were named."""
        rows = self._connection.execute("SELECT json FROM page WHERE state = ? ORDER BY position", (state,))
        return tuple(_PAGE.decode(row[0]) for row in rows)

    def counts(self) -> Mapping[str, Mapping[WebPageState, int]]:
        """Return how many pages of each feed have come how far."""
        found: dict[str, dict[WebPageState, int]] = {}
        for feed, state, count in self._connection.execute(
            "SELECT feed, state, count(*) FROM page GROUP BY feed, state"
        ):
            found.setdefault(feed, {})[WebPageState(state)] = count
        return found
