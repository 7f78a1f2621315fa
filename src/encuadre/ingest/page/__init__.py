"""Saved web pages: what a page says of its one article, and that article's own words; nothing is fetched."""

from __future__ import annotations

from encuadre.ingest.draft import Draft

PAGE_LIMIT = 10_000_000
"""Bytes of one page; half of what `trafilatura` itself would take."""


def read_page(html: str, path: str, *, url: str = "") -> Draft:
    """Read the article of a page with its headline, date, author, outlet and address.

    Args:
        html: The page as text.
        path: The file, as the caller named it.
        url: Where the page was fetched from, if it was; the page's own word on its address goes before it.

    Raises:
        Unreadable: there is no article in the page, or it is no page of one article; the reason says what it is.
    """
    from encuadre.ingest.page.reader import read  # trafilatura is loaded with the first page, not before

    return read(html, path, url)


__all__ = ["PAGE_LIMIT", "read_page"]
