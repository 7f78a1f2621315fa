"""Visiting as a guest does: ask `robots.txt` first, one request at a time, a pause before the next, and patience."""

from __future__ import annotations

import time
from collections.abc import Callable
from urllib.parse import urlsplit

from encuadre.errors import FetchError
from encuadre.web.connecting import Resolve, resolve
from encuadre.web.getting import AGENT, Answer, get
from encuadre.web.limits import Limits
from encuadre.web.robots import EVERYTHING, NOTHING, Robots


class Visitor:
    """Asks for addresses of any number of hosts, from one thread; what a host's `robots.txt` says is asked once."""

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        resolve: Resolve = resolve,
        sleep: Callable[[float], object] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Know no host yet.

        Args:
            limits: The bounds of each visit.
            resolve: Looks names up.
            sleep: Waits.
            clock: Tells the seconds that passed.
        """
        self._limits = limits or Limits()
        self._resolve = resolve
        self._sleep = sleep
        self._clock = clock
        self._robots: dict[str, Robots] = {}
        self._asked: dict[str, float] = {}
        self._last = ""

    def visit(self, address: str, *, etag: str = "", last_modified: str = "") -> Answer:
        """Return what stands at an address, with pauses, and again after a failure that may pass.

        Args:
            address: http or https.
            etag: Of the last answer, if there was one.
            last_modified: Of the last answer.

        Raises:
            FetchError: the host asks robots to stay away, or as of `get`.
        """
        return self._patiently(address, self._enter, etag, last_modified)

    def _enter(self, url: str) -> None:
        """Wait for a host's turn, if it lets us in at all: a redirect to another host is that host's to allow."""
        robots = self._rules(url)
        if not robots.allows(url):
            raise FetchError("the site asks programs not to read it (robots.txt)")
        if robots.delay > self._limits.longest_pause_seconds:
            raise FetchError("the site asks for {seconds:.0f} seconds between two requests", seconds=robots.delay)
        self._wait(_host(url), robots.delay)

    def _rules(self, address: str) -> Robots:
        """Return the rules of the host: a file that is not there forbids nothing, a host that fails forbids all."""
        parts = urlsplit(address)
        root = f"{parts.scheme}://{parts.netloc}"
        if root not in self._robots:
            try:
                answer = self._patiently(f"{root}/robots.txt", lambda url: self._wait(_host(url)), "", "")
                self._robots[root] = Robots.read(answer.data, AGENT)
            except FetchError as error:
                if not error.status:
                    raise  # no connection: the address itself would fail the same way, and says so better
                self._robots[root] = EVERYTHING if 400 <= error.status < 500 and error.status != 429 else NOTHING
        return self._robots[root]

    def _patiently(self, address: str, enter: Callable[[str], object], etag: str, last_modified: str) -> Answer:
        """Ask again after a failure that may pass, each time after twice the wait, never sooner than the host asks."""
        wait = self._limits.pause_seconds
        for number in range(1, self._limits.tries + 1):
            try:
                return get(
                    address,
                    limits=self._limits,
                    etag=etag,
                    last_modified=last_modified,
                    resolve=self._resolve,
                    enter=enter,
                )
            except FetchError as error:
                wait = max(2 * wait, error.retry_after)
                if not error.may_pass or number == self._limits.tries or wait > self._limits.longest_pause_seconds:
                    raise
                self._sleep(wait)
            finally:
                if self._last:
                    self._asked[self._last] = self._clock()
        raise AssertionError("a visit either answers or fails")

    def _wait(self, host: str, delay: float = 0.0) -> None:
        if host in self._asked:
            pause = max(self._limits.pause_seconds, delay)
            self._sleep(max(0.0, self._asked[host] + pause - self._clock()))
        self._asked[host] = self._clock()
        self._last = host


def _host(url: str) -> str:
    return urlsplit(url).netloc
