"""The articles of an event: going from one to the next, listing them, choosing which stand side by side."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import Comparison, Country
from encuadre.tui.screens.articles import ArticlesScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from tui.builders import MX_SENTENCES, US_HEADLINE, US_SENTENCES, a_comparison, an_app, an_event_article, settled
from tui.builders import compared as sentences_of

WIDE = (160, 48)
SECOND = "Second report on the bridge"
SAID = ("The bridge is open.", "Nobody was hurt.")


def two_on_the_left(headline: str = SECOND) -> Comparison:
    """Return the small event with another article on the left side."""
    comparison = a_comparison()
    article = an_event_article(Country.US, headline, SAID)
    left = comparison.left
    more = sentences_of(article, SAID, ())
    return replace(
        comparison,
        left=replace(left, articles=(*left.articles, article), sentences=(*left.sentences, *more)),
        only_left=(*comparison.only_left, *(one.id for one in more)),
    )


async def test_brackets_go_from_article_to_article() -> None:
    async with an_app(two_on_the_left()).run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert f"▸<  {SECOND}" in await settled(pilot, "j", "right_square_bracket")
        assert f"▸<  {SECOND}" in await settled(pilot, "j", "left_square_bracket")
        assert f"▸=  {US_HEADLINE}" in await settled(pilot, "left_square_bracket")


async def test_the_list_goes_to_an_article() -> None:
    app = an_app(two_on_the_left())
    async with app.run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "g")
        assert "= 3/5  ≠ 1" in shown
        assert "= 0/3" in shown
        assert f"▸<  {SECOND}" in await settled(pilot, "j", "enter")
        assert isinstance(app.screen, ComparisonScreen)


async def test_an_article_that_is_not_ticked_is_not_shown_until_all_are() -> None:
    async with an_app(two_on_the_left()).run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert f"[ ] ┃ US {US_HEADLINE}" in await settled(pilot, "g", "space")
        shown = await settled(pilot, "escape")
        assert US_SENTENCES[0] not in shown
        assert SAID[0] in shown
        assert "2 of 3 articles" in shown.splitlines()[0]
        shown = await settled(pilot, "g", "0", "escape")
        assert US_SENTENCES[0] in shown
        assert "of 3 articles" not in shown


async def test_hiding_an_article_judges_nothing_anew() -> None:
    """What only a hidden article says too is not told by one side alone."""
    async with an_app(two_on_the_left()).run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "g", "space", "escape")
        assert f"≠  {MX_SENTENCES[1]}" in shown
        assert "= both: 3 US, 3 MX" in shown


async def test_one_article_can_stand_alone_and_the_last_one_stays() -> None:
    app = an_app(two_on_the_left())
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "g", "j", "o")
        assert f"[ ] ┃ US {US_HEADLINE}" in shown
        assert f"[x] ┃ US {SECOND}" in shown
        shown = await settled(pilot, "space")
        assert f"[x] ┃ US {SECOND}" in shown
        assert "One article of a side stays." in shown
        assert isinstance(app.screen, ArticlesScreen)


async def test_evidence_in_a_hidden_article_brings_it_back() -> None:
    async with an_app(two_on_the_left()).run_test(size=WIDE) as pilot:
        await settled(pilot)
        await settled(pilot, "g", "space", "escape")
        shown = await settled(pilot, "f", "e")
        assert US_SENTENCES[2] in shown
        assert "* US economic" in shown.splitlines()[0]


async def test_walks_pass_by_what_is_hidden() -> None:
    async with an_app(two_on_the_left()).run_test(size=WIDE) as pilot:
        await settled(pilot)
        await settled(pilot, "g", "space", "escape")
        assert f"▸<  {SECOND}" in await settled(pilot, "less_than_sign")
        assert "1/3" in (await settled(pilot)).splitlines()[0]


async def test_a_headline_is_shown_as_it_was_published() -> None:
    hostile = "[@click=app.quit]Lea más[/] [VIDEO] $quiet"
    async with an_app(two_on_the_left(hostile)).run_test(size=WIDE) as pilot:
        await settled(pilot)
        assert hostile in await settled(pilot, "g")


async def test_the_list_speaks_spanish() -> None:
    async with an_app(two_on_the_left(), language="es").run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "g", "space", "escape")
        assert "2 de 3 artículos" in shown.splitlines()[0]


async def test_a_version_stands_below_the_article_it_is_of() -> None:
    made = two_on_the_left()
    copy, original = (article.id for article in made.left.articles)
    made = replace(made, event=replace(made.event, copies=((original, copy),)))
    async with an_app(made).run_test(size=WIDE) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "g")

    assert "└ another version · " in shown
    assert shown.index(SECOND) < shown.index(US_HEADLINE) < shown.index("└ another version")
