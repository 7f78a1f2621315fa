"""JSON Feed (jsonfeed.org, versions 1 and 1.1): the outlet is said once, for all items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from encuadre.errors import Message
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.feed import check_teaser, outlet_name, text_of
from encuadre.ingest.markup import unescape
from encuadre.model import ArticleSkipped


def is_json_feed(value: object) -> bool:
    """Tell whether a JSON value is a feed: it names its version by the address of the standard."""
    version = value.get("version") if isinstance(value, dict) else None
    return isinstance(version, str) and "jsonfeed.org/version/" in version


def read_items(value: Mapping[str, Any], source: str) -> Iterator[Draft | ArticleSkipped]:
    """Read the items of a feed.

    Args:
        value: The feed.
        source: How its file is called in messages and articles.

    Raises:
        Unreadable: it has no items.
    """
    items = value.get("items")
    if not isinstance(items, list) or not items:
        raise Unreadable("the list of articles is empty")
    outlet = outlet_name(unescape(_text(value, "title")))
    for number, item in enumerate(items, 1):
        if not isinstance(item, dict):
            reason = Message("the record is {kind}, not an object", kind=Message("a text"))
            yield ArticleSkipped(source, number, reason, Message('write `{"text": ...}`'))
            continue
        try:
            yield _draft(item, source, number, outlet, _text(item, "language") or _text(value, "language"))
        except Unreadable as unreadable:
            yield unreadable.skipped(source, number)


def _draft(item: Mapping[str, Any], source: str, number: int, outlet: str, language: str) -> Draft:
    content = text_of(_text(item, "content_html")) or _text(item, "content_text").strip()
    link = _text(item, "url") or _text(item, "external_url")
    body = content or _text(item, "summary").strip()
    title = unescape(_text(item, "title"))
    check_teaser(title, body, is_content=bool(content), link=link)
    authors = item.get("authors") or [item.get("author")]
    names = [_text(one, "name") for one in authors if isinstance(one, dict)] if isinstance(authors, list) else []
    return Draft(
        source,
        number,
        title=title,
        body=body,
        outlet=outlet,
        language=language,
        published=_text(item, "date_published") or _text(item, "date_modified"),
        url=link,
        author=", ".join(filter(None, names)),
    )


def _text(item: Mapping[str, Any], name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""
