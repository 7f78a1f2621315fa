"""While an event is compared or an article made ready: how far each stage is; and what went wrong, if it did."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from time import monotonic

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import get_current_worker

from encuadre.errors import EncuadreError
from encuadre.model import Comparison, OneSide, Progress, ReadArticle, StageAdvanced, StageFinished, StageStarted
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.progress import Stages, progress_lines
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import joined, lines, plain
from encuadre.words import Words


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of taking articles in."""

    added: int = 0
    known: int = 0
    skipped: int = 0


Made = Comparison | OneSide | ReadArticle | TakenIn
"""What is waited for."""

ShouldStop = Callable[[], bool]

Compare = Callable[..., Iterator[Progress | Comparison | OneSide]]
"""Event id, `should_stop` and, where a reader chose it, `by` in; progress out, and the comparison last. It runs in a
worker thread."""

Read = Callable[[str, ShouldStop], Iterator[Progress | ReadArticle]]
"""Article id and `should_stop` in; progress out, and the article last. It runs in a worker thread."""

REDRAW_SECONDS = 0.1
"""Progress is shown at most ten times a second: faster is not read, and costs the terminal."""


@dataclass
class ProgressMade(Message):
    """The pipeline came further."""

    progress: Progress


@dataclass
class WorkDone(Message):
    """What was waited for is there."""

    made: Made


@dataclass
class WorkFailed(Message):
    """The pipeline gave up."""

    error: Exception


class WaitingScreen(SpeakingScreen[Made | None]):
    """Runs the pipeline in a thread that only posts messages; leaving the screen stops it."""

    place = Place.WAITING
    BINDINGS = bindings_of(Place.WAITING)

    def __init__(
        self, words: Words, title: Content, work: Callable[[ShouldStop], Iterator[Progress | Made]], *, is_read: bool
    ) -> None:
        """Begin to work once mounted.

        Args:
            words: The interface's.
            title: Of the event or the article.
            work: Takes `should_stop`, yields progress, and last what is waited for.
            is_read: Whether an article is made ready to be read; else an event is compared.
        """
        super().__init__(words)
        self._title = title
        self._work = work
        self._doing, self._not_done = (
            (words.waiting.reading, words.waiting.not_read)
            if is_read
            else (words.waiting.working, words.waiting.failed)
        )
        self._stages = Stages()
        self._made: Made | None = None
        self._has_failed = False

    def compose(self) -> ComposeResult:
        """Lay out the event's headline, the stages and the failure, if any."""
        with Vertical(id="box"):
            yield Static(self._title, id="event")
            yield Static(plain(self._doing, "bold"), id="doing")
            yield Static(id="stages")
            yield Static(plain(self.words.waiting.working_hint, "$quiet"), id="hint")
            yield Static(id="failure")
        yield self.footer()

    def on_mount(self) -> None:
        """Begin."""
        self.action_retry()

    def on_screen_resume(self) -> None:
        """Hand over what was made while a dialog lay above."""
        self._hand_over()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer another try only after a failure."""
        return self._has_failed if action == "retry" else True

    def action_retry(self) -> None:
        """Begin anew."""
        self._stages = Stages()
        self._fail(None)
        self._work_in_thread()

    def action_back(self) -> None:
        """Stop and go back to the list."""
        self.workers.cancel_node(self)
        self.dismiss(None)

    @work(thread=True, exclusive=True, exit_on_error=False, group="waiting")
    def _work_in_thread(self) -> None:
        worker = get_current_worker()

        def should_stop() -> bool:
            return worker.is_cancelled

        try:
            steps = self._work(should_stop)
            try:
                self._follow(steps, should_stop)
            finally:
                if isinstance(steps, Generator):
                    steps.close()
        except Exception as error:  # whatever fails is shown; the app lives on
            if not should_stop():
                self.post_message(WorkFailed(error))

    def _follow(self, steps: Iterator[Progress | Made], should_stop: ShouldStop) -> None:
        shown_at = 0.0
        for step in steps:
            if should_stop():
                return
            if isinstance(step, Made):
                self.post_message(WorkDone(step))
                return
            if not isinstance(step, StageAdvanced) or monotonic() - shown_at >= REDRAW_SECONDS:
                shown_at = monotonic()
                self.post_message(ProgressMade(step))
        if not should_stop():
            raise EncuadreError(self._not_done, hint=self.words.waiting.unexpected_hint)

    @on(ProgressMade)
    def _progress_made(self, message: ProgressMade) -> None:
        if isinstance(message.progress, StageStarted | StageAdvanced | StageFinished):
            self._stages = self._stages.after(message.progress, monotonic())
            self.query_one("#stages", Static).update(progress_lines(self._stages, self.words))

    @on(WorkDone)
    def _work_done(self, message: WorkDone) -> None:
        self._made = message.made
        self._hand_over()

    def _hand_over(self) -> None:
        """Give what was made to the app, once; not while a dialog lies above, which it would close."""
        made, self._made = self._made, None
        if made is not None and self.is_active:
            self.dismiss(made)
        else:
            self._made = made

    @on(WorkFailed)
    def _work_failed(self, message: WorkFailed) -> None:
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
        shown = [plain(self._not_done, "bold"), plain(""), plain(said)]
        if hint:
            shown += [plain(""), joined([plain(f"{words.waiting.next_step}: ", "$quiet"), plain(hint)])]
        self.query_one("#failure", Static).update(lines(shown))
