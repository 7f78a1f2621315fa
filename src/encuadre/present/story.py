"""What a comparison of a story says of its events: how many there are, and which one an article reports."""

from __future__ import annotations

from encuadre.model import Comparison
from encuadre.present.naming import headline
from encuadre.words import Words


def story_line(comparison: Comparison, words: Words) -> str:
    """Return of how many events over how many days a story is, and what that means; empty for one event."""
    story, shown = comparison.event, words.comparison
    if not story.events:
        return ""
    count, all_ = len(story.events), max(len(story.related), len(story.events))
    events = (
        words.count(shown.story_events, count)
        if count == all_
        else words.count(shown.story_part, count, all=words.number(all_))
    )
    if story.days is None:
        return shown.story_undated.format(events=events)
    return shown.story.format(events=events, days=words.count(shown.story_days, story.days))


def told_of(comparison: Comparison, article: str, words: Words) -> str:
    """Return which event of a story an article reports, by headline and day; empty where there is one event alone.

    Args:
        comparison: Of a story, or of an event.
        article: `Article.id`.
        words: The interface's words.
    """
    if not comparison.event.events:
        return ""
    event = comparison.event.event_of(article)
    day = f"{event.start:%Y-%m-%d}" if event.start else words.terms.no_date
    return words.comparison.of_event.format(headline=headline(event.title, words), day=day)
