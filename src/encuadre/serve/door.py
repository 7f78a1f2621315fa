"""The pages and the socket behind the door; whoever has no key is told nothing, not even what there is."""

from __future__ import annotations

import logging
import shlex
from collections.abc import Callable, Sequence
from html import escape
from importlib.resources import files
from pathlib import Path
from string import Template

import textual_serve
from aiohttp import web
from aiohttp.typedefs import Handler
from textual_serve.server import Server

from encuadre.serve.keys import Keys
from encuadre.words import Words

COOKIE = "encuadre"

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""A page that loads, sends and shows nothing of elsewhere. The terminal it draws writes styles of its own into it."""

_OWN = files("encuadre.serve")
_THEIRS = Path(textual_serve.__file__).parent / "static"

FILES = {
    "page.css": ("text/css", Path(str(_OWN / "page.css"))),
    "page.js": ("text/javascript", Path(str(_OWN / "page.js"))),
    "xterm.css": ("text/css", _THEIRS / "css" / "xterm.css"),
    "textual.js": ("text/javascript", _THEIRS / "js" / "textual.js"),
    "mono.ttf": ("font/ttf", _THEIRS / "fonts" / "RobotoMono-VariableFont_wght.ttf"),
}
"""All a page is made of. textual-serve's own page asks a server of fonts; this one asks nobody."""

# What goes wrong in a session may quote what was typed or read there: it is no matter of a log.
logging.getLogger("textual-serve").addHandler(logging.NullHandler())


class Door:
    """A web application that lets whoever has a key at a terminal program; each page starts one of its own."""

    def __init__(self, command: Sequence[str], words: Words, *, entered: Callable[[], None] = lambda: None) -> None:
        """Stand before a program.

        Args:
            command: What is started for each page, with its arguments.
            words: Of the page.
            entered: Told when a key was used and there is another.
        """
        # `exec`: the program's parent is this one, whose end it notices, and not a shell.
        self._server = Server(f"exec {shlex.join(command)}")
        self._words = words.serve
        self._language = words.language
        self._entered = entered
        self.keys = Keys()

    def application(self) -> web.Application:
        """Return what answers requests."""
        application = web.Application(middlewares=[self._guard])
        application.add_routes(
            [
                web.get("/enter/{key}", self._enter),
                web.get("/{place}/", self._page),
                web.get("/{place}/ws", self._server.handle_websocket),
                web.get("/{place}/{file}", self._file),
            ]
        )
        application.on_response_prepare.append(_add_headers)
        return application

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer the same to all that is not for whoever asks, whether it exists or not."""
        if not self._may(request):
            return _refused()
        try:
            return await handler(request)
        except web.HTTPClientError:
            return _refused()

    def _may(self, request: web.Request) -> bool:
        info = request.match_info
        if not _is_own(request):
            return False
        return "key" in info or self.keys.admits(info.get("place", ""), request.cookies.get(COOKIE, ""))

    async def _enter(self, request: web.Request) -> web.StreamResponse:
        session = self.keys.enter(request.match_info["key"])
        if session is None:
            return _refused()
        self._entered()
        path = f"/{session.place}/"
        response = web.Response(status=303, headers={"Location": path})
        response.set_cookie(COOKIE, session.secret, path=path, httponly=True, samesite="Strict")
        return response

    async def _page(self, _: web.Request) -> web.StreamResponse:
        words = {
            "language": self._language,
            "starting": self._words.starting,
            "ended": self._words.ended,
            "again": self._words.again,
        }
        page = Template((_OWN / "page.html").read_text("utf-8"))
        text = page.substitute({name: escape(word) for name, word in words.items()})
        return web.Response(text=text, content_type="text/html")

    async def _file(self, request: web.Request) -> web.StreamResponse:
        if (found := FILES.get(request.match_info["file"])) is None:
            return _refused()
        kind, path = found
        return web.FileResponse(path, headers={"Content-Type": kind})


def _is_own(request: web.Request) -> bool:
    """Say whether no other site is behind a request: browsers name the page that opens a socket, and always do."""
    origin = request.headers.get("Origin")
    if origin is None:
        return request.headers.get("Upgrade") is None
    return origin.partition("://")[2] == request.host


def _refused() -> web.Response:
    return web.Response(status=403, text="403\n")


async def _add_headers(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)
