"""Words of the tab a class learns from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class StudyingWords:
    """What the tab says beside a lesson. `{name}` is filled in where it is shown."""

    readability: str
    """Title of how hard each article is."""

    too_short: str
    no_words: str
    originals: str
    """Title of pairs of which both sentences are as published."""

    translated: str
    """Title of those of which one is a machine's."""

    both: str
    """The same of one pair."""

    machine: str

    making: str
    """A lesson is on its way."""

    failed: str
    nobody: str
    """No learner is chosen."""

    due: Plural
    """Questions that are to be asked again by now."""

    who_first: str
    """A learner is to be chosen before something can be kept."""

    not_kept: str
    """Beside the progress: nobody is chosen, so answers are forgotten."""

    known: str
    """`{word}` is not asked any more."""

    unknown: str
    form: str
    """Title of the form for a learner; then its fields by id, and who there is: `{names}`."""

    fields: Mapping[str, str]
    there: str
    bad_language: str
    bad_level: str
    sought: str
    """Title above sentences whose partners are sought."""

    choices: str
    right: str
    wrong: str
    progress: str
    """`{number}` of `{total}`, `{right}` right so far."""

    over: str
    score: str
    """`{right}` of `{total}`."""

    missed: str
    type_here: str
    not_a_choice: str
    later: str
    """Nothing is due; the first question comes again on `{day}`."""

    check: str
    """Title of the level check."""

    checked: str
    """Progress of it: `{number}` of `{total}`."""

    hand_out: str
    """Title of the form for a lesson."""

    document: str
    """Title of the form for a document."""

    bad_format: str
    """`{formats}` there are."""

    writing: str
