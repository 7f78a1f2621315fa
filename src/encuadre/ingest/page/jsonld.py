"""What a page states about itself for machines: schema.org objects in JSON-LD."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

Thing = Mapping[str, Any]
"""One schema.org object."""

ARTICLE_TYPES = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)")
"""Types of schema.org that are one published text; `WebPage`, `WebSite`, `VideoObject` are other things' dates."""

_MOST = 400
"""Objects looked at in one page; the press pages measured have at most 96."""

_LONGEST = 2_000_000
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$")


def things_of(tree: Any) -> tuple[Thing, ...]:
    """Return the objects that stand on their own: at the top, in a `@graph`, or as what the page is mainly about.

    What hangs from another object (the items of a list, the site, the publisher, a video inside) is not the page's
    article, and its dates and headlines are not the article's.
    """
    found: list[Thing] = []
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        text = script.text or ""
        if len(text) <= _LONGEST:
            found.extend(_standing(_parsed(text)))
        if len(found) >= _MOST:
            break
    return tuple(found[:_MOST])


def types_of(thing: Thing) -> tuple[str, ...]:
    """Return the types of an object, without the prefix of the vocabulary."""
    stated = thing.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return tuple(name.rpartition("/")[2].removeprefix("schema:") for name in names if isinstance(name, str))


def is_article(thing: Thing) -> bool:
    """Tell whether an object is one published text."""
    return any(ARTICLE_TYPES.fullmatch(name) for name in types_of(thing))


def said(value: Any) -> str:
    """Return what a property says in words: a string, the name of an object, the first of a list."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return next((text for item in value[:20] if (text := said(item))), "")
    if isinstance(value, dict):
        return next((text for key in ("name", "@id", "url") if (text := said(value.get(key)))), "")
    return ""


def address(value: Any) -> str:
    """Return the address that a property names, be it a string, an object or the first of a list."""
    if isinstance(value, dict):
        return next((text for key in ("@id", "url") if isinstance(text := value.get(key), str)), "").strip()
    return said(value)


def _parsed(text: str) -> Any:
    text = _WRAPPING.sub("", _WRAPPING.sub("", text)).strip()
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _standing(value: Any, depth: int = 4) -> Iterator[Thing]:
    if isinstance(value, list) and depth:
        for item in value[:_MOST]:
            yield from _standing(item, depth - 1)
    elif isinstance(value, dict) and depth:
        yield value
        for key in ("@graph", "mainEntity"):
            yield from _standing(value.get(key), depth - 1)
