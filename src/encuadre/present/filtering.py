"""One line that says which events are wanted: the same on the screen and after `encuadre events --filter`."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from encuadre.errors import EncuadreError
from encuadre.model import Country, Flag
from encuadre.present.events import Listed
from encuadre.text.folding import fold, slug
from encuadre.words import Words

Test = Callable[[Listed], bool]
"""Says whether an event is wanted."""


class Field(StrEnum):
    """What is told a value, as in `outlet:jornada`."""

    OUTLET = "outlet"
    COUNTRY = "country"
    PERSON = "person"
    SINCE = "since"
    UNTIL = "until"


class Trait(StrEnum):
    """What an event is or is not."""

    ONE_SIDE = "one-side"
    BOTH_SIDES = "both-sides"
    CONFLICTS = "conflicts"
    UNREAD = "unread"
    STARRED = "starred"
    ARCHIVED = "archived"


NAMES: dict[str, Field | Trait] = {
    **{name.value: name for name in (*Field, *Trait)},
    "medio": Field.OUTLET,
    "pais": Field.COUNTRY,
    "persona": Field.PERSON,
    "desde": Field.SINCE,
    "hasta": Field.UNTIL,
    "un-lado": Trait.ONE_SIDE,
    "ambos-lados": Trait.BOTH_SIDES,
    "conflictos": Trait.CONFLICTS,
    "sin-leer": Trait.UNREAD,
    "destacados": Trait.STARRED,
    "archivados": Trait.ARCHIVED,
}
"""Every name without accents, in both languages; each is understood whatever the interface speaks, for a line that was
written down must mean the same to a colleague."""

_COUNTRIES: dict[str, Country | None] = {
    **dict.fromkeys(("us", "usa", "eeuu", "ee.uu."), Country.US),
    **dict.fromkeys(("mx", "mexico"), Country.MX),
    **dict.fromkeys(("?", "unknown", "desconocido"), None),
}

_TERM = re.compile(r'(?:(?P<name>[^\W\d][\w-]*):)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]+))?', re.VERBOSE)

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which events are wanted: those that pass every test and hold every word."""

    words: tuple[str, ...] = ()
    """Without case and accents."""

    tests: tuple[Test, ...] = ()
    is_of_archive: bool = False
    """Whether archived events are asked for; nothing else finds them."""

    def kept(self, items: Sequence[Listed]) -> list[Listed]:
        """Return the events that are wanted, in their order."""
        return [item for item in items if self.wants(item)]

    def wants(self, item: Listed) -> bool:
        """Say whether an event is wanted."""
        if (Flag.ARCHIVED in item.flags) is not self.is_of_archive:
            return False
        return all(word in item.folded for word in self.words) and all(test(item) for test in self.tests)


def read_filter(line: str, words: Words) -> Filter:
    """Return what a line asks for.

    Words are looked for in headlines and outlets of both languages, without case and accents; `"…"` keeps several
    together and takes a name of a filter as a word. A name whose value is still to be typed asks for nothing.

    Args:
        line: As it was typed.
        words: The interface's, for what is said of a line that cannot be read.

    Raises:
        EncuadreError: a name is no filter, or a value is no date or country.
    """
    said: list[str] = []
    tests: list[Test] = []
    is_of_archive = False
    for name, value, is_quoted in _terms(line):
        known = NAMES.get(fold(name or ("" if is_quoted else value)))
        if name and not isinstance(known, Field):
            raise EncuadreError(words.filters.no_filter.format(name=name), hint=words.filters.hint)
        if isinstance(known, Field):
            if value:
                tests.append(_test_of(known, value, words))
        elif known is Trait.ARCHIVED:
            is_of_archive = True
        elif known is not None:
            tests.append(_TRAITS[known])
        elif value:
            said.append(fold(value))
    return Filter(tuple(said), tuple(tests), is_of_archive)


def _terms(line: str) -> Iterator[tuple[str, str, bool]]:
    """Yield name, value, and whether the value stands in quotation marks."""
    for term in _TERM.finditer(line.translate(_STRAIGHT)):
        quoted, bare = term["quoted"], term["bare"]
        if term[0]:
            yield term["name"] or "", (quoted if quoted is not None else bare or "").strip(), quoted is not None


_STRAIGHT = str.maketrans("“”«»„", '"""""')


def _test_of(field: Field, value: str, words: Words) -> Test:
    if field is Field.OUTLET:
        return _of_outlet(fold(value))
    if field is Field.PERSON:
        return _of_person(slug(value))
    if field is Field.COUNTRY:
        if fold(value) not in _COUNTRIES:
            raise EncuadreError(words.filters.no_country.format(value=value), hint=words.filters.country_hint)
        return _of_country(_COUNTRIES[fold(value)])
    first, last = _days(value, words)
    return _since(first) if field is Field.SINCE else _until(last)


def _of_outlet(wanted: str) -> Test:
    return lambda item: any(wanted in name for name in item.outlets)


def _of_person(wanted: str) -> Test:
    return lambda item: any(wanted in person for person in item.people)


def _of_country(country: Country | None) -> Test:
    return lambda item: bool(item.counts[country])


def _since(day: date) -> Test:
    return lambda item: item.event.end is not None and item.event.end.date() >= day


def _until(day: date) -> Test:
    return lambda item: item.event.start is not None and item.event.start.date() <= day


_TRAITS: dict[Trait, Test] = {
    Trait.ONE_SIDE: lambda item: not item.has_both_sides,
    Trait.BOTH_SIDES: lambda item: item.has_both_sides,
    Trait.CONFLICTS: lambda item: bool(item.conflicts),
    Trait.UNREAD: lambda item: Flag.READ not in item.flags,
    Trait.STARRED: lambda item: Flag.STARRED in item.flags,
}


def _days(value: str, words: Words) -> tuple[date, date]:
    """Return the first and the last day of a year, a month or a day."""
    found = _DAY.fullmatch(value)
    try:
        if found is None:
            raise ValueError
        year, month, day = (int(part) if part else None for part in found.groups())
        first = date(year or 0, month or 1, day or 1)
        last = date(first.year, month or 12, day or calendar.monthrange(first.year, month or 12)[1])
    except ValueError:
        raise EncuadreError(words.filters.no_date.format(value=value), hint=words.filters.date_hint) from None
    return first, last
