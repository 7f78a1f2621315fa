"""Who speaks and who acts on the framing screen: row beside row, in both languages, with evidence one key away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.model import (
    ActionForm,
    Actor,
    Agency,
    Comparison,
    CueColour,
    CueUse,
    Deeds,
    Evidence,
    FormUse,
    Rate,
    Role,
    RoleUse,
    Voices,
)
from tui.builders import MX_SENTENCES, US_SENTENCES, a_comparison, an_app, evidence, settled


def measured(places: tuple[Evidence, ...], role: Role, form: ActionForm) -> tuple[Voices, Agency]:
    """Return both measures of one side, all shown by the same place."""
    none = Rate(0, 1, 0.0, 0.79)
    voices = Voices(
        40,
        8,
        4,
        Rate(1, 1, 0.21, 1.0, places),
        none,
        none,
        (RoleUse(role, 1, 8, places),),
        (CueUse(CueColour.STRESSING, 1, (("insist", 1),), places),),
    )
    deeds, nothing = Deeds(1, (("close", 1),), places), Deeds(0, (), ())
    agency = Agency(
        (Actor("", role, "", deeds, nothing),),
        (Actor("ana-ruiz", role, "Ana Ruiz", nothing, deeds),),
        (FormUse(form, 1, (("close", 1),), places),),
        Rate(0, 1, 0.0, 0.79),
    )
    return voices, agency


def a_measured_comparison() -> Comparison:
    comparison = a_comparison()
    us = evidence(comparison.left.articles[0], US_SENTENCES[2])
    mx = evidence(comparison.right.articles[0], MX_SENTENCES[1])
    left, right = (
        replace(side.framing, voices=voices, agency=agency)
        for side, (voices, agency) in (
            (comparison.left, measured(us, Role.BUSINESS, ActionForm.PASSIVE)),
            (comparison.right, measured(mx, Role.RESIDENTS, ActionForm.SE)),
        )
    )
    return replace(
        comparison,
        left=replace(comparison.left, framing=left),
        right=replace(comparison.right, framing=right),
    )


@pytest.mark.parametrize("width", [80, 160])
async def test_a_role_stands_in_the_same_row_on_both_sides(width: int) -> None:
    async with an_app(a_measured_comparison()).run_test(size=(width, 70)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f")

    row = next(line for line in shown.splitlines() if "victims and residents" in line)
    assert row.count("victims and residents") == 2
    assert "–" in row
    assert "Who acts" in shown


async def test_the_sections_speak_the_language_of_the_interface() -> None:
    async with an_app(a_measured_comparison(), language="es").run_test(size=(160, 70)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f")

    for text in ("Quién habla", "Verbos de habla", "Quién actúa", "Cómo se cuentan los actos", "que recalcan"):
        assert text in shown


@pytest.mark.parametrize("wording", ["business", "stressing", "passive with doer", "Ana Ruiz"])
async def test_a_row_jumps_to_the_sentence_that_shows_it(wording: str) -> None:
    async with an_app(a_measured_comparison()).run_test(size=(160, 70)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "f")
        row = next(y for y, line in enumerate(shown.splitlines()) if wording in line)
        await pilot.click(offset=(20, row))
        assert f"▸<* {US_SENTENCES[2]}" in await settled(pilot)
