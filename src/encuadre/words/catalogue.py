"""All words of the interface in one language, part by part, with its numbers, dates and plurals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from encuadre.model import Country, Language
from encuadre.words.messages import said
from encuadre.words.plural import Plural
from encuadre.words.shapes.actors import ActorsWords
from encuadre.words.shapes.adding import AddingWords
from encuadre.words.shapes.border import BorderWords
from encuadre.words.shapes.charts import ChartsWords
from encuadre.words.shapes.citing import CitingWords
from encuadre.words.shapes.claims import ClaimsWords
from encuadre.words.shapes.commands import Label
from encuadre.words.shapes.comparison import ComparisonWords
from encuadre.words.shapes.correcting import CorrectingWords
from encuadre.words.shapes.corrections import CorrectionsWords
from encuadre.words.shapes.documents import DocumentsWords
from encuadre.words.shapes.events import EventsWords
from encuadre.words.shapes.exercises import ExercisesWords
from encuadre.words.shapes.filters import FiltersWords
from encuadre.words.shapes.frames import FramesWords
from encuadre.words.shapes.framing import FramingWords
from encuadre.words.shapes.help import HelpWords
from encuadre.words.shapes.html import HtmlWords
from encuadre.words.shapes.learning import LearningWords
from encuadre.words.shapes.live import LiveWords
from encuadre.words.shapes.machine import MachineWords
from encuadre.words.shapes.manual import ManualWords
from encuadre.words.shapes.measures import MeasuresWords
from encuadre.words.shapes.notes import NotesWords
from encuadre.words.shapes.projects import ProjectsWords
from encuadre.words.shapes.reading import ReadingWords
from encuadre.words.shapes.rules import RulesWords
from encuadre.words.shapes.searching import SearchingWords
from encuadre.words.shapes.serve import ServeWords
from encuadre.words.shapes.settings import SettingsWords
from encuadre.words.shapes.studying import StudyingWords
from encuadre.words.shapes.tabs import TabsWords
from encuadre.words.shapes.talk import TalkWords
from encuadre.words.shapes.terms import TermsWords
from encuadre.words.shapes.training import TrainingWords
from encuadre.words.shapes.usage import CommandHelp, UsageWords
from encuadre.words.shapes.usage_corrections import CorrectionsUsage
from encuadre.words.shapes.usage_documents import DocumentsUsage
from encuadre.words.shapes.usage_events import EventsUsage
from encuadre.words.shapes.usage_live import LiveUsage
from encuadre.words.shapes.usage_study import StudyUsage
from encuadre.words.shapes.usage_texts import TextsUsage
from encuadre.words.shapes.usage_upkeep import UpkeepUsage
from encuadre.words.shapes.versions import VersionsWords
from encuadre.words.shapes.waiting import WaitingWords
from encuadre.words.shapes.why import WhyWords

if TYPE_CHECKING:
    from babel import Locale

LOCALES: Mapping[Language, str] = {"en": "en_US", "es": "es_MX"}
"""Where each language is written as here: both newsrooms write `1,234.5`."""


@dataclass(frozen=True)
class Words:
    """All words of the interface in one language; a missing one is a type error, not a blank label.

    What a part holds stands in `shapes/`, its texts in `en/` and `es/`, in a file of the part's name each.
    """

    language: Language
    commands: Mapping[str, Label]
    """What can be done on the screen, by command id."""

    terms: TermsWords
    events: EventsWords
    filters: FiltersWords
    adding: AddingWords
    comparison: ComparisonWords
    frames: FramesWords
    framing: FramingWords
    actors: ActorsWords
    measures: MeasuresWords
    reading: ReadingWords
    border: BorderWords
    claims: ClaimsWords
    tabs: TabsWords
    charts: ChartsWords
    citing: CitingWords
    notes: NotesWords
    searching: SearchingWords
    projects: ProjectsWords
    exercises: ExercisesWords
    studying: StudyingWords
    rules: RulesWords
    documents: DocumentsWords
    why: WhyWords
    versions: VersionsWords
    correcting: CorrectingWords
    waiting: WaitingWords
    help: HelpWords
    talk: TalkWords
    learning: LearningWords
    html: HtmlWords
    live: LiveWords
    corrections: CorrectionsWords
    messages: Mapping[str, str]
    """By the English sentence that stands where it is said; English has none."""

    machine: MachineWords
    training: TrainingWords
    serve: ServeWords
    settings: SettingsWords
    manual: ManualWords
    usage: UsageWords
    usage_events: EventsUsage
    usage_corrections: CorrectionsUsage
    usage_live: LiveUsage
    usage_texts: TextsUsage
    usage_documents: DocumentsUsage
    usage_upkeep: UpkeepUsage
    usage_study: StudyUsage

    def help_of(self, path: str) -> CommandHelp:
        """Return the help of a command, named as it is typed after `encuadre` (empty: `encuadre` itself)."""
        name = path.replace(" ", "_") or "encuadre"
        parts = (
            self.usage,
            self.usage_events,
            self.usage_corrections,
            self.usage_live,
            self.usage_texts,
            self.usage_documents,
            self.usage_study,
            self.usage_upkeep,
        )
        said: CommandHelp = next(getattr(part, name) for part in parts if hasattr(part, name))
        return said

    def say(self, text: str) -> str:
        """Return what a room below said of what went wrong, in this language."""
        return said(text, self.messages)

    def side(self, side: str) -> str:
        """Return what a side is called: a country as the language writes it, anything else as it is."""
        return self.terms.sides.get(side, side)

    def country(self, country: Country | None) -> str:
        """Return how the country of an article is written, or the sign that it is unknown."""
        return self.side(country) if country else self.terms.unknown_country

    def number(self, number: float) -> str:
        """Return a number as the language writes it."""
        from babel.numbers import format_decimal

        return format_decimal(number, locale=self._locale)

    def count(self, things: Plural, number: int, **filled: object) -> str:
        """Return how many of `things` there are, in the form the language has for that number, all else filled in."""
        form = getattr(things, self._locale.plural_form(number)) or things.other
        return str(form).format(count=self.number(number), **filled)

    def how_many_absent(self, chances: Iterable[float | None]) -> Iterator[str]:
        """Yield how many in ten of the sentences one side alone has really are absent, where that is known.

        Nine at most: where second readers read *only here* on real events, never all ten were (docs/reading.md).
        """
        if known := [chance for chance in chances if chance is not None]:
            in_ten = min(9, round(10 * sum(known) / len(known)))
            said = self.comparison
            yield self.count(said.only_sure, in_ten) if in_ten else said.hardly_absent

    def percent(self, share: float) -> str:
        """Return a share as whole percent, as the language writes it."""
        from babel.numbers import format_percent

        return format_percent(share, locale=self._locale)

    def day(self, moment: date) -> str:
        """Return a day; it does not depend on the machine's locale."""
        return _day_in(LOCALES[self.language], date(moment.year, moment.month, moment.day))

    def day_as(self, moment: date, pattern: str) -> str:
        """Return a day written after a pattern of Unicode's CLDR."""
        from babel.dates import format_date

        return format_date(moment, pattern, locale=self._locale)

    @property
    def _locale(self) -> Locale:
        # Loaded when first asked, and kept by Babel: `encuadre --help` counts nothing and pays nothing.
        from babel import Locale

        return Locale.parse(LOCALES[self.language])


@lru_cache(maxsize=4096)
def _day_in(locale: str, day: date) -> str:
    """Write a day once: a list of thousands names the same few hundred at every key."""
    from babel.dates import format_date

    return format_date(day, "d MMM y", locale=locale)
