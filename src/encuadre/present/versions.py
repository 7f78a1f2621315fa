"""The versions of an article, the oldest first, each with what differs from the one before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from encuadre.model import Article, Column, EditKind, Mark, MarkKind, Page, Row, Section, Version
from encuadre.model.version import Paragraph
from encuadre.present.naming import article_row
from encuadre.words import Words

_MARKS = {EditKind.REMOVED: MarkKind.REMOVED, EditKind.ADDED: MarkKind.ADDED}


def versions_page(versions: Sequence[Version], words: Words) -> Page:
    """Return a section a version; its rows are the paragraphs that were changed."""
    shown = versions[-1].article
    sections = tuple(_section(number, one, words) for number, one in enumerate(versions, start=1))
    title = shown.title or words.terms.no_headline
    summary = words.count(words.versions.counted, len(versions))
    return Page("versions", words.versions.title, sections, summary, subject=title, handle=shown.id)


def change_rows(versions: Sequence[Version], words: Words) -> Iterator[Row]:
    """Yield what each later version changed, below when it was retrieved."""
    for number, one in enumerate(versions[1:], start=2):
        id_ = one.article.id
        changed = tuple(_paragraph(f"{id_}:{place}", edits, one.article) for place, edits in enumerate(one.changed))
        title = words.versions.version.format(number=number)
        told = _retrieved(one.article, words) if changed else words.versions.same
        yield Row(f"version:{id_}", told, label=title, rows=changed)


def _section(number: int, version: Version, words: Words) -> Section:
    id_ = version.article.id
    head = article_row(version.article, Column.BOTH, words, id=f"version:{id_}")
    rows = [replace(head, detail=_retrieved(version.article, words))]
    rows += [_paragraph(f"{id_}:{place}", one, version.article) for place, one in enumerate(version.changed)]
    if number > 1:
        kept = words.count(words.versions.kept, version.kept)
        rows.append(Row(f"{id_}:kept", kept if version.changed else words.versions.same))
    return Section(f"version:{id_}", words.versions.version.format(number=number), tuple(rows))


def _retrieved(article: Article, words: Words) -> str:
    if article.retrieved is None:
        return words.versions.never
    return words.versions.retrieved.format(when=f"{article.retrieved:%Y-%m-%d %H:%M %Z}".strip())


def _paragraph(id_: str, edits: Paragraph, article: Article) -> Row:
    text = " ".join(edit.text for edit in edits)
    return Row(id_, text, language=article.language, marks=tuple(_marks(edits)))


def _marks(edits: Paragraph) -> Iterator[Mark]:
    start = 0
    for edit in edits:
        if edit.kind in _MARKS:
            yield Mark(start, start + len(edit.text), _MARKS[edit.kind])
        start += len(edit.text) + 1
