"""The other column follows what is read, and a map at the edge of each column tells where the links are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from encuadre.model import Column, ComparedLink, Comparison, LinkKind, Sign
from encuadre.tui import EncuadreApp
from encuadre.tui.guide import guide_to
from encuadre.tui.layout import LaidOut, Line, LineKind
from encuadre.tui.minimap import SHADES, minimap
from encuadre.tui.widgets.columns import Columns
from tui.builders import a_comparison, an_app, screen_text, settled


def a_long_event(links: dict[int, int], *, left: int = 120, right: int = 120) -> Comparison:
    """Return an event of two long articles, whose sentences are linked by number."""
    comparison = a_comparison()

    def grown(side: Column, count: int) -> Comparison:
        one = getattr(comparison, side)
        last = one.sentences[-1]
        those = tuple(replace(last, id=f"{side}-{n}", text=f"{side} sentence {n}.") for n in range(count))
        return replace(comparison, **{side: replace(one, sentences=those)})

    comparison = grown(Column.LEFT, left)
    comparison = grown(Column.RIGHT, right)
    linked = tuple(ComparedLink((f"left-{a}",), (f"right-{b}",), LinkKind.SAME, 0.9) for a, b in links.items())
    return replace(comparison, links=linked, conflicts=(), only_left=(), only_right=(), quotations=())


def halves(app: EncuadreApp) -> tuple[list[str], list[str]]:
    """What either column shows, row by row, without bars and maps."""
    columns = app.screen.query_one(Columns)
    left, right = columns.widths
    rows = screen_text(app).splitlines()[columns.region.y + 1 : columns.region.bottom]
    start = columns.width - right
    return [row[1 : left - 1].strip() for row in rows], [row[start + 1 : columns.width - 1].strip() for row in rows]


@pytest.mark.parametrize("links", [{}, {0: 0}, {60: 3}, {2: 110, 90: 1}])
async def test_no_page_of_the_other_column_is_empty(links: dict[int, int]) -> None:
    app = an_app(a_long_event(links, right=70 if not links else 120))
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        for _ in range(6):
            await settled(pilot, "pagedown")
            here, there = halves(app)
            assert any("left sentence" in row for row in here)
            assert any("right sentence" in row for row in there)


async def test_a_sentence_without_partner_stands_beside_that_of_the_one_before() -> None:
    app = an_app(a_long_event({0: 0, 80: 5}))
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "end")
        here, there = halves(app)

    at = next(place for place, row in enumerate(here) if "left sentence 119." in row)
    assert "right sentence 5." in there[at]


def test_what_stands_before_the_first_link_of_an_article_stands_beside_that_links_partner() -> None:
    guide = guide_to(a_long_event({50: 7}))
    assert guide.followed["left-3"] == "right-7"


def test_an_article_without_links_stands_beside_what_is_as_deep() -> None:
    guide = guide_to(a_long_event({}, left=100, right=10))
    assert [guide.followed[f"left-{n}"] for n in (0, 55, 99)] == ["right-0", "right-5", "right-9"]


def test_nothing_is_followed_where_there_is_no_other_side() -> None:
    guide = guide_to(a_long_event({}, right=0))
    assert guide.followed == {}


SIGNS = [Sign.SAME, Sign.PARTIAL, Sign.LEFT, Sign.UNSURE, Sign.CONFLICT, Sign.NONE]


@given(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=60), st.integers(1, 30))
def test_a_map_has_every_sentence_and_no_more_cells_than_there_are(signs: list[Sign], height: int) -> None:
    rows = tuple(Line(LineKind.SENTENCE, Content("x"), str(number)) for number in range(len(signs)))
    found = minimap(LaidOut(rows, {}), lambda id_: signs[int(id_)], height)

    assert len(found) == min(height, len(signs))
    assert [id_ for one in found for id_ in one.sentences] == [str(number) for number in range(len(signs))]
    for one in found:
        told = [signs[int(id_)] for id_ in one.sentences]
        assert (one.shade == Sign.CONFLICT) is (Sign.CONFLICT in told)
        stated = set(told) - {Sign.NONE}
        assert (one.shade == " ") is (not stated)
        assert (one.shade == SHADES[0]) is (bool(stated) and stated <= {Sign.LEFT, Sign.UNSURE})
        assert (one.shade == SHADES[3]) is (bool(stated) and stated <= {Sign.SAME, Sign.PARTIAL})


async def test_the_map_is_told_by_shape_and_shows_where_the_reader_is() -> None:
    app = an_app(a_long_event({n: n for n in range(60)}))
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        columns = app.screen.query_one(Columns)
        rows = (await settled(pilot)).splitlines()[columns.region.y + 1 : columns.region.bottom]
        edge = "".join(row[columns.widths[0] - 1] for row in rows)

    assert edge.index("◂") < edge.index("█") < edge.index("░")
    assert edge.count("◂") == 1


async def test_a_click_on_a_map_goes_there() -> None:
    app = an_app(a_long_event({}))
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        columns = app.screen.query_one(Columns)
        await pilot.click(Columns, offset=(columns.width - 1, columns.size.height - 1))
        _, there = halves(app)
        shown = await settled(pilot)

    assert any("right sentence 119." in row for row in there)
    assert "▸>  right sentence 11" in shown
