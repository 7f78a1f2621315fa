"""Words of the line that says which events are wanted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FiltersWords:
    """How events are filtered, and what is wrong with a line that cannot be read."""

    title: str
    """Of the part of the help that explains the line."""

    explained: tuple[tuple[str, str], ...]
    """What may be typed, and what it keeps."""

    no_filter: str
    """`{name}` stands before a colon and is none."""

    hint: str
    no_country: str
    """`{value}` as typed; likewise in `no_date`."""

    country_hint: str
    no_date: str
    date_hint: str
