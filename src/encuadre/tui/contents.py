"""What the screen shows of the workspace, and how it learns that another process has written there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from encuadre.model import Article, Decision, Event, story_of
from encuadre.present.events import Kept

LOOKED_EVERY = 2.0
"""Seconds between two looks at the workspace: chosen. A look reads one page of the file, which costs microseconds."""

SHARE_OF_READING = 0.02
"""Of the time, at most, in which the workspace is read again: chosen. What is compared ahead is written every few
seconds, and reading 20,000 articles again each time would hold up keys."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The workspace at one moment."""

    events: tuple[Event, ...]
    articles: Mapping[str, Article]
    """The events' articles by id."""

    decisions: tuple[Decision, ...] = ()
    """The corrections made so far, oldest first."""

    kept: Kept = field(default_factory=Kept)
    """What a reader and comparisons left of the events."""


def told_under(events: Sequence[Event], id_: str, chosen: Mapping[str, Sequence[str]]) -> Event | None:
    """Return the event of an id, or the story; `None` where there is neither.

    Args:
        events: All of the workspace.
        id_: `Event.id` or `Event.story`.
        chosen: By story the ids of those of its events that are wanted; a story that is not there is wanted whole.
    """
    event = next((event for event in events if event.id == id_), None)
    story = None if event else story_of(events, id_)
    return story.only(chosen.get(id_, ())) if story else event


class Source(Protocol):
    """Where the contents come from."""

    def has_changed(self) -> bool:
        """Say whether anyone has written since this was last asked; cheap, and asked from the screen's own thread."""

    def read(self) -> Contents:
        """Return the contents of this moment; called in a thread."""
