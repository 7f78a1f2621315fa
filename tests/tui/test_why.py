"""The page that says why: each article with its grounds, and hostile names shown as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.model import LANGUAGES, Language, Membership
from encuadre.tui.guide import guide_to
from encuadre.tui.screens.why import why_entries
from encuadre.tui.words import words_in
from tui.builders import a_comparison


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
        related=("beef0001",),
        copies=((one, other),),
    )
    words = words_in(language)

    text = "\n".join(entry.text.plain for entry in why_entries(guide_to(replace(comparison, event=event)), words))

    assert words.why_here in text
    assert "[red]ana[/red]" in text
    assert words.why_margin.format(margin="+0.40", other="beef0001") in text
    assert words.why_only_event in text
    assert words.why_related.format(events="beef0001") in text
    assert words.why_copies in text


def test_an_event_kept_without_grounds_shows_its_merges_only() -> None:
    words = words_in("en")

    text = "\n".join(entry.text.plain for entry in why_entries(guide_to(a_comparison()), words))

    assert words.why_intro in text
    assert words.why_here not in text
