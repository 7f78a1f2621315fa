"""Pages that were fetched: an article each, under the address that is its own."""

from __future__ import annotations

from dataclasses import replace

from encuadre.data.outlets import outlet_of
from encuadre.ingest.article import article_of
from encuadre.ingest.decode import decoded
from encuadre.ingest.draft import Unreadable
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.own_address import own_address
from encuadre.ingest.page import read_page
from encuadre.ingest.shown import shown
from encuadre.model import Article, ArticleSkipped

_FEEDS = (b"<rss", b"<feed", b"<rdf:rdf", b"<?xml")


def read_fetched(data: bytes, url: str, *, options: ReadOptions | None = None) -> Article | ArticleSkipped:
    """Read the article of a page; it is published by whoever owns its address, whatever it calls itself.

    Args:
        data: What the server answered.
        url: Where the answer came from.
        options: Country and language of last resort, and bounds.
    """
    options = options or ReadOptions()
    try:
        if data[:100].lstrip().lower().startswith(_FEEDS) and b"<html" not in data[:1_000].lower():
            raise Unreadable("this is a feed, not an article", "`encuadre feeds add` follows it")
        draft = read_page(decoded(data), url, url=url)
        # The register knows outlets by their hosts too: its names are not a stranger's to use.
        name = "" if outlet_of(draft.outlet) else draft.outlet
        return article_of(replace(draft, path=url, url=own_address(draft.url, url), outlet=name), options)
    except Unreadable as unreadable:
        return shown(unreadable.skipped(url))
