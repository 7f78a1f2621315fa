"""Which event, article or sentence a reader means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from encuadre.errors import NotFoundError
from encuadre.model import AnnotatedArticle, Article, Event
from encuadre.pipeline.annotating import reading_of

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace


def find_event(workspace: Workspace, name: str) -> Event:
    """Return the event a reader named by id, unique prefix of an id, or number of the last list.

    Digits alone are a number and never the beginning of an id, or `9` would mean another event tomorrow; an id of
    digits alone is understood when it is written in full.

    Raises:
        NotFoundError: no event or more than one event has this name.
    """
    if name.isdecimal():
        whole = [event for event in workspace.events.starting_with(name) if event.id == name]
        return whole[0] if whole else _numbered(workspace, int(name))
    found = workspace.events.starting_with(name) if name else ()
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(event.id for event in found[:5])
        raise NotFoundError(
            "{name!r} begins more than one event: {names}",
            name=name,
            names=names,
            hint="write one more letter of the id",
        )
    raise NotFoundError(
        "no event {name!r} in this workspace", name=name, hint="`encuadre events` lists them with their numbers"
    )


def _numbered(workspace: Workspace, number: int) -> Event:
    """Return an event by its number in the last list, or, if none was shown yet, in the list there would be."""
    listed = workspace.events.listed()
    ids = listed or tuple(event.id for event in workspace.events.all())
    if not 0 < number <= len(ids):
        raise NotFoundError(
            "no event {number} in a list of {count}",
            number=number,
            count=len(ids),
            hint="`encuadre events` lists them with their numbers",
        )
    found = workspace.events.starting_with(ids[number - 1])
    if not found:
        raise NotFoundError(
            "event {number} of the last list is no more", number=number, hint="`encuadre events` lists them anew"
        )
    return found[0]


def find_article(workspace: Workspace, name: str, *, older: bool = False) -> Article:
    """Return the article a reader named by id or unique prefix of an id.

    Args:
        workspace: Where it is looked for.
        name: What was named.
        older: Whether a version that is no longer shown may be named too.

    Raises:
        NotFoundError: no article or more than one article has this name.
    """
    known = workspace.articles.arrivals() if older else workspace.articles.ids()
    ids = [id_ for id_ in known if name and id_.startswith(name)]
    if len(ids) == 1:
        return workspace.articles.get(ids)[0]
    if ids:
        names = ", ".join(ids[:5])
        raise NotFoundError(
            "{name!r} begins more than one article: {names}",
            name=name,
            names=names,
            hint="write one more letter of the id",
        )
    raise NotFoundError(
        "no article {name!r} in this workspace", name=name, hint="`encuadre events --json` lists the articles"
    )


SENTENCE_ID = re.compile(r"([0-9a-f]{4,})-(\d+)")
"""How `compare` and every JSON name a sentence: the article's id, or a unique beginning of it, and a number."""


def find_sentence(
    workspace: Workspace, name: str, *, tools: Tools, older: bool = False
) -> tuple[AnnotatedArticle, int]:
    """Return the article of a sentence that a reader named by its id, and the sentence's number there.

    Args:
        workspace: Where it is looked for.
        name: The id; of the article's part a unique beginning is enough.
        tools: Whose annotator reads the article, if it has not yet.
        older: Whether it may stand in a version that is no longer shown.

    Raises:
        NotFoundError: there is no such sentence.
        ModelMissingError: no pipeline reads the language of the article.
    """
    beginning, _, number = name.rpartition("-")
    if not SENTENCE_ID.fullmatch(name):
        raise NotFoundError(
            "{name!r} is no id of a sentence", name=name, hint="`encuadre compare` prints every sentence with its id"
        )
    article = find_article(workspace, beginning, older=older)
    annotated = reading_of(workspace, article.id, tools=tools)
    if int(number) >= len(annotated.sentences):
        raise NotFoundError(
            "article {article} has no sentence {number}",
            article=article.id,
            number=number,
            hint="`encuadre compare` prints every sentence with its id",
        )
    return annotated, int(number)
