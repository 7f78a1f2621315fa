"""A small event told by two invented outlets, made by hand: no model, no pipeline."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from weakref import WeakSet

from textual.app import App
from textual.events import Key
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from encuadre.model import (
    Article,
    ComparedConflict,
    ComparedLink,
    ComparedQuotation,
    ComparedSentence,
    ComparedSide,
    Comparison,
    ConflictKind,
    Country,
    DistinctiveWord,
    Event,
    Evidence,
    Frame,
    FrameUse,
    Framing,
    Ground,
    Language,
    LinkKind,
    Progress,
    QuantityKind,
    Quotation,
    QuotationKind,
    Reason,
    Rendering,
    Rule,
    Span,
    Speaker,
    Status,
    Translation,
    Untranslated,
    other_language,
    story_of,
)
from encuadre.tui import Contents, EncuadreApp, Options, Services
from encuadre.tui.screens.base import SpeakingScreen
from strategies import an_article

US_HEADLINE = "Flooded bridge at Laredo reopens"
US_SENTENCES = (
    "The bridge reopened Monday after 40 families were moved.",
    "Trucks waited nine hours in the rain.",
    "“We lost a week of sales,” said the mayor.",
    "Engineers found no damage to the pillars.",
)
MX_HEADLINE = "Reabren el puente tras la crecida"
MX_SENTENCES = (
    "El gobernador agradeció a los vecinos su paciencia.",
    "El lunes reabrió el puente; salieron 60 familias de sus casas.",
    "Los camiones esperaron horas bajo la lluvia.",
)
IN_SPANISH = {
    US_HEADLINE: "Reabre el puente inundado de Laredo",
    US_SENTENCES[0]: "El puente reabrió el lunes.",
    US_SENTENCES[1]: "Los camiones aguardaron nueve horas.",
    US_SENTENCES[2]: "Perdimos una semana de ventas, dijo el alcalde.",
}
IN_ENGLISH = {
    MX_HEADLINE: "Bridge reopened after the rise",
    MX_SENTENCES[0]: "The governor thanked the neighbours.",
    MX_SENTENCES[1]: "On Monday the bridge reopened; 60 families left home.",
}
"""The last Mexican and the last US sentence stay untranslated."""

NO_ENGINE = "no engine installed"


def an_event_article(country: Country, headline: str, sentences: Sequence[str], *, is_sample: bool = True) -> Article:
    language: Language = "en" if country is Country.US else "es"
    day = 4 if country is Country.US else 5
    article = an_article(headline, "\n\n".join(sentences), language, country, datetime(2025, 2, day, 12, tzinfo=UTC))
    return replace(article, is_sample=is_sample)


def compared(article: Article, sentences: Sequence[str], shared: Sequence[int]) -> tuple[ComparedSentence, ...]:
    texts = [article.title, *sentences] if article.title else list(sentences)
    translations = {**IN_SPANISH, **IN_ENGLISH}
    found = []
    position = 0
    for number, text in enumerate(texts):
        start = article.text.index(text, position)
        position = start + len(text)
        language = other_language(article.language)
        rendering: Rendering = (
            Translation(text, translations[text], language, "argos")
            if text in translations
            else Untranslated(text, language, NO_ENGINE)
        )
        status = Status.SHARED if number in shared else Status.ONLY_HERE
        found.append(
            ComparedSentence(f"{article.id}-{number}", article.id, text, Span(start, position), rendering, status)
        )
    return tuple(found)


def evidence(article: Article, words: str) -> tuple[Evidence, ...]:
    start = article.text.index(words)
    return (Evidence(article.id, Span(start, start + len(words))),)


def a_comparison(
    us_headline: str = US_HEADLINE, mx_headline: str = MX_HEADLINE, *, is_sample: bool = True
) -> Comparison:
    """Return one event: headlines and two facts shared, one figure in conflict, the rest on one side only."""
    us = an_event_article(Country.US, us_headline, US_SENTENCES, is_sample=is_sample)
    mx = an_event_article(Country.MX, mx_headline, MX_SENTENCES, is_sample=is_sample)
    left, right = compared(us, US_SENTENCES, (0, 1, 2)), compared(mx, MX_SENTENCES, (0, 2, 3))
    forty, sixty = us.text.index("40 families"), mx.text.index("60 familias")
    said = us.text.index("We lost")
    content = Span(said, said + len("We lost a week of sales,"))
    event = Event(
        id="e1e1e1e1",
        articles=(us.id, mx.id),
        title={"en": us_headline, "es": mx_headline},
        why=(
            Reason(
                min(us.id, mx.id),
                max(us.id, mx.id),
                score=0.81,
                similarity=0.74,
                entities=("rio-bravo",),
                quantities=("lunes",),
                days_apart=1.0,
            ),
        ),
        start=us.published,
        end=mx.published,
    )
    return Comparison(
        event=event,
        left=ComparedSide("US", (us,), left, us_framing(us)),
        right=ComparedSide("MX", (mx,), right, mx_framing(mx)),
        links=(
            ComparedLink((left[0].id,), (right[0].id,), LinkKind.SAME, 0.93),
            ComparedLink((left[1].id,), (right[2].id,), LinkKind.SAME, 0.88),
            ComparedLink((left[2].id,), (right[3].id,), LinkKind.PARTIAL, 0.61),
        ),
        only_left=(left[3].id, left[4].id),
        only_right=(right[1].id,),
        conflicts=(
            ComparedConflict(
                left[1].id,
                right[2].id,
                "40 families",
                "60 familias",
                Span(forty, forty + len("40 families")),
                Span(sixty, sixty + len("60 familias")),
                Rule(
                    ConflictKind.QUANTITY,
                    Ground.DIFFERENT,
                    QuantityKind.COUNT,
                    {"en": "families", "es": "familias"},
                ),
            ),
        ),
        quotations=(
            ComparedQuotation(
                "US",
                us.id,
                left[3].id,
                content.of(us.text),
                Quotation(content, QuotationKind.DIRECT, "the mayor"),
            ),
        ),
    )


def us_framing(us: Article) -> Framing:
    return Framing(
        frames=(
            FrameUse(
                Frame.ECONOMIC,
                0.62,
                (*evidence(us, US_SENTENCES[2]), *evidence(us, US_SENTENCES[1])),
                low=0.41,
                high=0.83,
            ),
            FrameUse(Frame.SECURITY, 0.31, evidence(us, US_SENTENCES[3]), low=0.1, high=0.5, stability=0.7),
        ),
        words=(DistinctiveWord("sale", "en", "venta", 2.4, 3, 0, evidence(us, "sales")),),
        speakers=(Speaker("the mayor", "", 1, 6, evidence(us, US_SENTENCES[2])),),
    )


def mx_framing(mx: Article) -> Framing:
    return Framing(
        frames=(FrameUse(Frame.QUALITY_OF_LIFE, 0.55, evidence(mx, MX_SENTENCES[0]), low=0.3, high=0.8),),
        words=(DistinctiveWord("vecino", "es", "neighbour", 2.1, 4, 1, evidence(mx, "vecinos")),),
    )


def a_story() -> Comparison:
    """Return the comparison with its right side's articles as an event of two days later."""
    told = a_comparison()
    start = told.event.start
    assert start is not None
    here, there = (tuple(one.id for one in side.articles) for side in (told.left, told.right))
    first = replace(told.event, id="aaaa0001", articles=here, story="c0ffee00", start=start, end=start)
    later = start + timedelta(days=2)
    then = replace(first, id="aaaa0002", articles=there, title={"en": "Bridge closes"}, start=later, end=later)
    story = story_of((then, first), "c0ffee00")
    assert story is not None
    return replace(told, event=story)


