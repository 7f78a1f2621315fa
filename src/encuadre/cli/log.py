"""What a run did, kept in memory and written to a file only with `-v` or when the program itself failed.

It names versions, commands, stages and places in the program, and no word of a newsroom: neither articles nor what was
typed. So it can be sent with a report.
"""

from __future__ import annotations

import logging
import sys
from collections import deque
from pathlib import Path

from encuadre.version import __version__

LOG = logging.getLogger("encuadre.cli")

_MOST_RECORDS = 10_000
"""Kept in memory; a run has some ten for each stage."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_path() -> Path:
    """Return the file the last run that was worth a report is written to."""
    import platformdirs

    return platformdirs.user_log_path("encuadre", appauthor=False) / "encuadre.log"


class Memory(logging.Handler):
    """Keeps the records of one run of the command."""

    def __init__(self) -> None:
        """Keep everything that encuadre logs from now on."""
        super().__init__()
        self.is_spoken = False
        self._records: deque[logging.LogRecord] = deque(maxlen=_MOST_RECORDS)
        self._level = _ROOT.level
        self._spoken = logging.StreamHandler()

    def __enter__(self) -> Memory:
        _ROOT.addHandler(self)
        _ROOT.setLevel(logging.DEBUG)
        return self

    def __exit__(self, *_: object) -> None:
        for handler in (self, self._spoken):
            _ROOT.removeHandler(handler)
        _ROOT.setLevel(self._level)
        self.close()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record; the oldest go when there are too many."""
        self._records.append(record)

    def speak(self) -> None:
        """Say on stderr too what is kept, from the beginning."""
        if not self.is_spoken:
            self.is_spoken = True
            for record in tuple(self._records):
                self._spoken.handle(record)
            _ROOT.addHandler(self._spoken)
            LOG.info("%s", _system())

    def write(self) -> Path | None:
        """Write what was kept to the log file; `None` if there is no place for it."""
        path = log_path()
        formatter = logging.Formatter(_FORMAT)
        lines = [_system(), *map(formatter.format, self._records)]
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
        except OSError:
            return None
        return path


def _system() -> str:
    """Name the versions a report needs."""
    import platform

    system = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return f"encuadre {__version__} on {system}, output {sys.stdout.encoding}"


_ROOT = logging.getLogger("encuadre")


def failed(error: BaseException) -> None:
    """Keep where an error came from, frame by frame; its text may quote an article and is left out."""
    import traceback

    for number, cause in enumerate(_causes(error)):
        frames = traceback.extract_tb(cause.__traceback__)
        places = "\n".join(f"    {Path(one.filename).name}:{one.lineno} in {one.name}" for one in frames)
        LOG.error("%s%s at\n%s", "cause: " if number else "", type(cause).__name__, places)


def _causes(error: BaseException) -> list[BaseException]:
    found = [error]
    while (cause := found[-1].__cause__ or found[-1].__context__) is not None and cause not in found:
        found.append(cause)
    return found
