"""The headline of a page's article: what stands above it, without the name of the site."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from encuadre.ingest.page.facts import Facts
from encuadre.ingest.page.jsonld import said
from encuadre.ingest.page.site import SEPARATOR, alike, parts_of, spelled, squash, words_of

_DATE_ONLY = re.compile(r"[\d\s/.-]+")
_LONGEST = 500
"""Characters of a heading that may be a headline; the longest of 140 pages measured has 181."""


_FULL = 15
"""Letters from which a heading is a headline and not a section's name."""


def headline(tree: Any, facts: Facts) -> str:
    """Return the headline, or nothing; the site's name is none.

    The heading that a reader sees goes first where the head of the page agrees with it, for titles in the head are
    written for search engines; then what the head says of this article; then a heading whose words the address spells.

    Args:
        tree: The page, with nothing cut away.
        facts: What its head says.
    """
    headings = [_line(heading) for heading in tree.xpath("//h1")]
    stated = [
        said(facts.article.get("headline")),
        facts.meta("og:title"),
        facts.meta("twitter:title"),
        " ".join(" ".join(tree.xpath("//head/title/text()")[:1]).split()),
    ]
    bare = [text for title in stated if (text := _headline(title, facts, headings))]
    shown = [text for heading in headings if (text := _headline(heading, facts, ()))]
    agreed = [heading for heading in shown if any(alike(heading, title) for title in bare)]
    if agreed:
        return agreed[0]
    if bare and not (len(shown) == 1 and in_address(shown[0], facts.url)):
        return bare[0]
    return (shown[0] if len(shown) == 1 else "") or _spelled_by_address(tree, facts) or next(iter(bare), "")


def _headline(title: str, facts: Facts, headings: Iterable[str]) -> str:
    left = without_site(title, facts.site_names, headings)
    return "" if spelled(facts.host, left) else left


def without_site(title: str, site_names: frozenset[str], headings: Iterable[str]) -> str:
    """Return `title` without the site's name before or after it; empty if nothing is left.

    Args:
        title: As a page gives it.
        site_names: What the site is called, squashed.
        headings: The headings of the page: one that the title repeats with something added is the headline.

    Example:
        >>> without_site("Llega el tren | Noticias | El Diario del Río", frozenset({"eldiariodelrio"}), ())
        'Llega el tren | Noticias'
    """
    title = " ".join(title.split())
    if len(title) > _LONGEST or squash(title) in site_names:
        return ""
    repeated = next((heading for heading in headings if _repeats(title, heading, site_names)), "")
    if repeated:
        return repeated
    pieces = SEPARATOR.split(title)
    while len(pieces) > 1 and _is_site(pieces[-1], site_names):
        pieces = pieces[:-2]
    while len(pieces) > 1 and _is_site(pieces[0], site_names):
        pieces = pieces[2:]
    left = "".join(pieces).strip()
    return "" if _is_site(left, site_names) else left


def _repeats(title: str, heading: str, site_names: frozenset[str]) -> bool:
    """Tell whether a title is a heading of the page with something added after a separator."""
    key = squash(heading)
    is_start = len(key) > _FULL and key not in site_names and squash(title).startswith(key)
    return is_start and len(parts_of(heading)) < len(parts_of(title))


def _is_site(text: str, site_names: frozenset[str]) -> bool:
    return squash(text) in site_names or _DATE_ONLY.fullmatch(text) is not None or not squash(text)


def in_address(text: str, url: str) -> bool:
    """Tell whether an address spells a headline: half of its words, or most of what the address ends in."""
    words, slug = set(words_of(text)), set(words_of(urlsplit(url).path.strip("/").rpartition("/")[2].replace("-", " ")))
    common = len(words & slug)
    return common > 1 and (2 * common >= len(words) or 3 * common >= 2 * len(slug))


def _spelled_by_address(tree: Any, facts: Facts) -> str:
    """Return a heading below the first rank that the address spells: some templates keep `h1` for the site."""
    lines = (_line(heading) for heading in tree.xpath("//h2 | //h3")[:60])
    return next((text for text in lines if squash(text) not in facts.site_names and in_address(text, facts.url)), "")


def _line(element: Any) -> str:
    return " ".join(element.text_content().split())[: _LONGEST + 1]
