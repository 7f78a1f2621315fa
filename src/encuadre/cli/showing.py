"""How an answer reaches its reader: straight on, through a pager, or as a table in a file."""

from __future__ import annotations

import math
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import click

from encuadre.cli.encoding import write_data
from encuadre.text.inert import inert

STDOUT = Path("-")
"""How standard output is named where a file is asked for."""

Cell = str | int | float


def show(lines: Iterable[str], *, may_page: bool = True, paint: Callable[[str], str] = str) -> None:
    """Print lines; on a terminal that cannot hold them, through the pager.

    `PAGER` names the pager; where it is set and empty there is none.

    Args:
        lines: The answer.
        may_page: Whether the reader let a pager be used.
        paint: Colours a line that is already inert; nothing is coloured where no terminal reads.
    """
    if not may_page or not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("PAGER") == "":
        for line in lines:
            click.echo(paint(inert(line)))
        return
    shown = list(lines)
    columns, rows = shutil.get_terminal_size()
    needed = sum(math.ceil(len(part) / columns) or 1 for line in shown for part in line.split("\n"))
    if needed < rows:
        show(shown, may_page=False, paint=paint)
    else:
        click.echo_via_pager(f"{paint(inert(line))}\n" for line in shown)


_EDITS = re.compile(r"(?P<removed>\[-.+?-\])|(?P<added>\{\+.+?\+\})")


def coloured_edits(line: str) -> str:
    """Return a line with what was removed and added in colour too; the brackets stay, for not every eye sees colours.

    Click takes colours out again where the output is no terminal.
    """
    if os.environ.get("NO_COLOR"):
        return line
    return _EDITS.sub(lambda found: click.style(found[0], fg="red" if found["removed"] else "green"), line)


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table as CSV that no spreadsheet runs as formulas; `-` is standard output.

    Args:
        path: The file; it is replaced.
        header: The names of the columns.
        rows: A cell for each column.
    """
    from encuadre.export import to_csv

    text = to_csv(header, rows)
    if path == STDOUT:
        write_data()
        click.echo(text, nl=False)
    else:
        path.write_text(text, "utf-8")
