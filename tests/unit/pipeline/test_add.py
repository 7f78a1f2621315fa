"""Adding articles: only what is new is worked on, and a stopped run is finished by the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from encuadre.errors import ModelMissingError
from encuadre.model import (
    AnnotatedArticle,
    ArticleAdded,
    ArticleKnown,
    ArticleSkipped,
    Stage,
    StageFinished,
    StageStarted,
)
from encuadre.pipeline import Tools, add
from encuadre.store import Workspace
from fakes import FakeAnnotator, FakeEncoder, FakeTranslator

TEXT = """title: {title}
outlet: River Gazette
country: {country}
language: {language}
published: 2025-02-0{day}T08:00:00+00:00

{body}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return three readable articles and one empty file."""
    articles = tmp_path / "articles"
    articles.mkdir()
    for day, (title, country, language, body) in enumerate(
        [
            ("Mexico sends troops north", "US", "en", "Mexico sent 10,000 troops to the border on Tuesday."),
            ("México envía tropas al norte", "MX", "es", "México envió 10 mil elementos a la frontera el martes."),
            ("Markets fell in New York", "US", "en", "Shares lost two percent of their value in early trading."),
        ],
        start=1,
    ):
        text = TEXT.format(title=title, country=country, language=language, day=day, body=body)
        (articles / f"{day}.txt").write_text(text, "utf-8")
    (articles / "4.txt").write_text("", "utf-8")
    return articles


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace(":memory:") as workspace:
        yield workspace


def fake_tools(workspace: Workspace) -> tuple[Tools, FakeAnnotator, FakeEncoder]:
    annotator, encoder = FakeAnnotator(), FakeEncoder()
    tools = Tools(workspace, annotator=annotator, encoder=encoder, translator=FakeTranslator())  # type: ignore[arg-type]
    return tools, annotator, encoder


def test_every_article_is_in_exactly_one_event_and_the_unreadable_one_is_named(
    folder: Path, workspace: Workspace
) -> None:
    tools, _, _ = fake_tools(workspace)

    progress = list(add(workspace, [folder], tools=tools))

    assert sum(isinstance(step, ArticleAdded) for step in progress) == 3
    skipped = [step for step in progress if isinstance(step, ArticleSkipped)]
    assert [Path(step.path).name for step in skipped] == ["4.txt"]
    members = [id_ for event in workspace.events.all() for id_ in event.articles]
    assert sorted(members) == sorted(workspace.articles.ids())


def test_without_a_spanish_pipeline_english_is_read_and_spanish_waits(folder: Path, workspace: Workspace) -> None:
    tools, annotator, _ = fake_tools(workspace)
    annotator.lacking = frozenset({"es"})

    with pytest.raises(ModelMissingError, match="1 articles wait, because no spaCy pipeline reads es") as caught:
        list(add(workspace, [folder], tools=tools))

    assert "encuadre setup" in caught.value.hint
    grouped = [id_ for event in workspace.events.all() for id_ in event.articles]
    languages = {article.language for article in workspace.articles.get(grouped)}
    assert (workspace.articles.count(), len(grouped), languages) == (3, 2, {"en"})


def test_what_waited_is_read_once_there_is_a_pipeline(folder: Path, workspace: Workspace) -> None:
    tools, annotator, _ = fake_tools(workspace)
    annotator.lacking = frozenset({"es"})
    with pytest.raises(ModelMissingError):
        list(add(workspace, [folder], tools=tools))
    tools, annotator, _ = fake_tools(workspace)
    annotator.version = "fake-1 with Spanish"

    list(add(workspace, [folder], tools=tools))

    assert sum(len(event.articles) for event in workspace.events.all()) == 3


def test_with_nothing_that_can_be_read_nothing_else_fails(folder: Path, workspace: Workspace) -> None:
    tools, annotator, _ = fake_tools(workspace)
    annotator.lacking = frozenset({"en", "es"})

    with pytest.raises(ModelMissingError, match="3 articles wait"):
        list(add(workspace, [folder], tools=tools))


def test_every_stage_that_starts_finishes(folder: Path, workspace: Workspace) -> None:
    tools, _, _ = fake_tools(workspace)
    progress = list(add(workspace, [folder], tools=tools))
    started = [step.stage for step in progress if isinstance(step, StageStarted)]
    assert started == [Stage.READ, Stage.ANNOTATE, Stage.EMBED, Stage.CLUSTER]
    assert [step.stage for step in progress if isinstance(step, StageFinished)] == started


def test_adding_again_reads_and_encodes_nothing(folder: Path, workspace: Workspace) -> None:
    list(add(workspace, [folder], tools=fake_tools(workspace)[0]))
    tools, annotator, encoder = fake_tools(workspace)

    progress = list(add(workspace, [folder], tools=tools))

    assert sum(isinstance(step, ArticleKnown) for step in progress) == 3
    assert annotator.read == []
    assert encoder.encoded == []


def test_one_article_more_costs_only_itself(folder: Path, workspace: Workspace) -> None:
    list(add(workspace, [folder], tools=fake_tools(workspace)[0]))
    (folder / "5.txt").write_text(
        "title: Rain in Sonora\nlanguage: en\n\nIt rained in Sonora for three days.\n", "utf-8"
    )
    tools, annotator, encoder = fake_tools(workspace)

    list(add(workspace, [folder], tools=tools))

    assert len(annotator.read) == 1
    assert set(encoder.encoded) == {"Rain in Sonora", "It rained in Sonora for three days."}
    assert len(workspace.articles.ids()) == 4


def test_a_run_stopped_after_reading_is_finished_by_the_next(folder: Path, workspace: Workspace) -> None:
    tools, _, _ = fake_tools(workspace)
    stops = iter([False] * 4 + [True] * 100)
    list(add(workspace, [folder], tools=tools, should_stop=lambda: next(stops)))
    assert workspace.events.all() == ()

    list(add(workspace, [], tools=fake_tools(workspace)[0]))

    assert len([id_ for event in workspace.events.all() for id_ in event.articles]) == 3


def test_a_run_killed_in_the_middle_of_annotating_loses_no_article(folder: Path, workspace: Workspace) -> None:
    class DyingAnnotator(FakeAnnotator):
        def annotate(self, articles, *, should_stop=None):  # type: ignore[no-untyped-def]
            raise KeyboardInterrupt

    tools = Tools(workspace, annotator=DyingAnnotator(), encoder=FakeEncoder())  # type: ignore[arg-type]
    with pytest.raises(KeyboardInterrupt):
        list(add(workspace, [folder], tools=tools))

    list(add(workspace, [], tools=fake_tools(workspace)[0]))

    assert sum(len(event.articles) for event in workspace.events.all()) == 3


class CountingVectors(Tools):
    """Tools that remember which articles' vectors were asked for."""

    asked: list[str]

    def vectors(self, annotated: Sequence[AnnotatedArticle]) -> dict[str, NDArray[np.float32]]:
        self.asked.extend(one.article.id for one in annotated)
        return super().vectors(annotated)


