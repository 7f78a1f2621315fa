"""Reading: each path gives articles and skipped ones, in order, one at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from encuadre.ingest.article import article_of
from encuadre.ingest.date_order import with_date_order
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.readers import reader_of
from encuadre.ingest.records import Outcome
from encuadre.ingest.shown import shown
from encuadre.ingest.stdin import STDIN, stdin_as_file
from encuadre.ingest.walk import files, unreachable
from encuadre.model import Article, ArticleSkipped


def read(paths: Sequence[Path], *, options: ReadOptions | None = None) -> Iterator[Article | ArticleSkipped]:
    """Read files and folders; a bad article is an outcome, never an end.

    Nothing is held but the record at hand (a JSON or HTML file: the file), so a corpus of any size streams through.

    Args:
        paths: Files, read whatever they are called, and folders, of which the files with one of `readers.suffixes` are
            read, however deep; `-` is standard input. Hidden files, `README` and the like, Markdown and `gold` folders
            are left alone.
        options: Country and language of last resort, and bounds.

    Yields:
        An article, or what was skipped with place, reason and next step; in sorted order within a folder.

    Example:
        >>> [skipped.reason for skipped in read([Path("nowhere.txt")])]
        ['there is no such file or folder']
    """
    options = options or ReadOptions()
    for found in files(paths):
        if isinstance(found, ArticleSkipped):
            yield shown(found)
            continue
        for outcome in with_date_order(_drafts(found, options)):
            yield shown(outcome) if isinstance(outcome, ArticleSkipped) else _finished(outcome, options)


def _drafts(path: Path, options: ReadOptions) -> Iterator[Outcome]:
    try:
        if path == STDIN:
            with stdin_as_file() as file:
                yield from reader_of(file)(file, str(STDIN), options)
        else:
            yield from reader_of(path)(path, str(path), options)
    except Unreadable as unreadable:
        yield unreadable.skipped(str(path))
    except OSError as error:
        yield unreachable(path, error)


def _finished(draft: Draft, options: ReadOptions) -> Article | ArticleSkipped:
    try:
        return article_of(draft, options)
    except Unreadable as unreadable:
        return shown(unreadable.skipped(draft.path, draft.line))
