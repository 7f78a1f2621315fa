"""What makes two texts one: the address they stand at, and their words without typography."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ref|ref_src|referrer|src|source|cmpid|smid|smtyp|ito|ncid"
    r"|amp|outputtype|_ga|taid|feature|sh|share|ns_\w+|xtor|cid|partner|rss|feed",
    re.IGNORECASE,
)
"""Parameters that say how a reader came, not what is read. From general knowledge of news sites and social networks."""

_HOST = re.compile(r"^(?:www\d?|m|amp|mobile)\.")
_PATH = re.compile(r"/(?:amp|index\.html?)$|/+$")


def address_key(url: str) -> str:
    """Return an address without what does not change the article: scheme, `www.`, tracking, fragment; else nothing.

    A front page has no key: what stands there is another article every hour.

    Example:
        >>> address_key("https://www.example.com/a/bridge/?utm_source=rss#top")
        'example.com/a/bridge'
    """
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return ""
    path = _PATH.sub("", _PATH.sub("", parts.path))
    query = urlencode(sorted((key, value) for key, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(key)))
    if not host or not (path or query):
        return ""
    return f"{_HOST.sub('', host)}{path}{'?' + query if query else ''}"


def wording_key(text: str, outlet_id: str) -> bytes:
    """Return a digest of the words of a text and who published it: quotation marks, dashes and spaces do not count.

    Args:
        text: Headline and body.
        outlet_id: The publisher's; one text in two papers is two articles.
    """
    words = " ".join(re.findall(r"\w+", text))
    return hashlib.blake2b(f"{outlet_id}\x1f{words}".encode(), digest_size=12).digest()
