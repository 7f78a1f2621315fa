"""A person corrects the events: each decision is kept, outlives new articles, and forms the events anew at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from encuadre.errors import CorrectionError, Message, NotFoundError
from encuadre.model import Article, Corrected, Decision, DecisionKind, Event, Language, Progress
from encuadre.pipeline.add import ShouldStop, update
from encuadre.pipeline.attribute import read_anew, set_of, stated_of
from encuadre.pipeline.find import find_article, find_event

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

Headlines = Mapping["Language", str]
Steps = Iterator[Progress | Corrected]
"""What happens, and last what has changed; nothing last if the run was told to stop: the decision is kept all the same,
and the next run forms the events by it."""


def merge(
    workspace: Workspace, names: Sequence[str], *, tools: Tools, should_stop: ShouldStop = lambda: False
) -> Steps:
    """Make one event of two or more.

    Args:
        workspace: Where the events are.
        names: The events, as `find_event` understands them; the others join the first.
        tools: The models; nothing is read or encoded anew.
        should_stop: Asked while the events are formed.

    Raises:
        NotFoundError: one of them is no event.
        CorrectionError: one event is named twice, or there is only one.
    """
    events = [find_event(workspace, name) for name in names]
    for number, event in enumerate(events):
        if event.id in {earlier.id for earlier in events[:number]}:
            raise CorrectionError("event {event} is named twice", event=event.id, hint="name two different events")
    if len(events) < 2:
        raise CorrectionError("a merge needs two events", hint="`encuadre events` lists them")
    first, others = events[0], events[1:]
    joined = tuple(article for event in others for article in event.articles)
    said = _Said(
        DecisionKind.MERGE,
        together=first.articles + joined,
        joined=joined,
        event=first.title,
        named=tuple(event.title for event in others),
    )
    yield from _decide(workspace, said, tools, should_stop)


def split(
    workspace: Workspace, name: str, articles: Sequence[str], *, tools: Tools, should_stop: ShouldStop = lambda: False
) -> Steps:
    """Take articles out of an event; they stay together, apart from the rest.

    Args:
        workspace: Where the events are.
        name: The event, as `find_event` understands it.
        articles: Ids, or unique beginnings of ids.
        tools: The models.
        should_stop: Asked between batches; the decision stays.

    Raises:
        NotFoundError: no such event or article.
        CorrectionError: an article is not in the event or is named twice, or none would be left.
    """
    event = find_event(workspace, name)
    taken: list[Article] = []
    for article in (find_article(workspace, article) for article in articles):
        if article.id not in event.articles:
            some = ", ".join(event.articles[:5]) + ("…" if len(event.articles) > 5 else "")
            raise CorrectionError(
                "article {article} is not in event {event}",
                article=article.id,
                event=event.id,
                some=some,
                hint="its articles are {some}",
            )
        if article in taken:
            raise CorrectionError("article {article} is named twice", article=article.id, hint="name each article once")
        taken.append(article)
    ids = tuple(article.id for article in taken)
    rest = tuple(id_ for id_ in event.articles if id_ not in ids)
    if not taken or not rest:
        missing = Message("no article is named") if rest else Message("no article would be left in the event")
        raise CorrectionError(missing, hint="name some of its articles, not all")
    titles = tuple(_headlines(article) for article in taken)
    said = _Said(DecisionKind.SPLIT, together=ids, apart=rest, event=event.title, named=titles)
    yield from _decide(workspace, said, tools, should_stop)


def move(
    workspace: Workspace, article: str, name: str, *, tools: Tools, should_stop: ShouldStop = lambda: False
) -> Steps:
    """Put an article into another event; it leaves those it was with.

    Args:
        workspace: Where the events are.
        article: Its id, or a unique beginning of it.
        name: The event, as `find_event` understands it.
        tools: The models.
        should_stop: Asked between batches; the decision stays.

    Raises:
        NotFoundError: no such event or article.
        CorrectionError: the article is in that event already.
    """
    moved, target = find_article(workspace, article), find_event(workspace, name)
    if moved.id in target.articles:
        raise CorrectionError(
            "article {article} is in event {event} already",
            article=moved.id,
            event=target.id,
            hint="`encuadre pin {event}` keeps it there",
        )
    left = next((event for event in workspace.events.all() if moved.id in event.articles), None)
    said = _Said(
        DecisionKind.MOVE,
        together=(*target.articles, moved.id),
        apart=tuple(id_ for id_ in left.articles if id_ != moved.id) if left else (),
        joined=(moved.id,),
        event=target.title,
        named=(_headlines(moved),),
    )
    yield from _decide(workspace, said, tools, should_stop)


def pin(workspace: Workspace, name: str, *, tools: Tools, should_stop: ShouldStop = lambda: False) -> Steps:
    """Keep an event as it is: its articles stay, the others the workspace holds stay out, new ones may join.

    Args:
        workspace: Where the events are.
        name: The event, as `find_event` understands it.
        tools: The models.
        should_stop: Asked between batches; the decision stays.

    Raises:
        NotFoundError: no such event.
    """
    event = find_event(workspace, name)
    said = _Said(DecisionKind.PIN, together=event.articles, known=len(workspace.articles.arrivals()), event=event.title)
    yield from _decide(workspace, said, tools, should_stop)


def set_facts(
    workspace: Workspace,
    names: Sequence[str],
    fields: Sequence[str],
    *,
    tools: Tools,
    should_stop: ShouldStop = lambda: False,
) -> Steps:
    """Correct country, outlet, date or language of articles, or of an outlet with all that it published.

    Args:
        workspace: Where the articles are.
        names: Outlets by name, id or domain, and articles by id or unique beginning of an id.
        fields: `country=MX`, `outlet=NAME`, `published=2025-02-20`, `language=es`.
        tools: The models; what is changed is read anew.
        should_stop: Asked between batches; the decision stays.

    Raises:
        NotFoundError: a name is no outlet and no article.
        CorrectionError: nothing is named, or a field cannot be set.
    """
    decision = set_of(workspace, names, stated_of(fields))
    before = workspace.events.all()
    with workspace.transaction(), read_anew(workspace):
        workspace.decisions.record(decision)
    yield from form_anew(workspace, decision, before, tools, should_stop, is_undone=False)


def undo(workspace: Workspace, *, tools: Tools, should_stop: ShouldStop = lambda: False) -> Steps:
    """Take the last decision back; those before it hold again as they did.

    Args:
        workspace: Where the events are.
        tools: The models.
        should_stop: Asked between batches; the decision stays taken back.

    Raises:
        NotFoundError: nothing was decided.
    """
    decisions = workspace.decisions.all()
    if not decisions:
        raise NotFoundError("there is no decision to undo", hint="`encuadre undo --list` shows those there are")
    before = workspace.events.all()
    with workspace.transaction(), read_anew(workspace):
        workspace.decisions.remove_last()
    if decisions[-1].sentences:  # such a decision moved no article
        yield Corrected(decisions[-1], True, formed=(), dissolved=(), standing=workspace.decisions.all())
        return
    yield from form_anew(workspace, decisions[-1], before, tools, should_stop, is_undone=True)


@dataclass(frozen=True, slots=True)
class _Said:
    """A decision before it has a number and a time."""

    kind: DecisionKind
    together: tuple[str, ...]
    event: Headlines
    apart: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    known: int = 0
    named: tuple[Headlines, ...] = ()


def _decide(workspace: Workspace, said: _Said, tools: Tools, should_stop: ShouldStop) -> Steps:
    before = workspace.events.all()
    with workspace.transaction():
        decision = Decision(
            id=workspace.decisions.next_id(),
            kind=said.kind,
            together=said.together,
            apart=said.apart,
            joined=said.joined,
            known=said.known,
            when=datetime.now(UTC),
            event=said.event,
            named=said.named,
        )
        workspace.decisions.record(decision)
    yield from form_anew(workspace, decision, before, tools, should_stop, is_undone=False)


def form_anew(
    workspace: Workspace,
    decision: Decision,
    before: Sequence[Event],
    tools: Tools,
    should_stop: ShouldStop,
    *,
    is_undone: bool,
) -> Steps:
    """Bring the events up to date with a decision that was made or taken back, and say what has changed.

    Args:
        workspace: Where the events are.
        decision: The one.
        before: The events until now.
        tools: The models.
        should_stop: Asked between batches.
        is_undone: Whether it was taken back.
    """
    yield from update(workspace, tools=tools, should_stop=should_stop)
    if should_stop():
        return
    # Explanations of events nearby change too; formed is what holds other articles, or the same by decision.
    was = {event.id: event.decided for event in before}
    now = workspace.events.all()
    yield Corrected(
        decision,
        is_undone,
        formed=tuple(event for event in now if was.get(event.id) != event.decided),
        dissolved=tuple(sorted(set(was) - {event.id for event in now})),
        standing=workspace.decisions.all(),
    )


def _headlines(article: Article) -> Headlines:
    return {article.language: article.title} if article.title else {}
