"""Frames over a workspace as a plot of plain text, as JSON and as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.export import wire
from encuadre.model import Page, Shares, Strength

CELLS = 30
"""Cells of a bar: with name, figures and interval it fits in 80 columns."""

LABEL = 24
"""Characters of a group's name that are shown."""

COLUMNS = ("model", "frame", "by", "group", "articles", "using", "share", "low", "high")


def share_lines(page: Page) -> Iterator[str]:
    """Yield, section by section, a bar for each group with its interval and counts."""
    yield page.summary
    width = min(LABEL, max((len(row.label) for row in page.rows), default=0))
    for section in page.sections:
        yield f"\n== {section.title}"
        for row in section.rows:
            share = row.strength or Strength(0.0)
            shown = f"{share.value:.2f} ({share.low:.2f}–{share.high:.2f})"
            name = row.label if len(row.label) <= width else f"{row.label[: width - 1]}…"
            yield f"{name:<{width}}  {_bar(share)}  {shown}  {row.text}"


def share_rows(found: Shares) -> list[tuple[str | int | float, ...]]:
    """Return one row for each frame and group, in the order of `COLUMNS`."""
    return [
        (one.model, one.frame, found.by, one.group, one.articles, one.using, one.share, one.low, one.high)
        for one in found.shares
    ]


def shares_shape(found: Shares) -> wire.Shares:
    """Return the shares as JSON."""
    left_out = wire.LeftOut(unknown=found.ungrouped, too_short=found.too_short, copies=found.copies)
    return wire.Shares.filled(found, left_out=left_out)


def _bar(share: Strength) -> str:
    filled = round(share.value * CELLS)
    maybe = max(0, round(share.high * CELLS) - filled)
    return "█" * filled + "▒" * maybe + "░" * (CELLS - filled - maybe)
