"""Words of correcting the events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CorrectingWords:
    """Correcting the events. `{name}` is filled in where it is shown."""

    lone_article: str
    nothing_to_undo: str
    choose_article: str
    choose_event: str
    choice_hint: str
    ask_merge: str
    ask_split: str
    ask_move: str
    ask_pin: str
    ask_undo: str
    which_facts: str
    """Above the form; what its lines are called follows, by the keys of `encuadre set`."""

    facts: Mapping[str, str]
    for_which: str
    """What a fact holds for; the next two are the answers."""

    for_article: str
    for_outlet: str
    """All of `{outlet}`."""

    nothing_changed: str
    ask_set: str
    will_set: str
    will_set_outlet: str
    """For every article of `{outlet}`."""

    will_merge: str
    """What a correction will do, to `{count}` articles."""

    will_split: str
    will_move: str
    will_pin: str
    ask_unlink: str
    will_unlink: str
    linked_as: str
    """Why two sentences stand together: `{kind}` of link, how sure in `{percent}`."""

    not_linked: str
    ask_speaker: str
    will_speaker: str
    """`{speaker}` said it."""

    which_quotation: str
    which_speaker: str
    not_said: str
    """Nobody who is named; among the names to choose from."""

    quotes_nothing: str
    retranslating: str
    """Above the line where a translation is written; what it begins with and does emptied."""

    retranslate_hint: str
    retranslated: str
    machine_again: str
    will_undo: str
    will_keep: str
    did_merge: str
    """What was done; `{named}` and `{event}` are headlines, quoted."""

    did_split: str
    did_move: str
    did_pin: str
    did_set: str
    """`{stated}` of `{named}`."""

    did_unlink: str
    """`{named}` are two sentences, quoted."""

    did_speaker: str
    """`{speaker}` said `{named}`."""

    did_undo: str
    """`{done}` is one of those before."""

    did_change: str
    correcting: str
    not_corrected: str
