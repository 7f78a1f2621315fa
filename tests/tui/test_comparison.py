"""Both sides of one event: walking, crossing, bringing out, reading in another language."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import replace

import pytest

from encuadre.model import LANGUAGES, Comparison, Ground, Language, Verdict
from encuadre.tui import EncuadreApp
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.events import EventsScreen
from encuadre.tui.widgets.columns import Columns
from tui.builders import (
    IN_ENGLISH,
    IN_SPANISH,
    MX_HEADLINE,
    MX_SENTENCES,
    NO_ENGINE,
    US_HEADLINE,
    US_SENTENCES,
    a_comparison,
    an_app,
    screen_text,
    settled,
)

NARROW, WIDE = (80, 24), (160, 48)


def line_with(text: str, shown: str) -> str:
    return next(line for line in shown.splitlines() if text in line)


def columns_of(app: EncuadreApp) -> list[str]:
    """What stands in the columns, below the row that stays and without the scroll bar."""
    region = app.screen.query_one(Columns).region
    rows = screen_text(app).splitlines()[region.y + 1 : region.bottom]
    return [row[: region.width - 1].rstrip() for row in rows]


def without_maps(rows: Sequence[str], edges: Sequence[int]) -> list[str]:
    """The rows without the cells at the edges of the columns, which do not scroll."""
    return ["".join(cell for at, cell in enumerate(row) if at not in edges).rstrip() for row in rows]


def panel(shown: str) -> str:
    """What the partners panel shows: all below the rule that closes the columns."""
    return shown.rsplit("────", 1)[1]


async def test_wide_screens_show_both_sides() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        shown = await settled(pilot)

    assert US_SENTENCES[0] in shown
    assert MX_SENTENCES[0] in shown
    assert "River Gazette  4 Feb 2025 · English · SAMPLE" in shown
    assert "El Heraldo del Río  5 Feb 2025 · Spanish · SAMPLE" in shown


async def test_narrow_screens_show_one_side_and_its_partners() -> None:
    async with an_app().run_test(size=NARROW) as pilot:
        left = await settled(pilot)
        right = await settled(pilot, "tab")

    assert US_SENTENCES[0] in left
    assert MX_SENTENCES[0] not in left
    assert MX_HEADLINE in panel(left)
    assert MX_SENTENCES[0] in right
    assert US_HEADLINE in panel(right)


async def test_every_sentence_is_marked_without_colour() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        shown = await settled(pilot)

    assert f"= {' '}{US_HEADLINE}" in shown
    assert f"≠  {US_SENTENCES[0]}" in shown
    assert f"~  {US_SENTENCES[1]}" in shown
    assert f"<  {US_SENTENCES[2]}" in shown
    assert f">  {MX_SENTENCES[0]}" in shown


@pytest.mark.parametrize(
    ("size", "last"), [(NARROW, "% ? 0 ! ≠ 1 conflict\n"), (WIDE, "% ? perhaps both: 0 US, 0 MX  ! ≠ 1 conflict\n")]
)
async def test_the_facts_are_counted_in_the_room_there_is(size: tuple[int, int], last: str) -> None:
    async with an_app().run_test(size=size) as pilot:
        shown = await settled(pilot)

    assert "= both: 3 US, 3 MX" in shown
    assert "< 2 only US" in shown
    assert "> 1 only MX" in shown
    assert last in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [48, 60, 80, 110, 120])
async def test_in_every_width_the_facts_are_whole_words(width: int, language: Language) -> None:
    async with an_app(language=language).run_test(size=WIDE) as pilot:
        said = line_with("≠ 1 confli", await settled(pilot)).split()
    async with an_app(language=language).run_test(size=(width, 30)) as pilot:
        shown = next(line for line in (await settled(pilot)).splitlines() if {"=", "<", ">", "!"} <= set(line.split()))

    assert shown.endswith(("≠ 1", " ".join(said[-2:])))
    assert {word.strip(",") for word in shown.split()} <= {word.strip(",") for word in said}


@pytest.mark.parametrize("size", [WIDE, (100, 30)])
async def test_next_puts_linked_sentences_on_one_line(size: tuple[int, int]) -> None:
    async with an_app().run_test(size=size) as pilot:
        await settled(pilot)
        await settled(pilot, "n", "n")
        shown = await settled(pilot)
        assert "2/3" in shown.splitlines()[0]
        assert MX_SENTENCES[1][:20] in line_with(f"▸≠  {US_SENTENCES[0][:20]}", shown)

        shown = await settled(pilot, "n")
        assert f"▹~  {MX_SENTENCES[2][:20]}" in line_with(f"▸~  {US_SENTENCES[1][:20]}", shown)


async def test_previous_goes_round_to_the_last_link() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        await settled(pilot, "n", "p")
        assert "3/3" in (await settled(pilot)).splitlines()[0]


async def test_the_panel_tells_kind_score_outlet_conflict_and_translation() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = panel(await settled(pilot, "j"))

    assert f"= ║ MX El Heraldo del Río  {MX_SENTENCES[1]}  same · .88" in shown
    assert "≠ US 40 families against MX 60 familias  counts of families: too far apart for rounding" in shown
    assert f"→ {IN_ENGLISH[MX_SENTENCES[1]]}  (translated by argos)" in shown


async def test_the_panel_words_the_rule_in_the_language_of_the_reader() -> None:
    async with an_app(language="es").run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = panel(await settled(pilot, "j"))

    rule = "cantidades de familias: la diferencia no es de redondeo"
    assert f"≠ EE. UU. 40 families frente a MX 60 familias  {rule}" in shown


async def test_the_panel_tells_what_can_both_be_true_without_calling_it_a_conflict() -> None:
    comparison = a_comparison()
    (told,) = comparison.conflicts
    rule = replace(told.rule, ground=Ground.ROUNDING)
    told = replace(told, rule=rule, verdict=Verdict.COMPATIBLE)
    async with an_app(replace(comparison, conflicts=(), compatible=(told,))).run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "j")

    assert "≈ US 40 families and MX 60 familias  counts of families: rounded" in panel(shown)
    assert "≠ 0 conflicts" in shown


async def test_the_panel_says_when_nothing_is_linked_and_when_nothing_is_translated() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert f"no translation: {NO_ENGINE}" in panel(await settled(pilot, "j", "j"))
        assert "No sentence of the MX articles was found to say this." in panel(await settled(pilot, "j"))


@pytest.mark.parametrize(("down", "up"), [("down", "up"), ("j", "k")])
async def test_arrows_move_by_sentence_and_stop_at_the_ends(down: str, up: str) -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert f"▸~  {US_SENTENCES[1]}" in await settled(pilot, down, down)
        assert f"▸=  {US_HEADLINE}" in await settled(pilot, up, up, up, up)
        assert f"▸<  {US_SENTENCES[3]}" in await settled(pilot, "end")
        assert f"▸=  {US_HEADLINE}" in await settled(pilot, "home")


async def test_tab_crosses_to_the_partner_and_back() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert f"▸≠  {MX_SENTENCES[1]}" in await settled(pilot, "j", "tab")
        assert f"▸≠  {US_SENTENCES[0]}" in await settled(pilot, "tab")


async def test_tab_without_partner_goes_where_the_reader_was() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert f"▸=  {MX_HEADLINE}" in await settled(pilot, "end", "tab")
        assert f"▸>  {MX_SENTENCES[0]}" in await settled(pilot, "j")
        assert f"▸<  {US_SENTENCES[3]}" in await settled(pilot, "tab")


async def test_the_wording_goes_from_original_to_translation_to_both() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        columns = (await settled(pilot)).rsplit("────", 1)[0]
        assert IN_ENGLISH[MX_SENTENCES[0]] not in columns

        shown = await settled(pilot, "t")
        columns = shown.rsplit("────", 1)[0]
        assert "in English" in shown.splitlines()[0]
        assert IN_ENGLISH[MX_SENTENCES[0]] in columns
        assert MX_SENTENCES[0] not in columns
        assert US_SENTENCES[0] in columns
        assert MX_SENTENCES[2] in columns
        assert f"no translation: {NO_ENGINE}" in columns

        columns = (await settled(pilot, "t")).rsplit("────", 1)[0]
        for text in (US_SENTENCES[0], IN_SPANISH[US_SENTENCES[0]], MX_SENTENCES[0], IN_ENGLISH[MX_SENTENCES[0]]):
            assert text in columns

        assert "original" in (await settled(pilot, "t")).splitlines()[0]


async def test_a_spanish_reader_gets_spanish() -> None:
    async with an_app(language="es").run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "t")

    assert "en español" in shown.splitlines()[0]
    assert IN_SPANISH[US_SENTENCES[1]] in shown
    assert MX_SENTENCES[0] in shown


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("equals_sign", f"▸=  {US_HEADLINE}"),
        ("less_than_sign", f"▸<  {US_SENTENCES[2]}"),
        ("greater_than_sign", f"▸>  {MX_SENTENCES[0]}"),
        ("exclamation_mark", f"▸≠  {US_SENTENCES[0]}"),
    ],
)
async def test_a_fact_key_goes_to_the_first_sentence_of_that_kind(key: str, place: str) -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert place in await settled(pilot, key)


async def test_next_steps_through_what_is_brought_out() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert f"▸<  {US_SENTENCES[3]}" in await settled(pilot, "less_than_sign", "n")
        assert f"▸<  {US_SENTENCES[2]}" in await settled(pilot, "n")


async def test_the_next_conflict_is_one_key_away() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert f"▸≠  {US_SENTENCES[0]}" in await settled(pilot, "end", "c")


async def test_escape_leaves_what_is_brought_out_and_then_the_event() -> None:
    app = an_app()
    async with app.run_test(size=WIDE) as pilot:
        await settled(pilot, "less_than_sign")
        await settled(pilot, "escape")
        assert isinstance(app.screen, ComparisonScreen)
        await settled(pilot, "q")
        assert isinstance(app.screen, EventsScreen)


async def test_a_click_on_a_sentence_of_the_other_side_goes_there() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        shown = await settled(pilot)
        row = next(y for y, line in enumerate(shown.splitlines()) if MX_SENTENCES[2] in line)
        await pilot.click(offset=(line_with(MX_SENTENCES[2], shown).index(MX_SENTENCES[2]) + 3, row))
        assert f"▸~  {MX_SENTENCES[2]}" in await settled(pilot)


async def test_a_click_on_a_fact_brings_it_out() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        await pilot.click("#fact-only-left")
        assert f"▸<  {US_SENTENCES[2]}" in await settled(pilot)


async def test_both_sides_scroll_together() -> None:
    app = an_app()
    async with app.run_test(size=(100, 16)) as pilot:
        await settled(pilot)
        columns = app.screen.query_one(Columns)
        edges = columns.widths[0] - 1, columns.width - 1
        before = without_maps(columns_of(app), edges)
        columns.scroll_relative(y=2, animate=False)
        await settled(pilot)
        after = without_maps(columns_of(app), edges)
        assert columns.scroll_offset.y == 2

    assert after[: len(before) - 2] == before[2:]


async def test_the_reasons_of_the_event_are_told() -> None:
    async with an_app().run_test(size=NARROW) as pilot:
        await settled(pilot)
        shown = " ".join((await settled(pilot, "w")).replace("┃", "").replace("║", "").split())

    for text in (US_HEADLINE, MX_HEADLINE, "score 0.81", "0.74", "a day apart", "rio bravo", "lunes"):
        assert text in shown


@pytest.mark.parametrize("size", [(96, 24), (97, 24), (40, 12)])
async def test_every_size_works_and_resizing_keeps_the_sentence(size: tuple[int, int]) -> None:
    async with an_app().run_test(size=size) as pilot:
        await settled(pilot)
        await settled(pilot, "j", "j", "t", "t")
        assert "▸~" in await settled(pilot)
        await pilot.resize_terminal(160, 48)
        assert "▸~" in await settled(pilot)
        await pilot.resize_terminal(80, 24)
        assert "▸~" in await settled(pilot)


async def test_an_event_of_one_side_can_be_read() -> None:
    whole = a_comparison()
    empty = type(whole.right)("MX", (), (), type(whole.right.framing)())
    left = tuple(sentence.id for sentence in whole.left.sentences)
    lone = type(whole)(whole.event, whole.left, empty, (), left, (), ())
    async with an_app(lone).run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = await settled(
            pilot, "n", "tab", "c", "t", "f", "tab", "e", "escape", "greater_than_sign", "exclamation_mark", "j"
        )

    assert f"▸<  {US_SENTENCES[0]}" in shown


def long_comparison(count: int = 60) -> Comparison:
    """Return an event whose left side is several pages long; no sentence of it has a partner."""
    comparison = a_comparison()
    article = comparison.left.articles[0]
    sentences = tuple(
        replace(comparison.left.sentences[-1], id=f"{article.id}-{n}", text=f"Sentence number {n}.")
        for n in range(count)
    )
    left = replace(comparison.left, sentences=sentences)
    return replace(comparison, left=left, links=(), conflicts=())


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_a_page_down_takes_the_place_along(size: tuple[int, int]) -> None:
    app = an_app(long_comparison())
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await settled(pilot, "pagedown")
        paged = columns_of(app)
        [at] = [row for row, text in enumerate(paged) if "▸" in text]
        assert "Sentence number 0." not in "\n".join(paged)
        await settled(pilot, "down")
        moved = columns_of(app)

    assert moved[at + 1 :] != paged[at + 1 :]
    assert "▸" not in moved[at]
    assert any("▸" in text for text in moved[at + 1 :])


async def test_pages_end_at_the_last_sentence_and_at_the_first() -> None:
    app = an_app(long_comparison())
    async with app.run_test(size=WIDE) as pilot:
        await settled(pilot)
        await settled(pilot, *["pagedown"] * 9)
        last = columns_of(app)
        await settled(pilot, *["pageup"] * 9)
        first = columns_of(app)

    assert "Sentence number 59." in next(text for text in last if "▸" in text)
    assert "Sentence number 0." in next(text for text in first if "▸" in text)


async def test_a_comparison_is_not_looked_through_for_garbage_while_it_is_shown() -> None:
    async with an_app().run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = gc.get_freeze_count()
        await settled(pilot, "escape")
        left = gc.get_freeze_count()

    assert shown > left == 0
