"""A reader corrects the events: what is wanted, asked back, done in a thread, and said."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from textual.app import App
from textual.message import Message

from encuadre.errors import EncuadreError
from encuadre.model import Article, Corrected, Decision, DecisionKind, Event, Outlet, Progress, Quoted
from encuadre.present.naming import outlet_name
from encuadre.tui.contents import Contents
from encuadre.tui.deciding import (
    choice_of,
    choice_of_article,
    choice_of_event,
    choice_of_extent,
    done,
    question,
    question_of_facts,
    question_of_sentences,
)
from encuadre.tui.screens.choice import ChoiceScreen
from encuadre.tui.screens.confirm import ConfirmScreen
from encuadre.tui.screens.facts import FactsScreen
from encuadre.words import Words


@dataclass(frozen=True, slots=True)
class Wish:
    """A correction a reader wants; what it lacks is asked."""

    kind: DecisionKind | None
    """`None`: take the last decision back."""

    events: tuple[Event, ...] = ()
    """The events of a merge or a pin, the one a split takes from, or the one an article is moved to."""

    articles: tuple[str, ...] = ()
    """Ids of the articles a split takes out, or of the one that is moved or whose facts are set."""

    fields: tuple[str, ...] = ()
    """For a set, what is right, as `encuadre set` takes it."""

    outlet: Outlet | None = None
    """For a set, whose articles it holds for, those added later too; `None`: for the one article."""

    quoted: tuple[Quoted, ...] = ()
    """The two sentences of an unlink; those that quote, of a speaker: the one is chosen."""

    speaker: str = ""
    """For a speaker, who said it; empty: nobody who is named."""


Speakers = Callable[[str], Sequence[str]]
"""An article's id in, whom it names out; it runs in a thread."""


def no_speakers(article: str) -> Sequence[str]:
    """Know of nobody."""
    return ()


Correct = Callable[[Wish, Callable[[], bool]], Iterator[Progress | Corrected]]
"""A whole wish and `should_stop` in; progress out, and last what has changed. It runs in a thread."""


@dataclass
class CorrectionWanted(Message):
    """A reader wants to correct the events."""

    wish: Wish
    source: Event | None = None
    """The event the article of a move or a split is chosen from, where none is chosen yet."""

    reason: str = ""
    """Why what is to be corrected is as it is."""


