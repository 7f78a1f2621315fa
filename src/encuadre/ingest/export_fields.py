"""What the exports of all archives share: how they write dates, outlets and who wrote an article."""

from __future__ import annotations

import re
from dataclasses import replace

from encuadre.data.outlets import outlet_of
from encuadre.ingest.countries import country_of
from encuadre.ingest.draft import Draft, Unreadable

_MONTH = r"[^\W\d_]{3,10}\.?"
_WEEKDAY = r"(?:[^\W\d_]{3,10}\.?,? )?"
DATE = re.compile(
    rf"{_WEEKDAY}(?P<date>{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)? (?:de )?{_MONTH},? (?:del? )?\d{{4}}"
    r"|\d{4}-\d\d-\d\d)(?:\W.{0,60})?",
)
"""A line that is a date: written out, its weekday before or after it, with or without time and edition."""

_NAME_LIMIT = 200
_PLACE = re.compile(r"(.+?)\s*(?:,\s*([^,()]+)|\(([^()]+)\))\s*")
_EDITION = re.compile(r"\s+[-–—]\s+[^-–—]*\b(?:edition|edición)\b[^-–—]*$", re.IGNORECASE)
_LAST_ADDRESS = re.compile(r"\b(https?://\S{4,2000})\Z")
_BY = re.compile(r"(?:by|por)\b[:\s]+", re.IGNORECASE)


def date_in(line: str) -> str:
    """Return the date of a line that is one, without weekday; else nothing."""
    found = DATE.fullmatch(line.strip())
    return found["date"] if found else ""


def outlet_and_country(name: str, country: str = "") -> tuple[str, str]:
    """Divide what an archive calls an outlet (`El Universal, Mexico`, `Reforma (Mexico)`) into name and country.

    A namesake of another country (`El Universal (Venezuela)`) keeps its place in its name, so that the register does
    not take it for the one it holds.

    Args:
        name: The outlet as the archive writes it.
        country: What the archive says apart from it, if it does.
    """
    name = _EDITION.sub("", " ".join(name[:_NAME_LIMIT].split()))
    found = _PLACE.fullmatch(name.strip())
    base, place = (found[1], found[2] or found[3]) if found else (name.strip(), "")
    place = place.rpartition(",")[2].strip()
    if place and country_of(place):
        return base, place
    if country and country_of(country) is None:
        known = outlet_of(f"{base} ({country})")
        return (f"{base} ({country})" if known is None or known.country is None else f"{base}, {country}"), ""
    if place and outlet_of(base) is not None and country_of(country):
        return base, country
    return name.strip(), country


def author(line: str) -> str:
    """Return who wrote an article, without `By`."""
    return _BY.sub("", line.strip(), count=1) if _BY.match(line.strip()) else line.strip()


def finished(draft: Draft) -> Draft | Unreadable:
    """Return the draft, or why it is no article; the address some papers end their text with becomes its own."""
    draft = replace(draft, body=draft.body.strip())
    address = _LAST_ADDRESS.search(draft.body)
    if address:
        has_path = "/" in address[1].partition("://")[2].rstrip("/")
        draft = replace(draft, body=draft.body[: address.start()].rstrip(), url=address[1] if has_path else "")
    if draft.body.strip():
        return draft
    return Unreadable("the article has no text in this export", "export it with its full text")
