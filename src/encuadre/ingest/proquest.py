"""ProQuest: articles between rules of underscores, each part behind a label of its own.

The labels are those of the archive's own text export, in English and as its Spanish interface writes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.export_fields import author, date_in, finished, outlet_and_country

_ID = re.compile(r"(?:ProQuest document ID|ID del documento(?: de ProQuest)?): ?(?:</?\w[^<>]{0,80}>\s*)*\d+", re.I)
_RULE = re.compile(r"^[ \t]*_{20,}[ \t]*$|^[ \t]*(?:Document|Documento) \d{1,5} (?:of|de) \d{1,5}[ \t]*$", re.MULTILINE)
_FIELD_OF = {
    "title": "title",
    "título": "title",
    "full text": "body",
    "texto completo": "body",
    "author": "author",
    "autor": "author",
    "publication title": "outlet",
    "título de publicación": "outlet",
    "título de la publicación": "outlet",
    "publication date": "published",
    "fecha de publicación": "published",
    "country of publication": "country",
    "país de publicación": "country",
    "language of publication": "language",
    "idioma de la publicación": "language",
    "publication info": "info",
    "información de publicación": "info",
}
_LABEL = re.compile(r"([A-ZÁÉÍÓÚ][^\W\d_]*(?: [^\W\d_]+){0,5}): ?(.*)")
_ENDS_TEXT = re.compile(
    r"(?:author|autor|title|título|publication|publicación|credit|crédito|subject|materia|location|lugar|people|company"
    r"|copyright|section|sección|identifier|identificador|pages|páginas|publisher|editorial|issn|source type"
    r"|tipo de fuente|language|idioma|document type|tipo de documento|proquest|document url|url del|last updated"
    r"|última actualización|database|base de datos|fecha|año|país|country|place of|dateline|volume|issue"
    r"|full text)\b.*",
    re.IGNORECASE,
)


def is_proquest(text: str) -> bool:
    """Tell whether a text, or the source of a page, is such an export."""
    return _ID.search(text) is not None


def proquest_articles(text: str, path: str) -> Iterator[Draft | Unreadable]:
    """Yield the articles of an export.

    Args:
        text: The file's text.
        path: How the file is called.
    """
    number = 0
    for document in _RULE.split(text.replace("\f", "\n")):
        if _ID.search(document):
            number += 1
            yield _article([line.strip() for line in document.split("\n") if line.strip()], path, number)


def _article(lines: list[str], path: str, number: int) -> Draft | Unreadable:
    parts: dict[str, list[str]] = {}
    field = ""
    for line in lines:
        label = _LABEL.match(line)
        name = _FIELD_OF.get(label[1].lower(), "other") if label and _is_label(label[1], field) else ""
        if label and name:
            field = name
            parts.setdefault(field, [])
            line = label[2]
        elif not field:
            # The headline stands first, bare.
            field = "headline"
            parts[field] = []
        if line:
            parts[field].append(line)
    # `El Universal; Mexico City`; the country is said apart, with the place before or after it.
    outlet = " ".join(parts.get("outlet", ())).partition(";")[0].strip()
    country = " ".join(parts.get("country", ())).partition(",")[0].strip()
    name, country = outlet_and_country(outlet, country)
    return finished(
        Draft(
            path,
            number,
            title=" ".join(parts.get("title") or parts.get("headline", ())[:1]),
            body="\n\n".join(parts.get("body", ())),
            outlet=name,
            country=country,
            language=" ".join(parts.get("language", ())).partition(",")[0],
            published=date_in(" ".join(parts.get("published", ()))) or " ".join(parts.get("published", ())),
            author=author(" ".join(parts.get("author", ()))),
        )
    )


def _is_label(name: str, field: str) -> bool:
    """Tell whether a line's beginning is a label: inside the text only those that are known, for people say things."""
    return name.lower() in _FIELD_OF or field != "body" or _ENDS_TEXT.fullmatch(name) is not None
