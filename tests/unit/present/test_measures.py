"""Any registered measure becomes a section, by its words alone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from encuadre.model import Column, Evidence, Framing, MeasureResult, MeasureRow, Rate, Span
from encuadre.present import framing_sections
from encuadre.words import words_in
from encuadre.words.shapes.measures import MeasuresWords, MeasureWords


@dataclass(frozen=True)
class SmilesWords(MeasureWords):
    seen: str


class WithSmiles(MeasuresWords):
    smiles = SmilesWords("Smiles", seen="sentences that smile")

    def __init__(self) -> None:
        """Hold the words of no other measure."""


WORDS = replace(words_in("en"), measures=WithSmiles())
PLACE = Evidence("a", Span(0, 4))


def smiling(count: int) -> Framing:
    rate = Rate(count, 8, 0.02, 0.47, (PLACE,) * count)
    return Framing(measures=(MeasureResult("smiles", (MeasureRow("seen", rate),)),))


def test_what_a_measure_counts_is_a_share_with_its_interval_and_its_places() -> None:
    *_, section = framing_sections({Column.BOTH: smiling(1)}, WORDS)

    assert (section.id, section.title) == ("smiles", "Smiles")
    assert [(row.label, row.text, row.evidence) for row in section.rows] == [
        ("sentences that smile", "1 of 8, 12% (2%–47%)", (PLACE,))
    ]


def test_both_sides_are_told_where_one_of_them_has_something() -> None:
    *_, section = framing_sections({Column.LEFT: smiling(0), Column.RIGHT: smiling(1)}, WORDS)

    assert section.is_parallel
    assert [(row.column, row.pair) for row in section.rows] == [
        (Column.LEFT, "smiles:seen"),
        (Column.RIGHT, "smiles:seen"),
    ]


def test_a_measure_that_found_nothing_is_not_told() -> None:
    sections = framing_sections({Column.LEFT: smiling(0), Column.RIGHT: smiling(0)}, WORDS)

    assert [section.id for section in sections] == ["frames:codebook"]


def test_a_measure_of_another_package_is_called_by_its_id_and_keys() -> None:
    *_, section = framing_sections({Column.BOTH: smiling(1)}, words_in("es"))

    assert (section.title, section.rows[0].label) == ("smiles", "seen")
