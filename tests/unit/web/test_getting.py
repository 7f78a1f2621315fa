"""One address of a real server: what it may say, and what it may cost."""

from __future__ import annotations

import gzip
import time
import zlib

import pytest

from encuadre.errors import FetchError
from encuadre.web import Answer, get
from press_server import PressServer, answer, raw, redirect

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"


def ask(server: PressServer, path: str = "/a", **options: object) -> Answer:
    return get(server.url(path), limits=server.limits(**options), resolve=server.resolve)


def refusal(server: PressServer, path: str = "/a", **options: object) -> FetchError:
    with pytest.raises(FetchError) as caught:
        ask(server, path, **options)
    return caught.value


def test_a_page_comes_as_it_is_with_what_tells_it_apart(server: PressServer) -> None:
    server.plays["/a"] = answer("¿Qué pasó?", ETag='"v1"', Last_Modified="Wed, 19 Feb 2025 10:32:00 GMT")

    got = ask(server)

    assert got.data.decode() == "¿Qué pasó?"
    assert (got.etag, got.last_modified) == ('"v1"', "Wed, 19 Feb 2025 10:32:00 GMT")


def test_the_server_learns_what_asks_and_nothing_else(server: PressServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    server.plays["/a"] = answer("hola", Set_Cookie="id=1")

    ask(server)
    ask(server)

    assert set(server.headers[1]) == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert server.headers[1]["user-agent"].startswith("encuadre/")


def test_what_was_seen_before_is_asked_for_only_if_it_changed(server: PressServer) -> None:
    server.plays["/a"] = answer("", status=304)

    got = get(server.url("/a"), limits=server.limits(), resolve=server.resolve, etag='"v1"', last_modified="yesterday")

    assert got.is_unchanged
    assert (server.headers[0]["if-none-match"], server.headers[0]["if-modified-since"]) == ('"v1"', "yesterday")


def test_a_remembered_tag_cannot_add_a_header(server: PressServer) -> None:
    server.plays["/a"] = answer("hola")

    get(server.url("/a"), limits=server.limits(), resolve=server.resolve, etag="v1\r\nX-Other: 1")

    assert not {"if-none-match", "x-other"} & set(server.headers[0])


def test_a_redirect_is_followed_and_the_last_address_kept(server: PressServer) -> None:
    server.plays |= {"/a": redirect("/b", 301), "/b": answer("hola")}

    assert ask(server).url == server.url("/b")


def test_a_circle_of_redirects_ends(server: PressServer) -> None:
    server.plays["/a"] = redirect("/a")

    assert refusal(server).message == "it redirects more than 5 times"
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "http://press.example:22/", "http://user:word@press.example/", "javascript:1"]
)
def test_a_redirect_is_held_to_the_same_rules(server: PressServer, target: str) -> None:
    server.plays["/a"] = redirect(target)

    refusal(server)

    assert server.asked == ["/a"]


def test_a_redirect_into_the_own_network_is_refused(server: PressServer) -> None:
    server.plays["/a"] = redirect(server.url("/secret", host="printer.example"))
    known = {"press.example": ["127.0.0.1"], "printer.example": ["10.0.0.7"]}
    is_checked: list[str] = []

    def is_ours(address: str) -> bool:
        is_checked.append(address)
        return address == "127.0.0.1"  # stands for a public address: no test reaches a real one

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("encuadre.web.connecting.is_public", is_ours)
        with pytest.raises(FetchError, match=r"printer\.example is not in the public internet"):
            get(server.url("/a"), limits=server.limits(allows_private=False), resolve=lambda host, _: known[host])

    assert is_checked == ["127.0.0.1", "10.0.0.7"]


def test_the_own_machine_is_not_visited_by_default(server: PressServer) -> None:
    assert "public internet" in refusal(server, allows_private=False).message
    assert server.asked == []


@pytest.mark.parametrize(("status", "may_pass"), [(404, False), (410, False), (403, False), (500, True), (503, True)])
def test_a_refusal_says_whether_it_may_pass(server: PressServer, status: int, may_pass: bool) -> None:
    server.plays["/a"] = answer("", status=status)

    error = refusal(server)

    assert (error.status, error.may_pass) == (status, may_pass)


def test_a_server_may_say_when_to_come_again(server: PressServer) -> None:
    server.plays["/a"] = answer("", status=429, Retry_After="120")

    assert refusal(server).retry_after == 120


def test_a_packed_page_is_unpacked(server: PressServer) -> None:
    server.plays["/a"] = answer(gzip.compress(b"hola " * 1_000), Content_Encoding="gzip")

    assert ask(server).data == b"hola " * 1_000


def test_a_bomb_is_cut_before_it_goes_off(server: PressServer) -> None:
    server.plays["/a"] = answer(gzip.compress(bytes(50_000_000)), Content_Encoding="gzip")

    assert "larger than 1.0 MB" in refusal(server, max_bytes=1_000_000).message


@pytest.mark.parametrize("packing", ["br", "zstd", "gzip, gzip", "compress", "deflate"])
def test_what_is_packed_in_a_way_not_asked_for_is_not_opened(server: PressServer, packing: str) -> None:
    server.plays["/a"] = answer(zlib.compress(b"hola"), Content_Encoding=packing)

    assert "not asked for" in refusal(server).message


@pytest.mark.parametrize("data", [b"not gzip at all", gzip.compress(b"hola" * 99)[:-12]], ids=["no gzip", "cut short"])
def test_a_damaged_package_is_named(server: PressServer, data: bytes) -> None:
    server.plays["/a"] = answer(data, Content_Encoding="gzip")

    assert refusal(server).message in ("the answer is damaged", "the answer is cut short")


def test_an_oversized_page_is_left(server: PressServer) -> None:
    server.plays["/a"] = answer(bytes(300_000))

    assert "larger than 0.2 MB" in refusal(server, max_bytes=200_000).message


def test_an_endless_page_is_left(server: PressServer) -> None:
    server.plays["/a"] = raw(HEAD, *[bytes(65_536)] * 1_000)

    assert "larger than 0.2 MB" in refusal(server, max_bytes=200_000).message


def test_endless_headers_are_left(server: PressServer) -> None:
    server.plays["/a"] = raw(b"HTTP/1.1 200 OK\r\n", *[b"X-More: " + b"a" * 8_000 + b"\r\n"] * 100)

    refusal(server)


def test_endless_interim_answers_are_left(server: PressServer) -> None:
    server.plays["/a"] = raw(*[b"HTTP/1.1 103 Early Hints\r\n\r\n" * 1_000] * 100)

    refusal(server, max_bytes=1_000)


def test_a_sender_who_trickles_is_left_when_the_time_is_up(server: PressServer) -> None:
    server.plays["/a"] = raw(HEAD, *[b"a"] * 100, between=lambda: time.sleep(0.05))

    assert refusal(server, total_seconds=0.3).message == "the server takes too long"


def test_a_server_that_says_nothing_is_left(server: PressServer) -> None:
    server.plays["/a"] = raw(b"", between=lambda: time.sleep(0.5))

    assert refusal(server, quiet_seconds=0.1).may_pass


@pytest.mark.parametrize(
    "said", [b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhola", b"\x00" * 99]
)
def test_what_is_no_whole_answer_is_a_failure_that_may_pass(server: PressServer, said: bytes) -> None:
    server.plays["/a"] = raw(said)

    assert refusal(server).may_pass
