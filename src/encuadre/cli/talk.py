"""What is said on stderr: progress, notes, errors. Nothing here goes to stdout."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from types import TracebackType

from encuadre.model import (
    ArticleSkipped,
    Language,
    Progress,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
)

_REDRAW_SECONDS = 0.1
"""At most ten redraws a second: more is not seen and costs time."""

_STAGE_NAMES: dict[Language, dict[Stage, str]] = {
    "en": {
        Stage.READ: "reading",
        Stage.ANNOTATE: "annotating",
        Stage.EMBED: "encoding",
        Stage.CLUSTER: "finding events",
        Stage.TRANSLATE: "translating",
        Stage.ALIGN: "aligning",
        Stage.FRAME: "framing",
    },
    "es": {
        Stage.READ: "leyendo",
        Stage.ANNOTATE: "anotando",
        Stage.EMBED: "codificando",
        Stage.CLUSTER: "buscando eventos",
        Stage.TRANSLATE: "traduciendo",
        Stage.ALIGN: "alineando",
        Stage.FRAME: "encuadrando",
    },
}


def printable(text: str) -> str:
    """Return `text` with every control character written out: a file name may try to command the terminal."""
    return "".join(
        character if character.isprintable() or character in "\n\t" else ascii(character)[1:-1] for character in text
    )


def say(text: str) -> None:
    """Write a line of talk."""
    sys.stderr.write(printable(text) + "\n")


class Talk:
    """Shows the progress of a run: a bar on a terminal, a line for each skipped article anywhere."""

    def __init__(self, *, quiet: bool = False, language: Language = "en") -> None:
        """Say nothing but errors if `quiet`."""
        self._quiet = quiet
        self._bar = not quiet and sys.stderr.isatty()
        self._names = _STAGE_NAMES[language]
        self._drawn = 0.0
        self._width = 0
        self.skipped: list[ArticleSkipped] = []

    def hear(self, progress: Progress) -> None:
        """Show one thing that happened."""
        if isinstance(progress, ArticleSkipped):
            self.skipped.append(progress)
            self._wipe()
            hint = f" ({progress.hint})" if progress.hint else ""
            if not self._quiet:
                say(f"skipped {progress.place}: {progress.reason}{hint}")
        elif isinstance(progress, StageStarted):
            self._draw(progress.stage, 0, progress.total, at_once=True)
        elif isinstance(progress, StageAdvanced):
            self._draw(progress.stage, progress.done, progress.total)
        elif isinstance(progress, StageFinished):
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
        line = self._names[stage]
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
