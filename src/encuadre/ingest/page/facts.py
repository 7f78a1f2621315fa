"""What a page says about its article and its site, gathered before anything is cut away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from encuadre.data.outlets import host_of
from encuadre.ingest.page.jsonld import Thing, address, is_article, said, things_of
from encuadre.ingest.page.site import (
    alike,
    is_address,
    linked_host,
    outlet_name,
    site_names,
    squash,
    squashed_names,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """The head of a page, read."""

    metas: Mapping[str, tuple[str, ...]]
    """`content` of the `meta` elements by `property`, `name` or `itemprop`, in lower case."""

    things: tuple[Thing, ...]
    """All JSON-LD objects that stand on their own."""

    article: Thing
    """The JSON-LD object of this article; empty if the page has none."""

    url: str
    """Its address; empty if the page does not give it."""

    host: str
    """The site's host without `www.`, from the address or, failing that, from what the page links to."""

    site_names: frozenset[str]
    """What the site is called, squashed: what no headline is."""

    outlet: str
    """The outlet's name as the page gives it; empty if it gives none that is a name."""

    language: str
    author: str

    def meta(self, *names: str) -> str:
        """Return the first content that one of the names has."""
        return next((text for name in names for text in self.metas.get(name, ()) if text), "")

    @property
    def says_article(self) -> bool:
        """Tell whether the page says of itself that it is one article, published once."""
        return bool(self.article) or bool(self.meta("article:published_time", "og:article:published_time"))


def facts_of(tree: Any, url: str) -> Facts:
    """Read the head of a page.

    Args:
        tree: The page, parsed, with nothing cut away.
        url: Where it was saved from, if that is known.
    """
    metas = _metas(tree)
    things = things_of(tree)
    where = _address(tree, metas, things, url)
    titles = (*metas.get("og:title", ()), *tree.xpath("//head/title/text()")[:1])
    article = _of_this(tree, tuple(filter(is_article, things)), where, titles)
    host = host_of(where) or linked_host(tree, things)
    names = site_names(metas, things, article, host)
    return Facts(
        metas=metas,
        things=things,
        article=article,
        url=where,
        host=host,
        site_names=squashed_names(names, host),
        outlet=outlet_name(names, host),
        language=(tree.get("lang") or "")[:20],
        author=_author(article),
    )


def _metas(tree: Any) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        found.setdefault(name.strip().lower(), []).append(" ".join(meta.get("content").split()))
    return {name: tuple(contents) for name, contents in found.items() if name}


def _address(tree: Any, metas: Mapping[str, tuple[str, ...]], things: tuple[Thing, ...], url: str) -> str:
    """Return the address of the page: its own word first, then where it was saved from."""
    stated = [*tree.xpath("//link[@rel='canonical']/@href"), *metas.get("og:url", ())]
    stated += [address(thing.get(key)) for thing in things if is_article(thing) for key in ("mainEntityOfPage", "url")]
    stated += [url, *metas.get("twitter:url", ())]
    known = [urljoin(url, text.strip()) if url else text.strip() for text in stated]
    found = [text for text in known if is_address(text)]
    # A home page as the canonical address of an article is a slip of the site's template.
    deep = next((text for text in found if urlsplit(text).path.strip("/")), "")
    return deep or next(iter(found), "")


def _of_this(tree: Any, articles: tuple[Thing, ...], url: str, titles: tuple[str, ...]) -> Thing:
    """Return the object of this page's article: the one with its address, or the only one, if it has its headline.

    Args:
        tree: The page, for its headings.
        articles: The objects that are articles.
        url: The address of the page.
        titles: What its head calls it.
    """
    same = [
        thing for thing in articles if url and any(_path(address(thing.get(key))) == _path(url) for key in _ADDRESSES)
    ]
    if same:
        return max(same, key=lambda thing: bool(said(thing.get("datePublished"))) + bool(said(thing.get("headline"))))
    headings = [*titles, *(" ".join(one.text_content().split()) for one in tree.xpath("//h1")[:10])]
    candidates = [thing for thing in articles if not any(_is_page(address(thing.get(key))) for key in _ADDRESSES)]
    candidates += [thing for thing in articles if any(alike(said(thing.get("headline")), one) for one in headings)]
    return candidates[0] if len({squash(said(thing.get("headline"))) for thing in candidates}) == 1 else {}


_ADDRESSES = ("mainEntityOfPage", "url", "@id")


def _path(text: str) -> str:
    return urlsplit(text).path.strip("/").lower() if is_address(text) else "?"


def _is_page(text: str) -> bool:
    return is_address(text) and bool(urlsplit(text).path.strip("/"))


def _author(article: Thing) -> str:
    stated = article.get("author")
    people = stated if isinstance(stated, list) else [stated]
    names = dict.fromkeys(said(person) for person in people[:10])
    return ", ".join(name for name in names if name and "://" not in name)
