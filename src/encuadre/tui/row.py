"""One row of the framing screen, as a line or as a bar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from textual.content import Content

from encuadre.model import Evidence
from encuadre.tui.text import fitted, joined, plain


@dataclass(frozen=True, slots=True)
class FramingRow:
    """One line of one side."""

    id: str
    """The same after the screen was closed and opened again."""

    name: str = ""
    detail: str = ""
    evidence: tuple[Evidence, ...] = ()
    strength: float | None = None
    """Set on frames; `None` elsewhere."""

    interval: tuple[float, float] = (0.0, 1.0)
    """Of the strength."""

    is_unsure: bool = False
    """The claim would not stand in many texts drawn from the same sentences."""

    is_title: bool = False
    draw: Callable[[FramingRow, int], Content] = field(default=lambda row, width: row.as_line(width), repr=False)

    def drawn(self, width: int) -> Content:
        """Return the row, `width` cells wide."""
        return self.draw(self, width)

    def as_line(self, width: int) -> Content:
        """Return name left, detail right."""
        if self.is_title:
            return fitted(plain(self.name, "bold"), width)
        detail = plain(self.detail, "$quiet")
        name = fitted(plain(self.name), max(8, width - detail.cell_length - 1))
        return joined([name, plain(" "), detail])

    def as_bar(self, width: int) -> Content:
        """Return bar, number, name and interval of a frame, or an empty place for one this side does not use.

        The interval takes room: where there is none, the bar alone shows its upper end.
        """
        is_wide = width >= 50
        cells = 10 if is_wide else 6
        if self.strength is None:
            return fitted(plain(f"{'·' * cells}    –  {self.name}", "$quiet"), width)
        low, high = self.interval
        mark = "?" if self.is_unsure else " "
        shown = joined([_bar(self.strength, high, cells), plain(f" {_number(self.strength):>4}{mark} {self.name}")])
        if not is_wide:
            return fitted(shown, width)
        interval = plain(f"{_number(low)}–{_number(high)}", "$quiet")
        return joined([fitted(shown, width - interval.cell_length - 1), plain(" "), interval])


def _number(share: float) -> str:
    return f"{share:.2f}".removeprefix("0")


def _bar(share: float, high: float, cells: int) -> Content:
    """Return a bar that is readable without colour: what is there, what may be there, the rest."""
    filled = round(max(0.0, min(1.0, share)) * cells)
    maybe = max(0, round(min(1.0, high) * cells) - filled)
    return joined([plain("█" * filled), plain("▒" * maybe, "$quiet"), plain("░" * (cells - filled - maybe), "$quiet")])
