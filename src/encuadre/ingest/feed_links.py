"""What a feed leads to: the addresses of its articles, whatever dialect it is written in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from encuadre.ingest.clean import clean_line
from encuadre.ingest.decode import decoded
from encuadre.ingest.draft import Unreadable
from encuadre.ingest.feed import parsed_feed
from encuadre.ingest.own_address import plain_address
from encuadre.ingest.xml_guard import check_xml

MOST_ITEMS = 500
"""Items of one feed that are read; the longest of the starter list's papers carry a hundred."""

_TITLE_LIMIT = 200


@dataclass(frozen=True, slots=True)
class FeedLinks:
    """A feed's own name and where its items lead, in its order."""

    title: str
    links: tuple[str, ...]


def read_feed_links(data: bytes, url: str) -> FeedLinks:
    """Read a feed in RSS, Atom or JSON Feed.

    Args:
        data: What the server answered.
        url: Where it came from: links may be relative to it.

    Raises:
        Unreadable: it is no feed.
    """
    title, links = _json_feed(data) if data.lstrip()[:1] == b"{" else _xml_feed(data)
    absolute = (_joined(url, link) for link in links[:MOST_ITEMS])
    return FeedLinks(clean_line(title)[:_TITLE_LIMIT], tuple(dict.fromkeys(filter(None, absolute))))


def _xml_feed(data: bytes) -> tuple[str, list[str]]:
    text = decoded(data)
    check_xml(text)
    feed = parsed_feed(text)
    if not feed.get("version") and not feed.get("entries"):
        raise Unreadable("it is no feed", "is the address that of the feed? pages are added with `encuadre add`")
    return _text(feed.get("feed", {}).get("title")), [_text(entry.get("link")) for entry in feed["entries"]]


def _json_feed(data: bytes) -> tuple[str, list[str]]:
    try:
        feed = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Unreadable("it is no feed") from error
    items = feed.get("items")
    if not isinstance(items, list) or "jsonfeed.org" not in _text(feed.get("version")):
        raise Unreadable("it is no feed")
    return _text(feed.get("title")), list(_links_of(items))


def _links_of(items: list[Any]) -> Iterator[str]:
    for item in items:
        if isinstance(item, dict):
            yield _text(item.get("url")) or _text(item.get("external_url"))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _joined(url: str, link: str) -> str:
    """Return a link as a full address; empty if it is none of the web."""
    try:
        full = plain_address(urljoin(url, clean_line(link)))
        return full if link and urlsplit(full).scheme in ("http", "https") and urlsplit(full).hostname else ""
    except ValueError:
        return ""
