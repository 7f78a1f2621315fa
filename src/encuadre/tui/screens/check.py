"""The level check: one word after the other, known or not, some of them invented."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from encuadre.model import CheckWord
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import lines, plain
from encuadre.words import Words

Answers = tuple[tuple[CheckWord, bool], ...]
"""Each question with whether the learner says to know the word."""


class CheckScreen(SpeakingScreen[Answers | None]):
    """Gives all answers, or nothing where the learner breaks off."""

    place = Place.CHECK
    BINDINGS = bindings_of(Place.CHECK)

    def __init__(self, words: Words, questions: Sequence[CheckWord]) -> None:
        """Ask `questions`."""
        super().__init__(words)
        self._questions = tuple(questions)
        self._said: list[bool] = []

    def compose(self) -> ComposeResult:
        """Lay out what is asked."""
        yield Static(plain(self.words.studying.check, "bold"), id="title")
        with Vertical(id="facts"):
            yield Static(id="asked")
        yield self.footer()

    def on_mount(self) -> None:
        """Ask the first."""
        self._ask()

    def action_say(self, is_known: bool) -> None:
        """Answer, and go to the next word."""
        self._said.append(is_known)
        if len(self._said) == len(self._questions):
            self.dismiss(tuple(zip(self._questions, self._said, strict=True)))
        else:
            self._ask()

    def action_before(self) -> None:
        """Take the last answer back."""
        if self._said:
            self._said.pop()
            self._ask()

    def action_back(self) -> None:
        """Break off."""
        self.dismiss(None)

    def _ask(self) -> None:
        said, total, at = self.words.learning, len(self._questions), len(self._said)
        told = said.check_told.format(count=self.words.number(total))
        asked = said.check_question.format(word=self._questions[at].form)
        progress = self.words.studying.checked.format(number=at + 1, total=total)
        shown = [plain(told, "$quiet"), plain(""), plain(progress, "$quiet"), plain(""), plain(asked, "bold")]
        self.query_one("#asked", Static).update(lines(shown))
