"""The ledger: who reports what, first by whom, in which words; and the sentences one key away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.model import LANGUAGES, Claim, Comparison, Language, Outlet, Scope
from encuadre.present import claims_page
from encuadre.tui.rows import brief
from encuadre.tui.screens.claims import ClaimsScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.widgets.listings import ListLabel
from encuadre.words import words_in
from tui.builders import IN_ENGLISH, MX_SENTENCES, a_comparison, an_app, settled

SIZES = [(80, 24), (160, 48)]
US, MX = "River Gazette", "El Heraldo del Río"


def a_ledger(outlet: str = US) -> Comparison:
    """Return the small event with a claim of every outlet, one of both sides in conflict, and two of one outlet."""
    comparison = a_comparison()
    us, mx = comparison.left.articles[0], comparison.right.articles[0]
    us = replace(us, outlet=Outlet("us", outlet, us.country))
    left, right = ([sentence.id for sentence in side.sentences] for side in (comparison.left, comparison.right))
    both, mine, theirs = (outlet, MX), (outlet,), (MX,)
    claims = (
        Claim(
            "c0000001",
            (left[0],),
            (right[0],),
            both,
            Scope.ALL,
            mine,
            theirs,
            first=(us.id,),
            representative=right[0],
            left_position=0.0,
            right_position=0.0,
        ),
        Claim(
            "c0000002",
            (left[1],),
            (right[2],),
            both,
            Scope.BOTH,
            mine,
            theirs,
            first=(us.id,),
            representative=left[1],
            conflicts=comparison.conflicts,
            left_position=0.25,
            right_position=2 / 3,
        ),
        Claim("c0000003", (left[4],), (), mine, Scope.SINGLE, mine, first=(us.id,), representative=left[4]),
        Claim("c0000004", (), (right[1],), theirs, Scope.SINGLE, (), theirs, first=(mx.id,), representative=right[1]),
    )
    return replace(comparison, left=replace(comparison.left, articles=(us,)), claims=claims)


@pytest.mark.parametrize("size", SIZES)
async def test_claims_stand_by_scope_with_who_reports_them(size: tuple[int, int]) -> None:
    async with an_app(a_ledger()).run_test(size=size) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "l")

    assert "0 all 4" in shown
    assert "Reported by every outlet · 1" in shown
    assert "Reported by both sides · 1" in shown
    assert "= US 1  MX 1  Flooded bridge" in shown
    assert "≠ US 1  MX 1  The bridge reopened" in shown
    assert "Reported by a single outlet · 2" in shown


@pytest.mark.parametrize("size", SIZES)
async def test_a_claim_shows_the_words_of_every_outlet_the_first_and_what_disagrees(size: tuple[int, int]) -> None:
    async with an_app(a_ledger()).run_test(size=size) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "l", "j")
        read_on = await settled(pilot, "J", "J", "J")

    assert f"{US}, {MX}" in shown
    assert f"first  {US} 2025-02-04" in shown
    assert "≠ US 40 families against MX 60 familias  counts of families" in shown
    assert "┃ US tells it at 25 % of an article" in shown
    assert f"┃ US {US}  The bridge reopened Monday after 40 families were" in shown
    assert f"║ MX {MX}  El lunes reabrió el puente" in read_on
    assert "→ On Monday the bridge reopened; 60 families left home." in read_on


async def test_a_claim_of_one_article_marks_nobody_as_first() -> None:
    async with an_app(a_ledger()).run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "l", "end")

    assert f"║ MX {MX}  {MX_SENTENCES[0]}" in shown
    assert "first" not in shown


async def test_keys_and_tab_choose_a_list_and_the_cursor_stays_on_its_claim() -> None:
    app = an_app(a_ledger())
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        single = await settled(pilot, "l", "minus")
        assert "Reported by a single outlet · 2" in single
        assert "Reported by both sides" not in single
        assert "\n none found\n" in await settled(pilot, "less_than_sign")
        assert "Reported by a single outlet" in await settled(pilot, "tab")
        conflicts = await settled(pilot, "tab")
        assert "Reported by both sides · 1" in conflicts
        assert "single outlet ·" not in conflicts
        assert "Reported by every outlet" in await settled(pilot, "tab")
        assert isinstance(app.screen, ClaimsScreen)
        assert app.screen.list.row is not None
        assert app.screen.list.row.id == "c0000002"


async def test_a_click_chooses_a_list_too() -> None:
    async with an_app(a_ledger()).run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "l")
        await pilot.click("#list-single")
        assert "every outlet ·" not in await settled(pilot)


@pytest.mark.parametrize("key", ["e", "enter"])
async def test_a_claim_leads_to_its_sentences_and_back_to_its_list(key: str) -> None:
    app = an_app(a_ledger())
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "l", "exclamation_mark", key)
        assert isinstance(app.screen, ComparisonScreen)
        assert "* The bridge reopened" in shown.splitlines()[0]
        assert "1/2" in shown.splitlines()[0]
        assert app.screen._sentence == a_ledger().claims[1].left[0]
        await settled(pilot, "n")
        assert app.screen._sentence == a_ledger().claims[1].right[0]
        shown = await settled(pilot, "l")
        assert isinstance(app.screen, ClaimsScreen)
        assert app.screen.list.row is not None
        assert app.screen.list.row.id == "c0000002"
        assert "single outlet ·" not in shown
        await settled(pilot, "escape")
        assert isinstance(app.screen, ComparisonScreen)


async def test_the_ledger_speaks_the_language_of_the_interface() -> None:
    async with an_app(a_ledger(), language="es").run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "l", "j")

    for text in (
        "Afirmaciones",
        "Lo cuentan ambos lados · 1",
        "primero  River Gazette 2025-02-04",
        "! ≠ conflictos 1",
        "- un medio 2",
    ):
        assert text in shown
    assert f"║ MX {MX}  {MX_SENTENCES[1]}" in shown
    assert IN_ENGLISH[MX_SENTENCES[1]] not in shown
    assert "(traducido por argos)" in shown


async def test_an_event_without_claims_says_so() -> None:
    async with an_app().run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "l", "tab", "J", "down")
        assert " none found\n" in shown
        assert "There is no evidence" in await settled(pilot, "e")


@pytest.mark.parametrize("hostile", ["[/", "[VIDEO] dijo", "[@click=app.quit]x[/]", "$quiet [red]$t[/red]"])
async def test_outlets_are_shown_as_they_call_themselves(hostile: str) -> None:
    async with an_app(a_ledger(hostile)).run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "l")
        assert f"{hostile}, {MX}" in shown
        assert f"┃ US {hostile}" in shown


async def test_no_text_of_a_claim_speaks_to_the_terminal() -> None:
    ledger = a_ledger("Gazette\x1b]52;c;aGk=\x07")
    hostile = tuple(replace(one, text=one.text + "\x1b[2J[/") for one in ledger.left.sentences)
    async with an_app(replace(ledger, left=replace(ledger.left, sentences=hostile))).run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "l")
    assert "\x1b" not in shown
    assert "[2J[/" in shown


async def test_a_narrower_screen_keeps_the_claim_and_shortens_the_names() -> None:
    async with an_app(a_ledger()).run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        assert "= both sides 1" in await settled(pilot, "l", "j")
        await pilot.resize_terminal(80, 24)
        shown = await settled(pilot)
        assert "= both 1" in shown
        assert "both sides ·" in shown


@pytest.mark.parametrize("width", [80, 96, 110, 130, 150])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_list_that_holds_a_claim_is_cut_off_at_any_width(language: Language, width: int) -> None:
    ledger = a_ledger()
    many = (*ledger.claims[:2], *(replace(ledger.claims[2], id=f"d{number}") for number in range(190)))
    async with an_app(replace(ledger, claims=many), language=language).run_test(size=(width, 24)) as pilot:
        await settled(pilot)
        await settled(pilot, "l")
        labels = [label for label in pilot.app.screen.query(ListLabel) if label.display]

        assert max(label.region.right for label in labels) <= width
        assert {label.listing.choice for label in labels} >= {"every", "all", "both", "single", "conflicts"}


@pytest.mark.parametrize("width", [24, 40, 100])
def test_a_claim_told_in_brief_keeps_to_its_lines_and_its_width(width: int) -> None:
    page = claims_page(a_ledger(), words_in("en"))

    for row in page.rows:
        drawn = brief(row, page, width, height=2).split()
        assert all(line.cell_length <= width for line in drawn)
        assert len(drawn) <= 2
