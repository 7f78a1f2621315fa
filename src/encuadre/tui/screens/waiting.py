"""While an event is compared: how far each stage is; and what went wrong, if it did."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from time import monotonic

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Static
from textual.worker import get_current_worker

from encuadre.errors import EncuadreError
from encuadre.model import Comparison, Event, OneSide, Progress, StageAdvanced, StageFinished, StageStarted
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.masthead import event_title
from encuadre.tui.progress import Stages, progress_lines
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import joined, lines, plain
from encuadre.words import Words

Compare = Callable[..., Iterator[Progress | Comparison | OneSide]]
"""Event id, `should_stop` and, where a reader chose it, `by` in; progress out, and the comparison last. It runs in a
worker thread."""

REDRAW_SECONDS = 0.1
"""Progress is shown at most ten times a second: faster is not read, and costs the terminal."""


@dataclass
class ProgressMade(Message):
    """The pipeline came further."""

    progress: Progress


@dataclass
class ComparisonMade(Message):
    """The comparison is there."""

    comparison: Comparison | OneSide


@dataclass
class ComparisonFailed(Message):
    """The pipeline gave up."""

    error: Exception


class WaitingScreen(SpeakingScreen[Comparison | OneSide | None]):
    """Runs the pipeline in a thread that only posts messages; leaving the screen stops it."""

    place = Place.WAITING
    BINDINGS = bindings_of(Place.WAITING)

    def __init__(self, words: Words, event: Event, compare: Compare) -> None:
        """Compare the sides of `event` once mounted."""
        super().__init__(words)
        self._event = event
        self._compare = compare
        self._stages = Stages()
        self._comparison: Comparison | OneSide | None = None
        self._has_failed = False

    def compose(self) -> ComposeResult:
        """Lay out the event's headline, the stages and the failure, if any."""
        with Vertical(id="box"):
            yield Static(event_title(self._event, self.words), id="event")
            yield Static(plain(self.words.waiting.working, "bold"), id="doing")
            yield Static(id="stages")
            yield Static(plain(self.words.waiting.working_hint, "$quiet"), id="hint")
            yield Static(id="failure")
        yield self.footer()

    def on_mount(self) -> None:
        """Begin."""
        self.action_retry()

    def on_screen_resume(self) -> None:
        """Hand the comparison over if it was made while a dialog lay above."""
        self._hand_over()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer another try only after a failure."""
        return self._has_failed if action == "retry" else True

    def action_retry(self) -> None:
        """Start the comparison."""
        self._stages = Stages()
        self._fail(None)
        self._compare_in_thread(self._event.id)

    def action_back(self) -> None:
        """Stop and go back to the list."""
        self.workers.cancel_node(self)
        self.dismiss(None)

    @work(thread=True, exclusive=True, exit_on_error=False, group="comparison")
    def _compare_in_thread(self, event_id: str) -> None:
        worker = get_current_worker()

        def should_stop() -> bool:
            return worker.is_cancelled

        try:
            steps = self._compare(event_id, should_stop)
            try:
                self._follow(steps, should_stop)
            finally:
                if isinstance(steps, Generator):
                    steps.close()
        except Exception as error:  # whatever fails is shown; the app lives on
            if not should_stop():
                self.post_message(ComparisonFailed(error))

    def _follow(self, steps: Iterator[Progress | Comparison | OneSide], should_stop: Callable[[], bool]) -> None:
        shown_at = 0.0
        for step in steps:
            if should_stop():
                return
            if isinstance(step, Comparison | OneSide):
                self.post_message(ComparisonMade(step))
                return
            if not isinstance(step, StageAdvanced) or monotonic() - shown_at >= REDRAW_SECONDS:
                shown_at = monotonic()
                self.post_message(ProgressMade(step))
        if not should_stop():
            raise EncuadreError(self.words.waiting.failed, hint=self.words.waiting.unexpected_hint)

    @on(ProgressMade)
    def _progress_made(self, message: ProgressMade) -> None:
        if isinstance(message.progress, StageStarted | StageAdvanced | StageFinished):
            self._stages = self._stages.after(message.progress)
            self.query_one("#stages", Static).update(progress_lines(self._stages, self.words))

    @on(ComparisonMade)
    def _comparison_made(self, message: ComparisonMade) -> None:
        self._comparison = message.comparison
        self._hand_over()

    def _hand_over(self) -> None:
        """Give the comparison to the app, once; not while a dialog lies above, which it would close."""
        comparison, self._comparison = self._comparison, None
        if comparison is not None and self.is_active:
            self.dismiss(comparison)
        else:
            self._comparison = comparison

    @on(ComparisonFailed)
    def _comparison_failed(self, message: ComparisonFailed) -> None:
        self._fail(message.error)

    def _fail(self, error: Exception | None) -> None:
        self._has_failed = error is not None
        self.refresh_bindings()
        self.set_class(self._has_failed, "-failed")
        if error is None:
            return
        words = self.words
        if isinstance(error, EncuadreError):
            said, hint = self.words.say(error.message), self.words.say(error.hint)
        else:
            said = words.waiting.unexpected.format(kind=type(error).__name__, message=error)
            hint = words.waiting.unexpected_hint
        shown = [plain(words.waiting.failed, "bold"), plain(""), plain(said)]
        if hint:
            shown += [plain(""), joined([plain(f"{words.waiting.next_step}: ", "$quiet"), plain(hint)])]
        self.query_one("#failure", Static).update(lines(shown))
