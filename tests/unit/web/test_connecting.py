"""The address that was checked is the one connected to."""

from __future__ import annotations

import ssl
from typing import Any

import httpcore
import pytest

from encuadre.errors import FetchError
from encuadre.web import Limits
from encuadre.web.connecting import GuardedBackend


class Recorder(httpcore.NetworkBackend):
    """Connects nowhere and keeps where to."""

    def __init__(self) -> None:
        self.connected: list[str] = []
        self.named: list[str | None] = []

    def connect_tcp(self, host: str, *_: Any, **__: Any) -> httpcore.NetworkStream:
        self.connected.append(host)
        return Silent(self)


class Silent(httpcore.NetworkStream):
    """Says nothing."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        self._recorder.named.append(server_hostname)
        return self


def test_a_name_is_looked_up_once_and_its_address_is_connected_to() -> None:
    answers = iter([["93.184.215.14"], ["127.0.0.1"]])  # a name server that changes its mind
    inner = Recorder()

    GuardedBackend(Limits(), resolve=lambda *_: next(answers), inner=inner).connect_tcp("press.example", 443)

    assert inner.connected == ["93.184.215.14"]
    assert next(answers) == ["127.0.0.1"]


def test_of_several_addresses_only_public_ones_are_connected_to() -> None:
    inner = Recorder()
    found = ["10.0.0.1", "::1", "93.184.215.14"]

    GuardedBackend(Limits(), resolve=lambda *_: found, inner=inner).connect_tcp("press.example", 443)

    assert inner.connected == ["93.184.215.14"]


@pytest.mark.parametrize("found", ["127.0.0.1", "169.254.169.254", "::ffff:10.0.0.1", "64:ff9b::a00:1", "fe80::1%2"])
def test_a_name_of_a_private_address_is_refused(found: str) -> None:
    inner = Recorder()

    with pytest.raises(FetchError, match="public internet"):
        GuardedBackend(Limits(), resolve=lambda *_: [found], inner=inner).connect_tcp("press.example", 80)

    assert inner.connected == []


@pytest.mark.enable_socket
@pytest.mark.parametrize("host", ["127.1", "0x7f.1", "2130706433", "0177.0.0.1"])
def test_an_odd_spelling_of_this_machine_is_refused(host: str) -> None:
    # No name server is asked: the system reads the number itself.
    with pytest.raises((FetchError, httpcore.ConnectError)):
        GuardedBackend(Limits(), inner=Recorder()).connect_tcp(host, 80)


def test_the_certificate_is_asked_of_the_name_not_of_the_address() -> None:
    inner = Recorder()
    stream = GuardedBackend(Limits(), resolve=lambda *_: ["93.184.215.14"], inner=inner).connect_tcp(
        "press.example", 443
    )

    stream.start_tls(ssl.create_default_context(), "press.example")

    assert inner.named == ["press.example"]


def test_no_file_of_this_machine_is_connected_to() -> None:
    with pytest.raises(httpcore.ConnectError):
        GuardedBackend(Limits()).connect_unix_socket("/run/service.sock")
