"""Frames over a workspace as a plot of plain text, as JSON and as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from encuadre.cli.words import SHARES
from encuadre.data.frame_names import frame_in_words, model_in_words
from encuadre.export import wire
from encuadre.model import Language

if TYPE_CHECKING:
    from encuadre.pipeline import Shares

CELLS = 30
"""Cells of a bar: with name, figures and interval it fits in 80 columns."""

COLUMNS = ("model", "frame", "by", "group", "articles", "using", "share", "low", "high")


def share_lines(found: Shares, language: Language) -> Iterator[str]:
    """Yield, frame by frame, a bar for each group with its interval and counts; frames nobody uses are left out."""
    words = SHARES[language]
    yield words["counted"].format(
        articles=found.articles,
        groups=len(found.groups),
        ungrouped=found.ungrouped,
        too_short=found.too_short,
        copies=found.copies,
    )
    width = min(24, max(len(group) for group in found.groups))
    heading = ("", "")
    for share in found.shares:
        if not any(other.using for other in found.shares if (other.model, other.frame) == (share.model, share.frame)):
            continue
        if heading != (share.model, share.frame):
            heading = (share.model, share.frame)
            name = frame_in_words(share.frame, language)
            yield f"\n== {name} · {model_in_words(share.model, language)}"
        interval = f"{share.low:.2f}–{share.high:.2f}"
        counts = f"{share.using}/{share.articles}"
        bar = _bar(share.share, share.high)
        yield f"{share.group[:width]:<{width}}  {bar}  {share.share:.2f} ({interval})  {counts}"


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


def _bar(share: float, high: float) -> str:
    filled = round(share * CELLS)
    maybe = max(0, round(high * CELLS) - filled)
    return "█" * filled + "▒" * maybe + "░" * (CELLS - filled - maybe)
