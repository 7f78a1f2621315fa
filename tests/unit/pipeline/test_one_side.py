"""An event that one side alone tells is read: every sentence with its translation, every article with its framing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from encuadre.errors import NotFoundError, OneSideError
from encuadre.model import (
    Alone,
    Article,
    Comparison,
    Country,
    Event,
    Finding,
    Grouping,
    OneSide,
    ReadArticle,
    Status,
    Translation,
)
from encuadre.pipeline import Tools, compare_event, compare_one_side, read_event, read_one
from encuadre.present import claims_page, one_side_page, reading_page
from encuadre.store import Workspace
from encuadre.words import words_in
from fakes import FakeAnnotator, FakeEncoder, FakeTranslator
from strategies import an_article

ARTICLE = an_article("Troops go north", "Mexico sent 10,000 soldiers. They stay.")


def tools(workspace: Workspace) -> Tools:
    return Tools(
        workspace,
        annotator=FakeAnnotator(),  # type: ignore[arg-type]
        encoder=FakeEncoder(),
        translator=FakeTranslator(),  # type: ignore[arg-type]
    )


def held(workspace: Workspace) -> Event:
    event = Event("abcd1234", (ARTICLE.id,), {"en": ARTICLE.title})
    with workspace.transaction():
        workspace.articles.add(ARTICLE)
        workspace.events.replace([event])
    return event


def test_an_event_with_one_side_is_no_comparison_and_can_be_read(workspace: Workspace) -> None:
    event = held(workspace)
    with pytest.raises(OneSideError):
        list(compare_event(workspace, event, tools=tools(workspace)))

    reading = list(read_event(workspace, event, tools=tools(workspace)))[-1]

    assert isinstance(reading, OneSide)
    [one] = reading.articles
    assert one.annotated.article == ARTICLE
    assert len(one.renderings) == len(one.annotated.sentences)
    assert all(isinstance(rendering, Translation) for rendering in one.renderings)


def test_its_page_has_every_sentence_in_order_with_its_translation(workspace: Workspace) -> None:
    reading = list(read_event(workspace, held(workspace), tools=tools(workspace)))[-1]
    assert isinstance(reading, OneSide)

    page = one_side_page(reading, words_in("en"))

    text = [row for section in page.sections if section.id.startswith("text:") for row in section.rows]
    assert [row.text for row in text] == list(reading.articles[0].annotated.sentence_texts)
    assert all(row.asides[0].text for row in text)


def test_it_points_to_the_events_of_its_story_that_the_other_side_tells(workspace: Workspace) -> None:
    event = replace(held(workspace), related=("beef0001", "beef0002", "gone0001"))
    told = replace(ARTICLE, id="theirs", title="Cruzan la frontera", language="es", country=Country.MX)
    theirs, ours = Event("beef0001", (told.id,), {"es": told.title}), Event("beef0002", (ARTICLE.id,), {})
    with workspace.transaction():
        workspace.articles.add(told)
        workspace.events.replace([event, theirs, ours])

    reading = list(read_event(workspace, event, tools=tools(workspace)))[-1]

    assert isinstance(reading, OneSide)
    assert reading.elsewhere == (theirs,)
    [section] = [one for one in one_side_page(reading, words_in("en")).sections if one.id == "elsewhere"]
    assert [row.handle for row in section.rows] == [theirs.id]


def test_a_reading_that_is_told_to_stop_yields_nothing_last(workspace: Workspace) -> None:
    steps = list(read_event(workspace, held(workspace), tools=tools(workspace), should_stop=lambda: True))

    assert not any(isinstance(step, OneSide) for step in steps)


def alone(workspace: Workspace, *articles: Article, copies: tuple[tuple[str, ...], ...] = ()) -> Comparison:
    event = Event("abcd1234", tuple(article.id for article in articles), {"en": articles[0].title}, copies=copies)
    with workspace.transaction():
        for article in articles:
            workspace.articles.add(article)
        workspace.events.replace([event])
    made = list(compare_one_side(workspace, event, tools=tools(workspace)))[-1]
    assert isinstance(made, Comparison)
    return made


def test_in_the_shape_of_a_comparison_the_other_side_is_empty_and_nothing_is_said_of_it(workspace: Workspace) -> None:
    made = alone(workspace, ARTICLE)

    assert (made.left.side, made.left.articles, made.right.side) == ("US", (ARTICLE,), "MX")
    assert {sentence.status for sentence in made.left.sentences} == {Status.ALONE}
    assert not made.right.articles
    assert not made.right.sentences
    assert not any((made.links, made.only_left, made.only_right, made.conflicts, made.compatible))
    assert made.alone is Alone.ARTICLE
    assert {id_ for claim in made.claims for id_ in claim.sentences} == {one.id for one in made.left.sentences}
    assert not any(claim.right for claim in made.claims)


def test_a_mexican_event_stands_on_the_right(workspace: Workspace) -> None:
    made = alone(workspace, an_article("Cierran el puente", "Llovió mucho. Cerró.", "es", Country.MX))

    assert (made.left.articles, made.right.side) == ((), "MX")
    assert made.right.articles


def test_without_a_known_country_the_language_names_the_side(workspace: Workspace) -> None:
    made = alone(workspace, an_article(country=None))

    assert (made.by, made.left.side, made.right.side) == (Grouping.LANGUAGE, "en", "es")


def test_why_there_is_one_side_is_told_by_what_the_articles_share(workspace: Workspace) -> None:
    same = alone(workspace, ARTICLE, an_article("Troops arrive", "They came at noon. They stay."))
    assert same.alone is Alone.OUTLET
    unknown = alone(workspace, an_article(country=None), an_article("Troops arrive", "At noon. Here.", country=None))
    assert unknown.alone is Alone.UNKNOWN


def test_its_reading_says_who_tells_it_and_nothing_of_another_side(workspace: Workspace) -> None:
    made = alone(workspace, ARTICLE)

    assert {line.finding for line in made.reading} <= {Finding.ALONE, Finding.SPEAKERS_ALONE, Finding.FRAME_ALONE}
    assert "River Gazette" in made.reading[0].text["en"]
    assert reading_page(made, words_in("en")).sections
    assert claims_page(made, words_in("en")).summary == words_in("en").comparison.alone


def test_one_article_is_read_by_the_beginning_of_its_id_and_a_file_as_it_is(
    workspace: Workspace, tmp_path: Path
) -> None:
    held(workspace)
    of_id = list(read_one(workspace, ARTICLE.id[:5], tools=tools(workspace)))[-1]
    assert isinstance(of_id, ReadArticle)
    assert of_id.annotated.article == ARTICLE

    file = tmp_path / "note.txt"
    file.write_text("The gates of the dam stayed shut on Tuesday. Forty families left the valley before noon.", "utf-8")
    of_file = list(read_one(workspace, str(file), tools=tools(workspace)))[-1]
    assert isinstance(of_file, ReadArticle)
    assert "Forty families" in of_file.annotated.article.text
    assert len(of_file.renderings) == len(of_file.annotated.sentences)


def test_what_is_neither_a_file_nor_an_article_is_not_found(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError):
        list(read_one(workspace, "beef", tools=tools(workspace)))


def test_two_versions_of_one_report_are_no_second_article(workspace: Workspace) -> None:
    again = replace(ARTICLE, id="again")

    assert alone(workspace, ARTICLE, again, copies=((ARTICLE.id, "again"),)).alone is Alone.ARTICLE
    assert alone(workspace, ARTICLE, replace(again, id="other")).alone is Alone.OUTLET
