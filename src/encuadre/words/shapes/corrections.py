"""Words of what the commands that correct events print."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class CorrectionsWords:
    """What the commands that correct events and translations print. `{name}` is filled in where it is shown."""

    merged: str
    """`{event}` and `{named}` are headlines."""

    split: str
    moved: str
    pinned: str
    set_facts: Plural
    """`{stated}` as it was asked for, of `{named}`; counts the articles it changed."""

    unlinked: str
    """`{sentences}` are two, quoted."""

    spoken: str
    """`{speaker}` said what `{sentence}` quotes."""

    nobody: str
    """Stands for the speaker where nobody is named."""

    between: str
    """Stands between the last two headlines."""

    undone: str
    unchanged: str
    no_decision: str
    threshold: str
    retranslated: Plural
    """Sentences that a person has translated; the next two of the same."""

    taken_back: Plural
    unmet: Plural
    """Sentences that no engine was ever asked for: perhaps they are not written as they stand in the articles."""

    of_engines: Plural
    known: Plural
    """Of a file of translations, what a machine said and nobody knew here, and what said nothing new."""

    no_translation: str
    one_sentence_or_file: str
    """How `correct` is to be asked."""

    learnt: str
    """How many decided pairs the threshold gets wrong, before and after."""
