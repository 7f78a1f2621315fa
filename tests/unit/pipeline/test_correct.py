"""Correcting events: a decision holds at once, outlives new articles, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from encuadre.errors import CorrectionError, NotFoundError
from encuadre.model import Corrected, DecisionKind, Progress
from encuadre.pipeline import Tools, add, find_event, merge, move, pin, split, undo
from encuadre.store import Workspace
from fakes import FakeAnnotator, FakeEncoder
from unit.pipeline.stories import STORIES, done, event_of, fake_tools, write


def test_the_stories_are_three_events(ids: Mapping[str, str], workspace: Workspace) -> None:
    assert sorted(len(event.articles) for event in workspace.events.all()) == [1, 1, 2]


def test_merged_events_are_one_and_the_list_says_by_whose_decision(
    ids: Mapping[str, str], workspace: Workspace
) -> None:
    events = [event_of(workspace, ids["owl"]).id, event_of(workspace, ids["chess"]).id]

    corrected = done(merge(workspace, events, tools=fake_tools(workspace)))

    [formed] = corrected.formed
    assert set(formed.articles) == {ids["owl"], ids["chess"]}
    assert set(formed.decided) == set(formed.articles)
    assert corrected.dissolved == tuple(sorted(events))
    assert corrected.standing == (corrected.decision,)
    assert event_of(workspace, ids["dam-1"]).decided == ()


def test_a_correction_reads_and_encodes_nothing(ids: Mapping[str, str], workspace: Workspace) -> None:
    annotator, encoder = FakeAnnotator(), FakeEncoder()
    tools = Tools(workspace, annotator=annotator, encoder=encoder)  # type: ignore[arg-type]

    done(pin(workspace, event_of(workspace, ids["owl"]).id, tools=tools))

    assert annotator.read == []
    assert encoder.encoded == []


def test_events_told_by_both_sides_still_come_first(ids: Mapping[str, str], workspace: Workspace) -> None:
    events = [event_of(workspace, ids["owl"]).id, event_of(workspace, ids["chess"]).id]

    corrected = done(merge(workspace, events, tools=fake_tools(workspace)))

    assert workspace.events.all()[0] == corrected.formed[0]


def test_a_split_article_stays_out_though_its_words_say_otherwise(ids: Mapping[str, str], workspace: Workspace) -> None:
    event = event_of(workspace, ids["dam-1"])

    corrected = done(split(workspace, event.id, [ids["dam-2"][:9]], tools=fake_tools(workspace)))

    assert event_of(workspace, ids["dam-2"]).articles == (ids["dam-2"],)
    assert event_of(workspace, ids["dam-2"]).decided == (ids["dam-2"],)
    assert event_of(workspace, ids["dam-1"]).decided == ()
    assert len(corrected.formed) == 2


def test_a_moved_article_leaves_its_event_for_another(ids: Mapping[str, str], workspace: Workspace) -> None:
    target = event_of(workspace, ids["owl"])

    done(move(workspace, ids["dam-2"], target.id, tools=fake_tools(workspace)))

    assert set(event_of(workspace, ids["owl"]).articles) == {ids["owl"], ids["dam-2"]}
    assert event_of(workspace, ids["dam-1"]).articles == (ids["dam-1"],)


def test_decisions_survive_new_articles(ids: Mapping[str, str], workspace: Workspace, stories: Path) -> None:
    done(split(workspace, event_of(workspace, ids["dam-1"]).id, [ids["dam-2"]], tools=fake_tools(workspace)))
    done(
        merge(workspace, [event_of(workspace, ids[name]).id for name in ("owl", "chess")], tools=fake_tools(workspace))
    )
    write(stories, "new", "en", "Rain over Sonora", "It rained for three days.")

    list(add(workspace, [stories], tools=fake_tools(workspace)))

    assert len(workspace.articles.ids()) == 5
    assert event_of(workspace, ids["dam-1"]) != event_of(workspace, ids["dam-2"])
    assert event_of(workspace, ids["owl"]) == event_of(workspace, ids["chess"])


def test_a_pinned_event_lets_new_reports_in(ids: Mapping[str, str], workspace: Workspace, stories: Path) -> None:
    done(pin(workspace, event_of(workspace, ids["dam-1"]).id, tools=fake_tools(workspace)))
    write(stories, "new", "en", "Corvina dam opened at Tecoluta", "Alarcón opened the Corvina dam for 4,300 guests.")

    list(add(workspace, [stories], tools=fake_tools(workspace)))

    event = event_of(workspace, ids["dam-1"])
    assert len(event.articles) == 3
    assert set(event.decided) == {ids["dam-1"], ids["dam-2"]}


def test_undo_brings_back_what_was_there(ids: Mapping[str, str], workspace: Workspace) -> None:
    before = workspace.events.all()
    events = [event_of(workspace, ids["owl"]).id, event_of(workspace, ids["chess"]).id]
    done(merge(workspace, events, tools=fake_tools(workspace)))

    corrected = done(undo(workspace, tools=fake_tools(workspace)))

    assert workspace.events.all() == before
    assert corrected.is_undone
    assert corrected.decision.kind is DecisionKind.MERGE
    assert corrected.standing == ()
    with pytest.raises(NotFoundError, match="no decision"):
        done(undo(workspace, tools=fake_tools(workspace)))


def test_undo_takes_back_the_last_only(ids: Mapping[str, str], workspace: Workspace) -> None:
    events = [event_of(workspace, ids["owl"]).id, event_of(workspace, ids["chess"]).id]
    merged = done(merge(workspace, events, tools=fake_tools(workspace))).formed[0]
    done(split(workspace, merged.id, [ids["chess"]], tools=fake_tools(workspace)))

    done(undo(workspace, tools=fake_tools(workspace)))

    assert event_of(workspace, ids["owl"]).id == merged.id


def test_a_run_that_is_stopped_keeps_the_decision_for_the_next(ids: Mapping[str, str], workspace: Workspace) -> None:
    events = [event_of(workspace, ids["owl"]).id, event_of(workspace, ids["chess"]).id]
    steps = list(merge(workspace, events, tools=fake_tools(workspace), should_stop=lambda: True))
    assert not any(isinstance(step, Corrected) for step in steps)

    list(add(workspace, [], tools=fake_tools(workspace)))

    assert event_of(workspace, ids["owl"]) == event_of(workspace, ids["chess"])


def test_a_decision_remembers_the_headlines(ids: Mapping[str, str], workspace: Workspace) -> None:
    decision = done(
        move(workspace, ids["dam-2"], event_of(workspace, ids["chess"]).id, tools=fake_tools(workspace))
    ).decision

    assert decision.event == {"es": STORIES["chess"][1]}
    assert decision.named == ({"en": STORIES["dam-2"][1]},)
    assert decision.when.utcoffset() is not None


def test_what_cannot_be_done_is_said_with_a_next_step(ids: Mapping[str, str], workspace: Workspace) -> None:
    tools = fake_tools(workspace)
    dam, owl = event_of(workspace, ids["dam-1"]).id, event_of(workspace, ids["owl"]).id
    wrong: list[tuple[Iterator[Progress | Corrected], type[Exception], str]] = [
        (merge(workspace, [dam, dam], tools=tools), CorrectionError, "named twice"),
        (merge(workspace, [dam], tools=tools), CorrectionError, "two events"),
        (merge(workspace, [dam, "zzzz"], tools=tools), NotFoundError, "no event"),
        (split(workspace, dam, [ids["owl"]], tools=tools), CorrectionError, "not in event"),
        (split(workspace, dam, ["zzzz"], tools=tools), NotFoundError, "no article"),
        (split(workspace, dam, [ids["dam-1"], ids["dam-1"]], tools=tools), CorrectionError, "named twice"),
        (split(workspace, dam, [ids["dam-1"], ids["dam-2"]], tools=tools), CorrectionError, "would be left"),
        (split(workspace, dam, [], tools=tools), CorrectionError, "no article is named"),
        (move(workspace, ids["owl"], owl, tools=tools), CorrectionError, "already"),
        (pin(workspace, "", tools=tools), NotFoundError, "no event"),
    ]
    for steps, kind, message in wrong:
        with pytest.raises(kind, match=message) as caught:
            list(steps)
        assert caught.value.hint  # type: ignore[attr-defined]
    assert workspace.decisions.all() == ()


def test_the_number_of_an_event_that_is_no_more_means_no_other_event(
    ids: Mapping[str, str], workspace: Workspace
) -> None:
    with workspace.transaction():
        workspace.events.number([event.id for event in workspace.events.all()])
    done(merge(workspace, ["1", "2"], tools=fake_tools(workspace)))

    with pytest.raises(NotFoundError, match="no more"):
        find_event(workspace, "1")
