"""Correcting the events, in English."""

from __future__ import annotations

from encuadre.words.shapes.correcting import CorrectingWords

CORRECTING = CorrectingWords(
    lone_article="The event has one article: there is nothing to take out.",
    nothing_to_undo="Nothing has been decided yet.",
    choose_article="Which article?",
    choose_event="To which event?",
    choice_hint="type to filter",
    ask_merge="Merge these events?",
    ask_split="Take this article out of the event?",
    ask_move="Move this article to the event?",
    ask_pin="Keep this event as it is?",
    ask_undo="Take the last decision back?",
    which_facts="What is right?",
    facts={
        "country": "Country (US or MX)",
        "outlet": "Outlet",
        "published": "Date (YYYY-MM-DD)",
        "language": "Language (en or es)",
    },
    for_which="For which articles?",
    for_article="For this one alone",
    for_outlet="For all articles of {outlet}, those added later too",
    nothing_changed="Nothing is changed yet.",
    ask_set="Correct this?",
    will_set="It holds for this article, whatever was read.",
    will_set_outlet="It holds for every article of {outlet}, those added later too.",
    will_merge="Their {count} articles stay one event, whatever their scores say.",
    will_split="It stays apart from the rest of the event ({count}), whatever their scores say.",
    will_move="It stays with the {count} articles there, and leaves those it is with.",
    will_pin="Its {count} articles stay together, all others that are here now stay out, and new ones may join.",
    will_undo="The decisions before it hold again as they did.",
    will_keep="The decision is kept and holds for new articles too. The key u takes it back.",
    did_merge="Merged {named} into {event}.",
    did_split="Took {named} out of {event}.",
    did_move="Moved {named} to {event}.",
    did_pin="Pinned {event}.",
    did_set="Set {stated} for {named}.",
    did_undo="Undone: {done}",
    did_change="Events that have changed: {count}.",
    correcting="Forming the events anew…",
    not_corrected="This could not be done",
)
