"""The bounds of one visit: what a server may cost us, and what we may cost it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a server is trusted; the defaults suit a newspaper's page on a slow line and nothing larger.

    None of them is an option of the command line: whoever can talk a reader into an option has passed the guard.
    """

    max_bytes: int = 10_000_000
    """Largest answer, unpacked: the largest page that `ingest` reads."""

    max_header_bytes: int = 100_000
    """All that may come beside the body, interim answers included; h11 bounds one header to the same."""

    max_redirects: int = 5
    """Redirects in a row; RFC 9309 (2.3.1.2) asks for five."""

    ports: frozenset[int] = frozenset({80, 443})
    """A feed on another port is far rarer than a service of somebody's own network there."""

    connect_seconds: float = 10.0
    quiet_seconds: float = 15.0
    """How long a server may send nothing."""

    total_seconds: float = 60.0
    """How long one answer may take in all, however steadily it trickles."""

    pause_seconds: float = 2.0
    """Between two requests to one host, if its robots.txt asks for no longer one."""

    longest_pause_seconds: float = 60.0
    """Longest wait that a host may ask for (`Crawl-delay`, `Retry-After`); one that asks for more is left for later."""

    tries: int = 3
    """Of one address in one run, where the failure may pass."""

    allows_private: bool = False
    """Whether private and loopback addresses may be visited: a test's own server stands there, nothing else."""
