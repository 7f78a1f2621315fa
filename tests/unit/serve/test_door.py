"""The door on loopback: what is answered with and without a key, and to whom."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import WSMsgType, WSServerHandshakeError, web
from aiohttp.test_utils import TestClient, TestServer

from encuadre.serve.door import FILES, Door
from encuadre.words import words_in

pytestmark = [pytest.mark.enable_socket, pytest.mark.allow_hosts(["127.0.0.1"])]

Client = TestClient[web.Request, web.Application]

ECHO = """
import os, sys
drawn = str(os.getpid()).encode()
sys.stdout.buffer.write(b"__GANGLION__\\n" + b"D" + len(drawn).to_bytes(4, "big") + drawn)
sys.stdout.flush()
sys.stdin.buffer.read(1)
"""
"""A program as the screen is one for the door: it says that it draws, draws its number, and ends when it is told to."""


@asynccontextmanager
async def at(door: Door) -> AsyncIterator[Client]:
    async with TestClient(TestServer(door.application())) as client:
        yield client


def a_door() -> Door:
    return Door([sys.executable, "-c", ECHO], words_in("en"))


async def entered(client: Client, door: Door) -> str:
    """Return the path of the page a key leads to; the client keeps the cookie."""
    answer = await client.get(f"/enter/{door.keys.next}", allow_redirects=False)
    assert answer.status == 303
    return answer.headers["Location"]


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize("path", ["/", "/enter/", "/enter/x", "/x/", "/x/ws", "/x/page.js", "/static/js/textual.js"])
async def test_without_a_key_all_is_refused_alike(path: str) -> None:
    async with at(a_door()) as client:
        answer = await client.get(path, allow_redirects=False)

        assert (answer.status, await answer.text()) == (403, "403\n")


async def test_a_key_that_was_used_is_refused() -> None:
    door = a_door()
    key = door.keys.next
    async with at(door) as client:
        assert (await client.get(f"/enter/{key}")).status == 200
        assert (await client.get(f"/enter/{key}")).status == 403


async def test_a_path_without_its_cookie_is_refused() -> None:
    door = a_door()
    async with at(door) as client:
        path = await entered(client, door)
        client.session.cookie_jar.clear()

        for name in ("", "page.js", "ws"):
            assert (await client.get(path + name)).status == 403


async def test_a_cookie_is_hidden_from_scripts_and_from_other_paths() -> None:
    door = a_door()
    async with at(door) as client:
        answer = await client.get(f"/enter/{door.keys.next}", allow_redirects=False)
        cookie = answer.cookies["encuadre"]

        assert cookie["httponly"]
        assert cookie["samesite"] == "Strict"
        assert cookie["path"] == answer.headers["Location"]


async def test_a_socket_without_a_key_is_refused() -> None:
    async with at(a_door()) as client:
        with pytest.raises(WSServerHandshakeError) as refused:
            await client.ws_connect("/x/ws", origin=str(client.make_url("/")).rstrip("/"))

        assert refused.value.status == 403


@pytest.mark.parametrize("origin", [None, "null", "http://elsewhere.example", "http://127.0.0.1:1"])
async def test_a_socket_that_another_page_opens_is_refused(origin: str | None) -> None:
    door = a_door()
    async with at(door) as client:
        path = await entered(client, door)
        with pytest.raises(WSServerHandshakeError) as refused:
            await client.ws_connect(f"{path}ws", origin=origin)

        assert refused.value.status == 403


async def test_with_a_key_the_program_is_shown_and_ends_with_its_page() -> None:
    door = a_door()
    async with at(door) as client:
        path = await entered(client, door)
        async with client.ws_connect(f"{path}ws", origin=str(client.make_url("/")).rstrip("/")) as socket:
            first = await socket.receive(timeout=20)

        assert first.type is WSMsgType.BINARY
        while is_running(int(first.data)):
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.05)  # the loop still puts its pipes away


async def test_who_serves_hears_of_every_key_that_was_used() -> None:
    heard: list[str] = []
    door = Door(["true"], words_in("en"), entered=lambda: heard.append(door.keys.next))
    first = door.keys.next
    async with at(door) as client:
        await client.get("/enter/wrong")
        await client.get(f"/enter/{first}")

    assert heard == [door.keys.next]
    assert heard != [first]


async def test_a_page_loads_only_what_is_behind_the_door() -> None:
    door = a_door()
    async with at(door) as client:
        path = await entered(client, door)
        page = await (await client.get(path)).text()
        loaded = re.findall(r'(?:href|src)="([^"]+)"', page)
        sheet = await (await client.get(f"{path}page.css")).text()

        assert {*loaded, *re.findall(r'url\("([^"]+)"\)', sheet)} == {*FILES, "data:,"}
        for name in FILES:
            assert (await client.get(path + name)).status == 200


async def test_a_page_may_reach_nothing_else() -> None:
    door = a_door()
    async with at(door) as client:
        answer = await client.get(await entered(client, door))
        policy = dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))

        assert policy.pop("default-src") == "'none'"
        assert {word for words in policy.values() for word in words.split()} <= {
            "'self'",
            "'none'",
            "'unsafe-inline'",
            "data:",
        }
        assert "'unsafe-inline'" not in policy["script-src"]


async def test_no_file_beside_those_of_the_page_is_given_out() -> None:
    door = a_door()
    async with at(door) as client:
        path = await entered(client, door)
        for name in ("door.py", "..%2fkeys.py", "%2fetc%2fpasswd"):
            assert (await client.get(path + name)).status == 403
