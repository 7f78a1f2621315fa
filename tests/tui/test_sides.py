"""The sides on the screen: what tells them apart in one line, and a key that compares by what comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from encuadre.model import Comparison, Grouping, Progress
from encuadre.tui import EncuadreApp, Options, Services
from tui.builders import a_comparison, contents_of, settled


class Compared:
    """Compares by whatever it is asked, and remembers it."""

    def __init__(self) -> None:
        self.asked: list[Grouping | None] = []

    def __call__(
        self, event_id: str, should_stop: Callable[[], bool], *, by: Grouping | None = None
    ) -> Iterator[Progress | Comparison]:
        self.asked.append(by)
        yield replace(a_comparison(), by=by or Grouping.COUNTRY, is_asked=by is not None)


async def test_the_key_goes_on_to_the_next_grouping_and_the_line_says_so() -> None:
    comparison, compare = a_comparison(), Compared()
    app = EncuadreApp(contents_of(comparison), Services(compare=compare), Options(opened=comparison.event.id))
    async with app.run_test(size=(160, 48)) as pilot:
        assert "sides by" not in await settled(pilot)
        assert "sides by language, as asked" in await settled(pilot, "S")
        assert "sides by outlet, as asked" in await settled(pilot, "S")

    assert compare.asked == [None, Grouping.LANGUAGE, Grouping.OUTLET]
