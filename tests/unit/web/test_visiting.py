"""The manners of a guest."""

from __future__ import annotations

import pytest

from encuadre.errors import FetchError
from encuadre.web import Visitor
from press_server import PressServer, answer, redirect

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def waiting(server: PressServer, waits: list[float], **limits: object) -> Visitor:
    """Return a visitor whose waits are kept and take no time."""
    return Visitor(
        server.limits(**limits),
        resolve=server.resolve,
        sleep=lambda seconds: waits.append(round(seconds, 1)),
        clock=lambda: 0.0,
    )


def test_robots_txt_is_asked_once_for_each_host(server: PressServer) -> None:
    server.plays |= {"/a": answer("a"), "/b": answer("b")}
    visitor = server.visitor()

    visitor.visit(server.url("/a"))
    visitor.visit(server.url("/b"))
    visitor.visit(server.url("/b", host="other.example"))

    assert server.asked == ["/robots.txt", "/a", "/b", "/robots.txt", "/b"]


def test_a_site_that_asks_to_be_left_alone_is_left_alone(server: PressServer) -> None:
    server.plays |= {"/robots.txt": answer("User-agent: *\nDisallow: /a"), "/a": answer("a")}

    with pytest.raises(FetchError, match="programs not to read"):
        server.visitor().visit(server.url("/a"))

    assert "/a" not in server.asked


def test_a_redirect_to_another_host_is_that_hosts_to_allow(server: PressServer) -> None:
    target = server.url("/b", host="other.example")
    server.plays |= {"/a": redirect(target), "/b": answer("b")}
    visitor = server.visitor()
    visitor.visit(target)
    server.plays["/robots.txt"] = answer("User-agent: *\nDisallow: /b")

    with pytest.raises(FetchError, match="programs not to read"):
        server.visitor().visit(server.url("/a"))


@pytest.mark.parametrize(("status", "is_visited"), [(404, True), (403, True), (500, False), (429, False)])
def test_a_host_without_rules_allows_all_and_one_that_fails_nothing(
    server: PressServer, status: int, is_visited: bool
) -> None:
    server.plays |= {"/robots.txt": answer("", status=status), "/a": answer("a")}

    if not is_visited:
        with pytest.raises(FetchError):
            server.visitor().visit(server.url("/a"))
    else:
        server.visitor().visit(server.url("/a"))

    assert ("/a" in server.asked) is is_visited


def test_between_two_requests_to_a_host_there_is_a_pause_and_none_between_hosts(server: PressServer) -> None:
    server.plays |= {"/a": answer("a"), "/robots.txt": answer("")}
    waits: list[float] = []
    visitor = waiting(server, waits, pause_seconds=2.0)

    visitor.visit(server.url("/a"))
    visitor.visit(server.url("/a", host="other.example"))
    visitor.visit(server.url("/a"))

    assert waits == [2.0, 2.0, 2.0]  # after robots.txt of either host, and before the third visit


def test_the_pause_a_host_asks_for_is_kept(server: PressServer) -> None:
    server.plays |= {"/a": answer("a"), "/robots.txt": answer("User-agent: *\nCrawl-delay: 9")}
    waits: list[float] = []

    waiting(server, waits, pause_seconds=2.0).visit(server.url("/a"))

    assert waits == [9.0]


def test_a_host_that_asks_for_an_hour_is_left_for_good(server: PressServer) -> None:
    server.plays |= {"/a": answer("a"), "/robots.txt": answer("User-agent: *\nCrawl-delay: 3600")}

    with pytest.raises(FetchError, match="3600 seconds"):
        server.visitor().visit(server.url("/a"))


def test_what_may_pass_is_tried_again_after_longer_and_longer_waits(server: PressServer) -> None:
    server.plays["/a"] = answer("", status=503)
    waits: list[float] = []

    with pytest.raises(FetchError, match="503"):
        waiting(server, waits, pause_seconds=1.0, tries=3).visit(server.url("/a"))

    assert server.asked.count("/a") == 3
    assert waits == [1.0, 2.0, 1.0, 4.0, 1.0]


def test_a_server_that_names_its_time_is_waited_for(server: PressServer) -> None:
    server.plays["/a"] = answer("", status=429, Retry_After="30")
    waits: list[float] = []

    with pytest.raises(FetchError):
        waiting(server, waits, tries=2).visit(server.url("/a"))

    assert 30.0 in waits


def test_a_server_that_names_a_time_too_far_is_left_for_the_next_run(server: PressServer) -> None:
    server.plays["/a"] = answer("", status=429, Retry_After="86400")

    with pytest.raises(FetchError):
        server.visitor(tries=3).visit(server.url("/a"))

    assert server.asked.count("/a") == 1


def test_what_does_not_pass_is_not_tried_again(server: PressServer) -> None:
    with pytest.raises(FetchError, match="gone"):
        server.visitor(tries=3).visit(server.url("/a"))

    assert server.asked.count("/a") == 1
