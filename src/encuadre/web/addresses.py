"""Which addresses may be visited: public hosts over http and https, on the ports of the web.

A feed is written by others, and so is every link in it. One that leads to `http://169.254.169.254/` or to the
printer next door asks with the reader's own rights (server-side request forgery, CWE-918).
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from encuadre.errors import FetchError
from encuadre.web.limits import Limits

if TYPE_CHECKING:
    import httpx

_URL_LIMIT = 2_000
"""Longest address kept with an article (`ingest`)."""

_IPV6_UNICAST = ipaddress.ip_network("2000::/3")
"""All that is assigned to hosts in public (RFC 4291, IANA). What leads to IPv4 stands outside of it (mapped
`::ffff:0:0/96`, compatible `::/96`, NAT64 `64:ff9b::/96`), as do loopback, link-local, unique local and multicast."""

_IPV6_NOT_PUBLIC = (
    ipaddress.ip_network("2001::/23"),  # protocol assignments, Teredo (2001::/32) among them: an IPv4 inside
    ipaddress.ip_network("2001:db8::/32"),  # documentation
    ipaddress.ip_network("2002::/16"),  # 6to4: an IPv4 inside
    ipaddress.ip_network("3fff::/20"),  # documentation
)

_IPV4_NOT_PUBLIC = (
    ipaddress.ip_network("192.0.0.0/24"),  # protocol assignments; older versions of `ipaddress` call some global
    ipaddress.ip_network("192.88.99.0/24"),  # the way into 6to4
)


def is_public(address: str) -> bool:
    """Tell whether an IP address belongs to the public internet; what is no IP address does not.

    Example:
        >>> is_public("93.184.215.14"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1")
        (True, False, False)
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        is_plain = ip in _IPV6_UNICAST and not any(ip in network for network in _IPV6_NOT_PUBLIC)
        return is_plain and ip.scope_id is None
    # `is_global` alone says yes to multicast.
    is_special = ip.is_multicast or ip.is_reserved or any(ip in network for network in _IPV4_NOT_PUBLIC)
    return ip.is_global and not is_special


def checked_url(text: str, limits: Limits) -> httpx.URL:
    """Return an address that may be asked for, as far as its letters tell; where it leads is checked on connecting.

    Raises:
        FetchError: it is no web address, names a user, or stands on another port.
    """
    import httpx

    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError("this is no web address", hint="write it in full: https://…") from error
    if url.scheme not in ("http", "https") or not url.host or len(text) > _URL_LIMIT:
        raise FetchError("this is no web address", hint="write it in full: https://…")
    if url.userinfo:
        raise FetchError("the address carries a user name or password", hint="leave out what stands before the `@`")
    port = url.port if url.port is not None else 443 if url.scheme == "https" else 80
    if port not in limits.ports:
        raise FetchError("port {port} is not one of the web", port=port, hint="only ports 80 and 443 are visited")
    return url.copy_with(fragment=None)
