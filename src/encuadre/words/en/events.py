"""The list of events, in English."""

from __future__ import annotations

from encuadre.words.shapes.events import EventsWords

EVENTS = EventsWords(
    tagline="how two presses tell one event",
    filter_hint="words, outlet:…, country:US, person:…, since:2025-02, one-side, conflicts",
    order={
        "date": "date",
        "coverage": "articles",
        "imbalance": "imbalance",
        "conflicts": "conflicts",
    },
    headline="headline",
    archived="Put away. “archived” in the filter lists it; A brings it back.",
    unarchived="Back in the list.",
    both_sides="Told by both sides · {count}",
    both_languages="Told in both languages · {count}",
    one_side="Told by one side, as far as is known · {count}",
    no_match="Nothing matches “{query}”.",
    no_match_hint="esc shows all events again",
    all_archived="Every event is put away.",
    all_archived_hint="“archived” in the filter (/) lists them",
    no_events="No events yet.",
    no_events_hint="Press + for a folder or a file of articles, or type in a shell:",
    compared="compared before · conflicts: {count}",
    not_compared="not compared yet · enter compares it",
    one_sided="one side, as far as is known · enter reads it",
    by_outlet="one side, as far as is known · enter compares two outlets",
    more="and {count} more",
    event_gone="This event is no more: another encuadre has changed the list.",
    heading="  #  id        date        US  MX   ?  headline",
    marked="{count} marked · m makes them one event",
    mark_two="Mark an event with space, then merge it with another.",
)
