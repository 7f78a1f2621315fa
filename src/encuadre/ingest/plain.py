"""Plain text: with front matter, or bare."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from encuadre.data.outlets import outlet_of
from encuadre.ingest.clean import clean, clean_line
from encuadre.ingest.countries import country_of, language_of
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.fields import field_of
from encuadre.ingest.mend import mend
from encuadre.ingest.printed import mended_print

HEADLINE_LIMIT = 200
"""Longest headline of a bare text; the longest of 80 press articles measured has 118 characters."""

_HEADER = re.compile(r"([^\W\d_][\w -]{1,24}):(?:\s+(.*)|$)")
_FENCE = re.compile(r"-{3,}")
_CERTAIN_ALONE = frozenset({"title", "url", "published"})
"""Fields that make a header even if they stand alone; any other does if its value is of its kind and a blank line
follows: `Language: es` is one, `Language: the last border` may be a headline."""

_NOT_OF_HEADERS = ("", "body", "summary")

_DATE_LINE = re.compile(
    r"(?:(?:published|updated|posted|date|publicad[oa]|actualizad[oa]|fecha)[:\s]+(?:(?:on|el)\s+)?)?"
    r"((?:[^\W\d_]{3,10}\.?,? )?"
    r"(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?"
    r"|\d{1,2} (?:de )?[^\W\d_]{3,10}\.?,? (?:del? )?\d{4}"
    r"|[^\W\d_]{3,10}\.? \d{1,2},? \d{4}))",
    re.IGNORECASE,
)
_LABELLED_DATE = re.compile(r"(?:date|fecha|published|publicado):? (\d{4}-\d\d-\d\d)\s+", re.IGNORECASE)
_CAPITALISED = r"[A-ZÁÉÍÓÚÑ][\w.'’-]*"
_AUTHOR_LINE = re.compile(rf"(?:By|BY|Por|POR) ({_CAPITALISED}(?:,? (?:and|y|de|la|del|{_CAPITALISED})){{1,8}})")
_NAME = re.compile(rf"{_CAPITALISED}(?: (?:de|del|la|y|and|{_CAPITALISED})){{1,5}}")
_LINE_LIMIT = 80
"""A line that is a date, an outlet or an author is no longer."""

BROKEN = 50
"""Characters from which a line without an end goes on in the next; shorter ones are verses, items and subheads.

