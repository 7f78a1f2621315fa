"""PDF: the text of its pages, without what the pages themselves add to it."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from encuadre.errors import Message
from encuadre.ingest.decode import read_bounded
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.exports import split_export
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.plain import read_plain
from encuadre.ingest.printed import flowing, without_furniture
from encuadre.model import ArticleSkipped

MOST_PAGES = 500
"""Pages of one document; an export of a hundred articles has two hundred."""

MOST_OPERATIONS = 2_000_000
"""Drawing operations of one document, half a minute of work. A dense page has ten thousand; pages can share one stream
that was made to be endless. The library itself bounds each stream (2,000,000 parts) and what it unpacks to (75 MB)."""

COLUMN = 0.3
"""Share of a page's width by which a line must begin right of the others to stand in another column."""

IN_COLUMNS = 0.25
"""Share of a page's lines in another column from which the order of its text is doubtful. Own choice: in two even
columns it is a half; a box of figures beside one column stays below."""

_SHOWN = 8
"""Page numbers that are named."""

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}

_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]{4,2000}")
_AS_TEXT = Message("copy the article's text into a .txt file and add that")
_OCR = Message("recognise its text first, for example with `ocrmypdf FILE NEW`, and add the new file")


def read_pdf(path: Path, source: str, options: ReadOptions) -> Iterator[Draft | ArticleSkipped]:
    """Read a PDF document: one article, or the articles of an archive's export.

    Words broken at line ends are joined, page numbers and running heads taken off; an address among these is the
    article's, since browsers print it there. Pages in columns are named, because their order may be wrong.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: it is too large, locked, damaged, or a picture of text.
    """
    from pypdf.errors import PyPdfError

    # What the library has to say it says with what stands in the document, unread, on the terminal.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    data = read_bounded(path, options.max_bytes)
    try:
        pages, columns = _pages(data, 5 * options.max_article_chars)
    except Unreadable:
        raise
    except (PyPdfError, RecursionError) as error:
        raise _damaged(error) from error
    except Exception as error:  # a foreign parser fed with hostile input: whatever it raises, the file is unreadable
        raise _damaged(error) from error
    kept, furniture = without_furniture(pages)
    text = flowing(kept)
    if not re.search(r"[^\W\d_]{2}", text):
        raise Unreadable("the PDF holds no text, only pictures of pages", _OCR)
    exported = split_export(text, source)
    if exported:
        yield from exported
    else:
        address = next((found[0] for line in furniture if (found := _ADDRESS.search(line))), "")
        draft = read_plain(text, source)
        yield replace(draft, url=draft.url or address)
    if columns:
        shown = ", ".join(map(str, columns[:_SHOWN])) + ("…" if len(columns) > _SHOWN else "")
        reason = Message("set in columns, so that the order of the text may be wrong: page {numbers}", numbers=shown)
        yield ArticleSkipped(source, None, reason, Message("compare it with the page before you rely on it"))


def _damaged(error: Exception) -> Unreadable:
    return Unreadable(Message("the PDF cannot be read ({kind})", kind=type(error).__name__), _AS_TEXT)


def _pages(data: bytes, most_chars: int) -> tuple[list[list[str]], list[int]]:
    """Return the lines of each page, and the numbers of those set in columns."""
    from pypdf import PdfReader

    if b"%PDF-" not in data[:1024]:
        raise Unreadable("this is no PDF document", _AS_TEXT)
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("the PDF is locked with a password", "open it, save it without its password, and add that")
    if len(reader.pages) > MOST_PAGES:
        reason = Message("the PDF has {pages:,} pages, more than {most:,}", pages=len(reader.pages), most=MOST_PAGES)
        raise Unreadable(reason, "save the pages of the article as a PDF of their own")
    pages: list[list[str]] = []
    columns: list[int] = []
    size = 0
    work = _Work()
    for number, page in enumerate(reader.pages, 1):
        starts = _Starts()
        text = page.extract_text(visitor_operand_before=work, visitor_text=starts)
        size += len(text)
        if size > most_chars:
            raise Unreadable("the PDF holds far more text than an article", _AS_TEXT)
        pages.append(text.translate(_LIGATURES).split("\n"))
        if starts.are_in_columns(float(page.mediabox.width)):
            columns.append(number)
    return pages, columns


class _Work:
    """Hears each operation before it is done, and ends what would not end."""

    def __init__(self) -> None:
        self._left = MOST_OPERATIONS

    def __call__(self, *operation: Any) -> None:
        del operation
        self._left -= 1
        if self._left < 0:
            raise Unreadable("the PDF draws far more than the pages of an article", _AS_TEXT)


class _Starts:
    """Hears each piece of text as it is drawn, and keeps where lines begin."""

    def __init__(self) -> None:
        self._begun: list[float] = []
        self._x = self._y = float("inf")

    def __call__(self, text: str, user: Any, matrix: Any, font: Any, size: Any) -> None:
        del font
        if not text.strip():
            return
        x = matrix[4] * user[0] + matrix[5] * user[2] + user[4]
        y = matrix[4] * user[1] + matrix[5] * user[3] + user[5]
        moved = abs(y - self._y)
        # A raised or lowered letter goes on to the right; a line begins no further right than the last piece, or far
        # from it.
        if moved > _NEXT_LINE and (x <= self._x + 1 or moved > _FAR * max(_NEXT_LINE, float(size or 0))):
            self._begun.append(x)
        self._x, self._y = x, y

    def are_in_columns(self, width: float) -> bool:
        """Tell whether enough lines begin far right of where most of the page's begin."""
        if len(self._begun) < _FEW:
            return False
        left = sorted(self._begun)[len(self._begun) // 10]
        return sum(x > left + COLUMN * width for x in self._begun) >= IN_COLUMNS * len(self._begun)


_NEXT_LINE = 5.0
"""Points between the base lines of the smallest print."""

_FAR = 4.0
"""Lines between the end of one column and the top of the next, at least."""

_FEW = 8
"""Lines too few to tell columns from a date and the caption of a picture."""
