"""Words of the list of events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventsWords:
    """The list of events. `{name}` is filled in where it is shown."""

    tagline: str
    filter_hint: str
    order: Mapping[str, str]
    """The columns a list goes by, by `Order`."""

    headline: str
    """The column of headlines."""

    archived: str
    unarchived: str
    both_sides: str
    """`{count}` events."""

    both_languages: str
    """`{count}` events not known to be told in both countries; the languages are compared."""

    one_side: str
    """`{count}` events; that another side tells them too is not known of any article here."""

    no_match: str
    """`{query}` as typed."""

    no_match_hint: str
    all_archived: str
    all_archived_hint: str
    no_events: str
    no_events_hint: str
    compared: str
    """`{count}` conflicts were found when the event was last compared."""

    not_compared: str
    one_sided: str
    by_outlet: str
    """One side by what is known, but several outlets: two of them are compared."""

    more: str
    """`{count}` headlines have no room."""

    event_gone: str
    heading: str
    """Of the printed list; `?` counts articles whose country is unknown."""

    marked: str
    """`{count}` events are marked."""

    mark_two: str
