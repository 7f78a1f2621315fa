"""Where feeds lead."""

from __future__ import annotations

import json

import pytest

from encuadre.ingest import Unreadable, read_feed_links

ADDRESS = "https://press.example/rss/feed.xml"
RSS = (
    '<rss version="2.0"><channel><title>El \u202eRío</title><item><title>A</title><link>{link}</link></item>'
    "</channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>The River</title>'
    '<entry><title>A</title><link rel="alternate" href="/a"/></entry></feed>'
)
JSON = json.dumps(
    {"version": "https://jsonfeed.org/version/1.1", "title": "The River", "items": [{"url": "/a"}, 7, {}]}
)


@pytest.mark.parametrize("text", [RSS.format(link="/a"), ATOM, JSON])
def test_every_dialect_says_where_its_articles_stand(text: str) -> None:
    assert read_feed_links(text.encode(), ADDRESS).links == ("https://press.example/a",)


def test_one_article_is_one_link_without_what_tells_who_sent_the_reader() -> None:
    items = "".join(
        f"<item><link>{link}</link></item>" for link in ("/a", "/a?utm_source=rss&amp;id=7", "/a?id=7#top", "/a")
    )

    links = read_feed_links(f'<rss version="2.0"><channel>{items}</channel></rss>'.encode(), ADDRESS).links

    assert links == ("https://press.example/a", "https://press.example/a?id=7")


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,hola", "file:///etc/passwd", ""])
def test_only_links_of_the_web_are_followed(link: str) -> None:
    assert read_feed_links(RSS.format(link=link).encode(), ADDRESS).links == ()


def test_a_feeds_title_commands_no_terminal() -> None:
    assert read_feed_links(RSS.format(link="/a").encode(), ADDRESS).title == "El Río"


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!doctype r SYSTEM "https://press.example/x.dtd" [<!ENTITY % a "b">]>',
    ],
)
def test_a_feed_that_declares_entities_is_refused(declared: str) -> None:
    with pytest.raises(Unreadable):
        read_feed_links(f"{declared}{RSS.format(link='/&a;')}".encode(), ADDRESS)


@pytest.mark.parametrize("data", [b"", b"hola", b"{", b"{}", b"[" * 9_000, b'{"items": 7}', b"\x00\xff" * 50])
def test_what_is_no_feed_is_said(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read_feed_links(data, ADDRESS)
