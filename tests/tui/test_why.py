"""The page that says why: each article with its grounds, and hostile names shown as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.model import LANGUAGES, Event, Language, Membership
from encuadre.tui import EncuadreApp
from encuadre.tui.guide import guide_to
from encuadre.tui.screens.why import why_entries
from encuadre.words import words_in
from tui.builders import FakeCompare, a_comparison, settled


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_article_says_why_it_is_here_and_how_far_the_next_event_is(language: Language) -> None:
    comparison = a_comparison()
    one, other = comparison.event.articles
    event = replace(
        comparison.event,
        membership=(
            Membership(one, other, 0.81, 0.74, people=("[red]ana[/red]",), mean=0.81, other="beef0001", margin=0.4),
            Membership(other, one, 0.81, 0.74, quantities=("lunes",), mean=0.81),
        ),
        related=("beef0001", "gone0001"),
        copies=((one, other),),
    )
    words = words_in(language)

    events = {"beef0001": Event("beef0001", ("x",), {language: "[VIDEO] Dam opens [/"})}
    entries = why_entries(guide_to(replace(comparison, event=event)), words, events, 0.625)
    text = "\n".join(entry.text.plain for entry in entries)

    assert words.why.here in text
    assert "[red]ana[/red]" in text
    assert words.why.margin.format(margin="+0.40", other="[VIDEO] Dam opens [/  (beef0001)") in text
    assert words.why.only_event in text
    assert f"{words.why.related}\n[VIDEO] Dam opens [/  (beef0001)\ngone0001" in text
    assert words.why.mean.format(mean="0.81", line="0.62") in text
    assert words.why.copies in text


def test_an_event_kept_without_grounds_shows_its_merges_only() -> None:
    words = words_in("en")

    text = "\n".join(entry.text.plain for entry in why_entries(guide_to(a_comparison()), words, {}, 0.5))

    assert words.why.intro in text
    assert words.why.here not in text


async def test_the_screen_names_the_line_of_the_workspace_and_the_events_it_speaks_of() -> None:
    comparison = a_comparison()
    one, other = comparison.event.articles
    membership = (Membership(one, other, mean=0.7, other="beef0001", margin=0.1), Membership(other, one, mean=0.7))
    event = replace(comparison.event, membership=membership, related=("beef0001",))
    shown = replace(comparison, event=event)
    dam = Event("beef0001", (), {"en": "Dam opens"})
    app = EncuadreApp(
        [event, dam],
        {article.id: article for side in (shown.left, shown.right) for article in side.articles},
        FakeCompare([shown]),
        opened=event.id,
        line=lambda: 0.62,
    )

    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        text = " ".join((await settled(pilot, "w")).split())

    assert "an article belongs from 0.62 on" in text
    assert "+0.10 before the next event, Dam opens (beef0001)" in text
    assert "Same running story: → Dam opens (beef0001)" in text
