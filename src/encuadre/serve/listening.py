"""Listens until it is interrupted, and says where, and what that means."""

from __future__ import annotations

import asyncio
import platform
from collections.abc import Callable, Sequence
from ipaddress import ip_address

from aiohttp import web

from encuadre.errors import EncuadreError, because
from encuadre.serve.door import Door
from encuadre.words import Words

GRACE = 2.0
"""Seconds that open pages have to close once it ends: chosen; a program needs some tenths to leave."""

_ANY = ("", "0.0.0.0", "::")


def listen(
    command: Sequence[str],
    words: Words,
    *,
    host: str,
    port: int,
    tell: Callable[[str], None],
    warn: Callable[[str], None],
) -> None:
    """Serve a program of the terminal until Ctrl-C.

    Args:
        command: What is started for each page.
        words: Of the page and of what is said.
        host: The name or address to listen on.
        port: 0: one that is free.
        tell: Hears each address that opens the door; it is a secret until it is used.
        warn: Hears what whoever serves should know.

    Raises:
        EncuadreError: the address is not to be had.
    """
    asyncio.run(_listen(command, words, host=host, port=port, tell=tell, warn=warn))


async def _listen(
    command: Sequence[str],
    words: Words,
    *,
    host: str,
    port: int,
    tell: Callable[[str], None],
    warn: Callable[[str], None],
) -> None:
    address = ""

    def entered() -> None:
        warn(words.serve.used)
        tell(f"{address}/enter/{door.keys.next}")

    door = Door(command, words, entered=entered)
    runner = web.AppRunner(door.application(), access_log=None, shutdown_timeout=GRACE)
    await runner.setup()
    try:
        await _start(runner, host, port)
        address = f"http://{_named(host)}:{runner.addresses[0][1]}"
        if not all(ip_address(one[0]).is_loopback for one in runner.addresses):
            warn(words.serve.in_the_open.format(port=runner.addresses[0][1]))
        warn(words.serve.open_this)
        tell(f"{address}/enter/{door.keys.next}")
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


async def _start(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        raise EncuadreError(
            "{host}, port {port}: {reason}",
            host=host,
            port=port,
            reason=because(error),
            hint="name another with --host or --port; --port 0 takes a free one",
        ) from error


def _named(host: str) -> str:
    """Return a host as it stands in an address."""
    name = platform.node() if host in _ANY else host
    return f"[{name}]" if ":" in name else name
