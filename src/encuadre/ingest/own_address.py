"""The address an article is kept under, of those that lead to it."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

from encuadre.data.outlets import host_of

_TRACKING = frozenset({"fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ito", "cmpid", "ncid"})
"""Parameters that say who sent a reader, and lead to the same page without; `utm_*` too (Urchin's, of Google)."""


def own_address(named: str, url: str) -> str:
    """Return the address an article is kept under: the one its page names, if it is of the same site.

    A page may call any address its own (`<link rel="canonical">`), and the address decides who published it: one on
    another site would put a stranger's words into a newspaper's mouth.

    Args:
        named: What the page says; may be empty.
        url: Where the page came from.

    Example:
        >>> own_address("https://press.example/a", "https://www.press.example/a?utm_source=rss")
        'https://press.example/a'
        >>> own_address("https://other.example/a", "https://www.press.example/a?id=7&utm_source=rss")
        'https://www.press.example/a?id=7'
    """
    here, there = host_of(url), host_of(named)
    is_same = bool(there) and (here == there or here.endswith(f".{there}") or there.endswith(f".{here}"))
    return named if is_same and "." in there else plain_address(url)


def plain_address(url: str) -> str:
    """Return an address without its fragment and without what says who sent the reader."""
    parts = urlsplit(url)
    asked = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in asked if not (name in _TRACKING or name.startswith("utm_"))]
    query = urlencode(kept) if len(kept) < len(asked) else parts.query
    return parts._replace(query=query, fragment="").geturl()
