"""Projects, in English."""

from __future__ import annotations

from encuadre.model import DeviationKind
from encuadre.words.plural import Plural
from encuadre.words.shapes.projects import ProjectsWords

PROJECTS = ProjectsWords(
    events=Plural(one="{count} event", other="{count} events"),
    saved="{path}: {events} with {articles}",
    uncompared="event {event} is told by one side only: its articles are saved, and there is no comparison",
    opened="{path}: {events}; {added} added, {known} known already",
    otherwise="event {event} was left out: its articles stand in other events here",
    decisions=Plural(
        one="{count} decision came along; `encuadre undo --list` shows it",
        other="{count} decisions came along; `encuadre undo --list` shows them",
    ),
    compare="encuadre --workspace {path} compare {event}",
    is_there="{path} is there already",
    is_there_hint="name a new file with --workspace, or add to this one with --into --workspace {path}",
    cannot_be_made="{path} cannot be made: {why}",
    elsewhere="name another file with --workspace",
    version="{name}: saved with {saved}, here {here}",
    none="none",
    kinds={
        DeviationKind.EVENTS: "events",
        DeviationKind.SENTENCES: "sentences",
        DeviationKind.TRANSLATIONS: "translations",
        DeviationKind.LINKS: "links",
        DeviationKind.CLAIMS: "claims",
        DeviationKind.CONFLICTS: "conflicts",
        DeviationKind.QUOTATIONS: "quotations",
        DeviationKind.FRAMES: "frames",
        DeviationKind.OTHER: "naming, words, structure and reading",
    },
    same="the same",
    deviations=Plural(one="{count} comes out otherwise", other="{count} come out otherwise"),
    more="and {count} more; --json has all",
)
