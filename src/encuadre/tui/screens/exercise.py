"""One exercise at a time: answered by keys, judged at once, with the sentences that bear the answer out."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Input, Static

from encuadre.model import Answer, Comparison, Exercise, ExerciseKind, Page
from encuadre.present import question_page, score_page
from encuadre.present.index import index_of
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.rounds import Round
from encuadre.tui.screens.base import Chosen, SpeakingScreen
from encuadre.tui.screens.choice import Filter
from encuadre.tui.text import joined, plain
from encuadre.tui.widgets.page_text import PageText
from encuadre.words import Words


class ExerciseScreen(SpeakingScreen[Chosen | None]):
    """Goes through a round; gives the sentences of an answer where the learner wants to see them."""

    place = Place.EXERCISE
    BINDINGS = bindings_of(Place.EXERCISE)
    AUTO_FOCUS = None

    def __init__(
        self, words: Words, comparison: Comparison, round: Round, keep: Callable[[Answer], None] | None
    ) -> None:
        """Go on with a round.

        Args:
            words: The interface's.
            comparison: Where its sentences stand.
            round: What is asked; it is where it was left.
            keep: Keeps an answer, and does not wait for it; `None`: nobody is chosen to keep it for.
        """
        super().__init__(words)
        self._comparison = comparison
        self._round = round
        self._keep = keep

    def compose(self) -> ComposeResult:
        """Lay out progress, question, the line to type in and keys."""
        yield Static(id="title")
        with VerticalScroll(id="page"):
            yield PageText(self._page, self.words.language)
        yield Filter(placeholder=self.words.studying.type_here, id="typed", compact=True)
        yield self.footer()

    def on_mount(self) -> None:
        """Show what is asked."""
        self._show()

    @property
    def idle(self) -> Collection[str]:
        """Return what needs an answer, where there is none yet."""
        return () if self._round.is_answered or self._is_typed else ("exercise.enter",)

    def action_pick(self, place: int) -> None:
        """Take a choice."""
        self._take(place)

    def action_judge(self, choice: str) -> None:
        """Say that a statement is true or false."""
        one = self._round.current
        if one is not None and one.kind is ExerciseKind.TRUE_FALSE:
            self._take(one.choices.index(choice))

    def action_unpick(self) -> None:
        """Take the last choice back."""
        self._round.unpick()
        self._show()

    def action_enter(self) -> None:
        """Check what was typed; once it is answered, go to the sentences that bear it out."""
        one = self._round.current
        if self._is_typed and one is not None:
            self._check(one, self.query_one("#typed", Input).value.strip())
        elif one is not None and self._round.is_answered:
            label = self.words.exercises.tasks[one.kind]
            self.dismiss(Chosen(label, index_of(self._comparison).evidence(one.evidence), ""))

    def action_go_on(self) -> None:
        """Go to the next."""
        self._round.go_on()
        self._show()

    def action_again(self) -> None:
        """Begin again at the end, with what was missed or with all."""
        if self._round.current is None:
            self._round.begin(self._round.missed or self._round.exercises)
            self._show()

    def action_scroll(self, direction: int) -> None:
        """Scroll the page."""
        self.query_one("#page").scroll_relative(y=direction * 3, animate=False)

    def action_back(self) -> None:
        """Leave the exercises; they go on where they were left."""
        self.dismiss(None)

    @property
    def _is_typed(self) -> bool:
        one = self._round.current
        return one is not None and one.kind is ExerciseKind.CLOZE and not self._round.is_answered

    @property
    def _page(self) -> Page:
        one, turn = self._round.current, self._round
        if one is None:
            return score_page(turn.missed, turn.right, self._comparison, self.words)
        return question_page(one, self._comparison, self.words, picked=turn.picked, is_answered=turn.is_answered)

    def _check(self, one: Exercise, typed: str) -> None:
        """Take the choice whose number or word was typed; another word may be as good, and is not judged."""
        words = [choice.casefold() for choice in one.choices]
        if typed.isdecimal() and 0 < int(typed) <= len(words):
            self._take(int(typed) - 1)
        elif typed.casefold() in words:
            self._take(words.index(typed.casefold()))
        elif typed:
            self.notify(self.words.studying.not_a_choice, markup=False)

    def _take(self, place: int) -> None:
        one = self._round.current
        if self._round.pick(place) and one is not None and self._keep is not None:
            self._keep(Answer(one.id, datetime.now(UTC), self._round.results[one.id]))
        self._show()

    def _show(self) -> None:
        turn, said = self._round, self.words.studying
        number = min(turn.at + 1, len(turn.exercises))
        progress = said.progress.format(number=number, total=len(turn.exercises), right=turn.right)
        nobody = plain("" if self._keep else said.not_kept, "$quiet")
        self.query_one("#title", Static).update(joined([plain(progress, "bold"), nobody], "  "))
        page = self.query_one(PageText)
        page.show(self._page)
        line = self.query_one("#typed", Input)
        line.display = self._is_typed
        if self._is_typed:
            line.value = ""
            self.set_focus(line)
        else:
            self.set_focus(None)
        scroller = self.query_one("#page", VerticalScroll)
        if turn.is_answered:
            self.call_after_refresh(scroller.scroll_end, animate=False)
        else:
            scroller.scroll_home(animate=False)
        self.refresh_bindings()
