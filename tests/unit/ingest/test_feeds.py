"""Feeds as files: each item with a text is an article, each that only announces one says so; no feed is a bomb."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from encuadre.ingest import ReadOptions, read
from encuadre.model import Article, ArticleSkipped, Country

NOW = datetime(2025, 12, 1, tzinfo=UTC)
TEXT = "Los vecinos de la colonia limpiaron el arroyo el sábado con palas y carretillas, contó la maestra Inés Prado."
RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Estados | El Universal</title><link>https://www.eluniversal.com.mx</link>{items}</channel></rss>"""
ITEM = """<item><title>Limpian el arroyo &amp;amp; el parque</title><link>https://www.eluniversal.com.mx/a</link>
<pubDate>Sat, 22 Feb 2025 18:05:00 -0600</pubDate><dc:creator>Inés Rey</dc:creator>
<description>Un avance.</description><content:encoded><![CDATA[<p>{text}</p><p>{text}</p>]]></content:encoded></item>"""
TEASER = """<item><title>Otra nota</title><link>https://www.eluniversal.com.mx/b</link>
<description>Los vecinos salieron el sábado muy temprano con palas y carretillas.</description></item>"""


def outcomes(path: Path, content: str | bytes) -> list[Article | ArticleSkipped]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read([path], options=ReadOptions(now=NOW)))


def test_an_item_of_rss_is_an_article_with_its_full_text(tmp_path: Path) -> None:
    (article,) = outcomes(tmp_path / "feed.xml", RSS.format(items=ITEM.format(text=TEXT)))

    assert isinstance(article, Article)
    assert article.title == "Limpian el arroyo & el parque"
    assert article.body == f"{TEXT}\n\n{TEXT}"
    assert article.outlet is not None
    assert (article.outlet.name, article.country) == ("El Universal", Country.MX)
    assert article.published == datetime(2025, 2, 23, 0, 5, tzinfo=UTC)
    assert (article.url, article.author) == ("https://www.eluniversal.com.mx/a", "Inés Rey")


def test_an_item_with_a_teaser_alone_is_refused_and_the_page_named(tmp_path: Path) -> None:
    (skipped, article) = outcomes(tmp_path / "feed.rss", RSS.format(items=TEASER + ITEM.format(text=TEXT)))

    assert isinstance(skipped, ArticleSkipped)
    assert isinstance(article, Article)
    assert (skipped.line, skipped.reason) == (1, "the feed has only a teaser of this article")
    assert "https://www.eluniversal.com.mx/b" in skipped.hint


@pytest.mark.parametrize("end", ["…", "[...]"])
def test_content_that_breaks_off_is_a_teaser(tmp_path: Path, end: str) -> None:
    item = ITEM.format(text=f"Los vecinos salieron {end}").replace(f"<p>Los vecinos salieron {end}</p>", "", 1)

    (skipped,) = outcomes(tmp_path / "feed.rss", RSS.format(items=item))

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "only the beginning of the article: the text breaks off"
    assert "https://www.eluniversal.com.mx/a" in skipped.hint


def test_what_a_program_adds_below_a_teaser_does_not_make_it_an_article(tmp_path: Path) -> None:
    summary = f"<p>{TEXT}</p><p>Sigue leyendo</p><p>La entrada {TEXT} se publicó primero en El Portal.</p>"
    item = TEASER.replace("Los vecinos salieron el sábado muy temprano con palas y carretillas.", summary)
    item = item.replace("<p>", "&lt;p>").replace("</p>", "&lt;/p>")

    (skipped,) = outcomes(tmp_path / "feed.rss", RSS.format(items=item))

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the feed has only a teaser of this article"


