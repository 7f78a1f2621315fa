"""Saved pages and web archives: the page in them is read as any page, the rest is passed over, no archive is a bomb."""

from __future__ import annotations

import gzip
import plistlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from encuadre.ingest import ReadOptions, read
from encuadre.model import Article, ArticleSkipped, Country
from papers import packed, response, warc_record

NOW = datetime(2025, 12, 1, tzinfo=UTC)
ADDRESS = "https://www.eluniversal.com.mx/estados/limpian-el-arroyo/"
PARAGRAPHS = (
    "Los vecinos de la colonia limpiaron el arroyo el sábado con palas y carretillas, contó la maestra Inés Prado.",
    "La alcaldía prestó dos camiones y prometió que habrá botes de basura en cada esquina antes de que termine marzo.",
    "El arroyo se había desbordado en septiembre, cuando el agua entró en doce casas y en la bodega de la escuela.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
PAGE = (
    '<html lang="es"><head><meta charset="utf-8"><title>Vecinos limpian el arroyo</title></head>'
    f"<body><article><h1>Vecinos limpian el arroyo</h1>{BODY}</article></body></html>"
)


def outcomes(path: Path, content: bytes) -> list[Article | ArticleSkipped]:
    path.write_bytes(content)
    return list(read([path], options=ReadOptions(now=NOW)))


def is_the_article(outcome: Article | ArticleSkipped) -> bool:
    return (
        isinstance(outcome, Article)
        and outcome.title == "Vecinos limpian el arroyo"
        and outcome.body == "\n\n".join(PARAGRAPHS)
        and outcome.url == ADDRESS
        and outcome.country is Country.MX
    )


def mhtml(page: str = PAGE, *, kind: str = "text/html", location: str = ADDRESS) -> bytes:
    picture = "--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n"
    return (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {ADDRESS}\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/related; boundary="x"\r\n\r\n{picture}--x\r\nContent-Type: {kind}; charset=utf-8\r\n'
        f"Content-Transfer-Encoding: 8bit\r\nContent-Location: {location}\r\n\r\n{page}\r\n--x--\r\n"
    ).encode()


@pytest.mark.parametrize("suffix", ["mhtml", "mht", "MHT"])
def test_a_page_saved_with_its_pictures_is_its_article(tmp_path: Path, suffix: str) -> None:
    (outcome,) = outcomes(tmp_path / f"page.{suffix}", mhtml())

    assert is_the_article(outcome)


@pytest.mark.parametrize("content", [mhtml(kind="text/css"), b"no part at all", b"\0" * 100])
def test_a_saved_page_without_a_page_says_so(tmp_path: Path, content: bytes) -> None:
    (skipped,) = outcomes(tmp_path / "page.mhtml", content)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the file holds no page"


@pytest.mark.parametrize("format_", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_web_archive_of_safari_is_its_article(tmp_path: Path, format_: plistlib.PlistFormat) -> None:
    main = {"WebResourceData": PAGE.encode(), "WebResourceURL": ADDRESS, "WebResourceTextEncodingName": "UTF-8"}

    (outcome,) = outcomes(tmp_path / "page.webarchive", plistlib.dumps({"WebMainResource": main}, fmt=format_))

    assert is_the_article(outcome)


@pytest.mark.parametrize(
    "content",
    [
        b"bplist00 and no more",
        plistlib.dumps({"WebMainResource": 3}),
        plistlib.dumps([1]),
        plistlib.dumps({"WebMainResource": {"WebResourceData": "text"}}),
        b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "b">]><plist><dict><key>&a;</key></dict></plist>',
    ],
    ids=["cut off", "no page", "a list", "no bytes", "an entity"],
)
def test_a_web_archive_that_is_none_says_so(tmp_path: Path, content: bytes) -> None:
    (skipped,) = outcomes(tmp_path / "page.webarchive", content)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the file holds no page"


RECORDS = (
    warc_record("warcinfo", "", "application/warc-fields", b"software: x\r\n"),
    warc_record("request", ADDRESS, "application/http; msgtype=request", b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n"),
    response("https://www.eluniversal.com.mx/gone", PAGE, status="404 Not Found"),
    response("https://www.eluniversal.com.mx/logo.png", "no picture", kind="image/png"),
    response(ADDRESS, PAGE),
)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("crawl.warc", b"".join(RECORDS)),
        ("crawl.warc.gz", packed(RECORDS)),
        ("crawl.warc.gz", gzip.compress(b"".join(RECORDS), mtime=0)),
    ],
    ids=["plain", "packed by record", "packed as one"],
)
def test_of_a_crawl_the_pages_that_were_found_are_articles(tmp_path: Path, name: str, content: bytes) -> None:
    (outcome,) = outcomes(tmp_path / name, content)

    assert is_the_article(outcome)