Of 1,496 articles 12 are broken so inside 110 sentences; none of the joints is wrong."""

_GOES_ON = re.compile(r"[a-záéíóúüñ]+[ ,.;]")

_HEAD_LINES = 4
"""A date, author or outlet line stands among the first few; further down it belongs to the story."""


def read_plain(text: str, path: str) -> Draft:
    """Read a text file: `key: value` lines, a blank line and the body, or a bare text.

    Of a bare text the first line is the headline if it looks like one. A date, outlet or author is taken only from a
    line near the top that is nothing else: a date inside a sentence may be any date.

    Raises:
        Unreadable: there is no text, or nothing after the front matter.
    """
    # Escape sequences go before lines are told apart: they may contain line ends. What was garbled is mended while the
    # bytes that show it are there.
    text, changes = mend(text)
    text = clean(mended_print(text.replace("\r\n", "\n")))
    fields, body = _front_matter(text)
    if not text:
        raise Unreadable("the file is empty")
    if not body:
        raise Unreadable("there is a header but no text after it", "put the article after a blank line")
    draft = Draft(path, body=body, changes=changes, **fields)
    return draft if "title" in fields else _bare(draft)


def _front_matter(text: str) -> tuple[dict[str, Any], str]:
    """Split the header off: it starts in the first line, with a field that is known."""
    lines = text.split("\n")
    is_fenced = bool(_FENCE.fullmatch(lines[0]))
    fields: dict[str, Any] = {}
    end = start = int(is_fenced)
    for end in range(start, len(lines)):
        header = _HEADER.fullmatch(lines[end])
        if header is None:
            break
        field = field_of(header[1])
        if end == start and field in _NOT_OF_HEADERS:
            return {}, text
        if field not in _NOT_OF_HEADERS:
            fields.setdefault(field, (header[2] or "").strip().strip("\"'" if is_fenced else ""))
    else:
        end = len(lines)
    is_apart = end < len(lines) and not lines[end]
    if len(fields) == 0 or (len(fields) == 1 and not is_fenced and not _is_certain(fields, is_apart=is_apart)):
        return {}, text
    if is_fenced and end < len(lines) and _FENCE.fullmatch(lines[end]):
        end += 1
    return fields, "\n".join(lines[end:]).strip("\n")


def _is_certain(fields: dict[str, Any], *, is_apart: bool) -> bool:
    """Tell whether the only field that is named can be nothing but a header."""
    if _CERTAIN_ALONE.intersection(fields):
        return True
    known: dict[str, Callable[[str], object]] = {
        "outlet": outlet_of,
        "country": country_of,
        "language": language_of,
        "author": _NAME.fullmatch,
    }
    return is_apart and any(field in known and known[field](value) is not None for field, value in fields.items())


def _bare(draft: Draft) -> Draft:
    """Take headline, date, outlet and author from the first lines where they are certain."""
    body = draft.body
    labelled = _LABELLED_DATE.match(body)
    if labelled and not draft.published:
        draft, body = replace(draft, published=labelled[1]), body[labelled.end() :]
    lines = body.split("\n")
    title = clean_line(lines[0].lstrip("# ")) if _is_headline(lines) else ""
    rest = lines[1:] if title else lines
    kept: list[str] = []
    for number, line in enumerate(rest):
        found: dict[str, Any] = _certain(line, draft) if number < _HEAD_LINES else {}
        draft = replace(draft, **found)
        if not found:
            kept.append(line)
    body = "\n".join(kept).strip("\n")
    return replace(draft, title=title, body=body) if body else replace(draft, title="", body=draft.body)


def _certain(line: str, draft: Draft) -> dict[str, Any]:
    """Return the field that `line` is, and nothing but is."""
    if len(line) > _LINE_LIMIT:
        return {}
    if (date := _DATE_LINE.fullmatch(line)) and not draft.published:
        return {"published": date[1]}
    if (author := _AUTHOR_LINE.fullmatch(line)) and not draft.author:
        return {"author": author[1].strip()}
    if line and not draft.outlet and outlet_of(line) is not None:
        return {"outlet": line}
    return {}


def _is_headline(lines: list[str]) -> bool:
    """Tell whether the first line heads the rest: short, no sentence end, and set apart."""
    first = lines[0]
    rest = next((line for line in lines[1:] if line), "")
    if not rest or len(first) > HEADLINE_LIMIT or first.rstrip("\"”»'’)").endswith((".", ",", ";", ":", "…")):
        return False
    is_apart = lines[1] == "" or first.startswith("# ")
    return is_apart or (len(rest) > 1.5 * len(first) and not rest[0].islower())


def paragraphs(body: str) -> str:
    """Return the body with a blank line between paragraphs, whatever the file meant by a line end.

    Hard-wrapped text breaks lines inside sentences; other text has one paragraph a line. A block of lines is wrapped
    if all but its last are about equally long and some do not end a sentence. A paragraph that begins with a small
    letter where the one before did not end is the rest of its sentence.
    """
    whole: list[str] = []
    for block in body.split("\n\n"):
        for paragraph in filter(None, _paragraphs_of(block.split("\n"))):
            if whole and paragraph[0].islower() and _is_broken(whole[-1]) and _GOES_ON.match(paragraph):
                whole[-1] += f" {paragraph}"
            else:
                whole.append(paragraph)
    return "\n\n".join(whole)


def _is_broken(line: str) -> bool:
    """Tell whether a line is long and ends as no sentence does, by its last character alone."""
    return len(line) >= BROKEN and (line[-1].isalnum() or line[-1] in ",%")


def _paragraphs_of(lines: list[str]) -> Iterator[str]:
    inner = lines[:-1]
    longest = max(map(len, lines))
    is_wrapped = (
        bool(inner)
        and 40 <= longest <= 100
        and min(map(len, inner)) >= 0.7 * longest
        and any(not line.endswith((".", "?", "!", "”", '"', ":", "»")) for line in inner)
    )
    return iter([" ".join(lines)]) if is_wrapped else iter(lines)
