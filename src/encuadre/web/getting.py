"""Getting one address: every redirect is checked like the first request, and the answer is bounded.

No cookie is kept or sent, no password, no proxy of the environment is used; each request has a connection of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import httpcore

from encuadre.errors import FetchError
from encuadre.version import __version__
from encuadre.web.addresses import checked_url
from encuadre.web.connecting import GuardedBackend, Resolve, resolve
from encuadre.web.limits import Limits
from encuadre.web.unpacking import ASKED_FOR, unpacked

if TYPE_CHECKING:
    import ssl

    import httpx

AGENT = "encuadre"
"""The name by which `robots.txt` may speak of us."""

USER_AGENT = f"{AGENT}/{__version__} (news comparison; one reader's own request)"
"""Said to every server: what asks, and that nobody is behind it who asks for many."""

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that say *not now* (RFC 9110, 15.5.9 and 15.6; RFC 6585, 4)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said."""

    url: str
    """Where the answer came from, after all redirects."""

    data: bytes = b""
    content_type: str = ""
    etag: str = ""
    last_modified: str = ""
    is_unchanged: bool = False
    """The server says that nothing is new since the answer whose `etag` or `last_modified` it was shown."""


def get(
    address: str,
    *,
    limits: Limits,
    etag: str = "",
    last_modified: str = "",
    resolve: Resolve = resolve,
    enter: Callable[[str], object] = str,
) -> Answer:
    """Ask for one address.

    Args:
        address: http or https.
        limits: The bounds of the visit.
        etag: Of the last answer, if there was one.
        last_modified: Of the last answer.
        resolve: Looks names up.
        enter: Called with each address before it is asked for, redirects too; may wait, or raise to stay out.

    Raises:
        FetchError: it may not be visited, does not answer, or answers with anything but a page in bounds.
    """
    url = checked_url(address, limits)
    headers = [("User-Agent", USER_AGENT), ("Accept", "*/*"), ("Accept-Encoding", ASKED_FOR), ("Connection", "close")]
    headers += [("If-None-Match", etag)] if etag else []
    headers += [("If-Modified-Since", last_modified)] if last_modified else []
    for _ in range(limits.max_redirects + 1):
        enter(str(url))
        found = _ask(url, headers, limits, resolve)
        if isinstance(found, Answer):
            return found
        url = found
    raise FetchError("it redirects more than {most} times", most=limits.max_redirects)


def _ask(url: httpx.URL, headers: list[tuple[str, str]], limits: Limits, resolve: Resolve) -> Answer | httpx.URL:
    """Return the answer, or where it sends us."""
    times = {"connect": limits.connect_seconds, "read": limits.quiet_seconds, "write": limits.quiet_seconds}
    backend = GuardedBackend(limits, resolve=resolve)
    try:
        with (
            httpcore.ConnectionPool(ssl_context=_trusted(), network_backend=backend, retries=0) as pool,
            pool.stream("GET", _wire(url), headers=_encoded(url, headers), extensions={"timeout": times}) as response,
        ):
            said = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
            if response.status in _REDIRECTS and "location" in said:
                return _next(url, said["location"], limits)
            if response.status == 304:
                return Answer(str(url), is_unchanged=True)
            if response.status != 200:
                raise _refused(response.status, said.get("retry-after", ""))
            data = unpacked(response.iter_stream(), said.get("content-encoding", ""), limits)
    except httpcore.TimeoutException as error:
        raise FetchError("the server takes too long", may_pass=True) from error
    except httpcore.ProtocolError as error:
        raise FetchError("the answer is damaged", may_pass=True) from error
    except (httpcore.NetworkError, OSError) as error:
        raise _unreachable(error) from error
    return Answer(
        str(url),
        data,
        content_type=said.get("content-type", "")[:200],
        etag=said.get("etag", "")[:500],
        last_modified=said.get("last-modified", "")[:100],
    )


def _wire(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _encoded(url: httpx.URL, headers: list[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    """Return the headers as bytes; a value that a server once sent and that is no header is left out."""
    sent = [(b"Host", url.netloc)]
    for name, value in headers:
        if value.isprintable() and value.isascii():
            sent.append((name.encode(), value.encode()))
    return sent


def _next(url: httpx.URL, location: str, limits: Limits) -> httpx.URL:
    import httpx

    try:
        target = url.join(location)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError("it redirects to what is no web address") from error
    if url.scheme == "https" and target.scheme == "http":
        raise FetchError("it redirects from https to http", hint="save the page and add the file instead")
    return checked_url(str(target), limits)


def _refused(status: int, retry_after: str) -> FetchError:
    if status in (404, 410):
        return FetchError("the page is gone ({status})", status=status)
    if status in (401, 402, 403, 451):
        return FetchError(
            "the server does not give it to us ({status})", status=status, hint="save the page and add the file instead"
        )
    # A date is as good as no word: clocks differ, and the pause grows by itself.
    seconds = float(retry_after) if retry_after.isascii() and retry_after.isdigit() and len(retry_after) < 8 else 0.0
    return FetchError("the server answers {status}", status=status, may_pass=status in _PASSING, retry_after=seconds)


def _unreachable(error: Exception) -> FetchError:
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return FetchError("its certificate is not to be trusted")
    return FetchError("no connection to the server", may_pass=True, hint="is the address right, and the network there?")


@cache
def _trusted() -> ssl.SSLContext:
    import httpx

    return httpx.create_ssl_context(trust_env=False)
