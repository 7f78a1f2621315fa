"""Which addresses are visited: those of the public internet, whatever way they are written."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.errors import FetchError
from encuadre.web import Limits, checked_url, is_public


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_a_public_address_is_visited(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.8.9.10",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:93.184.215.14",
        "64:ff9b::7f00:1",
        "64:ff9b:1::a00:1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "3fff::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fe80::1%eth0",
        "2606:4700::1%eth0",
        "fec0::1",
        "ff02::1",
        "localhost",
        "",
    ],
)
def test_no_other_address_is_visited(address: str) -> None:
    assert not is_public(address)


@given(st.ip_addresses(v=4))
def test_no_spelling_of_ipv4_in_ipv6_is_visited(address: ipaddress.IPv4Address) -> None:
    number = int(address)
    inside = [number, 0xFFFF << 32 | number, 0x64FF9B << 96 | number, 0x2002 << 112 | number << 80]
    assert not any(is_public(str(ipaddress.IPv6Address(one))) for one in inside)


@pytest.mark.parametrize(
    "address",
    [
        "ftp://press.example/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,hola",
        "gopher://press.example/",
        "press.example/a",
        "//press.example/a",
        "https:///a",
        "https://user:word@press.example/",
        "https://press.example@10.0.0.1/",
        "http://press.example:22/",
        "http://press.example:8080/",
        "http://press.example:0/",
        "https://press.example/" + "a" * 3_000,
        "https://press.example/\r\nHost: other",
        "",
    ],
)
def test_what_is_no_plain_web_address_is_refused(address: str) -> None:
    with pytest.raises(FetchError):
        checked_url(address, Limits())


def test_the_part_behind_the_hash_is_not_asked_for() -> None:
    assert str(checked_url("https://press.example/a#comments", Limits())) == "https://press.example/a"
