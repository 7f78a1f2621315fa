"""The framing of both sides in two lists: level, whole, and with the sentences that show it."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import (
    Background,
    Certainty,
    CertaintyKind,
    CertaintyUse,
    Column,
    Comparison,
    DealtUnit,
    Divergence,
    Language,
    LoadedKind,
    LoadedUse,
    Place,
    Placement,
    Structure,
    Wording,
)
from encuadre.present import framing_page
from encuadre.tui.beside import beside
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.words import words_in
from tui.builders import MX_SENTENCES, US_SENTENCES, a_comparison, an_app, evidence, settled


def with_wording() -> Comparison:
    plain = a_comparison()
    us = plain.left.articles[0]
    divergence = Divergence(0.7, 0.6, 0.01, DealtUnit.SENTENCES, 1000)
    loaded = LoadedUse("crackdown", LoadedKind.LOADED, "crackdown", "en", 2, 1, evidence(us, US_SENTENCES[3]))
    hedge = CertaintyUse(CertaintyKind.HEDGE, 1, 0, 2.5, ("perhaps",), evidence(us, US_SENTENCES[1]))
    left = Wording(divergence, (loaded,), Certainty((hedge,), own_words=40, headlines=1))
    ids = [sentence.id for sentence in plain.left.sentences], [sentence.id for sentence in plain.right.sentences]
    structure = Structure(
        openings=(
            Placement("c1", Place.HEADLINE, Place.BODY, 0.0, 0.67, ids[0][0], ids[1][2]),
            Placement("c2", Place.ABSENT, Place.LEAD, None, 0.33, "", ids[1][1]),
        ),
        shifts=(Placement("c1", Place.HEADLINE, Place.BODY, 0.0, 0.67, ids[0][0], ids[1][2]),),
        left_background=Background((ids[0][4],), 4),
        right_background=Background((), 3),
    )
    return replace(
        plain,
        left=replace(plain.left, framing=replace(plain.left.framing, wording=left)),
        right=replace(plain.right, framing=replace(plain.right.framing, wording=Wording(divergence))),
        structure=structure,
    )


def rows(side: Column, language: Language = "en", width: int = 160) -> list[str]:
    """Return the lines of one side's list; what stands beside each other is as high on both."""
    drawn = [line.drawn(width) for line in beside(framing_page(with_wording(), words_in(language)))]
    assert all(both[Column.LEFT].plain.count("\n") == both[Column.RIGHT].plain.count("\n") for both in drawn)
    return [" ".join(part.split()) for both in drawn for part in both[side].plain.split("\n")]


def test_every_section_stands_beside_its_like() -> None:
    left, right = rows(Column.LEFT), rows(Column.RIGHT)

    assert any("beyond chance: 50 % of the difference" in line for line in left)
    assert any(line.startswith("crackdown (loaded; neutral: enforcement) 2 own, 1 quoted. judges") for line in left)
    assert "hedges 2.50 in 100 words (1 own, 0 quoted): perhaps" in left
    assert "hedges –" in right
    assert "Flooded bridge at Laredo reopens US headline, MX at 67 %" in left
    assert f"{MX_SENTENCES[0]} US not found, MX lead" in right
    assert left.count(f"{MX_SENTENCES[0]} US not found, MX lead") == 1, "what this side was not found to tell"
    assert "sentences dated over 30 days before 1 of 4" in left
    assert left.index("Told much earlier here") == right.index("Told much earlier here")


def test_the_sections_are_in_the_language_of_the_interface() -> None:
    left = rows(Column.LEFT, "es")

    assert {"Palabras cargadas y eufemismos", "Certeza y distancia", "Abre con", "Antecedentes"} <= set(left)
    assert any(line.startswith("crackdown (cargada; neutral: enforcement) 2 propias, 1 citada.") for line in left)


def test_what_has_no_room_beside_its_label_stands_below_it_whole() -> None:
    left = rows(Column.LEFT, width=36)

    at = left.index("crackdown (loaded; neutral:")
    assert left[at + 1 : at + 3] == ["enforcement)", "2 own, 1 quoted. judges measures"]


def test_a_sentence_takes_two_lines_at_most() -> None:
    left = rows(Column.LEFT, width=24)

    at = left.index("El gobernador agradeció")
    assert left[at + 1 : at + 3] == ["a los vecinos su pacien…", "US not found, MX lead"]


async def test_a_loaded_word_jumps_to_its_sentence() -> None:
    app = an_app(with_wording())
    async with app.run_test(size=(160, 60)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f")
        row = next(y for y, line in enumerate(shown.splitlines()) if "crackdown (loaded" in line)
        await pilot.click(offset=(10, row))
        shown = await settled(pilot)
        assert isinstance(app.screen, ComparisonScreen)

    assert f"▸<* {US_SENTENCES[3]}" in shown
