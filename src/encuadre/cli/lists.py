"""Events as lines of text."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence

from encuadre.model import Country
from encuadre.present.events import Listed, following
from encuadre.present.naming import headline
from encuadre.words import Words

DECIDED = "◆"
"""Marks what stands where it stands by decision."""

FOLLOWS = "└"
"""Marks an event of the same story as the one before it."""


_COUNTED = (Country.US, Country.MX, None)


def event_lines(items: Sequence[Listed], words: Words) -> Iterator[str]:
    """Yield a heading and a line for each event, cut to the terminal if there is one.

    The column `?` counts reports whose country is unknown; `DECIDED` marks events that hold articles by
    decision, `FOLLOWS` those of the same story as the one before.
    """
    if not items:
        return
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    yield words.events.heading
    for number, (item, follows) in enumerate(zip(items, following(items), strict=True), start=1):
        event, counts = (
            item.event,
            (f"{item.counts[one] or '-':>{max(2, len(words.country(one)))}}" for one in _COUNTED),
        )
        date = f"{event.start:%Y-%m-%d}" if event.start else "-" * 10
        sample = f"[{words.terms.sample}] " if item.is_sample else ""
        line = f"{number:>3}  {event.id}  {date}  " + "  ".join(counts)
        mark = (f"{FOLLOWS} " if follows else "") + (f"{DECIDED} " if event.decided else "")
        line += f"  {mark}{sample}{headline(event.title, words)}"
        yield line if width is None or len(line) <= width else line[: width - 1] + "…"
