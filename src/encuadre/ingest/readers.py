"""Which reader reads which file: ours by suffix, and those that other packages bring.

Ours stand in a table and not among the entry points, so that encuadre reads articles from a checkout, a zip or a frozen
program, where no package metadata is to be found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from encuadre.errors import Message
from encuadre.ingest.decode import decoded, read_bounded
from encuadre.ingest.docx import read_docx
from encuadre.ingest.draft import Unreadable
from encuadre.ingest.exports import is_export, split_export, split_html_export
from encuadre.ingest.feed import read_feed
from encuadre.ingest.mail import read_mail
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.page import PAGE_LIMIT, read_page
from encuadre.ingest.pdf import read_pdf
from encuadre.ingest.plain import read_plain
from encuadre.ingest.records import Outcome, read_json, read_json_lines
from encuadre.ingest.saved import read_mhtml, read_webarchive
from encuadre.ingest.tables import read_csv, starts_a_table
from encuadre.ingest.warc import read_warc
from encuadre.model import ArticleSkipped

Reader = Callable[[Path, str, ReadOptions], Iterator[Outcome]]
"""Reads one file: its path, the path as shown, the options. It yields a `Draft` for each would-be article, whose fields
are cleaned and checked afterwards, and an `ArticleSkipped` for each bad one; it raises `Unreadable` for a bad file."""

GROUP = "encuadre.readers"
"""The entry points that packages bring readers by: the name is the suffix without its dot, in lower case."""


def suffixes() -> tuple[str, ...]:
    """Return the suffixes of files that are read inside a folder, each with its dot."""
    return (".txt", *_OURS, *(suffix for suffix in _brought() if suffix not in _OURS))


def reader_of(path: Path) -> Reader:
    """Return what reads the file: by its suffix, else as bare text. A suffix of ours cannot be taken over."""
    suffix = path.suffix.lower()
    if suffix == ".gz":
        suffix = "".join(path.suffixes[-2:]).lower()
    return _OURS.get(suffix) or _brought().get(suffix) or _read_text


@cache
def _brought() -> Mapping[str, Reader]:
    return {f".{point.name.lower().lstrip('.')}": _careful(point) for point in entry_points(group=GROUP)}


def _careful(point: EntryPoint) -> Reader:
    """Return a reader that is loaded with its first file and whose failures are that file's alone."""

    def read(path: Path, source: str, options: ReadOptions) -> Iterator[Outcome]:
        try:
            yield from point.load()(path, source, options)
        except (Unreadable, OSError):
            raise
        except Exception as error:  # foreign code: whatever it raises, the next file gets its turn
            package = point.dist.name if point.dist else point.value
            shown = f"{type(error).__name__}: {error}"[:300]
            reason = Message("the reader of {package} failed ({error})", package=package, error=shown)
            hint = Message("report it to the authors of {package}", package=package)
            yield ArticleSkipped(source, None, reason, hint)

    return read


def _guarded(reader: Reader) -> Reader:
    """Return a reader of ours for what a library parses: input that makes the library fail costs that file alone."""

    def read(path: Path, source: str, options: ReadOptions) -> Iterator[Outcome]:
        try:
            yield from reader(path, source, options)
        except (Unreadable, OSError):
            raise
        except Exception as error:  # a foreign parser fed with hostile input
            reason = Message("the file cannot be read ({kind})", kind=type(error).__name__)
            yield ArticleSkipped(source, None, reason, Message("save it as plain text and add that"))

    return read


def _read_text(path: Path, source: str, options: ReadOptions) -> Iterator[Outcome]:
    if starts_a_table(path):
        yield from read_csv(path, source, options)
        return
    # One file is one article; eight bytes for each of its characters leave room for UTF-32 and escape sequences. Only
    # an archive's export, which its beginning tells, may be larger.
    limit = min(options.max_bytes, 8 * options.max_article_chars)
    with path.open("rb") as stream:
        start = stream.read(limit)
    is_whole_export = len(start) == limit and is_export(decoded(start))
    text = decoded(read_bounded(path, options.max_bytes if is_whole_export else limit))
    yield from split_export(text, source) or [read_plain(text, source)]


def _read_page(path: Path, source: str, options: ReadOptions) -> Iterator[Outcome]:
    html = decoded(read_bounded(path, min(options.max_bytes, PAGE_LIMIT)))
    yield from split_html_export(html, source) or [read_page(html, source)]


_OURS: Mapping[str, Reader] = {
    ".json": read_json,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".html": _read_page,
    ".htm": _read_page,
    **dict.fromkeys((".mhtml", ".mht"), _guarded(read_mhtml)),
    ".webarchive": _guarded(read_webarchive),
    **dict.fromkeys((".rss", ".atom", ".xml"), _guarded(read_feed)),
    ".eml": _guarded(read_mail),
    **dict.fromkeys((".warc", ".warc.gz", ".wet", ".wet.gz"), _guarded(read_warc)),
    ".pdf": read_pdf,
    ".docx": read_docx,
}
