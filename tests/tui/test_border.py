"""Who is quoted on both sides, what each side calls the same thing, and the sentences one key away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.model import (
    ComparedQuotation,
    Comparison,
    Difference,
    NamingPair,
    NamingUse,
    Quotation,
    QuotationKind,
    QuotationMatch,
    QuotationPair,
    Span,
    Translation,
)
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.rows import BorderScreen
from tui.builders import MX_SENTENCES, US_SENTENCES, a_comparison, an_app, evidence, settled

SIZES = [(80, 24), (160, 48)]
REPORTED = "salieron 60 familias de sus casas"
IN_ENGLISH = "On Monday the bridge reopened; 60 families left home."


def a_crossing(speaker: str = "the mayor", name: str = "trucks") -> Comparison:
    """Return the small event with one utterance on both sides, one of one side, and one naming pair."""
    comparison = a_comparison()
    us, mx = comparison.left.articles[0], comparison.right.articles[0]
    first = comparison.quotations[0]
    said = replace(first, quotation=replace(first.quotation, speaker=speaker, cue="say"))
    start = mx.text.index(REPORTED)
    content = Span(start, start + len(REPORTED))
    reported = ComparedQuotation(
        "MX",
        mx.id,
        comparison.right.sentences[2].id,
        REPORTED,
        Quotation(content, QuotationKind.INDIRECT, speaker, cue="asegurar"),
        Translation(REPORTED, "60 families left their homes", "en", "argos"),
    )
    alone = replace(said, text="Engineers found no damage", quotation=replace(said.quotation, speaker="an engineer"))
    pair = QuotationPair(0, 1, 0.8, (Difference.SHORTENED_RIGHT, Difference.DIRECT_LEFT))
    use = NamingUse(evidence(us, "Trucks")[0], evidence(mx, "camiones")[0])
    return replace(
        comparison,
        quotations=(said, reported, alone),
        quotation_matches=(QuotationMatch((0,), (1,), (pair,)),),
        naming=(NamingPair("vehicles", name, "camiones", 0, (use,)),),
    )


@pytest.mark.parametrize("size", SIZES)
async def test_one_utterance_stands_with_both_quotations_and_their_differences(size: tuple[int, int]) -> None:
    async with an_app(a_crossing()).run_test(size=size) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "b")

    assert "Quoted on both sides · 1" in shown
    assert "the mayor  MX quotes less; US gives the words, MX reports them" in shown
    assert "┃ US River Gazette  “We lost a week of sales,”  the mayor, say, direct" in shown
    assert "║ MX El Heraldo del Río  El lunes reabrió el puente; " in shown
    assert "→ On Monday the bridge reopened; 60 families left" in shown


async def test_names_and_quotations_of_one_side_follow() -> None:
    async with an_app(a_crossing()).run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "b")

    assert "US trucks / MX camiones  in 1 pair of sentences" in shown
    once = shown[shown.index("Quoted by US only · 1") :]
    assert "Engineers found no damage" in once
    assert "We lost a week" not in once
    assert "Quoted by MX only · 0\n none found" in once


async def test_the_screen_speaks_the_language_of_the_interface() -> None:
    async with an_app(a_crossing(), language="es").run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "b")

    for text in ("A ambos lados de la frontera", "MX cita menos", "Con otro nombre · 1", "Citados solo por MX · 0"):
        assert text in shown
    assert IN_ENGLISH not in shown


@pytest.mark.parametrize("key", ["e", "enter"])
async def test_a_row_leads_to_its_sentences_and_back(key: str) -> None:
    app = an_app(a_crossing())
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "b", "j", key)
        assert isinstance(app.screen, ComparisonScreen)
        assert "* trucks / camiones  1/2" in shown.splitlines()[0]
        assert US_SENTENCES[1] in shown
        assert MX_SENTENCES[2] in shown
        await settled(pilot, "b")
        assert isinstance(app.screen, BorderScreen)
        assert "* trucks / camiones" in await settled(pilot, "e")


async def test_an_event_without_quotations_and_names_says_so() -> None:
    app = an_app(replace(a_comparison(), quotations=()))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "b")
        assert shown.count(" none found\n") == 4
        assert "There is no evidence" in await settled(pilot, "e")


@pytest.mark.parametrize("hostile", ["[/", "[VIDEO] dijo", "[@click=app.quit]x[/]", "$quiet [red]$t[/red]"])
async def test_speakers_and_names_are_shown_as_they_were_published(hostile: str) -> None:
    app = an_app(a_crossing(hostile, hostile))
    async with app.run_test(size=(160, 48), notifications=True) as pilot:
        await settled(pilot)
        assert (await settled(pilot, "b")).count(hostile) == 4
        assert hostile in (await settled(pilot, "e")).splitlines()[0]
