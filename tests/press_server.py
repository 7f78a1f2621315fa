"""A server of feeds and pages in this process: good, slow, redirecting, hostile, huge and gone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from encuadre.web import Limits, Visitor

Play = Callable[[BaseHTTPRequestHandler], object]
"""Answers one request."""


def answer(body: bytes | str, *, status: int = 200, **headers: str) -> Play:
    """Return what answers with a body; underscores in the names of headers stand for hyphens.

    Args:
        body: As it is sent.
        status: Of the answer.
        headers: Beside `Content-Length`.
    """
    data = body.encode() if isinstance(body, str) else body

    def play(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.send_header("Content-Length", str(len(data)))
        request.end_headers()
        request.wfile.write(data)

    return play


def redirect(to: str, status: int = 302) -> Play:
    """Return what sends the visitor elsewhere."""
    return answer(b"", status=status, Location=to)


def raw(*pieces: bytes, between: Callable[[], object] = int) -> Play:
    """Return what writes bytes as they are, and calls `between` after each piece."""

    def play(request: BaseHTTPRequestHandler) -> None:
        for piece in pieces:
            request.wfile.write(piece)
            request.wfile.flush()
            between()

    return play


@dataclass
class PressServer:
    """What is played at each path, and what was asked."""

    port: int
    plays: dict[str, Play] = field(default_factory=dict)
    """By path; all else is gone."""

    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def url(self, path: str, host: str = "press.example") -> str:
        """Return the address of a path; every host is this server."""
        return f"http://{host}:{self.port}{path}"

    def limits(self, **changed: Any) -> Limits:
        """Return bounds that let a test in and waste none of its time."""
        quick = {"pause_seconds": 0.0, "connect_seconds": 2.0, "quiet_seconds": 2.0, "total_seconds": 5.0, "tries": 1}
        return Limits(**{**quick, "ports": frozenset({self.port}), "allows_private": True, **changed})

    def visitor(self, **changed: Any) -> Visitor:
        """Return a visitor for whom every host is this server, and who does not really wait."""
        return Visitor(self.limits(**changed), resolve=self.resolve, sleep=lambda _: None)

    @staticmethod
    def resolve(host: str, port: int) -> list[str]:
        """Return this machine, whatever the host."""
        return ["127.0.0.1"]


@contextmanager
def press_server() -> Iterator[PressServer]:
    """Serve until the block ends; the test needs `@pytest.mark.allow_hosts(["127.0.0.1"])`."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append(self.path)
            served.headers.append({name.lower(): value for name, value in self.headers.items()})
            with suppress(BrokenPipeError, ConnectionResetError):  # the visitor may leave at any time
                served.plays.get(self.path, answer("gone", status=404))(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False  # joined below
    served = PressServer(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
