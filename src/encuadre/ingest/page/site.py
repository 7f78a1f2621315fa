"""The site that a page stands on: its host, what it is called, and which of that is the outlet's name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from encuadre.data.outlets import host_of, outlet_of
from encuadre.ingest.page.jsonld import Thing, said, types_of
from encuadre.text.folding import fold

SEPARATOR = re.compile(r"(\s*(?:\s[-–—~*·•:]\s|[|»«›‹]|\s::\s|\s//\s)\s*)")
"""What stands between a headline and the site's name in titles of the press."""

_SITE_TYPES = frozenset({"WebSite", "Organization", "NewsMediaOrganization", "Corporation"})


def squash(text: str) -> str:
    """Return the letters and digits of `text` alone, to tell whether two names are one."""
    return re.sub(r"[\W_]+", "", fold(text))


def alike(left: str, right: str) -> bool:
    """Tell whether two headlines are of one article: at least half of the words of the shorter stand in the other."""
    a, b = set(words_of(left)), set(words_of(right))
    return len(a & b) >= 0.5 * min(len(a), len(b)) and min(len(a), len(b)) > 1


def words_of(text: str) -> list[str]:
    """Return the words of a headline that tell it from others: those of four letters and more, and numbers."""
    return [word for word in re.findall(r"\w+", fold(text)) if len(word) > 3 or word.isdigit()]


def parts_of(title: str) -> list[str]:
    """Return what stands between the separators of a title."""
    return [part for part in SEPARATOR.split(title)[::2] if part]


def is_address(text: str) -> bool:
    """Tell whether `text` is an address of the web with a host."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(host_of(text)) and len(text) <= 2_000


def linked_host(tree: Any, things: tuple[Thing, ...]) -> str:
    """Return the site of a page that does not give its address.

    It is that of its feeds, that of its own statement, or the one that most of its links lead to and one leads home to.
    """
    feeds = tree.xpath("//link[@rel='alternate' and contains(@type, 'rss')]/@href")
    sites = [said(thing.get("url")) for thing in things if _SITE_TYPES.intersection(types_of(thing))]
    for text in (*feeds, *sites):
        if is_address(text):
            return host_of(text)
    links = [href for href in tree.xpath("//a/@href")[:2_000] if not href.startswith("#")]
    homes = {host_of(href) for href in links if href.startswith("http") and not urlsplit(href).path.strip("/")}
    hosts = Counter(host for href in links if href.startswith("http") and (host := host_of(href)) in homes)
    most = hosts.most_common(1)
    return most[0][0] if most and 2 * most[0][1] > len(links) else ""


def site_names(metas: Mapping[str, tuple[str, ...]], things: tuple[Thing, ...], article: Thing, host: str) -> list[str]:
    """Return what the site is called, best first.

    The publisher of the article is the site only where the domain spells its name: the publisher of a copy may be its
    origin, and that of a paper the company that owns it.

    Args:
        metas: `content` of the `meta` elements by name.
        things: What the page states for machines.
        article: Which of that is its article.
        host: Of the page, as far as it is known.
    """
    names = [*metas.get("og:site_name", ())]
    names += [said(thing.get("name")) for thing in things if "WebSite" in types_of(thing)]
    names += [*metas.get("application-name", ()), *metas.get("apple-mobile-web-app-title", ())]
    owners = [said(article.get("publisher"))]
    owners += [said(thing.get("name")) for thing in things if _SITE_TYPES.intersection(types_of(thing))]
    names += [name for name in owners if _spells(host, name)]
    return [name for name in names if name and "://" not in name and not name.startswith("@")]


def _spells(host: str, name: str) -> bool:
    """Tell whether a domain is a name's letters, a part of them, its initials, or some of its words."""
    label = label_of(host)
    initials = "".join(word[0] for word in re.findall(r"\w+", fold(name)))
    key = squash(name)
    return len(label) > 2 and bool(key) and (label in key or key in label or label == initials or spelled(host, name))


def label_of(host: str) -> str:
    """Return the part of a domain that names the site: `lajornadahidalgo` of `lajornadahidalgo.com.mx`."""
    return max((squash(part) for part in host.split(".")[:-1]), key=len, default="")


def spelled(host: str, name: str) -> bool:
    """Tell whether a domain runs the words of a name together, small ones left out: then the name is the site's.

    Example:
        >>> spelled("cronicahidalgo.com", "La Crónica de Hoy en Hidalgo")
        True
        >>> spelled("cronicahidalgo.com", "La crónica roja vuelve a Hidalgo")
        False
    """
    label = label_of(host)
    for word in re.findall(r"\w+", fold(name)):
        if label.startswith(word):
            label = label[len(word) :]
        elif len(word) > _SMALL:
            return False
    return not label and bool(host)


_SMALL = 3
"""Letters of the words that domains leave out: articles, prepositions, `hoy`."""


def squashed_names(names: list[str], host: str) -> frozenset[str]:
    """Return all that the site is called, squashed: its names, their parts, its domain, and what the register says."""
    known = outlet_of(host) if host else None
    alike = [*names, *(part for name in names for part in parts_of(name)), host, *host.split(".")[:-1]]
    if known is not None:
        alike.append(known.name)
    return frozenset(key for name in alike if len(key := squash(name)) > 2)


def outlet_name(names: list[str], host: str) -> str:
    """Return the name of the outlet: of what the page calls its site, the part that its domain spells."""
    labels = [squash(label) for label in host.split(".")]
    parts = [part for name in names[:1] for part in (name, *parts_of(name))]
    by_domain = next((part for part in parts[1:] if squash(part) in labels), "")
    first = parts_of(names[0])[:1] if names else []
    return by_domain or (first[0] if first else "")
