"""Why an article is in its event: its nearest, what it shares with whom, and how far the next event is."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from encuadre.cluster import cluster_events
from encuadre.cluster.explain import in_story, membership, shared_figures
from encuadre.cluster.graph import Graph
from encuadre.cluster.partition import Partition
from encuadre.cluster.scoring import PairScores, score_of
from encuadre.model import AnnotatedArticle, Entity, EntityKind, Event, Quantity, QuantityKind, Span
from unit.cluster.reports import Reports, report, told
from unit.cluster.test_cluster import any_reports


def partition_of(groups: list[list[int]], stories: list[list[int]], *pairs: tuple[int, int, float]) -> Partition:
    left, right = (np.array([pair[end] for pair in pairs], dtype=np.int64) for end in (0, 1))
    content, unknown = np.array([pair[2] for pair in pairs], dtype=np.float64), np.full(len(pairs), np.nan)
    count = sum(map(len, groups))
    graph = Graph(count, PairScores(left, right, content, unknown, unknown))
    group_of = {place: number for number, group in enumerate(groups) for place in group}
    ids = list("abcdefgh"[:count])
    return Partition(ids, graph, dict(enumerate(groups)), group_of, {one: own for own in stories for one in own})


@settings(deadline=None, max_examples=40)  # the first example imports scipy
@given(any_reports())
def test_every_article_of_an_event_is_explained_in_the_order_of_the_event(given_reports: Reports) -> None:
    events = cluster_events(*given_reports)
    ids = {event.id for event in events}

    for event in events:
        assert tuple(one.article for one in event.membership) == event.articles
        assert event.id not in event.related
        assert set(event.related) <= ids
        for one in event.membership:
            assert one.other is None or (one.other in ids and one.other != event.id)
            assert (one.nearest is None) == (len(event.articles) == 1)
            assert one.nearest is None or (one.nearest in event.articles and one.nearest != one.article)


@settings(deadline=None, max_examples=40)  # the first example imports scipy
@given(any_reports())
def test_events_that_are_related_say_so_of_each_other(given_reports: Reports) -> None:
    by_id = {event.id: event for event in cluster_events(*given_reports)}

    for event in by_id.values():
        assert all(event.id in by_id[other].related for other in event.related)
        assert {by_id[other].story for other in event.related} <= {event.story}


def of_dam(*names: str, **kinds: EntityKind) -> Event:
    reports, vectors = told(*names)
    things = tuple(Entity(id_.replace("_", "-"), kind, {}) for id_, kind in kinds.items())

    def figure(annotated: AnnotatedArticle) -> tuple[Quantity, ...]:
        start = annotated.article.text.index("4,300")
        return (Quantity(Span(start, start + 5), QuantityKind.COUNT, 4300, 4300),)

    with_things = [replace(one, entities=things, quantities=figure(one)) for one in reports]
    [event] = cluster_events(with_things, vectors)
    return event


def test_what_is_shared_is_told_by_kind() -> None:
    event = of_dam(
        "dam-en",
        "dam-es",
        alarcon=EntityKind.PERSON,
        tecoluta=EntityKind.PLACE,
        engineers_union=EntityKind.ORGANISATION,
        corvina_day=EntityKind.OTHER,
    )

    for one in event.membership:
        assert (one.people, one.places, one.organisations) == (("alarcon",), ("tecoluta",), ("engineers-union",))
        assert one.quantities == ("4,300",)
        assert one.days_apart is None
        assert min(one.mean, one.score) > 0.5


def test_days_told_by_a_word_are_no_figures_in_common() -> None:
    text = report("Boats leave", ["On Friday, 7 March, 40 boats left."]).article.text
    spans = {"Friday": QuantityKind.DATE, "7 March": QuantityKind.DATE, "40": QuantityKind.COUNT}
    quantities = tuple(
        Quantity(Span(text.index(printed), text.index(printed) + len(printed)), kind, number, number)
        for number, (printed, kind) in enumerate(spans.items())
    )
    one = replace(report("Boats leave", ["On Friday, 7 March, 40 boats left."]), quantities=quantities)

    assert shared_figures(one, [one]) == ("7 March", "40")


def test_an_article_alone_has_no_nearest_and_no_margin() -> None:
    [event] = cluster_events(*told("chess-es"))

    [one] = event.membership
    assert (one.nearest, one.score, one.margin, one.other, event.copies) == (None, 0.0, None, None, ())


def test_the_margin_is_to_the_group_that_would_be_next() -> None:
    reports = {id_: report(id_, [f"{id_}."]) for id_ in "abcd"}
    pairs = (0, 1, 3.0), (0, 2, -1.0), (0, 3, -3.0), (1, 2, -5.0)
    partition = partition_of([[0, 1], [2], [3]], [[0], [1], [2]], *pairs)

    one = membership(partition, 0, reports, {}, lambda *pair: 0.25 * len(set(pair)))

    assert one.nearest == reports["b"].article.id
    assert one.similarity == 0.5
    assert one.mean == pytest.approx(score_of(3.0))
    assert one.other == partition.id_of(1)
    assert one.margin == pytest.approx(score_of(3.0) - score_of(-1.0))


def test_the_other_events_of_a_story_are_told_nearest_first() -> None:
    partition = partition_of([[0], [1], [2], [3]], [[0, 1, 2], [3]], (0, 1, -3.0), (0, 2, -1.0), (0, 3, 2.0))

    assert partition.related(0) == [2, 1]
    assert partition.related(3) == []
    assert partition.story_of(0) == partition.story_of(2) != partition.story_of(3)


def test_an_event_that_stayed_learns_of_its_story() -> None:
    event = Event("1", ("a",), {})
    partition = partition_of([[0], [1]], [[0, 1]], (0, 1, -1.0))

    told = in_story(event, partition, 0)

    assert told == replace(event, story=partition.story_of(0), related=(partition.id_of(1),))
    assert in_story(told, partition, 0) is told
