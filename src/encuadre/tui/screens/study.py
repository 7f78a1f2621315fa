"""What a class takes away from an event: words, two originals beside each other, how hard the texts are, exercises."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from textual import work
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import get_current_worker

from encuadre.errors import EncuadreError
from encuadre.model import Answer, Comparison, LearnerProfile, Level, Section
from encuadre.present import empty_study_page, estimate_text, learner_line, study_page
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.rounds import Round, asked_now
from encuadre.tui.screens.base import Chosen
from encuadre.tui.screens.check import Answers, CheckScreen
from encuadre.tui.screens.exercise import ExerciseScreen
from encuadre.tui.screens.form import Field, FormScreen
from encuadre.tui.screens.ledger import LedgerScreen
from encuadre.tui.studying import Desk, Desks, School
from encuadre.tui.text import plain
from encuadre.words import Words

Answered = TypeVar("Answered")

LESSON_FORMATS = ("md", "html", "docx")
"""Those a class is handed pages in: the others are for machines."""

LANGUAGES = ("en", "es")


class StudyScreen(LedgerScreen):
    """The lesson of one learner; it is made beside the keys, once."""

    place = Place.STUDY
    BINDINGS = bindings_of(Place.STUDY)

    def __init__(self, words: Words, desks: Desks, comparison: Comparison, row: str | None = None) -> None:
        """Show the lesson of an event.

        Args:
            words: The interface's.
            desks: Who learns, and what they were made already.
            comparison: The event.
            row: Where the reader left it; `None`: it was not opened yet.
        """
        self._desks = desks
        self._desk = desks.at(comparison)
        super().__init__(words, empty_study_page(comparison, words), row)
        self._said = words.studying.making if desks.school else words.exercises.none

    def above(self) -> Iterator[Widget]:
        """Yield who learns what."""
        yield Static(id="learner")

    def on_mount(self) -> None:
        """Show the lesson, or have it made; a round that was left for its evidence goes on."""
        super().on_mount()
        if self._desk.lesson:
            self._show()
        elif self._desks.school:
            self._make(self._desk, self._desks.school)
        if self._desk.is_left_for_evidence and self._desk.round:
            self._desk.is_left_for_evidence = False
            self._go_through(self._desk.round)

    def sections(self) -> Sequence[Section]:
        """Return the lesson; before it is there, that it is being made."""
        return self.page.sections or (Section("making", "", (), self._said),)

    def fill(self, row: str) -> None:
        """Say who learns too."""
        now = datetime.now(UTC)
        asked = {one.id for one in self._desk.lesson.exercises.exercises} if self._desk.lesson else set()
        due = sum(moment <= now for item, moment in self._desk.due.items() if item in asked)
        self.query_one("#learner", Static).update(plain(learner_line(self._desk.profile, due, self.words)))
        super().fill(row)

    # The lesson

    @work(thread=True, exclusive=True, exit_on_error=False, group="lesson")
    def _make(self, desk: Desk, school: School) -> None:
        worker = get_current_worker()
        try:
            desk.profile = self._desks.read(desk.profile.name)
            lesson = desk.lesson or school.lesson(desk.comparison, desk.profile, lambda: worker.is_cancelled)
            desk.due, desk.lesson = school.due(desk.profile), lesson
        except Exception as error:  # whatever fails is shown; the app lives on
            if not worker.is_cancelled:
                self.app.call_from_thread(self._fail, error)
        else:
            if not worker.is_cancelled:
                self.app.call_from_thread(self._made, desk)

    def _made(self, desk: Desk) -> None:
        if self.is_mounted and desk is self._desk and desk.lesson:
            self._show()

    def _show(self) -> None:
        if self._desk.lesson:
            self.page = study_page(self._desk.lesson, self.words, self._desk.known)
            self.fill(self.cursor or self._begin)

    def _fail(self, error: Exception) -> None:
        words = self.words
        told = words.say(error.message) if isinstance(error, EncuadreError) else f"{type(error).__name__}: {error}"
        hint = words.say(error.hint) if isinstance(error, EncuadreError) and error.hint else ""
        self._said = "\n".join(filter(None, (f"{words.studying.failed}: {told}", hint)))
        if self.is_mounted:
            self.fill("")

    # Exercises

    def action_exercises(self) -> None:
        """Go through what is due and what is new; a round that was left goes on."""
        lesson, turn = self._desk.lesson, self._desk.round
        if lesson is None:
            self.notify(self._said, markup=False)
            return
        if turn is not None and turn.current is not None:
            self._go_through(turn)
            return
        asked = asked_now(lesson.exercises.exercises, self._desk.due, datetime.now(UTC))
        if asked:
            self._go_through(Round(asked))
        elif lesson.exercises.exercises:
            first = min(self._desk.due[one.id] for one in lesson.exercises.exercises)
            self.notify(self.words.studying.later.format(day=self.words.day(first)), markup=False)
        else:
            self.notify(self.words.exercises.none, markup=False)

    def action_every_exercise(self) -> None:
        """Go through all, due or not."""
        lesson = self._desk.lesson
        if lesson and lesson.exercises.exercises:
            self._go_through(Round(lesson.exercises.exercises))
        else:
            self.notify(self.words.exercises.none if lesson else self._said, markup=False)

    def _go_through(self, turn: Round) -> None:
        self._desk.round = turn
        keep = self._keep_answer if self._desk.profile.name else None
        screen = ExerciseScreen(self.words, self._desk.comparison, turn, keep)
        self.app.push_screen(screen, self._left)

    def _left(self, chosen: Chosen | None) -> None:
        if chosen is not None:
            self._desk.is_left_for_evidence = True
            self.dismiss(Chosen(chosen.label, chosen.evidence, self.cursor))
        else:
            self.refill()

    def _keep_answer(self, answer: Answer) -> None:
        name, school = self._desk.profile.name, self._desks.school
        if name and school:
            desk = self._desk
            self._beside("answers", self._keep(school, desk, name, answer))

    async def _keep(self, school: School, desk: Desk, name: str, answer: Answer) -> None:
        """Keep an answer, and know anew what is due.

        Args:
            school: Where it is kept.
            desk: The learner's.
            name: Theirs.
            answer: What they answered.
        """

        def keep() -> None:
            school.answered(name, answer)
            desk.due = school.due(self._desks.read(name))

        await self._in_thread(keep)

    # Learners

    def action_learner(self) -> None:
        """Ask who learns."""
        if self._desks.school:
            self._beside("learner", self._ask_learner(self._desks.school))

    async def _ask_learner(self, school: School) -> None:
        there = await self._in_thread(school.learners)
        if there is None:
            return
        said, profile = self.words.studying, self._desk.profile
        values = {"name": profile.name, "learning": profile.learning, "level": profile.level or Level.B1}
        fields = [Field(id_, said.fields[id_], str(value)) for id_, value in values.items()]
        names = said.there.format(names=", ".join(one.name for one in there)) if there else ""
        form = FormScreen(self.words, said.form, fields, refused=self._refused_learner, below=names)
        answer = await self.app.push_screen_wait(form)
        if answer is None:
            return
        kept = next((one for one in there if one.name == answer["name"]), None)
        untouched = answer["learning"] == values["learning"] and answer["level"].upper() == values["level"]
        if kept is not None and kept.name != profile.name and untouched:
            self._seat(kept)  # only another name was given: theirs is as they left it
            return
        learning = "es" if answer["learning"].lower() == "es" else "en"
        level = Level(answer["level"].upper())
        if not answer["name"]:
            self._seat(LearnerProfile("", "es" if learning == "es" else "en", level))
            return
        seated = await self._in_thread(lambda: school.keep(answer["name"], "es" if learning == "es" else "en", level))
        if seated is not None:
            self._seat(seated)

    def _refused_learner(self, said: Mapping[str, str]) -> str:
        if said["learning"].lower() not in LANGUAGES:
            return self.words.studying.bad_language
        return "" if said["level"].upper() in set(Level) else self.words.studying.bad_level

    def _seat(self, profile: LearnerProfile) -> None:
        """Have the lesson made for somebody else, or for other wishes."""
        self._desks.seat(profile)
        self._desk = self._desks.at(self._desk.comparison)
        self.page = empty_study_page(self._desk.comparison, self.words)
        self._said = self.words.studying.making
        self.fill("")
        if self._desks.school:
            self._make(self._desk, self._desks.school)

    def action_check(self) -> None:
        """Estimate the level of who learns."""
        if self._desks.school is None:
            return
        if self._desk.profile.name:
            self._beside("learner", self._check_level(self._desks.school))
        else:
            self.notify(self.words.studying.who_first, markup=False)

    async def _check_level(self, school: School) -> None:
        profile = self._desk.profile
        questions = await self._in_thread(lambda: school.questions(profile.learning))
        answers: Answers | None = (
            await self.app.push_screen_wait(CheckScreen(self.words, questions)) if questions else None
        )
        if answers is None:
            return

        def keep() -> LearnerProfile:
            school.keep(profile.name, profile.learning, profile.level or Level.B1)
            return school.checked(profile.name, answers)

        checked = await self._in_thread(keep)
        if checked is None:
            return
        if checked.estimate:
            self.notify(estimate_text(checked.estimate, self.words), timeout=12, markup=False)
        if checked.level != profile.level:
            self._seat(checked)

    def action_known(self) -> None:
        """Say that the word under the cursor is known, or take that back."""
        lesson, row, school = self._desk.lesson, self.list.row, self._desks.school
        words = {f"word:{item.id}": item for item in lesson.vocabulary} if lesson else {}
        item = words.get(row.id) if row else None
        if item is None or school is None:
            self.notify(self.words.comparison.nothing_here, markup=False)
            return
        name, known = self._desk.profile.name, self._desk.known
        if not name:
            self.notify(self.words.studying.who_first, markup=False)
            return
        known.symmetric_difference_update({item.id})
        is_known = item.id in known
        said = self.words.studying.known if is_known else self.words.studying.unknown
        self.notify(said.format(word=item.headword), markup=False)
        self._show()
        self._beside(f"known:{item.id}", self._in_thread(lambda: school.know(name, item.id, is_known)))

    # Taking it away

    def action_hand_out(self) -> None:
        """Ask where the lesson goes, and write it there."""
        lesson, school = self._desk.lesson, self._desks.school
        if lesson is None or school is None:
            self.notify(self._said, markup=False)
            return
        said, formats = self.words.studying, ", ".join(LESSON_FORMATS)
        fields = [
            Field("folder", said.fields["folder"], f"lesson-{lesson.comparison.event.id}-{lesson.level.lower()}"),
            Field("format", said.fields["format"].format(formats=formats), LESSON_FORMATS[0]),
        ]

        def refused(answer: Mapping[str, str]) -> str:
            return "" if answer["format"] in LESSON_FORMATS else said.bad_format.format(formats=formats)

        def write(answer: Mapping[str, str] | None) -> None:
            if answer is not None and answer["folder"]:
                self._beside("pages", self._write(answer["folder"], answer["format"]))

        self.app.push_screen(FormScreen(self.words, said.hand_out, fields, refused=refused), write)

    async def _write(self, folder: str, format: str) -> None:
        lesson, school = self._desk.lesson, self._desks.school
        if lesson is None or school is None:
            return
        place = await self._in_thread(lambda: school.hand_out(lesson, folder, format, self.words))
        if place is not None:
            self.notify(self.words.exercises.written.format(path=place), timeout=10, markup=False)

    def _beside(self, group: str, work: object) -> None:
        """Do something beside the keys: one at a time of a kind, but answers, of which none may be lost."""
        self.run_worker(work, group=group, exclusive=group != "answers", exit_on_error=False)  # type: ignore[arg-type]

    async def _in_thread(self, call: Callable[[], Answered]) -> Answered | None:
        """Return what a call gives that takes time; where it fails, that is said."""
        try:
            return await asyncio.to_thread(call)
        except EncuadreError as error:
            hint = self.words.say(error.hint) if error.hint else ""
            self.notify("\n".join(filter(None, (self.words.say(error.message), hint))), severity="error", markup=False)
            return None
