"""Why two figures of linked sentences are taken for one thing: what they count, and the words they stand among."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum

from encuadre.align.conflicts._agreement import same
from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._nouns import are_apart, is_joined, is_told, same_noun
from encuadre.align.conflicts._setting import (
    RECORD,
    Setting,
    are_named_apart,
    is_one_thing,
    names_agree,
    setting_of,
    shares_date,
)
from encuadre.align.conflicts._surroundings import is_reworded, other_country, other_purpose, shared_company
from encuadre.model import LinkKind, Passage, QuantityKind

FARTHEST = 6.0
"""Two values that differ by more than this factor are taken for figures of different things; no altered figure of the
comparable development pairs differs by more (6.0, once in 134)."""

FAR = 3.0
"""The same where no noun says that they are of one thing."""

UNNAMED = 1.5
"""The same where one of two counts is told without its noun (`peaked at 36,400`)."""

CLOSE = 1.25
"""The same where one side names what the other does not (`175 aboard the Boeing`)."""

FARTHEST_DAYS = 62
"""Days between two dates beyond which they are of two happenings (chosen; the sample's differ by a day or two)."""

FARTHEST_YEARS = 9 * 366
"""The same where both are years; the comparable pairs alter years by nine at most."""

A_LIST = 2
"""Counts that one sentence tells more than the other from which on it may list parts (chosen)."""

A_FEW = 10
"""Counts up to this with an article (`the two leaders`) are of those just told, without one of any."""

UNRELATED = 10.0
"""Beyond this factor the one figure does not even make doubtful which other figure is meant."""

BEFALLEN = frozenset({"dead", "hurt", "missing", "held"})
"""States that say by themselves what is counted: whoever is *wounded* or *arrested* in the news is a person."""

MUCH_COMPANY = 2
"""Words around both figures from which on they are taken for one thing although no noun says so."""


_OF_PAGE = re.compile(r"©|https?://|@\w|\bFILE PHOTO\b")
"""Marks of a line of the page or of a caption, whose date is that of the page."""

Figures = tuple[Sequence[Figure], Sequence[Figure]]


class Likeness(IntEnum):
    """The better reason is the larger."""

    NONE = 0
    FAR = 1
    """They could be of one thing, but too little says so."""

    PLACE = 2
    """Nothing speaks against it, and the sentences or the words around say the same."""

    NOUN = 3
    """They count the same noun."""


def likeness(
    left: Passage,
    a: Figure,
    right: Passage,
    b: Figure,
    kind: LinkKind,
    figures: Figures,
    leads: tuple[str, str] = ("", ""),
) -> Likeness:
    """Judge whether two figures that disagree are told of one thing.

    Read by hand, most figures that were set against each other were of another place, time or state: of a state and
    its city, of deaths and recoveries, of a day and a season. So whatever the two clauses say of these must agree.

    Args:
        left: The sentence of the first figure.
        a: The first figure.
        right: The sentence of the second.
        b: The second figure.
        kind: How much the two sentences share.
        figures: All figures of each sentence.
        leads: Headline and lead of each text, folded: what they name is what all of the text is about.
    """
    if a.value * b.value < 0 or not is_near(a.value, b.value, UNRELATED):
        return Likeness.NONE
    nouns = (left, a.quantity.counted, right, b.quantity.counted)
    verdict = same_noun(*nouns)
    if verdict is False or other_country(left, a.quantity.span, right, b.quantity.span):
        return Likeness.NONE
    if other_purpose(left, a.quantity.span, right, b.quantity.span) or _are_of_page(left, a, right):
        return Likeness.NONE
    one, other = setting_of(left, a, figures[0]), setting_of(right, b, figures[1])
    is_open = verdict is None and a.kind is QuantityKind.COUNT and not one.states & other.states & BEFALLEN
    if is_open and are_apart(*nouns):
        return Likeness.NONE
    is_one = kind is LinkKind.SAME and is_reworded(left, right) and a.kind is not QuantityKind.ORDINAL
    if is_one and not (one.states and other.states and not one.states & other.states):
        is_near_by = is_near(a.value, b.value) and not are_named_apart(left, one, right, other)
        return Likeness.PLACE if a.kind is QuantityKind.DATE or is_near_by else Likeness.FAR
    if a.kind is QuantityKind.DATE:
        is_one = kind is LinkKind.SAME and _is_one_day(a, one, b, other) and not _share_a_date(figures)
        return Likeness.PLACE if is_one else Likeness.NONE
    if not is_one_thing(one, other) or RECORD in one.scopes:
        return Likeness.NONE
    if a.kind is QuantityKind.COUNT or a.kind is QuantityKind.ORDINAL:
        return _counted((left, a, one), (right, b, other), kind, figures, leads)
    company = shared_company(left, a.quantity.span, right, b.quantity.span)
    is_much = kind is LinkKind.SAME and (company or 0) >= MUCH_COMPANY
    if not names_agree(left, one, right, other, is_sure=is_much):
        return Likeness.FAR
    needed = 0 if company is None else 1 if kind is LinkKind.SAME else MUCH_COMPANY
    is_enough = (company or 0) >= needed or bool(verdict)
    return Likeness.PLACE if is_enough and is_near(a.value, b.value, FAR) else Likeness.FAR


_Told = tuple[Passage, Figure, Setting]


def _counted(here: _Told, there: _Told, kind: LinkKind, figures: Figures, leads: tuple[str, str]) -> Likeness:
    (left, a, one), (right, b, other) = here, there
    nouns = (a.quantity.counted, b.quantity.counted)
    is_same = bool(same_noun(left, nouns[0], right, nouns[1]))
    if kind is LinkKind.SAME and is_told(left, nouns[0], right, nouns[1]):
        is_same = is_same or not (
            any(same_noun(left, figure.quantity.counted, right, nouns[1]) for figure in figures[0] if figure is not a)
            or any(
                same_noun(left, nouns[0], right, figure.quantity.counted) for figure in figures[1] if figure is not b
            )
        )
    is_in_state = bool(one.states & other.states)
    befallen = one.states & other.states & BEFALLEN
    if a.kind is QuantityKind.ORDINAL:
        return Likeness.NOUN if is_same and a.is_written_in_digits and b.is_written_in_digits else Likeness.NONE
    is_one_noun = kind is LinkKind.SAME and (is_same or is_in_state)
    is_close = is_one_noun or (is_in_state and is_near(a.value, b.value, CLOSE))
    if not names_agree(left, one, right, other, is_sure=is_close, leads=leads if befallen else ("", "")):
        return Likeness.FAR
    joined = (is_joined(left, nouns[0], a.quantity.span.end), is_joined(right, nouns[1], b.quantity.span.end))
    if joined[0] is not joined[1] or (one.is_definite is not other.is_definite and min(a.value, b.value) <= A_FEW):
        return Likeness.FAR
    if _is_list(figures) and not is_near(a.value, b.value, CLOSE):
        return Likeness.FAR
    if befallen and not _is_counted_twice(here, there, befallen, figures):
        return Likeness.NOUN
    is_half_told = bool(one.states) is not bool(other.states)
    company = shared_company(left, a.quantity.span, right, b.quantity.span)
    if is_same or (is_in_state and all(nouns)):
        is_alike = company != 0 or is_near(a.value, b.value, CLOSE)
        is_sure = kind is LinkKind.SAME or (not is_half_told and is_alike)
        return Likeness.NOUN if is_sure and is_near(a.value, b.value) else Likeness.FAR
    if kind is not LinkKind.SAME:
        return Likeness.NONE if all(nouns) else Likeness.FAR
    if all(nouns):
        is_one = (company or 0) >= MUCH_COMPANY and not is_half_told
        return Likeness.PLACE if is_one and is_near(a.value, b.value, FAR) else Likeness.NONE
    is_one = (company != 0 or shares_date(one, other)) and a.is_written_in_digits and b.is_written_in_digits
    return Likeness.PLACE if is_one and is_near(a.value, b.value, UNNAMED) else Likeness.FAR


def _is_counted_twice(here: _Told, there: _Told, states: frozenset[str], figures: Figures) -> bool:
    """Tell whether a sentence counts several in the same state, so that nothing says which belong together."""
    return any(
        figure is not told and figure.kind is told.kind and states & setting_of(passage, figure, own).states
        for (passage, told, _), own in zip((here, there), figures, strict=True)
        for figure in own
    )


def _is_list(figures: Figures) -> bool:
    """Tell whether one sentence counts part by part (`535 in the west, 88 in the north`) what the other counts once."""
    here, there = (sum(one.kind is QuantityKind.COUNT for one in own) for own in figures)
    return abs(here - there) >= A_LIST


def _are_of_page(left: Passage, a: Figure, right: Passage) -> bool:
    return a.kind is QuantityKind.DATE and any(_OF_PAGE.search(passage.text) for passage in (left, right))


def _is_one_day(a: Figure, one: Setting, b: Figure, other: Setting) -> bool:
    """Tell whether two dates can be told of one happening: not far apart, and not each the date of another figure."""
    if any(told.is_definite and date.quantity.moment.isdigit() for date, told in ((a, one), (b, other))):
        return False  # `the 1974 election` is told long after 1974
    days = abs(a.value - b.value)
    if days > (FARTHEST_YEARS if a.quantity.moment.isdigit() else FARTHEST_DAYS):
        return False
    return not one.others or not other.others or any(same(x, y) for x in one.others for y in other.others)


def _share_a_date(figures: Figures) -> bool:
    """Tell whether two sentences tell a date alike: what stands beside it are other days (`in 2006 and 2009`)."""
    return any(one.kind is QuantityKind.DATE and same(one, other) for one in figures[0] for other in figures[1])


def is_near(a: float, b: float, factor: float = FARTHEST) -> bool:
    """Tell whether the larger of two values is at most `factor` times the smaller.

    Args:
        a: One value.
        b: The other.
        factor: At least 1.
    """
    small, large = sorted((abs(a), abs(b)))
    return large <= small * factor
