"""Saved web pages: `trafilatura` finds the article in them; nothing is fetched."""

from __future__ import annotations

import re
from typing import Any

from encuadre.errors import Message
from encuadre.ingest.draft import Draft, Unreadable

PAGE_LIMIT = 10_000_000
"""Bytes of one page; half of what `trafilatura` itself would take."""

_TIME = re.compile(
    r"(?:article:published_time|datePublished)[\"']?\s{0,9}(?::|content\s{0,9}=)\s{0,9}[\"']([^\"'<>]{10,40})[\"']"
)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(https?://[^\s<>]{4,2000}) -->")
"""What browsers write at the top of a page they save."""

_SAVE_TEXT = Message("copy the article's text into a .txt file and add that")


def read_page(html: str, path: str) -> Draft:
    """Read the article of a saved page with its title, author, date, site and address.

    Raises:
        Unreadable: no article text is found in the page.
    """
    page = _extract(html)
    if page is None or not (page.text or "").strip():
        raise Unreadable("no article text was found in the page", _SAVE_TEXT)
    time = _TIME.search(html)
    saved = _SAVED_FROM.search(html[:10_000])
    return Draft(
        path,
        title=page.title or "",
        body=page.text,
        outlet=page.sitename or page.hostname or "",
        language=page.language or "",
        # The page's own time stamp has the hour; the library gives the day.
        published=(time[1] if time else "") or page.date or "",
        url=page.url or (saved[1] if saved else ""),
        author=page.author or "",
    )


def _extract(html: str) -> Any:
    import trafilatura

    try:
        return trafilatura.bare_extraction(html, with_metadata=True, include_comments=False, include_tables=False)
    except Exception as error:  # a foreign parser fed with hostile input: whatever it raises, the page is unreadable
        raise Unreadable(
            Message("the page cannot be parsed ({kind})", kind=type(error).__name__), _SAVE_TEXT
        ) from error