def test_a_packed_answer_inside_a_crawl_is_unpacked(tmp_path: Path) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    record = warc_record("response", ADDRESS, "application/http", head + gzip.compress(PAGE.encode()))

    (outcome,) = outcomes(tmp_path / "crawl.warc", record)

    assert is_the_article(outcome)


def test_of_the_bare_text_of_a_page_its_sentences_are_taken(tmp_path: Path) -> None:
    text = "\n".join(["Vecinos limpian el arroyo", "Inicio", "Deportes", *PARAGRAPHS, "Síguenos"])
    record = warc_record("conversion", ADDRESS, "text/plain", text.encode())

    (outcome,) = outcomes(tmp_path / "crawl.warc.wet.gz", packed([record]))

    assert is_the_article(outcome)


def test_an_answer_without_content_is_passed_over(tmp_path: Path) -> None:
    empty = warc_record("response", ADDRESS, "application/http", b"")

    (outcome,) = outcomes(tmp_path / "crawl.warc", empty + RECORDS[4])

    assert is_the_article(outcome)


def test_a_page_of_links_in_bare_text_is_refused(tmp_path: Path) -> None:
    (skipped,) = outcomes(
        tmp_path / "crawl.wet", warc_record("conversion", ADDRESS, "text/plain", b"Inicio\nDeportes\nEstados\n")
    )

    assert isinstance(skipped, ArticleSkipped)
    assert (skipped.line, skipped.reason) == (1, "no article text was found in the page")


@pytest.mark.parametrize("pack", [bytes, lambda data: gzip.compress(data, mtime=0)], ids=["plain", "packed"])
def test_a_crawl_that_is_cut_off_gives_what_is_whole(tmp_path: Path, pack: type[bytes]) -> None:
    whole = b"".join((*RECORDS, b"WARC/1.0\r\nWARC-Type: response\r\nBro"))
    content = pack(whole)

    first, *_ = outcomes(tmp_path / "crawl.warc.gz", content[: len(content) - 4])

    assert is_the_article(first)


@pytest.mark.parametrize("content", [b"hello\nthere\n", b"\x1f\x8bno gzip", b"", gzip.compress(b"", mtime=0)])
def test_what_is_no_crawl_says_so(tmp_path: Path, content: bytes) -> None:
    (skipped,) = outcomes(tmp_path / "crawl.warc", content)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason in (
        "this is no web archive",
        "the file is cut off or damaged",
        "the file is empty",
    )


def test_a_small_file_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    zeros = gzip.compress(b"\0" * 10_000_000)

    (skipped,) = outcomes(tmp_path / "crawl.warc.gz", zeros * 20)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "it unpacks to far more than articles hold"


def test_an_answer_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    record = warc_record("response", ADDRESS, "application/http", head + gzip.compress(b"<p>" * 20_000_000))

    (skipped,) = outcomes(tmp_path / "crawl.warc", record)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the page is larger than 10.0 MB"


def test_nothing_that_stands_in_a_crawl_reaches_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spaced = warc_record("request", f"{ADDRESS} \x1b[31m", "application/http", b"GET / HTTP/1.1\r\n\r\n")
    outcomes(tmp_path / "crawl.warc", spaced.replace(b"\r\n\r\n", b"\r\n\r\nESCAPE\r\n") + RECORDS[4])

    assert capsys.readouterr() == ("", "")
