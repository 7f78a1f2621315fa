"""Web archives: WARC, whose pages are read as saved ones are, and WET, which holds the text of pages."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from encuadre.errors import Message
from encuadre.ingest.bounds import unpacked
from encuadre.ingest.decode import decoded
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.page import PAGE_LIMIT, read_page
from encuadre.model import ArticleSkipped

_PAGES = ("text/html", "application/xhtml")
PROSE = 60
"""Characters from which a line of a page's bare text that ends a sentence is taken for a paragraph; menus and teasers
are shorter. Own choice: a sentence of ten words."""

LEAST_PROSE = 3
"""Paragraphs below which the text of a page is a list of links, not an article."""

_BROKEN = Message("the web archive is cut off or damaged")
_FETCH_AGAIN = Message("fetch or export it again")


def read_warc(path: Path, source: str, options: ReadOptions) -> Iterator[Draft | ArticleSkipped]:
    """Read the pages of a web archive, packed or not, one at a time.

    What is no page (requests, pictures, redirects, pages that were not found) is passed over without a word: it was
    never an article.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: it is no web archive, or packed to explode.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    # What the library has to say it says with what stands in the archive, unread, on the terminal.
    logging.getLogger("warcio").setLevel(logging.CRITICAL)
    with unpacked(path) as stream:
        archive = ArchiveIterator(stream, no_record_parse=True)
        archive.INC_RECORD = ""  # else the library writes what stands in the archive to the terminal
        number = 0
        try:
            for number, record in enumerate(archive, 1):
                try:
                    draft = _draft(record, source, number)
                except Unreadable as unreadable:
                    yield unreadable.skipped(source, number)
                else:
                    if draft:
                        yield draft
        except Unreadable as unreadable:
            if not number:
                raise
            yield unreadable.skipped(source, number)
        except (ArchiveLoadFailed, EOFError, ValueError) as error:
            if not number:
                raise Unreadable("this is no web archive", _FETCH_AGAIN) from error
            yield ArticleSkipped(source, number + 1, _BROKEN, _FETCH_AGAIN)
    if not number:
        raise Unreadable("the file is empty")


def _draft(record: Any, source: str, number: int) -> Draft | None:
    """Return the article of a record, or None where it holds no page.

    Raises:
        Unreadable: its page is too large or holds no article.
    """
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    time = record.rec_headers.get_header("WARC-Date") or ""
    if record.rec_type not in ("response", "resource", "conversion"):
        return None
    if (record.length or 0) > PAGE_LIMIT:
        # Larger than any page; not unpacked further, since what it says of its own parts is not to be trusted.
        return None
    if record.rec_type == "conversion":
        draft = _text(_bytes(record.raw_stream), source)
    elif html := _html(record, url):
        draft = read_page(decoded(html), source)
    else:
        return None
    return replace(draft, line=number, url=draft.url or url, retrieved=time)


def _html(record: Any, url: str) -> bytes:
    if record.rec_type == "resource":
        is_page = (record.content_type or "").startswith(_PAGES)
        return _bytes(record.raw_stream) if is_page else b""
    from warcio.recordloader import ArcWarcRecordLoader
    from warcio.statusandheaders import StatusAndHeadersParserException

    if not url.startswith(("http:", "https:")):
        return b""
    try:
        record.http_headers = ArcWarcRecordLoader(verify_http=True).load_http_headers(
            "response", url, record.raw_stream, record.length
        )
    except (StatusAndHeadersParserException, EOFError, ValueError):  # an answer without a head is no page
        return b""
    headers = record.http_headers
    if headers is None:
        return b""
    is_page = (headers.get_header("Content-Type") or "").lower().startswith(_PAGES)
    if not is_page or not headers.get_statuscode().startswith("2"):
        return b""
    return _bytes(record.content_stream())


def _bytes(stream: Any) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(65_536):
        pieces.append(piece)
        size += len(piece)
        if size > PAGE_LIMIT:
            raise Unreadable(Message("the page is larger than {megabytes:.1f} MB", megabytes=PAGE_LIMIT / 1_000_000))
    return b"".join(pieces)


def _text(data: bytes, source: str) -> Draft:
    """Take the sentences of a page that came as bare text; its first line is its title."""
    title, *lines = decoded(data).strip().split("\n")
    prose = [line.strip() for line in lines if len(line) >= PROSE and line.rstrip().endswith((".", "?", "!", "”", '"'))]
    if len(prose) < LEAST_PROSE:
        raise Unreadable("no article text was found in the page")
    return Draft(source, title=title, body="\n\n".join(prose))