class Corrections:
    """Carries wishes out, one at a time, over whatever screen is in view."""

    def __init__(
        self,
        app: App[Any],
        words: Words,
        articles: Mapping[str, Article],
        correct: Correct | None,
        decisions: Sequence[Decision] = (),
        speakers: Speakers = no_speakers,
    ) -> None:
        """Correct through `correct`; without it every wish is refused.

        Args:
            app: The screen.
            words: The interface's.
            articles: By id.
            correct: Corrects.
            decisions: What was decided so far, oldest first.
            speakers: Returns whom an article names.
        """
        self._app = app
        self.words = words
        self._articles = articles
        self._correct = correct
        self._decisions = tuple(decisions)
        self._speakers = speakers

    def take_over(self, contents: Contents) -> None:
        """Know what another process has decided and added."""
        self._articles, self._decisions = contents.articles, contents.decisions

    async def carry_out(self, wanted: CorrectionWanted, events: Sequence[Event]) -> Corrected | None:
        """Ask what is missing and whether it is meant, do it, say what was done; `None` if nothing was."""
        wish = await self._completed(wanted, events)
        if wish is None or self._correct is None:
            return None
        if wish.kind is DecisionKind.SET:
            title, entries = question_of_facts(wish.articles[0], wish.fields, wish.outlet, self._articles, self.words)
        elif wish.quoted:
            speaker = wish.speaker if wish.kind is DecisionKind.SPEAKER else None
            title, entries = question_of_sentences(wish.quoted, speaker, wanted.reason, self.words)
        else:
            title, entries = question(
                wish.kind, wish.events, wish.articles, self._articles, self._decisions, self.words
            )
        if not await self._app.push_screen_wait(ConfirmScreen(self.words, title, entries)):
            return None
        self._app.notify(self.words.correcting.correcting, markup=False, timeout=2)
        try:
            corrected = await _in_thread(self._correct, wish)
        except EncuadreError as error:
            said = self.words.say(error.message)
            if error.hint:
                said += f"\n{self.words.waiting.next_step}: {self.words.say(error.hint)}"
            self._refuse(said)
        except Exception as error:  # whatever fails is shown; the app lives on
            self._refuse(self.words.waiting.unexpected.format(kind=type(error).__name__, message=error))
        else:
            if corrected is not None:
                self._decisions = corrected.standing
                self._app.notify(done(corrected, self.words), markup=False)
            return corrected
        return None

    def _refuse(self, said: str) -> None:
        self._app.notify(said, title=self.words.correcting.not_corrected, severity="error", markup=False)

    async def _completed(self, wanted: CorrectionWanted, events: Sequence[Event]) -> Wish | None:
        """Return the wish with nothing missing; `None` if the reader gave up or there is nothing to choose."""
        wish, words = wanted.wish, self.words
        if wish.kind is None and not self._decisions:
            self._app.notify(words.correcting.nothing_to_undo, markup=False)
            return None
        if wish.kind is DecisionKind.SPLIT and wish.events and len(wish.events[0].articles) < 2:
            self._app.notify(words.correcting.lone_article, markup=False)
            return None
        if wish.kind in (DecisionKind.SPLIT, DecisionKind.MOVE, DecisionKind.SET) and not wish.articles:
            chosen = await self.article_of(wanted.source or wish.events[0])
            if chosen is None:
                return None
            wish = replace(wish, articles=(chosen,))
        if wish.kind is DecisionKind.SET:
            return await self._with_facts(wish)
        if wish.kind is DecisionKind.SPEAKER:
            return await self._with_speaker(wish)
        if wish.kind is DecisionKind.MOVE and not wish.events:
            others = [event for event in events if wish.articles[0] not in event.articles]
            chosen = await self._ask(choice_of_event(words, others, self._articles))
            target = next((event for event in others if event.id == chosen), None)
            return replace(wish, events=(target,)) if target else None
        return wish

    async def article_of(self, event: Event) -> str | None:
        """Return the id of the one article of an event, or of the one a reader chooses; `None` if none is chosen."""
        if len(event.articles) == 1:
            return event.articles[0]
        return await self._ask(choice_of_article(self.words, event, self._articles))

    async def _with_facts(self, wish: Wish) -> Wish | None:
        """Ask what is right of the article of a wish."""
        article = self._articles.get(wish.articles[0])
        fields = await self._app.push_screen_wait(FactsScreen(self.words, article)) if article else None
        if article is None or fields is None:
            return None
        wish = replace(wish, fields=fields)
        if article.outlet is None:
            return wish
        chosen = await self._ask(choice_of_extent(self.words, article.outlet))
        return None if chosen is None else replace(wish, outlet=article.outlet if chosen else None)

    async def _with_speaker(self, wish: Wish) -> Wish | None:
        """Ask which quotation is meant, where there are several, and who said it."""
        said = self.words.correcting
        if not wish.quoted:
            self._app.notify(said.quotes_nothing, markup=False)
            return None
        id_ = wish.quoted[0].sentence
        if len(wish.quoted) > 1:
            rows = [(one.sentence, f"{outlet_name(one.article, self.words)}  {one.text}") for one in wish.quoted]
            id_ = await self._ask(choice_of(self.words, said.which_quotation, rows)) or ""
        meant = next((one for one in wish.quoted if one.sentence == id_), None)
        if meant is None:
            return None
        names = await asyncio.to_thread(self._speakers, meant.article.id)
        rows = [*((name, name) for name in names), ("", said.not_said)]
        chosen = await self._ask(choice_of(self.words, said.which_speaker, rows))
        return None if chosen is None else replace(wish, quoted=(meant,), speaker=chosen)

    async def _ask(self, screen: ChoiceScreen) -> str | None:
        return await self._app.push_screen_wait(screen)


async def _in_thread(correct: Correct, wish: Wish) -> Corrected | None:
    """Run a correction beside the screen; leaving the app stops it between two steps."""
    stop = threading.Event()

    def run() -> Corrected | None:
        last = None
        for step in correct(wish, stop.is_set):
            last = step if isinstance(step, Corrected) else last
        return last

    try:
        return await asyncio.to_thread(run)
    finally:
        stop.set()
