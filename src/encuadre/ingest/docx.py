"""DOCX: the paragraphs of a document, one article or an archive's export of many."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from encuadre.errors import Message
from encuadre.ingest.bounds import check_zip
from encuadre.ingest.decode import read_bounded
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.exports import split_export
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.plain import read_plain
from encuadre.model import ArticleSkipped

_AS_TEXT = Message("save it as plain text and add that")
_HEADINGS = ("title", "heading 1", "título", "título 1", "titulo", "titulo 1")


def read_docx(path: Path, source: str, options: ReadOptions) -> Iterator[Draft | ArticleSkipped]:
    """Read a DOCX document; pictures, comments, notes and what was deleted in it are left out.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: it is too large, damaged, or has no text.
    """
    check_zip(path, options.max_bytes)
    read_bounded(path, options.max_bytes)
    try:
        from docx import Document

        blocks = [block for block in Document(str(path)).iter_inner_content() if _text(block).strip()]
        texts = [*map(_heading, blocks[:1]), *map(_text, blocks[1:])]
    except Exception as error:  # a foreign parser fed with hostile input: whatever it raises, the file is unreadable
        raise Unreadable(
            Message("the DOCX document cannot be read ({kind})", kind=type(error).__name__), _AS_TEXT
        ) from error
    if not texts:
        raise Unreadable("the document has no text", _AS_TEXT)
    whole = "\n\n".join(texts)
    exported = split_export(whole, source)
    yield from exported or [read_plain(whole, source)]


def _text(block: Any) -> str:
    """Return the text of a paragraph; of a table its rows."""
    if hasattr(block, "rows"):
        return "\n".join(" ".join(dict.fromkeys(cell.text for cell in row.cells)) for row in block.rows)
    return str(block.text)


def _heading(block: Any) -> str:
    """Return the first block, marked where its style says that it is the headline."""
    style = getattr(block, "style", None)
    is_heading = style is not None and (style.name or "").lower() in _HEADINGS
    return f"# {_text(block)}" if is_heading else _text(block)
