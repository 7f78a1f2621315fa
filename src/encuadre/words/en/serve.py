"""The screen in a browser, in English."""

from __future__ import annotations

from encuadre.words.shapes.serve import ServeWords

SERVE = ServeWords(
    starting="encuadre is starting …",
    ended="The screen was closed.",
    again="Open it again",
    open_this="open this address in a browser; it works once. Ctrl-C ends",
    used="the address was used; if that was not you, press Ctrl-C. For another browser:",
    in_the_open="warning: other machines can reach the screen, and the connection is not encrypted: whoever is on "
    "the way can read it and take it over. Better: leave --host out and come in by "
    "`ssh -L {port}:127.0.0.1:{port} THIS-MACHINE` with --port {port}, or put a server with TLS before it",
)