def test_an_entry_of_atom_names_the_outlet_it_was_taken_from(tmp_path: Path) -> None:
    (article,) = outcomes(
        tmp_path / "feed.atom",
        f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Mi lector</title><entry><title>Limpian el arroyo</title>
        <source><title>Milenio</title></source><link href="https://lector.example/1"/>
        <updated>2025-02-22T18:05:00Z</updated><content type="html">&lt;p&gt;{TEXT}&lt;/p&gt;</content>
        </entry></feed>""",
    )

    assert isinstance(article, Article)
    assert article.outlet is not None
    assert (article.outlet.id, article.body) == ("milenio", TEXT)


def test_an_item_of_a_json_feed_is_an_article(tmp_path: Path) -> None:
    item = {"url": "https://www.milenio.com/a", "title": "Limpian el arroyo", "content_html": f"<p>{TEXT}</p>"}
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Milenio",
        "items": [
            {**item, "date_published": "2025-02-22T18:05:00Z", "authors": [{"name": "Inés Rey"}]},
            {"url": "https://www.milenio.com/b", "title": "Otra", "summary": "Un avance."},
        ],
    }

    (article, skipped) = outcomes(tmp_path / "feed.json", json.dumps(feed))

    assert isinstance(article, Article)
    assert isinstance(skipped, ArticleSkipped)
    assert article.outlet is not None
    assert (article.outlet.id, article.author, article.body) == ("milenio", "Inés Rey", TEXT)
    assert skipped.reason == "the feed has only a teaser of this article"


def test_a_feed_with_an_unescaped_ampersand_is_read_all_the_same(tmp_path: Path) -> None:
    (article,) = outcomes(tmp_path / "feed.xml", RSS.format(items=ITEM.format(text=TEXT).replace("&amp;amp;", "&")))

    assert isinstance(article, Article)
    assert article.title == "Limpian el arroyo & el parque"


BOMB = "".join(f'<!ENTITY x{step} "{f"&x{step - 1};" * 10}">' for step in range(1, 12))
OUTSIDE = '<!ENTITY x11 SYSTEM "file:///etc/passwd">'


@pytest.mark.parametrize(
    "declared", [f'<!ENTITY x0 "ja">{BOMB}', OUTSIDE, '<!ENTITY % x11 SYSTEM "http://a.example/x">']
)
@pytest.mark.parametrize("broken", ["", "<p>"], ids=["well formed", "broken"])
def test_a_feed_that_declares_entities_is_refused_at_once(tmp_path: Path, declared: str, broken: str) -> None:
    text = RSS.format(items=ITEM.format(text=TEXT)).replace("Estados", f"&x11;{broken}")
    started = time.monotonic()

    (skipped,) = outcomes(tmp_path / "feed.xml", text.replace("?>", f"?><!DOCTYPE rss [{declared}]>", 1))

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "this XML declares entities, which could fill the machine or read its files"
    assert time.monotonic() - started < 5


def test_a_feed_nested_without_end_is_refused(tmp_path: Path) -> None:
    (skipped,) = outcomes(tmp_path / "feed.xml", "<rss>" + "<a>" * 100_000)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "this XML is nested too deeply, or too large, to be a feed"


@pytest.mark.parametrize("mark", ["<![CDA[x]]>", "<![if x]>", "<!["])
def test_a_marked_section_inside_a_text_costs_nothing(tmp_path: Path, mark: str) -> None:
    content = ITEM.format(text=TEXT).replace("<![CDATA[", "").replace("]]>", "").replace(f"<p>{TEXT}</p>", "", 1)
    escaped = f"{mark}<p>{TEXT}</p>".replace("<", "&lt;")

    (article,) = outcomes(tmp_path / "feed.xml", RSS.format(items=content.replace(f"<p>{TEXT}</p>", escaped)))

    assert isinstance(article, Article)


def test_xml_that_is_no_feed_says_so(tmp_path: Path) -> None:
    (skipped,) = outcomes(tmp_path / "sitemap.xml", "<urlset><url><loc>https://a.example/</loc></url></urlset>")

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "this XML is no feed with articles"
