"""A document in a browser: it loads nothing, every way in it leads somewhere, and no text of it is more than text."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings

from encuadre.export.html import to_html
from encuadre.export.html.pieces import parted, pieces_of, runs_of
from encuadre.model import (
    CUT,
    Aside,
    Column,
    Document,
    Extent,
    Language,
    Mark,
    MarkKind,
    Page,
    Row,
    Section,
    Source,
)
from golden.documents import document
from hostile import TEXTS
from webpage import Element, read


@cache
def page(name: str = "edges", language: Language = "en", extent: Extent = Extent.WHOLE) -> Element:
    return read(to_html(document(name, extent, language)))


def said(text: str, url: str = "") -> Document:
    """Return a document in which every text of an article, an outlet or an engine is `text`."""
    small = document("edges")
    row = Row("r", text, text, text, address=url, language="es", asides=(Aside(text, text, language="en"),), ref="a-1")
    section = Section("s", text, (replace(row, rows=(row,)),), text, count=1)
    brief = replace(section, is_brief=True)
    pages = tuple(Page(id_, text, (section, brief), text, sides=(text, text)) for id_ in ("reading", "claims"))
    article = replace(small.provenance.sources[0].article, id="s", url=url)
    sources = (*small.provenance.sources, Source(article, text, text))
    charts = tuple(replace(one, title=text, description=text) for one in small.charts)
    columns = replace(pages[0], id="sides", sections=(replace(section, rows=(replace(row, column=Column.LEFT),)),))
    event = replace(small.comparison.event, title={"en": text, "es": text})
    comparison = replace(small.comparison, event=event)
    return replace(
        small,
        title=text,
        pages=pages,
        charts=charts,
        columns=columns,
        comparison=comparison,
        provenance=replace(small.provenance, sources=sources),
    )


def shape(document: Document) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.tag, tuple(one.attributes)) for one in read(to_html(document)).all()]


@settings(deadline=None, max_examples=60)
@given(TEXTS.filter(str.strip))
def test_whatever_a_text_says_the_page_has_the_same_elements_and_attributes(text: str) -> None:
    assert shape(said(text)) == shape(said("plain"))


@given(TEXTS)
@settings(deadline=None, max_examples=30)
def test_no_address_but_one_of_the_web_is_a_link(url: str) -> None:
    links = [one.attributes["href"] for one in read(to_html(said("plain", url))).all("a")]

    assert all(link.startswith(("#", "http://", "https://")) for link in links)


def test_a_page_runs_its_own_style_and_script_and_nothing_else() -> None:
    whole = page()
    policy = next(one for one in whole.all("meta") if one.attributes.get("http-equiv") == "Content-Security-Policy")
    directives = dict(one.split(" ", 1) for one in policy.attributes["content"].split("; "))

    assert directives["default-src"] == "'none'"
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        (own,) = whole.all(tag)
        digest = base64.b64encode(hashlib.sha256(own.own.encode()).digest()).decode()
        assert directives[directive] == f"'sha256-{digest}'"


def test_a_page_loads_nothing() -> None:
    whole = page()
    style, script = (next(whole.all(tag)).own for tag in ("style", "script"))

    assert not {"img", "link", "iframe", "object", "embed", "audio", "video", "form", "base"} & {
        one.tag for one in whole.all()
    }
    assert not any({"src", "style", "srcset", "action"} & {*one.attributes} for one in whole.all())
    assert not any(name.startswith("on") for one in whole.all() for name in one.attributes)
    assert not re.search(r"url\(|@import", style)
    assert not re.search(r"\bfetch\b\(|XMLHttp|innerHTML|document\.write|eval|localStorage|cookie", script)


@pytest.mark.parametrize("extent", Extent)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", ["amendment", "edges"])
def test_every_id_is_there_once_and_every_way_leads_to_one(name: str, language: Language, extent: Extent) -> None:
    whole = page(name, language, extent)
    ids = [one.attributes["id"] for one in whole.all() if "id" in one.attributes]

    assert len(ids) == len({*ids})
    for one in whole.all():
        named = [one.attributes.get(name, "") for name in ("aria-labelledby", "aria-describedby")]
        href = one.attributes.get("href", "")
        assert {*filter(None, named), *([href[1:]] if href.startswith("#") else [])} <= {*ids}


@pytest.mark.parametrize("extent", Extent)
def test_headings_go_down_one_step_at_a_time(extent: Extent) -> None:
    levels = [int(one.tag[1]) for one in page(extent=extent).all("h1", "h2", "h3", "h4", "h5", "h6")]

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_tables_have_heads_that_say_what_they_are_of() -> None:
    for table in page().all("table"):
        assert next(table.all("caption")).text
        assert {one.attributes["scope"] for one in table.all("th")} <= {"col", "row"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_page_says_its_language_and_every_sentence_its_own(language: Language) -> None:
    whole = page("amendment", language)
    articles = {one.article.id: one.article.language for one in document("amendment").provenance.sources}
    sentences = [one for one in whole.all() if one.attributes.get("class") == "sentence"]

    assert next(whole.all("html")).attributes["lang"] == language
    assert sentences
    for one in sentences:
        text = next(inner for inner in one.all() if inner.attributes.get("class") == "text")
        assert text.attributes["lang"] == articles[one.attributes["id"].removeprefix("s-").rsplit("-", 1)[0]]


def test_a_sentence_leads_to_those_it_is_linked_to_without_a_script() -> None:
    sentences = {
        one.attributes["id"]: one for one in page("amendment").all() if one.attributes.get("class") == "sentence"
    }
    linked = [one for one in sentences.values() if one.attributes["data-linked"]]

    assert linked
    for one in linked:
        partners = [f"s-{id_}" for id_ in one.attributes["data-linked"].split()]
        assert {*partners} <= sentences.keys()
        assert partners[0] == next(one.all("a")).attributes["href"][1:]
        assert all(one.attributes["id"][2:] in sentences[id_].attributes["data-linked"] for id_ in partners)


def test_a_sentence_that_is_not_quoted_still_leads_to_its_partners() -> None:
    limited = document("amendment", quote_limit=20)
    sentences = [
        one for one in read(to_html(limited)).all() if one.attributes.get("class", "").split()[:1] == ["sentence"]
    ]
    cut = [one for one in sentences if "cut" in one.attributes["class"].split()]

    assert len(sentences) == len([one for one in page("amendment").all() if one.attributes.get("class") == "sentence"])
    assert any(one.attributes["data-linked"] and [*one.all("a")] for one in cut)
    assert all(one.own.startswith(CUT) for one in cut)


def test_sentences_that_are_neither_quoted_nor_linked_are_one_line() -> None:
    rows = [Row("a", "told"), Row("b", CUT), Row("c", CUT), Row("d", CUT, rows=(Row("e"),)), Row("f", CUT)]

    assert [(is_left_out, [row.id for row in run]) for is_left_out, run in runs_of(rows)] == [
        (False, ["a"]),
        (True, ["b", "c"]),
        (False, ["d"]),
        (True, ["f"]),
    ]


def test_what_works_with_a_script_alone_is_hidden_until_it_runs() -> None:
    bars = [one for one in page().all("div") if one.attributes.get("class") == "filters"]

    assert bars
    assert all("hidden" in one.attributes for one in bars)


def test_every_chart_stands_beside_its_numbers() -> None:
    figures = [one for one in page().all("figure")]

    assert len(figures) == len(document("edges").charts)
    assert all([*one.all("svg")] and [*one.all("table")] for one in figures)


def test_a_memo_is_one_page_without_what_leads_into_the_articles() -> None:
    memo = page(extent=Extent.MEMO)

    assert [one.attributes["id"] for one in memo.all("section") if one.attributes.get("class") == "page"] == ["memo"]
    assert not [*memo.all("figure")]


def test_what_both_sides_share_stands_before_or_after_them_as_it_was_told() -> None:
    rows = [Row("a"), Row("b", column=Column.RIGHT), Row("c", column=Column.LEFT), Row("d")]

    assert [[row.id for row in those] for those in parted(rows)] == [["a"], ["c"], ["b"], ["d"]]


def test_a_sentence_that_is_not_quoted_is_told_by_its_id() -> None:
    row = Row("r", CUT, ref="0123456789ab-7", language="en")
    told = replace(document("edges"), pages=(Page("voices", "Voices", (Section("s", "One", (row,)),)),))

    assert "0123456789ab-7" in next(one for one in read(to_html(told)).all("small")).text


def test_marks_that_overlap_are_cut_where_one_begins_or_ends() -> None:
    row = Row("r", "abcdef", marks=(Mark(1, 4, MarkKind.QUOTED), Mark(3, 9, MarkKind.DISPUTED)))

    assert pieces_of(row) == [
        ("a", []),
        ("bc", ["quoted"]),
        ("d", ["disputed", "quoted"]),
        ("ef", ["disputed"]),
    ]


@given(TEXTS)
def test_the_pieces_of_a_text_are_the_text(text: str) -> None:
    row = Row("r", text, marks=(Mark(0, 3, MarkKind.QUOTED), Mark(2, len(text), MarkKind.DISPUTED)))

    assert "".join(piece for piece, _ in pieces_of(row)) == text
