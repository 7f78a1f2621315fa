"""A project opens elsewhere as it was saved, needs no model, and leaves what is there as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from encuadre.cluster import event_id
from encuadre.errors import EncuadreError, InputError
from encuadre.export import to_bundle
from encuadre.ingest import read_bundle
from encuadre.model import (
    Article,
    Bundle,
    Checked,
    Comparison,
    Country,
    Decision,
    DecisionKind,
    DeviationKind,
    Event,
    Evidence,
    Note,
    Result,
    Span,
    Stated,
    Translation,
)
from encuadre.pipeline import Tools, check_project, compare_event, open_project, save_project, versions_of
from encuadre.pipeline.add import EVENTS_MADE_OF, update
from encuadre.pipeline.kept import Keeper
from encuadre.pipeline.project.checking import deviations_of
from encuadre.pipeline.project.fitting import results_of
from encuadre.store import KeptComparison, Workspace
from encuadre.store.comparison_bytes import from_named, to_named
from golden.shelf import comparison
from strategies import an_article, annotated
from unit.pipeline.test_kept import MX, SECOND, US, Desk

WHEN = datetime(2025, 2, 6, 12, tzinfo=UTC)


class ProjectDesk(Desk):
    """A workspace whose event has the id of its articles, as those that are formed have."""

    def hold(self, *articles: Article) -> Event:
        ids = tuple(article.id for article in articles)
        event = Event(event_id(ids), ids, {"en": US.title})
        with self.workspace.transaction():
            for article in articles:
                self.workspace.articles.add(article)
                self.workspace.annotations.record(annotated(article), self.annotator.version)
            self.workspace.events.replace([event])
        return event

    def saved(self, **options: Any) -> Bundle:
        *_, last = save_project(self.workspace, [self.event.id], tools=self.tools(), **options)
        assert isinstance(last, Bundle)
        return last


@pytest.fixture
def desk() -> Iterator[ProjectDesk]:
    with Workspace(":memory:") as workspace:
        yield ProjectDesk(workspace)


@pytest.fixture
def elsewhere() -> Iterator[Workspace]:
    with Workspace(":memory:") as workspace:
        yield workspace


class NoModel:
    """Stands for every model, and breaks when it is used."""

    version = "none"
    name = "none"

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(name)


def no_models(workspace: Workspace) -> Tools:
    nothing: Any = NoModel()
    return Tools(workspace, annotator=nothing, encoder=nothing, translator=nothing)


def compared(workspace: Workspace, event: Event, tools: Tools) -> list[Any]:
    return list(compare_event(workspace, event, tools=tools))


def through_a_file(bundle: Bundle, tmp_path: Path) -> Bundle:
    path = tmp_path / "x.encuadre"
    path.write_bytes(to_bundle(bundle, "1.0"))
    return read_bundle(path)


def test_it_opens_elsewhere_as_it_was_saved_without_a_model(
    desk: ProjectDesk, elsewhere: Workspace, tmp_path: Path
) -> None:
    here = desk.compared()
    bundle = through_a_file(desk.saved(), tmp_path)

    tools = no_models(elsewhere)
    opened = open_project(elsewhere, bundle, tools=tools)

    assert opened.added == desk.event.articles
    assert opened.events == opened.results == (desk.event.id,)
    assert elsewhere.events.all() == (desk.event,)
    assert compared(elsewhere, desk.event, tools) == [here]
    assert elsewhere.comparisons.conflicts() == {desk.event.id: len(here.conflicts)}


def test_what_was_opened_and_saved_again_is_the_same_project(desk: ProjectDesk, elsewhere: Workspace) -> None:
    bundle = desk.saved()
    tools = no_models(elsewhere)
    open_project(elsewhere, bundle, tools=tools)

    *_, again = save_project(elsewhere, [desk.event.id], tools=tools)

    assert isinstance(again, Bundle)
    assert to_bundle(again, "1.0") == to_bundle(bundle, "1.0")


def test_opening_twice_changes_nothing(desk: ProjectDesk, elsewhere: Workspace) -> None:
    bundle = desk.saved()
    tools = no_models(elsewhere)
    open_project(elsewhere, bundle, tools=tools)

    again = open_project(elsewhere, bundle, tools=tools)

    assert (again.added, again.known) == ((), desk.event.articles)
    assert (again.decisions, again.translations, again.notes) == (0, 0, 0)
    assert elsewhere.events.all() == (desk.event,)


def test_the_events_of_a_new_workspace_are_up_to_date(desk: ProjectDesk, elsewhere: Workspace) -> None:
    tools = no_models(elsewhere)
    open_project(elsewhere, desk.saved(), tools=tools)

    assert elsewhere.facts.get(EVENTS_MADE_OF)
    assert list(update(elsewhere, tools=tools)) == []


def test_paths_of_the_machine_stay_there(desk: ProjectDesk) -> None:
    with desk.workspace.transaction():
        desk.workspace._connection.execute("DELETE FROM article")
    desk.event = desk.hold(replace(US, source="/home/rosa/secret/a.txt:3"), replace(MX, source="C:\\rosa\\b.txt"))

    told = to_bundle(desk.saved(), "1.0")
    articles = desk.saved().articles

    assert [article.source for article in articles] == ["a.txt:3", "b.txt"]
    assert b"rosa" not in told
    assert b"rosa" not in desk.saved().results[0].data


def a_note(article: Article) -> Note:
    return Note(0, "Who? #troops", article.id, f"{article.id}-0", Span(0, 6), article.text[:6], WHEN)


def test_notes_stay_unless_they_are_asked_for(desk: ProjectDesk, elsewhere: Workspace) -> None:
    with desk.workspace.transaction():
        desk.workspace.notes.record(a_note(US))

    assert desk.saved().notes == ()
    bundle = desk.saved(with_notes=True)
    assert [note.text for note in bundle.notes] == ["Who? #troops"]
    assert open_project(elsewhere, bundle, tools=no_models(elsewhere)).notes == 1
    assert [note.text for note in elsewhere.notes.all()] == ["Who? #troops"]


def test_only_decisions_that_speak_of_the_event_go_along(desk: ProjectDesk, elsewhere: Workspace) -> None:
    def decided(number: int, *articles: str) -> Decision:
        said = Stated(country=Country.US)
        return Decision(number, DecisionKind.SET, (), (), (), 1, WHEN, {}, articles=articles, stated=said)

    with desk.workspace.transaction():
        desk.workspace.decisions.record(decided(1, "0" * 12))
        desk.workspace.decisions.record(decided(2, US.id))
    bundle = desk.saved()

    assert [one.id for one in bundle.decisions] == [2]
    assert open_project(elsewhere, bundle, tools=no_models(elsewhere)).decisions == 1
    assert elsewhere.decisions.all() == bundle.decisions


def test_older_versions_of_an_article_go_along(desk: ProjectDesk, elsewhere: Workspace) -> None:
    older = an_article(body="Mexico sent 9,000 troops to its border. Markets fell.")
    with desk.workspace.transaction():
        desk.workspace.articles.add(older)
        desk.workspace.articles.supersede(older.id, US.id)

    open_project(elsewhere, desk.saved(), tools=no_models(elsewhere))

    assert [one.article.id for one in versions_of(elsewhere, US.id)] == [older.id, US.id]


def a_human_translation(workspace: Workspace, event: Event) -> None:
    workspace.translations.record([Translation("La bolsa cayó.", "Stocks fell.", "en", "human")], "es")


def a_corrected_event(workspace: Workspace, event: Event) -> None:
    workspace.events.replace([replace(event, decided=(US.id,))])


def a_country(workspace: Workspace, event: Event) -> None:
    said = Stated(country=Country.MX)
    workspace.decisions.record(Decision(1, DecisionKind.SET, (), (), (), 1, WHEN, {}, articles=(US.id,), stated=said))


@pytest.mark.parametrize("change", [a_human_translation, a_corrected_event, a_country])
def test_what_a_person_changes_makes_the_comparison_anew(
    desk: ProjectDesk, elsewhere: Workspace, change: Callable[[Workspace, Event], None]
) -> None:
    open_project(elsewhere, desk.saved(), tools=no_models(elsewhere))
    with elsewhere.transaction():
        change(elsewhere, desk.event)

    keeper = Keeper(elsewhere, elsewhere.events.all()[0], tools=no_models(elsewhere), by=None, models=None)

    assert keeper.opened() is None


def test_a_result_that_was_made_here_stays(desk: ProjectDesk) -> None:
    bundle = desk.saved()

    opened = open_project(desk.workspace, bundle, tools=desk.tools())

    assert (opened.events, opened.results) == ((desk.event.id,), ())


def test_a_persons_translation_of_here_stays(desk: ProjectDesk, elsewhere: Workspace) -> None:
    a_human_translation(desk.workspace, desk.event)
    mine = Translation("La bolsa cayó.", "The exchange fell.", "en", "human")
    with elsewhere.transaction():
        elsewhere.translations.record([mine], "es")

    open_project(elsewhere, desk.saved(), tools=no_models(elsewhere))

    assert [one.text for one in elsewhere.translations.by_person()] == [mine.text]


def test_an_event_whose_articles_stand_elsewhere_here_is_left_out(desk: ProjectDesk, elsewhere: Workspace) -> None:
    other = Event(event_id([US.id, SECOND.id]), (US.id, SECOND.id), {})
    with elsewhere.transaction():
        for article in (US, SECOND):
            elsewhere.articles.add(article)
        elsewhere.events.replace([other])

    opened = open_project(elsewhere, desk.saved(), tools=no_models(elsewhere))

    assert (opened.events, opened.otherwise, opened.results) == ((), (desk.event.id,), ())
    assert elsewhere.events.all() == (other,)


def test_opened_anew_it_waits_to_be_compared_here(desk: ProjectDesk, elsewhere: Workspace) -> None:
    opened = open_project(elsewhere, desk.saved(), tools=no_models(elsewhere), results={})

    assert (opened.events, opened.results) == ((desk.event.id,), ())
    assert elsewhere.comparisons.conflicts() == {}


def of_other_words(kept: Comparison) -> Comparison:
    first, *rest = kept.left.sentences
    return replace(kept, left=replace(kept.left, sentences=(replace(first, text="Never said."), *rest)))


MISFITS: list[Callable[[Comparison], Comparison]] = [
    of_other_words,
    lambda one: replace(one, event=replace(one.event, title={"en": "Another"})),
    lambda one: replace(one, only_left=("0" * 12 + "-0",)),
    lambda one: replace(one, left=one.right),
    lambda one: replace(one, left=replace(one.left, articles=(SECOND,))),
    lambda one: replace(one, claims=(replace(one.claims[0], left=("0" * 12 + "-0",)),)),
    lambda one: replace(one, claims=(replace(one.claims[0], representative="x"),)),
    lambda one: replace(
        one,
        left=replace(
            one.left,
            framing=replace(
                one.left.framing,
                speakers=(_speaker(Evidence(US.id, Span(0, 10_000))),),
            ),
        ),
    ),
]


def _speaker(evidence: Evidence) -> Any:
    from encuadre.model import Speaker

    return Speaker("Rubio", "", 1, 1, (evidence,))


@pytest.mark.parametrize("change", MISFITS)
def test_a_result_that_does_not_fit_its_articles_is_refused(
    desk: ProjectDesk, elsewhere: Workspace, change: Callable[[Comparison], Comparison]
) -> None:
    bundle = desk.saved()
    kept = from_named(bundle.results[0].data)
    data = to_named(KeptComparison(change(kept.comparison), kept.texts, b""))
    forged = replace(bundle, results=(replace(bundle.results[0], data=data),))

    with pytest.raises(EncuadreError, match="does not fit"):
        open_project(elsewhere, forged, tools=no_models(elsewhere))
    assert elsewhere.articles.ids() == ()


def test_an_event_under_the_id_of_another_is_refused(desk: ProjectDesk) -> None:
    bundle = desk.saved()

    with pytest.raises(EncuadreError, match="does not fit"):
        results_of(replace(bundle, events=(replace(desk.event, id="0" * 8),), results=()))


@pytest.mark.parametrize("data", [b"{}", b"[]", b'{"comparison": 1}', b"[" * 1000, b""])
def test_a_result_of_other_nouns_is_refused_with_the_way_round_it(desk: ProjectDesk, data: bytes) -> None:
    bundle = desk.saved()
    foreign = replace(bundle, results=(Result(desk.event.id, bundle.results[0].made_by, data),))

    with pytest.raises(EncuadreError, match="--anew"):
        results_of(foreign)
    assert results_of(foreign, anew=True) == {}


@pytest.mark.parametrize("name", ["amendment", "edges"])
def test_a_comparison_comes_back_whole_by_its_names(name: str) -> None:
    kept = KeptComparison(comparison(name), {"en": (b"1",)}, b"2")

    assert from_named(to_named(kept)) == kept
    assert repr(from_named(to_named(kept))) == repr(kept)


def test_run_again_with_the_same_models_it_is_the_same(desk: ProjectDesk, elsewhere: Workspace) -> None:
    bundle = desk.saved()
    desk_there = ProjectDesk(elsewhere)
    with elsewhere.transaction():
        elsewhere._connection.execute("DELETE FROM article")
        elsewhere.events.replace([])

    *_, checked = check_project(elsewhere, bundle, tools=desk_there.tools())

    assert isinstance(checked, Checked)
    assert checked.events == (desk.event.id,)
    assert checked.versions == {}
    # The stand-in for the encoder finds nothing alike, so that the two reports come to be two events.
    assert [one.kind for one in checked.deviations] == [DeviationKind.EVENTS]


@pytest.mark.parametrize("name", ["amendment", "edges"])
def test_nothing_deviates_from_itself(name: str) -> None:
    assert list(deviations_of(comparison(name), comparison(name))) == []


def test_what_comes_out_otherwise_is_told_kind_by_kind() -> None:
    saved = comparison("amendment")
    first, *others = saved.left.sentences
    said = replace(first, rendering=Translation(first.text, "Otra cosa", "es", "pivot", "1"))
    frames = replace(saved.left.framing, frames=saved.left.framing.frames[1:])
    here = replace(
        saved,
        links=saved.links[1:],
        claims=saved.claims[1:],
        left=replace(saved.left, sentences=(said, *others), framing=frames),
    )

    kinds = {one.kind for one in deviations_of(saved, here)}

    assert kinds == {
        DeviationKind.TRANSLATIONS,
        DeviationKind.LINKS,
        DeviationKind.CLAIMS,
        DeviationKind.FRAMES,
    }
    missing = [one for one in deviations_of(saved, here) if one.kind is DeviationKind.LINKS]
    assert [one.here for one in missing] == [None]


def test_a_file_that_is_cut_is_no_project(desk: ProjectDesk, tmp_path: Path) -> None:
    path = tmp_path / "x.encuadre"
    path.write_bytes(to_bundle(desk.saved(), "1.0")[:-10])

    with pytest.raises(InputError):
        read_bundle(path)
