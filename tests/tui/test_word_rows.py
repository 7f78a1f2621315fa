"""Words, certainty and structure on the framing screen, with the sentences that show them."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import (
    Background,
    Certainty,
    CertaintyKind,
    CertaintyUse,
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
from encuadre.tui.framing_rows import framing_rows
from encuadre.tui.guide import Side, guide_to
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.word_rows import wording_sections
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


def rows(side: Side, language: Language = "en") -> list[str]:
    guide, words = guide_to(with_wording()), words_in(language)
    found = framing_rows(guide, words, wording_sections(guide, words))
    assert len(found[Side.LEFT]) == len(found[Side.RIGHT])
    return [f"{row.name} | {row.detail}" for row in found[side]]


def test_every_section_stands_beside_its_like() -> None:
    left, right = rows(Side.LEFT), rows(Side.RIGHT)

    assert "beyond chance: 50 % of the difference | " in left
    assert "crackdown (loaded; neutral: enforcement) | 2 own, 1 quoted" in left
    assert "hedges | 2.50 in 100 words · 1 own, 0 quoted" in left
    assert "hedges | –" in right
    assert "Flooded bridge at Laredo reopens | MX: at 67 %" in left
    assert f"{MX_SENTENCES[0]} | US: not found" in right
    assert left.count(f"{MX_SENTENCES[0]} | MX: lead") == 1  # what this side was not found to tell
    assert "sentences dated over 30 days before | 1 of 4" in left
    assert left.index("Told much earlier here | ") == right.index("Told much earlier here | ")


def test_the_sections_are_in_the_language_of_the_interface() -> None:
    left = rows(Side.LEFT, "es")

    for text in ("Palabras cargadas y eufemismos | ", "Certeza y distancia | ", "Abre con | ", "Antecedentes | "):
        assert text in left
    assert "crackdown (cargada; neutral: enforcement) | 2 propias, 1 citadas" in left


def test_a_comparison_without_them_has_no_such_section() -> None:
    guide, words = guide_to(a_comparison()), words_in("en")

    assert list(wording_sections(guide, words)) == []


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
