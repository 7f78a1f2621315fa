"""Factiva: articles that end in `Document` and an accession number, their parts with two-letter codes or without.

The codes are those of the archive's own display *full article plus indexing*; the parts without codes stand in their
order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.export_fields import author, date_in, finished, outlet_and_country

_NUMBER = r"[^\W\d_]{4,12} [A-Z][A-Z0-9]{4,11}\d{8}[A-Za-z0-9]{6,14}"
_END = re.compile(rf"^[ \t]*(?:AN[ \t]*\n?[ \t]*)?{_NUMBER}[ \t]*$", re.MULTILINE)
_END_IN_HTML = re.compile(rf">[ \t]*{_NUMBER}[ \t]*<")
_CODED = re.compile(r"^[ \t]*HD(?:[ \t]+|[ \t]*\n)\S", re.MULTILINE)
_CODE = re.compile(
    r"(?:SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|CT|LP|TD|CO|IN|NS|RE|IPD|IPC|PUB|AN|ART|CLM|VOL|RF|CX)(?:\s+(.*))?"
)
_WORDS = re.compile(r"\d[\d.,]* (?:words|palabras|Wörter|mots|parole|palavras)")
_HEADLINE_IN_HTML = re.compile(r"<(?:span|b|div)[^<>]{0,80}class=['\"][a-z]{2}Headline['\"][^<>]{0,80}>")
_MARK = "\x02"
"""Put before the headline of a page, where the archive says which line it is; gone with cleaning."""

_NAME = re.compile(r"[A-ZÁÉÍÓÚÑ][\w.'’-]+(?: (?:[A-ZÁÉÍÓÚÑ][\w.'’-]*|de|del|la|y|and)){1,5}")
_TIME = re.compile(r"\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{3,4})?")
_CODE_OF_OUTLET = re.compile(r"[A-Z0-9]{3,12}")
_LANGUAGES = frozenset(("english", "spanish", "inglés", "español"))
_PUBLISHER = re.compile(
    r".{3,70}\b(?:Company|Limited|Ltd|Inc|LLC|Corp|Corporation|S\. ?A\.?(?: de C\. ?V)?|\(Full Text\)|Group)\.?"
)
"""What stands alone below the text, above the number."""

_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\)|all rights|todos los derechos).*", re.IGNORECASE)


def is_factiva(text: str) -> bool:
    """Tell whether a text, or the source of a page, is such an export."""
    return _END.search(text) is not None or _END_IN_HTML.search(text) is not None


def with_marks(html: str) -> str:
    """Return the page with its headlines marked: in text alone a byline without *By* looks like one.

    Args:
        html: A page, of this archive or any.
    """
    return _HEADLINE_IN_HTML.sub(lambda tag: tag[0] + _MARK, html)


def factiva_articles(text: str, path: str) -> Iterator[Draft | Unreadable]:
    """Yield the articles of an export.

    Args:
        text: The file's text.
        path: How the file is called.
    """
    for number, document in enumerate(_END.split(text.replace("\f", "\n"))[:-1], 1):
        lines = [line.strip() for line in document.split("\n") if line.strip()]
        if lines and _PUBLISHER.fullmatch(lines[-1]):
            lines.pop()
        parts = _by_code(lines) if _CODED.search(document) else _by_order(lines)
        name, country = outlet_and_country(parts.get("SN", ""))
        yield finished(
            Draft(
                path,
                number,
                title=parts.get("HD", "").strip(_MARK),
                body="\n\n".join(filter(None, (parts.get("LP"), parts.get("TD")))),
                outlet=name,
                country=country,
                language=parts.get("LA", ""),
                published=date_in(parts.get("PD", "")),
                author=author(parts.get("BY", "")),
            )
        )


def _by_code(lines: Sequence[str]) -> Mapping[str, str]:
    """Return the parts by their codes, each with the lines up to the next code."""
    parts: dict[str, list[str]] = {}
    code = ""
    for line in lines:
        found = _CODE.fullmatch(line)
        if found:
            code = line.split()[0]
            parts.setdefault(code, [])
            line = found[1] or ""
        if code and line:
            parts[code].append(line)
    return {code: ("\n\n" if code in ("LP", "TD") else " ").join(texts) for code, texts in parts.items()}


def _by_order(lines: Sequence[str]) -> Mapping[str, str]:
    """Return the parts by their places: headline and byline, length, date, time, outlet, its code, language, rights."""
    counted = next((place for place, line in enumerate(lines) if _WORDS.fullmatch(line)), None)
    if counted is None:
        return {}
    title, byline = _headline_and_byline(lines[:counted])
    parts = {"HD": title, "BY": byline}
    rest = list(lines[counted + 1 :])
    while rest and (kind := _kind(rest[0], parts)):
        parts.setdefault(kind, rest.pop(0))
    return parts | {"TD": "\n\n".join(rest)}


def _headline_and_byline(head: Sequence[str]) -> tuple[str, str]:
    marked = next((place for place, line in enumerate(head) if line.startswith(_MARK)), None)
    if marked is not None:
        return head[marked], " ".join(head[marked + 1 :])
    is_byline = len(head) > 1 and (
        re.match(r"(?:by|por) ", head[-1], re.IGNORECASE)
        or (_NAME.fullmatch(head[-1]) and len(head[-1]) < len(head[-2]))
    )
    return (head[-2], head[-1]) if is_byline else ("".join(head[-1:]), "")


def _kind(line: str, parts: Mapping[str, str]) -> str:
    """Name the part a line below the length is, by its shape and by what came before; nothing for the text."""
    if "PD" not in parts:
        return "PD" if date_in(line) else ""
    if line.lower() in _LANGUAGES:
        return "LA"
    if _TIME.fullmatch(line):
        return "ET"
    if _COPYRIGHT.fullmatch(line):
        return "CY"
    if "LA" in parts:
        return ""
    if "SN" not in parts:
        return "SN"
    if "SC" not in parts and _CODE_OF_OUTLET.fullmatch(line):
        return "SC"
    return "PG" if len(line) <= _LONGEST_PART else ""


_LONGEST_PART = 60
"""Characters of the longest page, edition or volume between the outlet and the language."""