def test_adding_one_to_many_leaves_the_others_and_their_events_alone(folder: Path, workspace: Workspace) -> None:
    list(add(workspace, [folder], tools=fake_tools(workspace)[0]))
    before = {event.id: event for event in workspace.events.all()}
    (folder / "5.txt").write_text("title: Lluvia\nlanguage: es\n\nLlueve y llueve en Sonora.\n", "utf-8")
    tools = CountingVectors(workspace, annotator=FakeAnnotator(), encoder=FakeEncoder())  # type: ignore[arg-type]
    tools.asked = []

    list(add(workspace, [folder], tools=tools))

    after = {event.id: event for event in workspace.events.all()}
    [new] = set(after) - set(before)
    assert set(before) < set(after)
    assert tools.asked.count(after[new].articles[0]) == 1
    assert sorted(id_ for event in after.values() for id_ in event.articles) == sorted(workspace.articles.ids())


def test_a_newer_annotator_makes_all_events_anew(folder: Path, workspace: Workspace) -> None:
    list(add(workspace, [folder], tools=fake_tools(workspace)[0]))
    tools, annotator, _ = fake_tools(workspace)
    annotator.version = "fake-2"

    list(add(workspace, [folder], tools=tools))

    assert len(annotator.read) == 3
    assert sum(len(event.articles) for event in workspace.events.all()) == 3


def test_events_come_out_the_same_whether_articles_came_together_or_one_by_one(
    folder: Path, workspace: Workspace
) -> None:
    for path in sorted(folder.iterdir(), reverse=True):
        list(add(workspace, [path], tools=fake_tools(workspace)[0]))
    with Workspace(":memory:") as other:
        list(add(other, [folder], tools=fake_tools(other)[0]))
        assert set(map(repr, workspace.events.all())) == set(map(repr, other.events.all()))
