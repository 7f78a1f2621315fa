"""Whether a file writes the day or the month first, told by its own dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from encuadre.ingest.date_forms import plain_date
from encuadre.ingest.draft import DateOrder, Draft
from encuadre.model import ArticleSkipped

LOOK_AHEAD = 200
"""Records held until one shows the order. Of dates drawn at random 61 % do (a day above 12), so two hundred without one
are dates of the first days of a month; a bound keeps memory constant."""

_LONGEST = 80
"""No date line is longer."""

NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)(.*)", re.DOTALL)


def order_shown(text: str) -> DateOrder | None:
    """Return the order that a date of figures shows by itself: one of its two first numbers is no month."""
    numeric = NUMERIC.match(plain_date(text))
    if numeric is None:
        return None
    first, second = int(numeric[1]), int(numeric[3])
    if (first > 12) == (second > 12):
        return None
    return "DMY" if first > 12 else "MDY"


def is_ambiguous(text: str) -> bool:
    """Tell whether a date of figures may have the day or the month first."""
    numeric = NUMERIC.match(plain_date(text))
    return numeric is not None and numeric[1] != numeric[3] and max(int(numeric[1]), int(numeric[3])) <= 12


def with_date_order(outcomes: Iterable[Draft | ArticleSkipped]) -> Iterator[Draft | ArticleSkipped]:
    """Yield what a file holds, each draft with the order that the file's dates show.

    Nothing is held where no date is ambiguous; from the first that is, records wait until one shows the order. A file
    that shows both is of several sources and shows none.
    """
    shown: set[DateOrder] = set()
    held: list[Draft | ArticleSkipped] = []
    for outcome in outcomes:
        date = outcome.published[:_LONGEST] if isinstance(outcome, Draft) else ""
        if date and (order := order_shown(date)):
            shown.add(order)
        if (held or (date and is_ambiguous(date))) and not shown and len(held) < LOOK_AHEAD:
            held.append(outcome)
            continue
        yield from (_ordered(one, shown) for one in (*held, outcome))
        held = []
    yield from (_ordered(one, shown) for one in held)


def _ordered(outcome: Draft | ArticleSkipped, shown: set[DateOrder]) -> Draft | ArticleSkipped:
    if isinstance(outcome, ArticleSkipped) or len(shown) != 1:
        return outcome
    return replace(outcome, date_order=next(iter(shown)))
