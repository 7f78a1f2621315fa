"""Comparing an event: both sides, translated and aligned once, or a clear word about the side that is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from encuadre.errors import NotFoundError
from encuadre.model import (
    Article,
    Comparison,
    Country,
    Event,
    Grouping,
    NoSide,
    Outlet,
    Span,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
    Translation,
    Untranslated,
    Word,
)
from encuadre.pipeline import Tools, compare_event, find_event
from encuadre.store import Workspace
from fakes import FakeAnnotator, FakeEncoder, FakeTranslator
from strategies import an_article, annotated

US = an_article()
MX = an_article("México envía tropas", "México envió 10 mil elementos. Esto es untranslatable.", "es", Country.MX)


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace(":memory:") as workspace:
        yield workspace


def hold(workspace: Workspace, *articles: Article) -> Event:
    event = Event("abcd1234", tuple(article.id for article in articles), {"en": US.title, "es": MX.title})
    with workspace.transaction():
        for article in articles:
            workspace.articles.add(article)
            workspace.annotations.record(annotated(article), FakeAnnotator.version)
        workspace.events.replace([event])
        workspace.events.number([event.id])
    return event


def tools(workspace: Workspace, translator: FakeTranslator | None = None) -> Tools:
    return Tools(
        workspace,
        annotator=FakeAnnotator(),  # type: ignore[arg-type]
        encoder=FakeEncoder(),
        translator=translator or FakeTranslator(),  # type: ignore[arg-type]
    )


def compared(workspace: Workspace, event: Event, **options: Grouping) -> Comparison:
    steps = list(compare_event(workspace, event, tools=tools(workspace), **options))  # type: ignore[arg-type]
    assert isinstance(steps[-1], Comparison)
    return steps[-1]


def test_the_us_is_left_and_every_sentence_of_both_is_there(workspace: Workspace) -> None:
    comparison = compared(workspace, hold(workspace, MX, US))

    assert (comparison.left.side, comparison.right.side) == ("US", "MX")
    assert [s.text for s in comparison.left.sentences] == list(annotated(US).sentence_texts)
    assert [s.text for s in comparison.right.sentences] == list(annotated(MX).sentence_texts)


def test_articles_are_read_again_only_where_a_pair_is_new(workspace: Workspace) -> None:
    event = hold(workspace, MX, US)

    first, again = (list(compare_event(workspace, event, tools=tools(workspace))) for _ in range(2))

    stages = [{step.stage for step in steps if isinstance(step, StageStarted)} for steps in (first, again)]
    assert Stage.EMBED in stages[0]
    assert Stage.EMBED not in stages[1]
    assert first[-1] == again[-1]


def test_a_sentence_no_engine_can_translate_is_shown_as_such(workspace: Workspace) -> None:
    renderings = [s.rendering for s in compared(workspace, hold(workspace, US, MX)).right.sentences]

    assert isinstance(renderings[0], Translation)
    assert isinstance(renderings[-1], Untranslated)


def test_a_side_that_is_missing_is_said_with_a_way_out(workspace: Workspace) -> None:
    other = an_article("Mexico moves soldiers", "Soldiers went north.")
    with pytest.raises(NotFoundError, match=r"has one side only\n") as caught:
        compared(workspace, hold(workspace, US, other))
    assert "add articles of the other side" in caught.value.hint


def test_sides_by_language_need_no_country(workspace: Workspace) -> None:
    unknown = an_article("Tropas", "México envió tropas.", "es", None)
    event = hold(workspace, US, unknown)
    with pytest.raises(NotFoundError) as caught:
        compared(workspace, event, by=Grouping.COUNTRY)
    assert "--by language" in caught.value.hint

    comparison = compared(workspace, event, by=Grouping.LANGUAGE)

    assert (comparison.left.side, comparison.right.side) == ("en", "es")
    assert (comparison.by, comparison.is_asked) == (Grouping.LANGUAGE, True)


def test_without_two_countries_the_languages_are_compared(workspace: Workspace) -> None:
    unknown = an_article("Tropas", "México envió tropas.", "es", None)

    comparison = compared(workspace, hold(workspace, US, unknown))

    assert (comparison.left.side, comparison.right.side) == ("en", "es")
    assert (comparison.by, comparison.is_asked, comparison.left_out) == (Grouping.LANGUAGE, False, ())


def test_within_one_language_the_outlets_are_compared(workspace: Workspace) -> None:
    papers = (Outlet("a", "The Ledger", Country.US), Outlet("b", "The Herald", Country.US))
    articles = [replace(an_article(f"Troops {paper.id}", "Soldiers went."), outlet=paper) for paper in papers]

    comparison = compared(workspace, hold(workspace, *articles))

    assert (comparison.left.side, comparison.right.side) == ("The Herald", "The Ledger")
    assert comparison.by is Grouping.OUTLET


def test_who_stands_on_neither_side_is_named_with_the_reason(workspace: Workspace) -> None:
    rest = [
        replace(an_article("Agency", "Troops went."), outlet=Outlet("w", "Wire", None, is_agency=True), country=None),
        replace(an_article("Abroad", "Troops left."), outlet=Outlet("m", "Madrid", None, abroad="ES"), country=None),
        replace(an_article("Nobody", "Troops stay."), outlet=None, country=None),
    ]

    comparison = compared(workspace, hold(workspace, US, *rest, MX))

    assert [(one.article.title, one.reason) for one in comparison.left_out] == [
        ("Agency", NoSide.AGENCY),
        ("Abroad", NoSide.ABROAD),
        ("Nobody", NoSide.UNKNOWN),
    ]


def test_a_newer_annotator_reads_the_articles_anew(workspace: Workspace) -> None:
    event = hold(workspace, US, MX)
    newer = FakeAnnotator()
    newer.version = "fake-2"
    kit = Tools(
        workspace,
        annotator=newer,  # type: ignore[arg-type]
        encoder=FakeEncoder(),
        translator=FakeTranslator(),  # type: ignore[arg-type]
    )

    steps = list(compare_event(workspace, event, tools=kit))

    assert isinstance(steps[-1], Comparison)
    assert sorted(newer.read) == sorted([US.id, MX.id])


def test_a_stopped_comparison_yields_none(workspace: Workspace) -> None:
    event = hold(workspace, US, MX)
    steps = list(compare_event(workspace, event, tools=tools(workspace), should_stop=lambda: True))
    assert not any(isinstance(step, Comparison) for step in steps)


def test_words_are_translated_with_the_sentences_before_anything_is_framed(workspace: Workspace) -> None:
    event, translator = hold(workspace, US, MX), FakeTranslator()
    words = tuple(Word(Span(0, 6), lemma, "NOUN") for lemma in ("muro", "ferretería"))
    with workspace.transaction():
        workspace.annotations.record(replace(annotated(MX), words=words), FakeAnnotator.version)

    asked: dict[Stage, list[str]] = {}
    for step in compare_event(workspace, event, tools=tools(workspace, translator)):
        if isinstance(step, StageFinished):
            asked[step.stage] = list(translator.translated)

    assert "ferretería" in asked[Stage.TRANSLATE]
    assert "muro" not in asked[Stage.TRANSLATE], "its counterpart is authored"
    assert asked[Stage.FRAME] == asked[Stage.TRANSLATE]


@pytest.mark.parametrize("stage", [Stage.TRANSLATE, Stage.ALIGN, Stage.FRAME])
def test_a_comparison_stopped_in_any_stage_yields_none_and_is_finished_by_the_next(
    workspace: Workspace, stage: Stage
) -> None:
    event, seen = hold(workspace, US, MX), list[Stage]()

    for step in compare_event(workspace, event, tools=tools(workspace), should_stop=lambda: stage in seen):
        assert not isinstance(step, Comparison)
        if isinstance(step, StageAdvanced):
            seen.append(step.stage)

    with Workspace(":memory:") as fresh:
        assert compared(workspace, event) == compared(fresh, hold(fresh, US, MX))


def test_an_event_is_found_by_number_id_and_unique_beginning(workspace: Workspace) -> None:
    event = hold(workspace, US, MX)
    assert find_event(workspace, "1") == event
    assert find_event(workspace, "abcd1234") == event
    assert find_event(workspace, "ab") == event
    for name in ("2", "ffff", "", "%"):
        with pytest.raises(NotFoundError, match="no event"):
            find_event(workspace, name)


def test_an_ambiguous_beginning_names_the_candidates(workspace: Workspace) -> None:
    event = hold(workspace, US, MX)
    with workspace.transaction():
        workspace.events.replace([event, Event("abff0000", (), {})])
    with pytest.raises(NotFoundError, match="abcd1234, abff0000"):
        find_event(workspace, "ab")


def test_the_outlets_with_most_reports_are_compared_however_often_one_is_printed(workspace: Workspace) -> None:
    papers = [Outlet(name, f"The {name}", Country.US) for name in ("Courier", "Herald", "Ledger")]
    articles = [replace(an_article(f"Troops {one.id}", f"Soldiers of {one.id} went."), outlet=one) for one in papers]
    again = replace(articles[2], id="again")

    comparison = compared(workspace, replace(hold(workspace, *articles, again), copies=((articles[2].id, "again"),)))

    assert (comparison.left.side, comparison.right.side) == ("The Courier", "The Herald")
