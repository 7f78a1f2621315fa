"""Feeds on the command line: followed without a connection, asked by `fetch` and `watch` alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from press_server import PressServer, answer, press_server
from unit.cli.conftest import Command
from unit.pipeline.test_fetch import DAM, page, rss

LISTED = """<?xml version="1.0"?><opml version="2.0"><body><outline text="Press">
<outline text="Dam \x9b31mNews" xmlUrl="https://press.example/feed"/>
<outline text="Shell" xmlUrl="$(touch /tmp/owned)"/><outline text="Script" xmlUrl="javascript:alert(1)"/>
</outline></body></opml>"""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PressServer]:
    """Return a server that stands for every host, on the ports that the commands may visit."""
    with press_server() as running:
        monkeypatch.setattr("encuadre.web.Visitor", running.visitor)
        monkeypatch.setattr("encuadre.web.Limits", running.limits)
        yield running


def test_feeds_are_followed_listed_and_left_without_a_connection(command: Command) -> None:
    assert command("feeds", "add", "https://press.example/feed", "--country", "MX").code == 0
    assert "https://press.example/feed" in command("feeds", "list").data
    assert command("feeds", "remove", "https://press.example/feed").code == 0
    assert command("feeds", "list").code == 1


def test_the_starter_list_has_feeds_of_both_presses(command: Command) -> None:
    command("feeds", "add", "--starter")
    feeds = json.loads(command("feeds", "list", "--json").data)["feeds"]

    assert {feed["country"] for feed in feeds} == {"US", "MX"}
    assert len({feed["url"] for feed in feeds}) == len(feeds) >= 30


def test_following_the_same_again_changes_nothing(command: Command) -> None:
    command("feeds", "add", "--starter")

    assert "0 new" in command("feeds", "add", "--starter").talk


def test_feeds_add_asks_which(command: Command) -> None:
    assert command("feeds", "add").code == 2


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "http://press.example:22/feed"])
def test_what_is_no_web_address_is_not_followed(command: Command, address: str) -> None:
    assert command("feeds", "add", address).code == 3
    assert command("feeds", "list").code == 1


def test_an_opml_list_is_data_and_no_command(command: Command, tmp_path: Path) -> None:
    (tmp_path / "feeds.opml").write_text(LISTED, "utf-8")

    imported = command("feeds", "import", tmp_path / "feeds.opml")
    listed = command("feeds", "list").data

    assert imported.code == 3
    assert "https://press.example/feed" in listed
    assert "javascript" not in listed
    assert "touch" not in listed
    assert "\x9b" not in listed


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_fetch_says_that_it_opens_connections_and_takes_articles_in(command: Command, server: PressServer) -> None:
    server.plays |= {"/feed": answer(rss("/dam", "/gone")), "/dam": answer(page("Corvina dam reopens", DAM))}
    command("feeds", "add", server.url("/feed"))

    done = command("fetch")

    assert "this opens connections" in done.talk
    assert "1 added, 0 known already, 1 skipped" in done.talk
    assert done.code == 3
    failed = command("feeds", "list", "--failed").data
    assert server.url("/gone") in failed
    assert "the page is gone (404)" in failed
    assert "ya no está" in command("--lang", "es", "feeds", "list", "--failed").data


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_a_page_is_added_by_its_address(command: Command, server: PressServer) -> None:
    server.plays["/dam"] = answer(page("Corvina dam reopens", DAM))

    done = command("add", server.url("/dam"), "--country", "MX")

    assert (done.code, "this opens connections" in done.talk, "1 added" in done.talk) == (0, True, True)


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_watch_asks_again_and_again(command: Command, server: PressServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.plays["/feed"] = answer(rss())
    command("feeds", "add", server.url("/feed"))
    naps: list[float] = []

    def sleep(seconds: float) -> None:
        naps.append(seconds)
        if len(naps) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr("time.sleep", sleep)

    assert command("watch", "--every", "10").code == 130
    assert naps == [600, 600]
    assert server.asked.count("/feed") == 2


@pytest.mark.parametrize("name", ["fetch", "watch"])
def test_without_feeds_nothing_is_asked(command: Command, name: str) -> None:
    done = command(name)

    assert (done.code, "no feed is followed" in done.talk) == (1, True)
