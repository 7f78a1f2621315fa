"""LexisNexis, the classic layout: `1 of 20 DOCUMENTS`, centred heads, labels in capitals.

The order of parts and the labels are those of public descriptions of the format (LexisNexisTools and its sample).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.export_fields import author, date_in, finished, outlet_and_country

_DIVIDER = re.compile(r"^[ \t]*\d{1,5} (?:of|de) \d{1,5} (?:DOCUMENTS?|DOCUMENTOS?)[ \t]*$", re.MULTILINE)
_IN_HTML = re.compile(r">[ \t]*\d{1,5} (?:of|de) \d{1,5} (?:DOCUMENTS?|DOCUMENTOS?)[ \t]*<")
_BEFORE = frozenset(("BYLINE", "SECTION", "LENGTH", "DATELINE", "HEADLINE", "HIGHLIGHT", "SERIES", "COLUMN", "BODY"))
_AFTER = frozenset(
    (
        *(
            "LOAD-DATE",
            "LANGUAGE",
            "GRAPHIC",
            "PUBLICATION-TYPE",
            "JOURNAL-CODE",
            "SUBJECT",
            "COUNTRY",
            "STATE",
            "CITY",
        ),
        *(
            "COMPANY",
            "ORGANIZATION",
            "PERSON",
            "INDUSTRY",
            "TICKER",
            "ISSN",
            "NOTES",
            "CORRECTION-DATE",
            "ACC-NO",
            "URL",
        ),
        *("GEOGRAPHIC", "TYPE", "COPYRIGHT", "PUB-TYPE", "DISTRIBUTION"),
    )
)
_LABEL = re.compile(r"([A-Z][A-Z-]{2,20}): ?(.*)", re.DOTALL)
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\)) ?.*\d{4}|all rights reserved|todos los derechos reservados", re.I)
_EDITION = re.compile(r".*\b(?:edition|edición)\b.*", re.IGNORECASE)


def is_classic(text: str) -> bool:
    """Tell whether a text, or the source of a page, is such an export."""
    return _DIVIDER.search(text) is not None or _IN_HTML.search(text) is not None


def classic_articles(text: str, path: str) -> Iterator[Draft | Unreadable]:
    """Yield the articles of an export.

    Args:
        text: The file's text.
        path: How the file is called.
    """
    for number, document in enumerate(_DIVIDER.split(text)[1:], 1):
        yield _article(_blocks(document), path, number)


def _blocks(document: str) -> list[list[str]]:
    """Return what stands between blank lines, line by line."""
    parts = re.split(r"\n[ \t]*\n", document.replace("\f", "\n\n"))
    return [lines for part in parts if (lines := [line.strip() for line in part.split("\n") if line.strip()])]


def _article(blocks: Sequence[list[str]], path: str, number: int) -> Draft | Unreadable:
    head: list[list[str]] = []
    fields: dict[str, str] = {}
    body: list[str] = []
    is_after = False
    for lines in blocks:
        block = "\n".join(lines)
        label = _LABEL.match(block)
        name = label[1] if label and label[1] in _BEFORE | _AFTER else ""
        is_after = is_after or name in _AFTER
        if label and name:
            fields.setdefault(name, label[2].strip())
        elif not fields:
            head.append(lines)
        elif not is_after and not _COPYRIGHT.match(block):
            body.append(block)
    if fields.get("BODY"):
        body.insert(0, fields["BODY"])
    outlet, published, title = _head(head)
    name, country = outlet_and_country(outlet, fields.get("COUNTRY", "").partition(" (")[0].title())
    return finished(
        Draft(
            path,
            number,
            title=" ".join((fields.get("HEADLINE") or title).split()),
            body="\n\n".join(body),
            outlet=name,
            country=country,
            language=fields.get("LANGUAGE", "").partition(";")[0],
            published=published,
            author=author(" ".join(fields.get("BYLINE", "").split())),
        )
    )


def _head(blocks: Sequence[list[str]]) -> tuple[str, str, str]:
    """Return outlet, date and headline: the first line, the first date, and what follows its block."""
    lines = [(line, block) for block, part in enumerate(blocks) for line in part if not _COPYRIGHT.match(line)]
    outlet = lines[0][0] if lines else ""
    dated = next((place for place, (line, _) in enumerate(lines) if place and date_in(line)), None)
    if dated is None:
        return outlet, "", " ".join(line for line, _ in lines[1:])
    line, block = lines[dated]
    rest = [one for one, of in lines[dated + 1 :] if of != block and not _EDITION.fullmatch(one)]
    return outlet, date_in(line), " ".join(rest)
