"""Every reader of `ingest`, fed with pieces of its own format and with noise: it answers or refuses, never fails.

`make fuzz` runs the same with more examples, drawn anew each time; a crash it finds becomes a case below.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from encuadre.errors import InputError
from encuadre.ingest import ReadOptions, Unreadable, read, read_feed_links, read_fetched, read_opml
from encuadre.ingest.readers import suffixes
from encuadre.model import Article, ArticleSkipped
from encuadre.web.robots import Robots

EXAMPLES = int(os.environ.get("ENCUADRE_FUZZ", "10"))
"""Of each reader; `make fuzz` asks for thousands."""

FUZZ = settings(
    max_examples=EXAMPLES,
    derandomize="ENCUADRE_FUZZ" not in os.environ,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)

OWN_PIECES = (
    *(b'{"title": "T", "text": "Una frase.", "date": "2025-02-19"}', b"title,text\n", b"title: T\n\n", b"\n---\n"),
    *(b"<html><body><article><h1>T</h1><p>One sentence.</p></article></body></html>", b"<p>", b"</p>", b"<script>"),
    *(b'<?xml version="1.0"?>', b'<rss version="2.0"><channel><item>', b"</item></channel></rss>", b"<link>/a</link>"),
    *(b'<feed xmlns="http://www.w3.org/2005/Atom"><entry>', b"</entry></feed>", b"<![CDATA[", b"]]>", b"&#0;", b"&a;"),
    *(
        b"From: a@press.example\r\nSubject: T\r\nContent-Type: text/plain\r\n\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
    ),
    *(
        b"Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n",
        b"\r\n--x--",
        b"=?utf-8?q?=F1?=",
        b"MIME-Version: 1.0\r\n",
    ),
    *(
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"%PDF-1.4\n",
        b"PK\x03\x04",
    ),
    *(
        b"1 0 obj<</Type/Catalog>>endobj\n",
        b"trailer<</Root 1 0 R>>\n%%EOF",
        b"stream\n",
        b"bplist00",
        b"\x1f\x8b\x08\x00",
    ),
    *(
        b"<opml><body><outline xmlUrl='",
        b"'/></body></opml>",
        b"LENGTH: 200 words",
        b"Document ABC0000020250219",
        b"BODY:",
    ),
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xf1",
        b"\\ud800",
        b"\x1b]0;",
        b",",
        b'"',
        b"{",
        b"[",
        b"\n",
        b"\r",
        b"date: ",
        b"<!DOCTYPE ",
    ),
)
BYTES = st.lists(st.sampled_from(OWN_PIECES) | st.binary(max_size=6), max_size=14).map(b"".join)


@pytest.mark.parametrize("suffix", suffixes())
@FUZZ
@given(data=BYTES)
def test_no_bytes_end_a_reader(tmp_path: Path, suffix: str, data: bytes) -> None:
    path = tmp_path / f"fuzzed{suffix}"
    path.write_bytes(data)

    assert all(isinstance(one, Article | ArticleSkipped) for one in read([path], options=ReadOptions(language="en")))


@FUZZ
@given(data=BYTES)
def test_no_bytes_end_the_reading_of_a_feed(data: bytes) -> None:
    try:
        links = read_feed_links(data, "https://press.example/feed").links
    except Unreadable:
        return
    assert all(link.startswith(("http://", "https://")) for link in links)


@FUZZ
@given(data=BYTES)
def test_no_bytes_end_the_reading_of_a_page_that_was_fetched(data: bytes) -> None:
    read_fetched(data, "https://press.example/a", options=ReadOptions(language="en"))


@FUZZ
@given(data=BYTES)
def test_no_bytes_end_the_reading_of_a_list(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "fuzzed.opml"
    path.write_bytes(data)
    try:
        addresses = [address for address, _ in read_opml(path)]
    except InputError:
        return
    assert all(addresses)


@FUZZ
@given(data=BYTES, path=st.text(max_size=30))
@example(data=b"User-agent: *\nDisallow: /[", path="[")
def test_no_bytes_end_the_reading_of_robots(data: bytes, path: str) -> None:
    Robots.read(b"User-agent: *\nDisallow: " + data, "encuadre").allows(f"https://press.example/{path}")
