"""What the application is given beside the workspace's contents: the work others do for it, and how it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from textual.theme import Theme

from encuadre.model import Evidence, Language
from encuadre.tui.ahead import Comparer
from encuadre.tui.amending import Reword
from encuadre.tui.contents import Source
from encuadre.tui.correcting import Correct, Speakers, no_speakers
from encuadre.tui.flagging import SetFlag
from encuadre.tui.habits import Habits
from encuadre.tui.noting import NoteBook
from encuadre.tui.screens.adding import Add
from encuadre.tui.screens.found import Search
from encuadre.tui.screens.opening import Versions, no_versions
from encuadre.tui.screens.waiting import Compare, Read
from encuadre.tui.studying import School
from encuadre.tui.theme import THEMES


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What is done outside the screen, which computes nothing; what is not given cannot be asked for."""

    compare: Compare
    """Compares one event; it opens what it needs by itself, and is told to stop when the reader leaves."""

    read: Read | None = None
    """Makes one article ready to be read. `None`: none can be."""

    versions: Versions = no_versions
    """Returns the versions of articles that have more than one."""

    line: Callable[[], float] = lambda: 0.5
    """Says from which score on an article belongs to an event; asked when a reader asks why."""

    correct: Correct | None = None
    """Corrects the events in the workspace. `None`: they cannot be corrected."""

    speakers: Speakers = no_speakers
    """Returns whom an article names."""

    reword: Reword | None = None
    """Keeps what a reader says a sentence says. `None`: no translation can be written."""

    flag: SetFlag | None = None
    """Keeps a flag of articles, or keeps it no longer; it runs in a thread. `None`: until the app ends."""

    add: Add | None = None
    """Takes in what stands at a path. `None`: nothing can be taken in."""

    search: Search | None = None
    """Finds sentences in all articles; it runs in a worker thread. `None`: nothing can be searched."""

    source: Source | None = None
    """Where the contents are read again when another process has changed them. `None`: they stay."""

    ahead: Comparer | None = None
    """Compares events before they are opened. `None`: none are."""

    notes: NoteBook | None = None
    """Where notes are kept. `None`: none can be written."""

    school: School | None = None
    """Makes lessons and keeps learners. `None`: nothing can be learnt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How the screen begins."""

    language: Language = "en"
    """Of the interface, and the one translations are read in."""

    opened: str | None = None
    """Id of an event to open at once."""

    keys: Mapping[str, str] = field(default_factory=dict)
    """The keys of commands that are other than by default, as `tui.keymap` has checked them."""

    offered: Sequence[Theme] = THEMES
    """The themes, in the order they are switched."""

    theme: str | None = None
    """Name of the theme to begin with; `None`: the one it was left with, or the first."""

    habits: Habits = field(default_factory=Habits)
    """How the reader left the screen."""

    places: Mapping[str, Evidence] = field(default_factory=dict)
    """Where they were in each event, by its id."""

    query: str = ""
    """The filter the list was left with."""