@dataclass
class FakeCompare:
    """Stands for the pipeline: yields what it was given, and remembers how it was used."""

    steps: Sequence[Progress | Comparison]
    error: Exception | None = None
    waits_for: threading.Event | None = None
    """Holds the comparison back until it is set, or until it is told to stop."""

    was_stopped: bool = False
    calls: int = 0

    def __call__(self, event_id: str, should_stop: Callable[[], bool]) -> Iterator[Progress | Comparison]:
        self.calls += 1
        for step in self.steps:
            if isinstance(step, Comparison) or self.error:
                while self.waits_for and not self.waits_for.wait(0.01):
                    if should_stop():
                        self.was_stopped = True
                        return
            if self.error and isinstance(step, Comparison):
                raise self.error
            yield step


def contents_of(shown: Comparison, *more: Event, articles: Iterable[Article] = ()) -> Contents:
    """Return a workspace that holds the event of a comparison and its articles, and more of both."""
    known = [article for side in (shown.left, shown.right) for article in side.articles]
    return Contents((shown.event, *more), {article.id: article for article in (*known, *articles)})


EMPTY = Contents((), {})
"""A workspace nothing was added to."""


def an_app(
    comparison: Comparison | None = None,
    *,
    language: Language = "en",
    is_open: bool = True,
    compare: FakeCompare | None = None,
    more: Sequence[Event] = (),
    more_articles: Mapping[str, Article] | None = None,
) -> EncuadreApp:
    """Return an app with one event (and `more`), opened unless told otherwise."""
    shown = comparison or a_comparison()
    return EncuadreApp(
        contents_of(shown, *more, articles=(more_articles or {}).values()),
        Services(compare=compare or FakeCompare([shown])),
        Options(language=language, opened=shown.event.id if is_open else None),
    )


