"""Connecting: a name is looked up once, and what was looked up and checked is what is connected to.

Checking a name and then connecting to that name asks twice, and a hostile name server answers the second time with
another address (DNS rebinding). httpcore leaves connecting to a backend, so the check stands where the socket is
opened: no redirect, no odd spelling of an address and no second look-up gets around it. TLS still verifies the name.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import httpcore

from encuadre.errors import FetchError
from encuadre.web.addresses import is_public
from encuadre.web.limits import Limits

Resolve = Callable[[str, int], Sequence[str]]
"""A host and a port to its IP addresses."""


def resolve(host: str, port: int) -> Sequence[str]:
    """Return the addresses the system knows for a host, in its order, each once.

    Raises:
        OSError: it knows none.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections to public addresses only, and bounds what comes through them. For one visit."""

    def __init__(
        self, limits: Limits, *, resolve: Resolve = resolve, inner: httpcore.NetworkBackend | None = None
    ) -> None:
        """Bound one visit; its time runs from now.

        Args:
            limits: Its bounds.
            resolve: Looks names up.
            inner: Opens the sockets; `None`: httpcore's own.
        """
        self._limits = limits
        self._resolve = resolve
        self._inner = inner or httpcore.SyncBackend()
        self._deadline = time.monotonic() + limits.total_seconds

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first public address of a host that answers.

        Args:
            host: A name, or an address in any spelling the system reads.
            port: Of the server.
            timeout: Seconds for each address.
            local_address: Passed on.
            socket_options: Passed on.

        Raises:
            FetchError: the host has no public address.
            httpcore.ConnectError: it has no address, or none answers.
        """
        try:
            known = self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error
        public = [address for address in known if self._limits.allows_private or is_public(address)]
        if not public:
            raise FetchError(
                "{host} is not in the public internet", host=host, hint="save the page and add the file instead"
            )
        failure: Exception = httpcore.ConnectError(host)
        for address in public:
            try:
                stream = self._inner.connect_tcp(
                    address, port, _left(self._deadline, timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return BoundedStream(stream, self._limits, self._deadline)
        raise failure

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        """Refuse: no web address leads to a file of this machine.

        Args:
            path: Of the socket.
            timeout: Unused.
            socket_options: Unused.

        Raises:
            httpcore.ConnectError: always.
        """
        raise httpcore.ConnectError(path)


class BoundedStream(httpcore.NetworkStream):
    """A connection that ends when its time is up or too much came through it, interim answers and headers included."""

    def __init__(self, inner: httpcore.NetworkStream, limits: Limits, deadline: float) -> None:
        """Bound an open connection.

        Args:
            inner: The connection.
            limits: How much may come.
            deadline: When its time is up, on the monotonic clock.
        """
        self._inner = inner
        self._limits = limits
        self._deadline = deadline
        self._come = 0

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come, at most `max_bytes`.

        Raises:
            FetchError: more came in all than may come.
            httpcore.ReadTimeout: the time is up.
        """
        data = self._inner.read(max_bytes, _left(self._deadline, timeout))
        self._come += len(data)
        if self._come > self._limits.max_bytes + self._limits.max_header_bytes:
            raise too_large(self._limits)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send `buffer` while there is time."""
        self._inner.write(buffer, _left(self._deadline, timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Go on encrypted, with the same bounds.

        Args:
            ssl_context: What is trusted.
            server_hostname: The name whose certificate is asked for: that of the address, never the IP behind it.
            timeout: Seconds.
        """
        secure = self._inner.start_tls(ssl_context, server_hostname, _left(self._deadline, timeout))
        return BoundedStream(secure, self._limits, self._deadline)

    def close(self) -> None:
        """Hang up."""
        self._inner.close()

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection knows of itself."""
        return self._inner.get_extra_info(info)


def too_large(limits: Limits) -> FetchError:
    """Return the error for an answer beyond its bound."""
    return FetchError(
        "the answer is larger than {megabytes:.1f} MB",
        megabytes=limits.max_bytes / 1_000_000,
        hint="save the page and add the file instead",
    )


def _left(deadline: float, timeout: float | None) -> float:
    """Return how long a step may take; a time-out that is over before it began says so."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("the time of the visit is up")
    return left if timeout is None else min(left, timeout)
