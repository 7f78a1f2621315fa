"""Where is listened, and what is said of it."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from encuadre.errors import EncuadreError
from encuadre.serve.listening import _listen
from encuadre.words import words_in

pytestmark = [pytest.mark.enable_socket]

WORDS = words_in("en")


async def said_on(host: str, port: int = 0) -> tuple[list[str], list[str]]:
    """Return the addresses told and the warnings given once it listens."""
    told: list[str] = []
    warned: list[str] = []
    listening = asyncio.create_task(
        _listen(["true"], WORDS, host=host, port=port, tell=told.append, warn=warned.append)
    )
    while not told and not listening.done():
        await asyncio.sleep(0.01)
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening
    return told, warned


async def test_on_this_machine_there_is_nothing_to_warn_of() -> None:
    told, warned = await said_on("127.0.0.1")

    assert told[0].startswith("http://127.0.0.1:")
    assert warned == [WORDS.serve.open_this]


async def test_where_others_reach_it_tls_is_advised() -> None:
    _, warned = await said_on("0.0.0.0")

    assert "TLS" in warned[0]


async def test_an_address_that_is_not_to_be_had_is_an_error_with_a_next_step() -> None:
    with pytest.raises(EncuadreError, match=r"203\.0\.113\.1, port 9") as raised:
        await said_on("203.0.113.1", 9)

    assert "--port 0" in raised.value.hint
