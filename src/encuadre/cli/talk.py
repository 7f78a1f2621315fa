"""What is said on stderr: progress, notes, errors. Nothing here goes to stdout."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType

from encuadre.cli.log import LOG
from encuadre.model import (
    ArticleSkipped,
    Progress,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
)
from encuadre.words import Words

_REDRAW_SECONDS = 0.1
"""At most ten redraws a second: more is not seen and costs time."""

_MOST_TOLD = 20
"""Inputs skipped for one reason that are named one by one; how many more there were is said at the end."""


def printable(text: str) -> str:
    """Return `text` with every control character written out: a file name may try to command the terminal."""
    return "".join(
        character if character.isprintable() or character in "\n\t" else ascii(character)[1:-1] for character in text
    )


def say(text: str) -> None:
    """Write a line of talk; nobody hears it where stderr is closed or its disk is full."""
    with suppress(OSError, ValueError):
        sys.stderr.write(printable(text) + "\n")


class Talk:
    """Shows the progress of a run: a bar on a terminal, a line for each skipped article anywhere."""

    def __init__(self, words: Words, *, quiet: bool = False) -> None:
        """Say nothing but errors if `quiet`."""
        self._quiet = quiet
        self._bar = not quiet and sys.stderr.isatty()
        self._words = words
        self._drawn = 0.0
        self._started = time.monotonic()
        self._width = 0
        self._reasons: Counter[str] = Counter()
        self._last: dict[str, ArticleSkipped] = {}
        self.skipped: list[ArticleSkipped] = []

    def hear(self, progress: Progress) -> None:
        """Show one thing that happened."""
        if isinstance(progress, ArticleSkipped):
            self.skipped.append(progress)
            kind = getattr(progress.reason, "template", progress.reason)
            self._reasons[kind] += 1
            if not self._quiet and self._reasons[kind] <= _MOST_TOLD:
                self._wipe()
                hint = f" ({self._words.say(progress.hint)})" if progress.hint else ""
                reason = self._words.say(progress.reason)
                say(self._words.talk.skipped.format(place=progress.place, reason=reason) + hint)
            self._last[kind] = progress
        elif isinstance(progress, StageStarted):
            self._started = time.monotonic()
            self._draw(progress.stage, 0, progress.total, at_once=True)
        elif isinstance(progress, StageAdvanced):
            self._draw(progress.stage, progress.done, progress.total)
        elif isinstance(progress, StageFinished):
            seconds = time.monotonic() - self._started
            LOG.info("%s: %d in %.1f s", progress.stage, progress.done, seconds)
            self._wipe()

    def listen(self, stream: Iterator[Progress]) -> Iterator[Progress]:
        """Show a stream as it passes by."""
        for progress in stream:
            self.hear(progress)
            yield progress

    def _draw(self, stage: Stage, done: int, total: int, *, at_once: bool = False) -> None:
        now = time.monotonic()
        if not self._bar or (not at_once and now - self._drawn < _REDRAW_SECONDS):
            return
        self._drawn = now
        line = self._words.waiting.stages[stage]
        if total:
            filled = 24 * done // total
            line += f"  {'█' * filled}{'░' * (24 - filled)}  {done:,}/{total:,}"
        elif done:
            line += f"  {done:,}"
        sys.stderr.write("\r" + line + " " * max(0, self._width - len(line)))
        sys.stderr.flush()
        self._width = len(line)

    def _wipe(self) -> None:
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0

    def __enter__(self) -> Talk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wipe()
        for reason_kind, count in self._reasons.items():
            if not self._quiet and count > _MOST_TOLD:
                last = self._last[reason_kind]
                more, reason = count - _MOST_TOLD, self._words.say(last.reason)
                say(self._words.talk.skipped_more.format(count=f"{more:,}", place=last.place, reason=reason))
