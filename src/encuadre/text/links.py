"""Addresses that a document may lead to: http and https, spelt as RFC 3986 allows, and nothing else."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

_WEB = re.compile(r"https?://\S+", re.IGNORECASE)

_SPELT = "%/:?#[]@!$&'()*+,;=~-._"
"""What may stand in an address beside letters and digits (RFC 3986, section 2); all else is percent-encoded."""


def web_address(address: str) -> str | None:
    """Return an address as a link's target; `None` for what is no address of the web."""
    if not _WEB.fullmatch(address):
        return None
    try:
        host = urlsplit(address).hostname
    except ValueError:  # what only looks like an address of version 6
        return None
    return quote(address, safe=_SPELT) if host else None
