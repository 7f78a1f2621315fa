"""The screen that says why an event is one."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import Event, Membership
from encuadre.tui import EncuadreApp, Options, Services
from tui.builders import FakeCompare, a_comparison, contents_of, settled


async def test_the_screen_names_the_line_of_the_workspace_and_the_events_it_speaks_of() -> None:
    comparison = a_comparison()
    one, other = comparison.event.articles
    membership = (Membership(one, other, mean=0.7, other="beef0001", margin=0.1), Membership(other, one, mean=0.7))
    event = replace(comparison.event, membership=membership, related=("beef0001",))
    shown = replace(comparison, event=event)
    dam = Event("beef0001", (), {"en": "Dam opens"})
    app = EncuadreApp(
        contents_of(shown, dam),
        Services(compare=FakeCompare([shown]), line=lambda: 0.62),
        Options(opened=event.id),
    )

    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        text = " ".join((await settled(pilot, "w")).replace("┃", "").replace("║", "").split())

    assert "the line is 0.62" in text
    assert "+0.10 before the next event, Dam opens (beef0001)" in text
    assert "Same running story Dam opens" in text
