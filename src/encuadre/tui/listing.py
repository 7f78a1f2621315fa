"""The event list as it is drawn: a line for each event, with the same edges in every line."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence

from textual.content import Content

from encuadre.model import Country, Flag
from encuadre.present.events import Listed, Order
from encuadre.tui.masthead import day, event_title
from encuadre.tui.text import plain, shortened, styled
from encuadre.words import Words


async def fold_ahead(items: Sequence[Listed]) -> None:
    """Fold what a filter looks into before it is asked for, a few events between two keys."""
    for number, item in enumerate(items):
        _ = item.folded
        if number % FOLDED_AT_ONCE == 0:
            await asyncio.sleep(0)


FOLDED_AT_ONCE = 20
"""Events folded between two keys: of ten articles each they take 2 ms (measured)."""

MARKED, DECIDED, READY, NO_SIGN = "● ", "◆ ", "✓ ", "  "
"""Before an event: marked for a merge; holding articles by decision; compared, so that it opens at once; nothing."""

STARRED, ARCHIVED = "★ ", "▫ "
"""Before an event: to be found again; put away. One that is to be read is bold."""

FOLLOWS = "└ "
"""Before the headline of an event of the same story as the one above."""

CONFLICTS = "≠"

DATE = 13
"""Cells for a date and the space after it."""

BAR = 8
"""Cells of the bar that the articles of both sides share."""

BAR_FROM = 88
"""From this width on there is room for the bar beside a headline of 40 cells; chosen."""

DOWN, UP = "▼", "▲"
"""After the name of the column the list goes by: what has most of it comes first, or last."""

Part = tuple[str, str]
"""A stretch of a line and its style."""


class EventRows:
    """Draws the events of one list."""

    def __init__(self, items: Sequence[Listed], words: Words) -> None:
        """Measure the columns, once for all lines.

        Args:
            items: All that may be drawn: a filter changes no column.
            words: The interface's words.
        """
        self._words = words
        self._digits = {of: len(str(max((item.counts[of] for item in items), default=0))) for of in _COUNTED}
        self._has_unknown = any(item.counts[None] for item in items)
        self._conflict_digits = max((len(str(item.conflicts)) for item in items if item.conflicts), default=0)
        self._sample_width = len(words.terms.sample) + 2 if any(item.is_sample for item in items) else 0

    @property
    def has_conflicts(self) -> bool:
        """Whether an event is known to hold any."""
        return bool(self._conflict_digits)

    def header(self, width: int, order: Order, *, is_turned: bool) -> Content:
        """Return the names of the columns; the one the list goes by is marked.

        Args:
            width: Cells of a line.
            order: What the list goes by.
            is_turned: Whether what has least of it comes first.
        """
        words, arrow = self._words.events, f" {UP if is_turned else DOWN}"
        names = {one: name + (arrow if one == order else "") for one, name in words.order.items()}
        told = names[Order.IMBALANCE if order is Order.IMBALANCE else Order.COVERAGE]
        conflicts = CONFLICTS + (arrow if order is Order.CONFLICTS else "")
        room = width - self._tail_width(width)
        line = f"{NO_SIGN * 2}{names[Order.DATE]:<{DATE}}{words.headline}"[:room].ljust(room) + f"  {told}"
        if self.has_conflicts:
            line = line.ljust(width - self._rest_width + 2) + conflicts
        return plain(line, "$quiet")

    def row(
        self,
        item: Listed,
        width: int,
        marked: Collection[str] = (),
        ready: Collection[str] = (),
        *,
        follows: bool = False,
    ) -> Content:
        """Return signs, date, headline, coverage, conflicts and sample mark of an event.

        Args:
            item: The event.
            width: Cells of a line.
            marked: Ids of the events a merge is to make one.
            ready: Ids of the events that are compared.
            follows: Whether it stands below another event of its story.
        """
        room = max(8, width - 2 * len(NO_SIGN) - DATE - self._tail_width(width))
        title = shortened(event_title(item.event, self._words), room - (len(FOLLOWS) if follows else 0))
        pad = " " * (room - title.cell_length - (len(FOLLOWS) if follows else 0))
        return styled(
            [
                (_signs(item, marked, ready), ""),
                (f"{day(item.event.start, self._words):<{DATE}}", "$quiet"),
                (FOLLOWS if follows else "", "$quiet"),
                (title.plain, "" if Flag.READ in item.flags else "bold"),
                (pad, ""),
                *self._coverage(item, width),
                *self._rest(item),
            ]
        )

    def _coverage(self, item: Listed, width: int) -> Sequence[Part]:
        """Return a bar that both sides share as they share the reports, and how many each has."""
        us, mx, unknown = (item.counts[of] for of in _COUNTED)
        parts: list[Part] = [("  ", "")]
        if width >= BAR_FROM:
            left = share_of_bar(us, mx)
            right = BAR - left if us or mx else 0
            parts += [("━" * left, "$country-us"), ("═" * right, "$country-mx"), (" " * (BAR + 2 - left - right), "")]
        parts += [
            (f"{self._words.country(Country.US)} {us:>{self._digits[Country.US]}}", "$country-us" if us else "$quiet"),
            (" · ", "$quiet"),
            (f"{self._words.country(Country.MX)} {mx:>{self._digits[Country.MX]}}", "$country-mx" if mx else "$quiet"),
        ]
        if self._has_unknown:
            said = f" · {self._words.terms.unknown_country} {unknown:>{self._digits[None]}}"
            parts.append((said if unknown else " " * len(said), "$quiet"))
        return parts

    @property
    def _rest_width(self) -> int:
        return (4 + self._conflict_digits if self.has_conflicts else 0) + self._sample_width

    def _tail_width(self, width: int) -> int:
        """Return the cells of all that stands right of the headline."""
        unknown = self._digits[None] + len(f" · {self._words.terms.unknown_country} ") if self._has_unknown else 0
        counts = (
            self._digits[Country.US]
            + self._digits[Country.MX]
            + len(f"{self._words.country(Country.US)}  · {self._words.country(Country.MX)} ")
            + unknown
        )
        return 2 + (BAR + 2 if width >= BAR_FROM else 0) + counts + self._rest_width

    def _rest(self, item: Listed) -> Sequence[Part]:
        parts = []
        if self.has_conflicts:
            said = f"  {CONFLICTS} {item.conflicts}" if item.conflicts else ""
            parts.append((said.ljust(4 + self._conflict_digits), "bold"))
        sample = f"  {self._words.terms.sample}" if item.is_sample else ""
        return [*parts, (sample.ljust(self._sample_width), "$quiet")]


def _signs(item: Listed, marked: Collection[str], ready: Collection[str]) -> str:
    sign = DECIDED if item.event.decided else READY if item.event.id in ready else NO_SIGN
    sign = MARKED if item.event.id in marked else sign
    return sign + (ARCHIVED if Flag.ARCHIVED in item.flags else STARRED if Flag.STARRED in item.flags else NO_SIGN)


_COUNTED = (Country.US, Country.MX, None)


def share_of_bar(us: int, mx: int) -> int:
    """Return how many cells of the bar are the US side's: its share, and one at least for a side that tells of it."""
    if not us or not mx:
        return BAR if us else 0
    return min(BAR - 1, max(1, round(BAR * us / (us + mx))))
