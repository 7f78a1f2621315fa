"""A story is compared as an event of events: it has a name, a limit, and no conflict between two of its days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from encuadre.errors import EncuadreError, NotFoundError
from encuadre.model import (
    Alignment,
    Article,
    Comparison,
    Conflict,
    ConflictKind,
    Country,
    Event,
    Ground,
    Language,
    Rule,
    Span,
    story_of,
)
from encuadre.pipeline import Tools, chosen_of, compare_event, find_told
from encuadre.pipeline.caches import Memory, Verdicts
from encuadre.pipeline.story import MOST_TOGETHER, check_size, within_events
from encuadre.store import Workspace
from encuadre.translate import load_translator
from fakes import FakeAnnotator, FakeEncoder
from strategies import an_article
from unit.pipeline.stories import fake_tools
from unit.translate.engines import FakeEngine

STORY = "c0ffee00"
DAY = datetime(2025, 2, 4, tzinfo=UTC)


def report(title: str, country: Country, day: int) -> Article:
    language: Language = "es" if country is Country.MX else "en"
    return an_article(title, f"{title} at the river.", language, country, DAY + timedelta(days=day))


FIRST_US, FIRST_MX = report("The dam leaks", Country.US, 0), report("La presa gotea", Country.MX, 0)
THEN_MX = report("La presa se rompe", Country.MX, 3)


def event(id_: str, *articles: Article, story: str = STORY, related: tuple[str, ...] = ()) -> Event:
    days = [one.published for one in articles if one.published]
    ids, title = tuple(one.id for one in articles), {one.language: one.title for one in articles}
    return Event(id_, ids, title, start=min(days), end=max(days), story=story, related=related)


FIRST, THEN = (
    event("aaaa0001", FIRST_US, FIRST_MX, related=("aaaa0002",)),
    event("aaaa0002", THEN_MX, related=("aaaa0001",)),
)
LONE = replace(event("bbbb0001", report("Owls", Country.US, 9)), story="bbbb0001")


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace(":memory:") as opened:
        with opened.transaction():
            for article in (FIRST_US, FIRST_MX, THEN_MX):
                opened.articles.add(article)
            opened.events.replace([THEN, FIRST, LONE])
            opened.events.number([THEN.id])
        yield opened


@pytest.mark.parametrize("name", [STORY, "c0f"])
def test_a_story_is_named_by_its_id_or_a_beginning_of_it(workspace: Workspace, name: str) -> None:
    story = find_told(workspace, name)

    assert (story.id, [one.id for one in story.events]) == (STORY, [FIRST.id, THEN.id])
    assert story.articles == (*FIRST.articles, *THEN.articles)
    assert story.days == 4


@pytest.mark.parametrize("name", ["1", "aaaa0002", "aaaa0001"])
def test_a_story_is_named_by_any_of_its_events(workspace: Workspace, name: str) -> None:
    assert find_told(workspace, name, is_story=True).id == STORY
    assert not find_told(workspace, name).events


def test_the_story_of_a_lone_event_is_that_event(workspace: Workspace) -> None:
    assert find_told(workspace, LONE.id, is_story=True) == LONE


def test_a_name_of_neither_event_nor_story_is_not_found(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError):
        find_told(workspace, "dead")


def test_of_a_story_some_events_can_be_chosen() -> None:
    story = story_of((THEN, FIRST), STORY)
    assert story is not None

    assert story.only({THEN.id}) == THEN
    assert story.only(()) == story


def test_a_choice_that_leaves_nothing_of_a_story_is_said() -> None:
    story = story_of((THEN, FIRST), STORY)
    assert story is not None

    assert chosen_of(story, {FIRST.id}) == FIRST
    with pytest.raises(NotFoundError, match="as the filter asks"):
        chosen_of(story, {LONE.id})


def test_an_article_belongs_to_its_event_of_the_story() -> None:
    story = story_of((THEN, FIRST), STORY)
    assert story is not None

    assert story.event_of(THEN_MX.id) == THEN
    assert THEN.event_of(THEN_MX.id) == THEN


def test_conflicts_of_two_events_are_none_and_those_of_one_stay() -> None:
    story = story_of((THEN, FIRST), STORY)
    assert story is not None
    conflict = Conflict(0, 0, Span(0, 3), Span(0, 2), Rule(ConflictKind.QUANTITY, Ground.DIFFERENT))
    found = Alignment((), unlinked_left=(), unlinked_right=(), conflicts=(conflict,), compatible=(conflict,))
    alignments = {(FIRST_US.id, FIRST_MX.id): found, (FIRST_US.id, THEN_MX.id): found}

    kept = within_events(story, alignments)

    assert kept[FIRST_US.id, FIRST_MX.id] == found
    assert kept[FIRST_US.id, THEN_MX.id] == replace(found, conflicts=(), compatible=())
    assert within_events(FIRST, alignments) == alignments


def settled_tools(workspace: Workspace) -> Tools:
    """Return tools whose translations are remembered, so that a comparison is worth keeping."""
    translator = load_translator(engines=[FakeEngine()], memory=Memory(workspace), verdicts=Verdicts(workspace))
    return Tools(workspace, annotator=FakeAnnotator(), encoder=FakeEncoder(), translator=translator)  # type: ignore[arg-type]


def test_an_event_with_one_side_has_two_in_its_story(workspace: Workspace) -> None:
    *_, told = compare_event(workspace, find_told(workspace, "1", is_story=True), tools=fake_tools(workspace))

    assert isinstance(told, Comparison)
    assert {one.id for one in told.right.articles} == {FIRST_MX.id, THEN_MX.id}


def test_a_kept_story_stays_while_other_events_are_compared(workspace: Workspace) -> None:
    story, tools = find_told(workspace, STORY), settled_tools(workspace)
    *_, told = compare_event(workspace, story, tools=tools)
    list(compare_event(workspace, FIRST, tools=tools))

    assert list(compare_event(workspace, story, tools=tools)) == [told]


def test_a_kept_story_is_made_anew_once_other_events_of_it_are_chosen(workspace: Workspace) -> None:
    story, tools = find_told(workspace, STORY), settled_tools(workspace)
    list(compare_event(workspace, story, tools=tools))

    assert len(list(compare_event(workspace, replace(story, events=(FIRST,)), tools=tools))) > 1


def test_too_large_a_story_is_refused_with_a_way_out_and_a_large_event_is_not() -> None:
    many = tuple(f"{number:012x}" for number in range(MOST_TOGETHER))
    large = replace(LONE, articles=(*many, "x"), story=STORY)
    story = story_of((FIRST, large), STORY)
    assert story is not None

    check_size(large)
    with pytest.raises(EncuadreError) as caught:
        check_size(story)
    assert f"compare {STORY} --filter since:2025-02-13" in caught.value.hint
