"""Feeds and pages to articles: once, completely, and what failed with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from encuadre.model import (
    ArticleAdded,
    ArticleKnown,
    ArticleSkipped,
    Country,
    Feed,
    Progress,
    WebPage,
    WebPageState,
)
from encuadre.pipeline import add_pages, fetch
from encuadre.store import Workspace
from press_server import PressServer, answer, press_server, redirect
from unit.pipeline.stories import fake_tools

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

DAM = "Alarcón opened the Corvina dam at Tecoluta before four thousand guests on Tuesday. "
OWLS = "Ferris Quillon of Brindle keeps seventy-seven stuffed owls in his museum by the river. "


@pytest.fixture
def server() -> Iterator[PressServer]:
    with press_server() as running:
        yield running


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace(":memory:") as opened:
        yield opened


def page(headline: str, sentence: str, head: str = "") -> str:
    body = "".join(f"<p>{sentence * 3}</p>" for _ in range(2))
    article = f"<article><h1>{headline}</h1>{body}</article>"
    return f"<html><head><title>{headline}</title>{head}</head><body>{article}</body></html>"


def rss(*links: str, title: str = "The Paper") -> str:
    items = "".join(f"<item><title>One</title><link>{link}</link></item>" for link in links)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{items}</channel></rss>'


def follow(workspace: Workspace, server: PressServer, **changed: object) -> None:
    workspace.feeds.add(Feed(server.url("/feed"), **changed))  # type: ignore[arg-type]


def run(workspace: Workspace, server: PressServer) -> list[Progress]:
    return list(fetch(workspace, tools=fake_tools(workspace), visitor=server.visitor()))


def of(kind: type, steps: list[Progress]) -> list[Progress]:
    return [step for step in steps if isinstance(step, kind)]


def titles(workspace: Workspace) -> list[str]:
    return [article.title for article in workspace.articles.get(workspace.articles.ids())]


def test_what_a_feed_names_comes_in_whole_from_its_page(workspace: Workspace, server: PressServer) -> None:
    server.plays |= {
        "/feed": answer(rss("/dam", server.url("/owls"))),
        "/dam": answer(page("Corvina dam reopens", DAM)),
        "/owls": answer(page("Brindle shows owls", OWLS)),
    }
    follow(workspace, server, country=Country.MX)

    run(workspace, server)

    articles = workspace.articles.get(workspace.articles.ids())
    assert [article.title for article in articles] == ["Corvina dam reopens", "Brindle shows owls"]
    assert DAM.strip() in articles[0].body
    assert articles[0].url == articles[0].source == server.url("/dam")
    assert articles[0].country is Country.MX
    assert workspace.events.all()


def test_a_second_run_asks_for_nothing_it_has(workspace: Workspace, server: PressServer) -> None:
    server.plays |= {"/feed": answer(rss("/dam"), ETag='"v1"'), "/dam": answer(page("Corvina dam reopens", DAM))}
    follow(workspace, server)
    run(workspace, server)
    server.plays["/feed"] = answer("", status=304)
    server.asked.clear()

    run(workspace, server)

    assert server.asked == ["/robots.txt", "/feed"]
    assert server.headers[-1]["if-none-match"] == '"v1"'


def test_one_page_under_several_addresses_comes_once(workspace: Workspace, server: PressServer) -> None:
    server.plays |= {
        "/feed": answer(rss("/dam?utm_source=rss", "/dam#comments", "/dam")),
        "/dam": answer(page("Corvina dam reopens", DAM)),
    }
    follow(workspace, server)

    run(workspace, server)

    assert server.asked.count("/dam") == 1


def test_a_failure_that_may_pass_is_tried_again_later(workspace: Workspace, server: PressServer) -> None:
    server.plays |= {"/feed": answer(rss("/dam")), "/dam": answer("", status=503)}
    follow(workspace, server)

    [skipped] = of(ArticleSkipped, run(workspace, server))

    assert isinstance(skipped, ArticleSkipped)
    assert (skipped.path, str(skipped.reason)) == (server.url("/dam"), "the server answers 503")
    [waiting] = workspace.pages.in_state(WebPageState.WAITING)
    assert (waiting.tries, waiting.failure) == (1, "the server answers 503")
    assert of(ArticleSkipped, run(workspace, server)) == [], "not within minutes"

    earlier = datetime.now(UTC) - timedelta(hours=1)
    workspace.pages.record(WebPage(waiting.url, waiting.named, waiting.feed, tries=1, visited=earlier))
    server.plays["/dam"] = answer(page("Corvina dam reopens", DAM))
    assert of(ArticleAdded, run(workspace, server))


def test_a_page_that_fails_for_a_week_is_given_up(workspace: Workspace, server: PressServer) -> None:
    server.plays |= {"/feed": answer(rss()), "/dam": answer("", status=503)}
    follow(workspace, server)
    workspace.pages.name(WebPage(server.url("/dam"), datetime.now(UTC) - timedelta(days=8), server.url("/feed")))

    run(workspace, server)

    assert [page.url for page in workspace.pages.in_state(WebPageState.FAILED)] == [server.url("/dam")]


@pytest.mark.parametrize(
    ("play", "reason"),
    [
        (answer("", status=410), "the page is gone (410)"),
        (answer("<html><body></body></html>"), ""),
        (answer(b"\x89PNG\r\n\x1a\n" + bytes(99)), "this is a picture, not text"),
        (redirect("file:///etc/passwd"), "this is no web address"),
    ],
)
def test_what_is_no_article_is_named_and_not_asked_for_again(
    workspace: Workspace, server: PressServer, play: object, reason: str
) -> None:
    server.plays |= {"/feed": answer(rss("/dam", "/owls")), "/dam": play, "/owls": answer(page("Owls", OWLS))}  # type: ignore[dict-item]
    follow(workspace, server)

    [skipped] = of(ArticleSkipped, run(workspace, server))

    assert isinstance(skipped, ArticleSkipped)
    assert reason in str(skipped.reason)
    assert titles(workspace) == ["Owls"]
    assert [page.url for page in workspace.pages.in_state(WebPageState.FAILED)] == [server.url("/dam")]


def test_a_host_without_an_answer_is_asked_for_one_page_only(workspace: Workspace, server: PressServer) -> None:
    links = [f"http://silent.example:{server.port + 1}/{number}" for number in range(5)]
    server.plays["/feed"] = answer(rss(*links))
    follow(workspace, server)
    visitor = server.visitor(ports=frozenset({server.port, server.port + 1}), connect_seconds=0.5)

    steps = list(fetch(workspace, tools=fake_tools(workspace), visitor=visitor))

    assert len(of(ArticleSkipped, steps)) == 1
    assert len(workspace.pages.in_state(WebPageState.WAITING)) == 5


def test_a_feed_that_fails_is_named_and_keeps_its_reason(workspace: Workspace, server: PressServer) -> None:
    follow(workspace, server)

    [skipped] = of(ArticleSkipped, run(workspace, server))

    assert isinstance(skipped, ArticleSkipped)
    assert workspace.feeds.all()[0].failure == str(skipped.reason) == "the page is gone (404)"


def test_a_run_that_is_stopped_goes_on_where_it_was(workspace: Workspace, server: PressServer) -> None:
    server.plays |= {
        "/feed": answer(rss("/dam", "/owls")),
        "/dam": answer(page("Dam", DAM)),
        "/owls": answer(page("Owls", OWLS)),
    }
    follow(workspace, server)
    steps = fetch(workspace, tools=fake_tools(workspace), visitor=server.visitor())
    for step in steps:
        if isinstance(step, ArticleAdded):
            break
    steps.close()  # type: ignore[attr-defined]

    run(workspace, server)

    assert sorted(titles(workspace)) == ["Dam", "Owls"]
    assert server.asked.count("/dam") == server.asked.count("/owls") == 1


def test_a_page_may_not_take_a_strangers_address(workspace: Workspace, server: PressServer) -> None:
    head = '<link rel="canonical" href="https://www.nytimes.com/2025/02/19/world/dam.html">'
    server.plays |= {"/feed": answer(rss("/dam")), "/dam": answer(page("Dam", DAM, head))}
    follow(workspace, server)

    run(workspace, server)

    [article] = workspace.articles.get(workspace.articles.ids())
    assert article.url == server.url("/dam")
    assert article.outlet is None or article.outlet.id != "new-york-times"


def test_a_page_that_is_named_comes_in_and_coming_again_changes_nothing(
    workspace: Workspace, server: PressServer
) -> None:
    server.plays["/dam"] = answer(page("Dam", DAM))
    address = server.url("/dam")

    first = list(add_pages(workspace, [address, address], visitor=server.visitor()))
    second = list(add_pages(workspace, [address], visitor=server.visitor()))

    assert len(of(ArticleAdded, first)) == 1
    assert len(of(ArticleKnown, second)) == 1


def test_the_address_of_a_feed_is_no_article(workspace: Workspace, server: PressServer) -> None:
    server.plays["/feed"] = answer(rss("/dam"))

    [skipped] = of(ArticleSkipped, list(add_pages(workspace, [server.url("/feed")], visitor=server.visitor())))

    assert isinstance(skipped, ArticleSkipped)
    assert str(skipped.reason) == "this is a feed, not an article"
