"""Feeds as files: RSS and Atom, each item with a text an article, each that only announces one refused."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from encuadre.data.outlets import outlet_of
from encuadre.errors import Message
from encuadre.ingest.boilerplate import without_boilerplate
from encuadre.ingest.clean import clean
from encuadre.ingest.decode import decoded, read_bounded
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.markup import plain_text, unescape
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.stubs import refuse_stub
from encuadre.ingest.xml_guard import check_xml
from encuadre.model import ArticleSkipped

FEED_LIMIT = 20_000_000
"""Bytes of one feed, which is held as a whole; with the full text of a hundred articles one has about a million."""

TEASER = 300
"""Characters up to which a summary is a teaser. Own choice: two sentences; agencies' briefs that are longer, and what a
feed gives as its content, are taken unless they break off."""

_NAME_LIMIT = 200
_FOOTER = re.compile(
    r"\n\n ?(?:The post|La entrada|El artículo) .{1,300}? (?:appeared first on|(?:se publicó|apareció) primero en) "
    r".{1,100}\Z"
)
"""What WordPress, on which many local papers run, sets below each item of its feeds."""

_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_PARTS_OF_NAME = re.compile(r"\s+[-–—|>»:·]{1,2}\s+|\s*[|»>]\s*")


def read_feed(path: Path, source: str, options: ReadOptions) -> Iterator[Draft | ArticleSkipped]:
    """Read a feed that was saved as a file.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: it is too large, no feed, or XML that would expand without bounds.
    """
    text = decoded(read_bounded(path, min(options.max_bytes, FEED_LIMIT)))
    check_xml(text)
    feed = parsed_feed(text)
    if not feed.get("version") or not feed.get("entries"):
        raise Unreadable("this XML is no feed with articles", "save the page of the article as HTML, and add that")
    channel = unescape(feed.feed.get("title") or "")
    for number, entry in enumerate(feed.entries, 1):
        try:
            yield draft_of_entry(entry, source, number, channel, feed.feed.get("language") or "")
        except Unreadable as unreadable:
            yield unreadable.skipped(source, number)


def parsed_feed(text: str) -> Any:
    """Return a feed as `feedparser` reads it.

    Args:
        text: The feed, which `check_xml` let pass.

    Raises:
        Unreadable: the library fails on it.
    """
    import feedparser

    # As a stream of UTF-8: the library would take a text for an address to fetch or a file to open.
    data = io.BytesIO(_DECLARATION.sub("", text.removeprefix("\ufeff")).lstrip().encode("utf-8", "replace"))
    try:
        return feedparser.parse(data, sanitize_html=False, response_headers={"content-type": "text/xml; charset=utf-8"})
    except Exception as error:  # a foreign parser fed with hostile input: whatever it raises, the feed is unreadable
        raise Unreadable(
            Message("the feed cannot be parsed ({kind})", kind=type(error).__name__), "save it again"
        ) from error


def draft_of_entry(entry: Any, source: str, number: int, channel: str, language: str) -> Draft:
    """Return the article of one item, as `feedparser` reads it.

    Args:
        entry: The item.
        source: How the file is called.
        number: Its place in the feed, from 1.
        channel: The title of the feed.
        language: The language the feed names.

    Raises:
        Unreadable: the item only announces an article.
    """
    content = [one.get("value") or "" for one in entry.get("content", ())]
    full = max(map(text_of, content), key=len, default="")
    summary = text_of(entry.get("summary") or "")
    link = entry.get("link") or ""
    if len(summary) > len(full):
        full, content = summary, []
    title = plain_text(entry.get("title") or "")
    check_teaser(title, full, is_content=bool(content), link=link)
    return Draft(
        source,
        number,
        title=title,
        body=full,
        outlet=entry.get("source", {}).get("title") or outlet_name(channel),
        language=language,
        published=entry.get("published") or entry.get("updated") or "",
        url=link,
        author=entry.get("author") or "",
    )


def text_of(html: str) -> str:
    """Return the text of an item, without what the program of the site adds to it."""
    return _FOOTER.sub("", plain_text(html).strip())


def check_teaser(title: str, text: str, *, is_content: bool, link: str) -> None:
    """Refuse what only announces an article.

    Lines that are no news are set aside first: *Sigue leyendo* does not make a teaser longer.

    Args:
        title: The headline.
        text: The longest text the item has.
        is_content: Whether the feed gives it as the article's content, not as a summary.
        link: Where the article stands.

    Raises:
        Unreadable: it is nothing, a short summary, or a text that breaks off.
    """
    hint = Message("save the page at {url}, and add that", url=link[:300]) if link else Message("")
    news, _ = without_boilerplate(clean(text))
    if len(news) <= TEASER and not is_content:
        raise Unreadable(Message("the feed has only a teaser of this article"), hint)
    try:
        refuse_stub(title, news)
    except Unreadable as stub:
        raise Unreadable(stub.reason, hint) from stub


def outlet_name(channel: str) -> str:
    """Return the outlet in the title of a feed: the part the register knows (`Nación | El Universal`), else all."""
    channel = " ".join(channel[:_NAME_LIMIT].split())
    parts = [part.strip() for part in (channel, *_PARTS_OF_NAME.split(channel))]
    return next((part for part in parts if part and outlet_of(part) is not None), channel)
