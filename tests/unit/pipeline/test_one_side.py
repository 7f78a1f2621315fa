"""An event that one side alone tells is read: every sentence with its translation, every article with its framing."""

from __future__ import annotations

import pytest

from encuadre.errors import OneSideError
from encuadre.model import Event, OneSide, Translation
from encuadre.pipeline import Tools, compare_event, read_event
from encuadre.present import one_side_page
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

    text = next(section for section in page.sections if section.id == f"text:{ARTICLE.id}")
    assert [row.text for row in text.rows] == list(reading.articles[0].annotated.sentence_texts)
    assert all(row.asides[0].text for row in text.rows)


def test_a_reading_that_is_told_to_stop_yields_nothing_last(workspace: Workspace) -> None:
    steps = list(read_event(workspace, held(workspace), tools=tools(workspace), should_stop=lambda: True))

    assert not any(isinstance(step, OneSide) for step in steps)
