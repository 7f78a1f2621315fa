"""A running story as one event of events: which one a reader means, and what of it is no disagreement."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from encuadre.errors import EncuadreError, NotFoundError
from encuadre.model import Alignment, Event, story_of
from encuadre.pipeline.find import find_event
from encuadre.text.copies import find_copies

if TYPE_CHECKING:
    from encuadre.store import Workspace

MOST_TOGETHER = 30
"""Articles of a story that are compared at once: every one is held against every other, 435 pairs of 30, and the time
grows with the square. A story of 26, four of its seven events compared before, takes 55 s of processor time."""


def find_told(workspace: Workspace, name: str, *, is_story: bool = False) -> Event:
    """Return the event or story a reader named.

    An event is named as `find_event` says. A story has an id of its own (`story` in the JSON of events), of which a
    unique beginning is enough where no event is called so.

    Args:
        workspace: Where it is looked for.
        name: What was named.
        is_story: Whether the story is meant where an event is named.

    Raises:
        NotFoundError: none or more than one has this name.
    """
    try:
        event = find_event(workspace, name)
    except NotFoundError:
        named = {one.story for one in workspace.events.all() if name and one.story.startswith(name)}
        [id_] = named if len(named) == 1 else [""]
        if not id_ or (name.isdecimal() and id_ != name):
            raise
    else:
        if not is_story:
            return event
        id_ = event.story
    story = story_of(workspace.events.all(), id_)
    return event if story is None else _with_copies(workspace, story)


def chosen_of(story: Event, events: Container[str]) -> Event:
    """Return a story with some of its events alone, by their ids.

    Raises:
        NotFoundError: none of its events is among them.
    """
    if all(event.id not in events for event in story.events or (story,)):
        raise NotFoundError(
            "no event of story {story} is as the filter asks",
            story=story.id,
            hint="`encuadre events` lists them with their numbers",
        )
    return story.only(events)


def within_events(event: Event, alignments: Mapping[tuple[str, str], Alignment]) -> Mapping[tuple[str, str], Alignment]:
    """Return alignments without what articles of two events of a story tell differently.

    The count of Monday and that of Friday are two states of the news. Only of one happening can two reports disagree.

    Args:
        event: An event, of which all stays, or a story.
        alignments: By the ids of both articles.
    """
    if not event.events:
        return alignments
    return {
        (one, other): found
        if event.event_of(one) is event.event_of(other)
        else replace(found, conflicts=(), compatible=())
        for (one, other), found in alignments.items()
    }


def check_size(event: Event) -> None:
    """Refuse a story of more articles than can be compared while a reader waits.

    Raises:
        EncuadreError: the hint says how to choose some of its events.
    """
    if event.events and len(event.articles) > MOST_TOGETHER:
        days = [f"{one.start:%Y-%m-%d}" for one in event.events if one.start]
        raise EncuadreError(
            "story {story} has {count} articles; more than {most} are not compared at once",
            story=event.id,
            count=len(event.articles),
            most=MOST_TOGETHER,
            first=min(days, default="-"),
            last=max(days, default="-"),
            hint="its events begin between {first} and {last}: choose days with a filter, as in "
            "`encuadre compare {story} --filter since:{last}`, or compare one event of it",
        )


def _with_copies(workspace: Workspace, story: Event) -> Event:
    """Return a story with the texts that come again, also on another day."""
    if not story.events:
        return story
    bodies = {article.id: article.body for article in workspace.articles.get(story.articles)}
    return replace(story, copies=find_copies(bodies))
