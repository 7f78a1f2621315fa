"""Nexis Uni: headline, outlet and date above labels, `Body`, and `End of Document`.

The English labels are those of public samples (LexisNexisTools); the Spanish ones are a rendering of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.export_fields import author, date_in, finished, outlet_and_country

_END = re.compile(r"^[ \t]*(?:End of Document|Fin del documento)[ \t]*$", re.MULTILINE | re.IGNORECASE)
_END_IN_HTML = re.compile(r">[ \t]*(?:End of Document|Fin del documento)[ \t]*<", re.IGNORECASE)
_BODY = re.compile(r"^[ \t]*(?:Body|Cuerpo)[ \t]*$", re.MULTILINE)
_BODY_LINE = frozenset(("body", "cuerpo"))
_AFTER = frozenset(("classification", "clasificación", "graphic", "gráfico", "notes", "notas"))
_AFTER_LABEL = re.compile(
    r"(?:load-date|fecha de carga|language|idioma|publication-type|subject|journal code|correction-date): ?", re.I
)
_LABEL = re.compile(
    r"(?:(?P<section>section|sección)|(?P<length>length|longitud|extensión)|(?P<author>byline|autor)"
    r"|(?P<dateline>dateline|lugar)|(?P<highlight>highlight|resumen)|(?P<language>language|idioma)"
    r"|(?P<country>country|país)): ?(?P<value>.*)",
    re.IGNORECASE,
)
_CORRECTED = "Correction Appended"
"""Stands where the date would, above an article that was corrected; its day is unknown then."""

_SECTION = re.compile(r"\(.{1,80}\)")
_PAGE = re.compile(r"(?:Page|Página) \d{1,4} (?:of|de) \d{1,4}")


def is_uni(text: str) -> bool:
    """Tell whether a text, or the source of a page, is such an export."""
    return (
        _END_IN_HTML.search(text) is not None
        or (_END.search(text) is not None and _BODY.search(text) is not None)
        or (_BODY.search(text) is not None and re.search(r"^Load-Date: ", text, re.MULTILINE) is not None)
    )


def uni_articles(text: str, path: str) -> Iterator[Draft | Unreadable]:
    """Yield the articles of an export; its cover page goes.

    Args:
        text: The file's text.
        path: How the file is called.
    """
    number = 0
    for document in _END.split(text.replace("\f", "\n")):
        lines = [line.strip() for line in document.split("\n")]
        if _BODY.search(document):
            number += 1
            yield _article([line for line in lines if line and not _PAGE.fullmatch(line)], path, number)


def _article(lines: Sequence[str], path: str, number: int) -> Draft | Unreadable:
    start = next(place for place, line in enumerate(lines) if line.lower() in _BODY_LINE)
    end = next((place for place in range(start, len(lines)) if _is_after(lines[place])), len(lines))
    fields: dict[str, str] = {}
    for line in (*lines[:start], *lines[end:]):
        label = _LABEL.fullmatch(line)
        if label:
            name = next(key for key, value in label.groupdict().items() if value and key != "value")
            fields.setdefault(name, label["value"])
    labelled = next((place for place in range(start) if _LABEL.fullmatch(lines[place])), start)
    # The last date above the labels: a headline may be a date itself, and the cover page has one.
    dated = max((place for place in range(2, labelled) if _is_date(lines[place])), default=None)
    outlet, title, published = ("", "", "")
    if dated is not None:
        published = date_in(lines[dated])
        # A blog or section stands between brackets below its paper.
        above = dated - 1 - int(dated > 2 and bool(_SECTION.fullmatch(lines[dated - 1])))
        title, outlet = lines[above - 1], lines[above]
    name, country = outlet_and_country(outlet, fields.get("country", ""))
    return finished(
        Draft(
            path,
            number,
            title=title.lstrip("# ").removesuffix(f" - {_CORRECTED}"),
            body="\n\n".join(lines[start + 1 : end]),
            outlet=name,
            country=country,
            language=fields.get("language", "").partition(";")[0],
            published=published,
            author=author(fields.get("author", "")),
        )
    )


def _is_date(line: str) -> bool:
    return bool(date_in(line)) or line == _CORRECTED


def _is_after(line: str) -> bool:
    return line.lower() in _AFTER or _AFTER_LABEL.match(line) is not None
