"""Dates as papers print them, in the one form that the parsers of `dates` read."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from encuadre.text.folding import fold

_LABEL = re.compile(
    r"^(?:first |last |originally |última |fecha de |fecha y hora de )?"
    r"(?:published|updated|posted|created|publish(?:ed|ing)? date|publication date|load-date|date|publicad[oa]"
    r"|publicaci[oó]n|actualizad[oa]|actualizaci[oó]n|cread[oa]|fecha)(?: (?:on|el|at|a))?\b[\s:]*",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"[\s|·,(/-]*\b(?:actualizad[oa]|actualizaci[oó]n|modificad[oa]|updated|last updated|modified|última)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""`27/11/2024 01:57 | Actualizado a 27/11/2024 19:20`: the first is the day of publication."""

_OF_MACHINES = re.compile(r"\d{4}[\dTZ:.+ /-]*")
_HOURS = re.compile(r"(?<=\d)\s*(?:hrs?\b\.?|horas\b|h\b\.?)", re.IGNORECASE)
_ORDINAL = re.compile(r"\b(1)\s?(?:º|°|ᵒ|o\.|ro\.?|er\.?)(?=\s+de\b)", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"^(\d{1,2}[ /.-](?:de )?[^\W\d_]{3,10}\.?[ /.-](?:de )?)(\d\d)(?!\d|:)")
_SHORT_NUMERIC = re.compile(r"^(\d{1,2}([/-])\d{1,2}\2)(\d\d)(?!\d|:)")
_MONTH = r"(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic|jan|apr|aug|dec)[a-zé]{0,7}\.?"  # in either language
_WEEKDAY = (
    r"(?:lun(?:es)?|mar(?:tes)?|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ado)?|dom(?:ingo)?"
    r"|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b"
)
_STARTS = re.compile(rf"\d|{_MONTH}|{_WEEKDAY}", re.IGNORECASE)
_WRITTEN = re.compile(
    rf"(?<!\d)(?:\d{{1,2}} (?:de )?{_MONTH},? (?:del? )?\d{{4}}|{_MONTH} \d{{1,2}},? (?:de )?\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_AGENCY_STAMP = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{1,2}) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})")
_UNITS = {
    **dict.fromkeys(("minuto", "minutos", "min", "mins", "minute", "minutes"), timedelta(minutes=1)),
    **dict.fromkeys(("hora", "horas", "hour", "hours", "hr", "hrs", "h"), timedelta(hours=1)),
    **dict.fromkeys(("dia", "dias", "day", "days"), timedelta(days=1)),
    **dict.fromkeys(("semana", "semanas", "week", "weeks"), timedelta(weeks=1)),
}
_NUMBERS = {
    **dict.fromkeys(("un", "una", "uno", "a", "an", "one"), 1),
    **dict.fromkeys(("dos", "two"), 2),
    **dict.fromkeys(("tres", "three"), 3),
    **dict.fromkeys(("cuatro", "four"), 4),
    **dict.fromkeys(("cinco", "five"), 5),
    **dict.fromkeys(("seis", "six"), 6),
    **dict.fromkeys(("siete", "seven"), 7),
    **dict.fromkeys(("ocho", "eight"), 8),
    **dict.fromkeys(("nueve", "nine"), 9),
    **dict.fromkeys(("diez", "ten"), 10),
}
_AGO = re.compile(r"(?:hace (\w+) ([a-z]+)|(\w+) ([a-z]+) ago)(?![a-z])")
_DAYS = {"hoy": 0, "today": 0, "ayer": 1, "yesterday": 1, "anteayer": 2, "antier": 2}
_TIME = re.compile(r"(?<!\d)(\d{1,2}):(\d\d)(?!\d)(?:\s*([ap])\.?\s?m\b)?")


def plain_date(text: str) -> str:
    """Return a date without label, later update, hour words and ordinals, its year in four figures.

    A date that stands after a place or a name (`Ciudad de México, 19 de febrero de 2025`) is taken if its month is
    spelt out and it is the only one.

    Example:
        >>> plain_date("Publicado: 12-mar-25, 10:32 hrs | Actualizado 13-mar-25")
        '12-mar-2025, 10:32'
    """
    if _OF_MACHINES.fullmatch(text):
        return text
    text = _LABEL.sub("", text.strip()).strip()
    head = _UPDATED.sub("", text).strip()
    text = head if re.search(r"\d", head) else text
    text = _ORDINAL.sub(r"\1", _HOURS.sub("", text))
    text = _SHORT_NUMERIC.sub(r"\g<1>20\3", _SHORT_YEAR.sub(r"\g<1>20\2", text))
    if stamp := _AGENCY_STAMP.fullmatch(text):
        return f"{stamp[1]} {stamp[4]} {stamp[2]} {stamp[3]}"
    written = _WRITTEN.findall(text)
    starts_elsewhere = written and not _STARTS.match(text)
    return str(written[0]) if starts_elsewhere and len(written) == 1 and not _TIME.search(text) else text


def relative_date(text: str, retrieved: datetime) -> datetime | None:
    """Read `hace dos horas`, `ayer`, `3 days ago`, told at the time of retrieval; a day alone is its midnight.

    Args:
        text: The words of the page.
        retrieved: When the page was fetched; the time a saved file is read says nothing of it.
    """
    folded = fold(_LABEL.sub("", text.strip()).strip())
    if ago := _AGO.match(folded):
        number, unit = (ago[1], ago[2]) if ago[1] else (ago[3], ago[4])
        count = int(number) if number.isdigit() and len(number) < 4 else _NUMBERS.get(number)
        return retrieved - count * _UNITS[unit] if count is not None and unit in _UNITS else None
    first = re.match(r"[a-z]+", folded)
    if first is None or first[0] not in _DAYS:
        return None
    day = retrieved - timedelta(days=_DAYS[first[0]])
    time = _TIME.search(folded)
    hour = int(time[1]) % 12 + 12 * (time[3] == "p") if time and time[3] else int(time[1]) if time else 0
    return day.replace(hour=hour, minute=int(time[2]) if time else 0, second=0, microsecond=0)
