"""From a page to a draft: parsed once, read for its facts, freed of what is not the article, then extracted."""

from __future__ import annotations

import re
from typing import Any

from encuadre.errors import Message
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.page.body import body_of
from encuadre.ingest.page.dating import published
from encuadre.ingest.page.facts import Facts, facts_of
from encuadre.ingest.page.headline import headline, in_address
from encuadre.ingest.page.kind import SAVE_TEXT, build_of, refuse_by_facts, refuse_by_text
from encuadre.ingest.page.pruning import drop_captions, drop_links, prune

_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{4}\)(https?://[^\s<>]{4,2000}) -->")
"""What browsers write at the top of a page they save."""


def read(html: str, path: str, url: str) -> Draft:
    """Read one page.

    Args:
        html: The page as text.
        path: The file, as the caller named it.
        url: Where it was fetched from; empty if that is not known.

    Raises:
        Unreadable: there is no article in the page.
    """
    try:
        return _read(html, path, url)
    except Unreadable:
        raise
    except Exception as error:  # a foreign parser fed with hostile input: whatever it raises, the page is unreadable
        raise Unreadable(Message("the page cannot be parsed ({kind})", kind=type(error).__name__), SAVE_TEXT) from error


def _read(html: str, path: str, url: str) -> Draft:
    import trafilatura

    tree = trafilatura.load_html(html)
    if tree is None:
        raise _no_article()
    saved = _SAVED_FROM.search(html[:10_000])
    facts = facts_of(tree, (saved[1] if saved else "") or url)
    refuse_by_facts(tree, facts)
    title = headline(tree, facts)
    embeds = prune(tree)
    date = published(tree, facts, title)
    build = build_of(tree)
    captions = drop_captions(tree)
    links = drop_links(tree)
    page: Any = trafilatura.bare_extraction(
        tree, with_metadata=True, include_comments=False, include_tables=False, url=facts.url or None
    )
    body = body_of(tree, title, page.text or "") if page is not None else ""
    if not body:
        raise _no_article()
    title, body = (title, body) if title else _headed(body, facts.url)
    refuse_by_text(build, facts, title, body)
    return Draft(
        path,
        title=title,
        body=body,
        outlet=facts.outlet or facts.host,
        language=page.language or facts.language,
        published=date,
        url=facts.url,
        author=_author(facts, page),
        changes=(*embeds, *captions, *links),
    )


def _headed(body: str, url: str) -> tuple[str, str]:
    """Return headline and text of a page whose only heading is its text's first line, as its address confirms."""
    first, _, rest = body.partition("\n")
    return (first.strip(), rest.strip()) if rest.strip() and in_address(first, url) else ("", body)


def _author(facts: Facts, page: Any) -> str:
    return facts.author or page.author or ""


def _no_article() -> Unreadable:
    return Unreadable("no article text was found in the page", SAVE_TEXT)
