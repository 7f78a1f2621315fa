"""An event opened again is read, not computed, until anything that shapes its comparison is another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from encuadre.errors import StoreError
from encuadre.frame import BORDER
from encuadre.model import Article, Comparison, Country, Event, Progress, Translation
from encuadre.pipeline import Grouping, Models, Tools, compare_event, kept
from encuadre.pipeline.caches import Memory, Verdicts
from encuadre.store import Workspace
from encuadre.translate import Glossary, Term, load_translator
from fakes import FakeAnnotator, FakeEncoder
from strategies import an_article, annotated
from unit.translate.engines import FakeEngine

US = an_article()
MX = an_article("México envía tropas", "México envió 10 mil elementos. La bolsa cayó.", "es", Country.MX)
SECOND = an_article("Mexico moves soldiers", "Soldiers went north.")


class Desk:
    """A workspace with one event, and models of which each may be exchanged."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.annotator = FakeAnnotator()
        self.encoder = FakeEncoder()
        self.engine = FakeEngine()
        self.glossary = Glossary()
        self.models = Models()
        self.event = self.hold(US, MX)

    def hold(self, *articles: Article) -> Event:
        event = Event("abcd1234", tuple(article.id for article in articles), {"en": US.title})
        with self.workspace.transaction():
            for article in articles:
                self.workspace.articles.add(article)
                self.workspace.annotations.record(annotated(article), self.annotator.version)
            self.workspace.events.replace([event])
        return event

    def tools(self) -> Tools:
        translator = load_translator(
            engines=[self.engine],
            memory=Memory(self.workspace),
            verdicts=Verdicts(self.workspace),
            glossary=self.glossary,
        )
        return Tools(
            self.workspace,
            self.models,
            annotator=self.annotator,  # type: ignore[arg-type]
            encoder=self.encoder,
            translator=translator,
        )

    def steps(self, **options: Any) -> list[Progress | Comparison]:
        return list(compare_event(self.workspace, self.event, tools=self.tools(), **options))

    def compared(self, **options: Any) -> Comparison:
        last = self.steps(**options)[-1]
        assert isinstance(last, Comparison)
        return last

    def is_read(self, **options: Any) -> bool:
        """Tell whether the comparison comes without any work."""
        return len(self.steps(**options)) == 1


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Workspace(":memory:") as workspace:
        yield Desk(workspace)


def test_what_is_read_is_what_was_computed(desk: Desk) -> None:
    computed = desk.compared()
    asked = len(desk.engine.batches), len(desk.encoder.encoded), len(desk.annotator.read)

    assert desk.steps() == [computed]
    assert (len(desk.engine.batches), len(desk.encoder.encoded), len(desk.annotator.read)) == asked


def another_article(desk: Desk) -> None:
    desk.event = desk.hold(US, MX, SECOND)


def a_corrected_event(desk: Desk) -> None:
    desk.event = replace(desk.event, decided=(US.id,))


def a_human_translation(desk: Desk) -> None:
    Memory(desk.workspace).record([Translation("La bolsa cayó.", "Stocks fell.", "en", "human")], "es")


def another_engine(desk: Desk) -> None:
    desk.engine = FakeEngine("argos")


def a_newer_engine(desk: Desk) -> None:
    desk.engine = FakeEngine(version="2")


def no_engine(desk: Desk) -> None:
    desk.engine = FakeEngine(directions=())


def a_glossary(desk: Desk) -> None:
    desk.glossary = Glossary([Term("stock market", "bolsa")])


def another_annotator(desk: Desk) -> None:
    desk.annotator.version = "fake-2"


def another_reading(desk: Desk) -> None:
    article = replace(US, outlet=None)
    with desk.workspace.transaction():
        desk.workspace.annotations.record(annotated(article), desk.annotator.version)


def another_encoder(desk: Desk) -> None:
    desk.encoder.version = "2"


def another_second_encoder(desk: Desk) -> None:
    desk.models.paraphrase_encoder = FakeEncoder()


CHANGES: list[Callable[[Desk], None]] = [
    another_article,
    a_corrected_event,
    a_human_translation,
    another_engine,
    a_newer_engine,
    no_engine,
    a_glossary,
    another_annotator,
    another_reading,
    another_encoder,
    another_second_encoder,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_whatever_shapes_it_is_another_and_it_is_computed_anew(desk: Desk, change: Callable[[Desk], None]) -> None:
    desk.compared()
    assert desk.is_read()

    change(desk)

    assert not desk.is_read()
    assert desk.is_read(), "what was made anew is kept in turn"


def test_another_program_computes_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.compared()
    monkeypatch.setattr(kept, "program_digest", lambda: b"another")

    assert not desk.is_read()


def test_a_measure_that_a_package_brings_computes_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.compared()
    monkeypatch.setattr(kept, "brought_measures", lambda: (("exclamations", "press_measures:exclamations", "1"),))

    assert not desk.is_read()


def test_the_digest_of_the_program_is_of_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    of_all = kept.program_digest.__wrapped__()
    monkeypatch.setattr(kept, "_ROOMS", kept._ROOMS[1:])

    assert kept.program_digest.__wrapped__() != of_all


def test_every_question_has_its_own(desk: Desk) -> None:
    by_country, by_language = desk.compared(), desk.compared(by=Grouping.LANGUAGE)
    one_model = desk.compared(models=[BORDER])

    assert desk.steps() == [by_country]
    assert desk.steps(by=Grouping.LANGUAGE) == [by_language]
    assert desk.steps(models=[BORDER]) == [one_model]
    assert by_country.left.framing.models != one_model.left.framing.models


def test_a_frame_model_trained_anew_under_its_name_is_asked_anew(desk: Desk) -> None:
    desk.compared(models=[BORDER])

    assert not desk.is_read(models=[replace(BORDER, version="another")])


def test_a_person_s_word_is_read_from_the_next_comparison_on(desk: Desk) -> None:
    desk.compared()
    a_human_translation(desk)

    shown = [one.rendering for one in desk.compared().right.sentences if one.text == "La bolsa cayó."]

    assert [one.text for one in shown if isinstance(one, Translation)] == ["Stocks fell."]


def breaks_down(text: str) -> str:
    raise RuntimeError("out of memory")


def test_what_an_engine_broke_down_on_is_tried_again(desk: Desk) -> None:
    desk.engine = FakeEngine(says=breaks_down)
    desk.compared()

    assert not desk.is_read()
    desk.engine = FakeEngine()
    assert not desk.is_read()
    assert desk.is_read()


def test_what_an_engine_has_no_answer_to_is_no_reason_to_compute_anew(desk: Desk) -> None:
    desk.engine = FakeEngine(says=lambda text: "" if "bolsa" in text else f"<{text}>")
    desk.compared()

    assert desk.is_read()


def test_what_no_engine_can_translate_is_no_reason_to_compute_anew(desk: Desk) -> None:
    no_engine(desk)
    desk.compared()

    assert desk.is_read()


def test_a_translation_that_changed_meanwhile_is_not_missed(desk: Desk) -> None:
    """Another process may write between the reading of the memory and the keeping of the comparison."""
    steps = compare_event(desk.workspace, desk.event, tools=desk.tools())
    for step in steps:
        if getattr(step, "stage", "") == "frame":
            a_human_translation(desk)
            break
    list(steps)

    assert not desk.is_read()


def test_a_workspace_that_takes_no_more_shows_the_comparison_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("disk full")

    monkeypatch.setattr(desk.workspace.comparisons, "record", full)

    assert desk.compared().event == desk.event
