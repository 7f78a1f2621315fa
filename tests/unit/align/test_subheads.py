"""Subheads of live pages: lines in title case that end as a sentence."""

from __future__ import annotations

import pytest

from encuadre.align.subheads import is_subhead


@pytest.mark.parametrize(
    "line",
    [
        "River Rises Again, Mayor Says:",
        "“We Will Build The Bridge Again”:",
        "Where The Water Went.",
        "Is The Bridge Lost?",
        "12 Found On The Island:",
        "Plus:",
    ],
)
def test_the_heading_of_an_entry_is_a_subhead(line: str) -> None:
    assert is_subhead(line, "en")


@pytest.mark.parametrize(
    "line",
    [
        "Bridge of Laredo Reopens After the Flood",  # a headline ends without a mark
        "The Laredo Bridge District has closed.",
        "So did Arizona’s Ruiz, who is a Republican.",
        "12 Found On The Island.",  # a figure is checked
        "THE BRIDGE IS LOST.",  # told by another rule
        "Ana Ruiz.",
    ],
)
def test_a_headline_a_name_and_a_sentence_are_none(line: str) -> None:
    assert not is_subhead(line, "en")


def test_spanish_has_no_title_case() -> None:
    assert not is_subhead("Puente De Laredo Cerrado Por Agua.", "es")
    assert is_subhead("Además:", "es")
