"""Stars, the archive and what was read: flags a reader sets on events of the list."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.errors import StoreError
from encuadre.model import Flag
from encuadre.present.events import Kept
from encuadre.words.en import ENGLISH
from tui.builders import settled
from tui.test_event_list import a_list, ids_of, many_events, row_with


class Shelf:
    """Remembers what was kept."""

    def __init__(self) -> None:
        self.kept: list[tuple[Flag, int, bool]] = []

    def __call__(self, flag: Flag, articles: Sequence[str], is_on: bool) -> None:
        self.kept.append((flag, len(articles), is_on))


async def test_a_star_is_kept_and_found_and_taken_away() -> None:
    shelf = Shelf()
    app = a_list(flag=shelf)
    async with app.run_test(size=(100, 24)) as pilot:
        assert "★" in row_with("number 1", await settled(pilot, "down", "asterisk"))
        await settled(pilot, "slash", *"starred")
        assert ids_of(app) == ("n1",)
        assert "★" not in await settled(pilot, "escape", "asterisk")
    assert shelf.kept == [(Flag.STARRED, 3, True), (Flag.STARRED, 3, False)]


async def test_an_archived_event_leaves_the_list_and_comes_back() -> None:
    shelf = Shelf()
    app = a_list(flag=shelf)
    async with app.run_test(size=(100, 24), notifications=True) as pilot:
        assert "“archived” in the filter" in await settled(pilot, "A")
        assert ids_of(app) == ("n1", "n2")
        await settled(pilot, "slash", *"archived", "enter")
        assert ids_of(app) == ("n0",)
        assert "Back in the list." in await settled(pilot, "A")
        await settled(pilot, "escape")
        assert ids_of(app) == ("n0", "n1", "n2")
    assert [is_on for _, _, is_on in shelf.kept] == [True, False]


async def test_what_was_opened_is_read_until_it_is_unread_again() -> None:
    shelf = Shelf()
    app = a_list(flag=shelf)
    async with app.run_test(size=(100, 24)) as pilot:
        await settled(pilot, "enter", "escape", "slash", *"unread")
        assert ids_of(app) == ("n1", "n2")
        await settled(pilot, "escape", "home", "U")
        await settled(pilot, "slash", *"unread")
        assert ids_of(app) == ("n0", "n1", "n2")
    assert shelf.kept == [(Flag.READ, 2, True), (Flag.READ, 2, False)]


async def test_a_flag_that_cannot_be_kept_is_said() -> None:
    def refuse(flag: Flag, articles: Sequence[str], is_on: bool) -> None:
        raise StoreError("the disk is full")

    async with a_list(flag=refuse).run_test(size=(100, 24), notifications=True) as pilot:
        assert "the disk is full" in await settled(pilot, "asterisk")


async def test_where_all_is_put_away_the_list_says_so() -> None:
    app = a_list(Kept({}, {Flag.ARCHIVED: frozenset(many_events()[1])}))
    async with app.run_test(size=(80, 24)) as pilot:
        assert ENGLISH.events.all_archived in await settled(pilot)
