"""Field names of the archives people have, and the fields of a `Draft` they mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from encuadre.errors import Message
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.markup import plain_text, unescape
from encuadre.text.folding import fold

NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "headline", "titulo", "titular", "encabezado"),
    "body": (
        *("text", "body", "content", "articlebody", "articletext", "bodytext", "fulltext", "maintext", "storytext"),
        *("texto", "cuerpo", "contenido", "cleanedtext"),
    ),
    "outlet": (
        *("outlet", "medianame", "outletname", "sourcename", "sitename", "newspaper", "publication", "publisher"),
        *("medio", "periodico", "media", "source", "fuente", "domain", "mediaurl", "site"),
    ),
    "country": ("country", "sourcecountry", "countrycode", "pais"),
    "language": ("lang", "language", "languagecode", "idioma"),
    "published": (
        *("published", "publishedat", "publicationdate", "datepublished", "publisheddate", "publishdate", "pubdate"),
        *("publicado", "fechapublicacion", "date", "fecha", "seendate", "dategmt", "timestamp"),
    ),
    "url": ("url", "link", "sourceurl", "articleurl", "weburl", "permalink", "canonicalurl", "enlace"),
    "author": ("author", "authors", "byline", "autor", "autores", "creator"),
    "retrieved": ("retrieved", "retrievedat", "fetched", "accessed", "downloaddate", "datedownload"),
    "sample": ("sample", "issample", "muestra"),
}
"""Draft field: names it goes by, best first, in lower case without punctuation (`publishedAt`, `published_at`).

Provenance: design of the project's own formats; NewsAPI, GDELT DOC 2.0, Media Cloud, news-please, WordPress REST and
schema.org NewsArticle, as their public documentation names the fields; the Spanish words of the same.
"""

FIELD_OF = {name: field for field, names in NAMES.items() for name in names}
_DEPTH = 3
"""A value may be wrapped (`{"title": {"rendered": ...}}`, `[{"name": ...}]`) this deep."""


def field_key(name: str) -> str:
    """Return `name` as the table spells it: lower case, letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", fold(name))


def draft_of(record: Mapping[str, Any], path: str, line: int | None = None) -> Draft:
    """Read one record of JSON or CSV, by whatever names its archive gives the fields.

    Args:
        record: One record, its fields by name.
        path: The file it stands in.
        line: Its line, if it is known.

    Raises:
        Unreadable: the record has no text; the reason names the fields it has.
    """
    by_key: dict[str, Any] = {}
    for name, value in record.items():
        by_key.setdefault(field_key(str(name)), value)
    values = {field: _first(by_key, names) for field, names in NAMES.items()}
    if not values["body"].strip():
        found = ", ".join(str(name)[:30] for name in list(record)[:8]) or Message("none")
        reason = Message("the record has no text (its fields: {found})", found=found)
        raise Unreadable(reason, "put the article in a field named `text`")
    body = plain_text(values.pop("body"))
    return Draft(path, line, body=body, **{field: unescape(value) for field, value in values.items()})


def _first(by_key: Mapping[str, Any], names: Iterable[str]) -> str:
    texts = (_text(by_key[name], _DEPTH) for name in names if name in by_key)
    return next((text for text in texts if text.strip()), "")


def _text(value: Any, depth: int) -> str:
    """Return a value as text: paragraphs of a list, the name in an object, `true` of a boolean."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else ""
    if isinstance(value, int | float):
        return str(value)
    if depth and isinstance(value, list):
        texts = [text for item in value if (text := _text(item, depth - 1)).strip()]
        separator = "\n\n" if any(len(text) > 80 for text in texts) else ", "
        return separator.join(texts)
    if depth and isinstance(value, dict):
        return _first(value, ("rendered", "name", "text", "title", "value", "url", "id"))
    return ""
