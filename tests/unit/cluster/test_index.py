"""Events that grow: what is new joins, starts or connects events, and everything else stays."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from encuadre.cluster import EventIndex, candidates, cluster_events, index_from_bytes, index_to_bytes
from encuadre.cluster import index as index_module
from encuadre.model import AnnotatedArticle, Constraints, Event
from unit.cluster.reports import DIMENSION, TOLD, Reports, direction, id_of, report, told

DAM, OWL = ("dam-en", "dam-es", "dam-en-2"), ("owl-en", "owl-es")


def events_of(index: EventIndex) -> set[frozenset[str]]:
    return {frozenset(index.ids[place] for place in places) for places in index.groups.values()}


def ids_of(events: tuple[Event, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(event.id, event.story, event.related) for event in events]


def named(*names: str) -> frozenset[str]:
    return frozenset(map(id_of, names))


def by_id(reports: list[AnnotatedArticle]) -> dict[str, AnnotatedArticle]:
    return {annotated.article.id: annotated for annotated in reports}


def grown(base: tuple[str, ...], *later: str) -> EventIndex:
    reports, vectors = told(*base, *later)
    index = EventIndex(reports[: len(base)], vectors)
    for annotated in reports[len(base) :]:
        index.add([annotated])
    return index


@pytest.mark.parametrize("order", list(permutations(("dam-en", "dam-es", "owl-en", "owl-es")))[::5])
def test_a_small_collection_comes_out_the_same_in_whatever_order_it_came(order: tuple[str, ...]) -> None:
    reports, vectors = told(*order)
    index = EventIndex(reports[:1], vectors)
    for annotated in reports[1:]:
        index.add([annotated])

    assert ids_of(index.events(index.groups, by_id(reports))) == ids_of(cluster_events(reports, vectors))


def test_a_new_article_joins_its_event() -> None:
    assert events_of(grown(("dam-en", *OWL, "chess-es"), "dam-es")) == {
        named("dam-en", "dam-es"),
        named(*OWL),
        named("chess-es"),
    }


def test_a_new_article_starts_an_event_that_the_next_one_joins() -> None:
    assert events_of(grown(("dam-en", "dam-es"), "owl-en")) == {named("dam-en", "dam-es"), named("owl-en")}
    assert events_of(grown(("dam-en", "dam-es"), *OWL)) == {named("dam-en", "dam-es"), named(*OWL)}


def test_adding_names_the_events_that_are_explained_differently_now() -> None:
    reports, vectors = told("dam-en", "dam-es", *OWL, "dam-en-2")
    index = EventIndex(reports[:4], vectors)

    changed = index.add(reports[4:])

    assert named(*DAM) in {frozenset(index.ids[place] for place in index.groups[group]) for group in changed}


def test_an_article_that_is_here_already_is_refused() -> None:
    reports, vectors = told("dam-en", "dam-es")
    index = EventIndex(reports, vectors)

    with pytest.raises(ValueError, match="comes twice"):
        index.add(reports[:1])


@settings(deadline=None, max_examples=30)  # the first example imports scipy
@given(
    st.sets(st.sampled_from(sorted(TOLD)), min_size=1),
    st.lists(st.text("bcdfgjk", min_size=6, max_size=9), min_size=3, max_size=9),
)
def test_adding_an_unrelated_article_changes_no_existing_event(names: set[str], words: list[str]) -> None:
    reports, vectors = told(*sorted(names))
    stranger = report("", [" ".join(words) + "."])
    vectors[stranger.article.id] = direction(DIMENSION - 1)[None]
    index = EventIndex(reports, vectors)
    before = events_of(index)

    index.add([stranger])

    assert events_of(index) == before | {frozenset([stranger.article.id])}


def test_what_a_person_decided_holds_for_articles_that_come_later() -> None:
    reports, vectors = told("dam-en", "dam-es", "owl-en", "dam-en-2")
    index = EventIndex(reports[:3], vectors)
    decided = Constraints(together=((id_of("dam-es"), id_of("owl-en")),), apart=((id_of("dam-en"), id_of("dam-en-2")),))

    changed = index.decide(decided)
    index.add(reports[3:])

    group_of = {id_: event for event in events_of(index) for id_ in event}
    assert changed
    assert group_of[id_of("dam-es")] == group_of[id_of("owl-en")]
    assert group_of[id_of("dam-en")] != group_of[id_of("dam-en-2")]


def test_a_kept_index_goes_on_where_it_stopped() -> None:
    reports, vectors = told(*TOLD)
    index = EventIndex(reports[:4], vectors)
    index.add(reports[4:5])

    again = index_from_bytes(index_to_bytes(index), vectors)

    assert events_of(again) == events_of(index)
    assert again.names == index.names
    for one in (index, again):
        one.add(reports[5:])
    assert again.events(again.groups, by_id(reports)) == index.events(index.groups, by_id(reports))


@pytest.mark.parametrize("stored", [b"", b"not an archive", b"PK\x03\x04 cut off"])
def test_bytes_of_something_else_are_refused(stored: bytes) -> None:
    with pytest.raises(ValueError, match=r"index|pickle|zip"):
        index_from_bytes(stored, {})


def many_events(events: int) -> Reports:
    """Return three reports of each of many events, each with words and a direction of its own."""
    rng = np.random.default_rng(4)
    reports: list[AnnotatedArticle] = []
    vectors: dict[str, NDArray[np.float32]] = {}
    for event in range(events):
        names = " ".join(f"Zq{word}{event}xb" for word in "abcdef")
        meaning = rng.standard_normal(DIMENSION).astype(np.float32)
        for number in range(3):
            annotated = report(f"Report {event} {number}", [f"{names} {event}."], "es" if number == 2 else "en")
            rows = meaning + 0.2 * rng.standard_normal((2, DIMENSION)).astype(np.float32)
            vectors[annotated.article.id] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
            reports.append(annotated)
    return reports, vectors


def test_a_large_collection_is_grouped_as_an_exact_comparison_would(monkeypatch: pytest.MonkeyPatch) -> None:
    reports, vectors = many_events(40)
    exact = events_of(EventIndex(reports, vectors))
    monkeypatch.setattr(candidates, "EXACT", 0)
    monkeypatch.setattr(index_module, "EXACT", 0)

    whole = EventIndex(reports, vectors)
    streamed = EventIndex(reports[:105], vectors)
    for annotated in reports[105:]:
        streamed.add([annotated])

    assert events_of(whole) == exact
    assert events_of(streamed) == exact