def typed_at_once(app: App[None], letters: str) -> None:
    """Type faster than the screen answers: all keys arrive before the first of them is looked at."""
    for letter in letters:
        app.post_message(Key("slash" if letter == "/" else letter, letter))


def screen_text(app: App[None]) -> str:
    """Return what stands on the screen, row by row, as a reader sees it."""
    width, height = app.size
    rows: list[str] = []
    for strip in app.screen._compositor.render_strips():
        rows.append(strip.text[:width])
    return "\n".join(row.rstrip() for row in rows[:height])


OPENED: WeakSet[Pilot[None]] = WeakSet()


async def painted(pilot: Pilot[None]) -> None:
    """Wait until the screen in view takes keys: a question takes none before it was painted."""
    while isinstance(pilot.app.screen, SpeakingScreen) and pilot.app.screen.is_unseen_by(Key("y", "y")):
        await pilot.pause()


async def opened(pilot: Pilot[None]) -> None:
    """Wait, once for each app, until what it opens with is shown: a key pressed earlier goes to what stands there."""
    if pilot in OPENED:
        return
    OPENED.add(pilot)
    await workers_done(pilot)
    for _ in range(2):
        await pilot.pause()


async def asked(pilot: Pilot[None], *keys: str) -> str:
    """Press keys up to a question, whose worker goes on only with an answer, and return what the screen shows."""
    await opened(pilot)
    for key in keys:
        await pilot.pause()
        await painted(pilot)
        await pilot.press(key)
    for _ in range(4):
        await pilot.pause()
    await painted(pilot)
    return screen_text(pilot.app)


async def workers_done(pilot: Pilot[None]) -> None:
    """Wait for all that is at work; what its screen or a later worker ended meanwhile is no failure."""
    for worker in [*pilot.app.workers]:
        with suppress(WorkerCancelled):
            await worker.wait()


async def settled(pilot: Pilot[None], *keys: str) -> str:
    """Press keys, wait until all that follows from them has happened, and return what the screen shows."""
    await opened(pilot)
    for key in keys:
        await painted(pilot)
        await pilot.press(key)
    await workers_done(pilot)
    await pilot.pause()
    shown = ""
    while shown != (shown := screen_text(pilot.app)):  # a screen is laid out anew once it knows its width
        await pilot.pause()
        await pilot.pause()
    return shown
