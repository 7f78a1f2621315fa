"""What is about the same thing stands level on both sides."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import Column, Row, Section, level


def a_section(left: list[str], right: list[str], both: tuple[str, ...] = ()) -> Section:
    """Return rows of the given names; one in capitals is about something the other side could tell of too."""
    rows = [
        Row(f"{column}:{name}", name, column=column, pair=name if name.isupper() else "")
        for column, names in ((Column.LEFT, left), (Column.RIGHT, right), (Column.BOTH, both))
        for name in names
    ]
    return Section("s", "Section", tuple(rows))


def beside(left: list[str], right: list[str]) -> list[tuple[str, str]]:
    return [(one.text if one else "", other.text if other else "") for one, other in level(a_section(left, right))]


NAMES = st.lists(st.sampled_from(["A", "B", "C", "D", "one", "two"]), unique=True)


@given(NAMES, NAMES)
def test_a_thing_stands_in_one_line_and_every_row_stands_once(left: list[str], right: list[str]) -> None:
    lines = beside(left, right)

    assert sorted(here for here, _ in lines if here) == sorted(left)
    assert sorted(there for _, there in lines if there) == sorted(right)
    assert all((name, name) in lines for name in {*left} & {*right} if name.isupper())


@given(NAMES, NAMES)
def test_swapping_the_sides_swaps_the_lines(left: list[str], right: list[str]) -> None:
    assert beside(right, left) == [(there, here) for here, there in beside(left, right)]


def test_the_order_is_that_of_both_sides_together() -> None:
    assert beside(["A", "B"], ["C"]) == [("A", ""), ("", "C"), ("B", "")]
    assert beside(["A", "C"], ["A", "B", "D"]) == [("A", "A"), ("", "B"), ("C", ""), ("", "D")]


def test_rows_about_nothing_in_common_stand_in_their_own_order() -> None:
    assert beside(["one", "two"], ["uno"]) == [("one", "uno"), ("two", "")]


def test_a_reason_at_the_head_of_one_side_stays_at_the_head() -> None:
    assert beside(["A", "name"], ["reason"]) == [("", "reason"), ("A", ""), ("name", "")]
    assert beside(["reason", "A", "name"], ["A"]) == [("reason", ""), ("A", "A"), ("name", "")]


def test_a_row_of_both_sides_stands_on_both() -> None:
    ((left, right),) = level(a_section([], [], both=("same",)))

    assert left is right is not None
