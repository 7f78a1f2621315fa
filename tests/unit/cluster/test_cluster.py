"""Events: what a reader may rely on, whatever the articles say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from encuadre.cluster import ClusterOptions, cluster_events, event_id, similarity_matrix
from encuadre.cluster import index as index_module
from encuadre.model import (
    Entity,
    EntityKind,
    Event,
    Language,
    Quantity,
    QuantityKind,
    Span,
)
from unit.cluster.reports import DIMENSION, TOLD, Reports, direction, id_of, report, told

WORDS = ["presa", "corvina", "museum", "museo", "owls", "Alarcón", "77", "4,300", "the", "para", "ñandú", "***"]


def grouped(events: tuple[Event, ...]) -> set[frozenset[str]]:
    return {frozenset(event.articles) for event in events}


@st.composite
def any_reports(draw: st.DrawFn) -> Reports:
    """Reports of a few words, so that some share words, with vectors in any direction or none."""
    reports, vectors = [], {}
    for number in range(draw(st.integers(0, 7))):
        title = draw(st.sampled_from(["", f"Title {number}"]))
        sentences = draw(st.lists(st.lists(st.sampled_from(WORDS), min_size=1).map(" ".join), max_size=4))
        language: Language = draw(st.sampled_from(("en", "es")))
        annotated = report(title, [f"{number}.", *sentences], language)
        rows = draw(st.lists(st.integers(0, 4), min_size=len(annotated.sentences), max_size=len(annotated.sentences)))
        reports.append(annotated)
        vectors[annotated.article.id] = np.stack([direction(row) * (row > 0) for row in rows])
    return reports, vectors


@settings(deadline=None, max_examples=40)  # the first example imports scipy
@given(any_reports())
def test_every_article_is_in_exactly_one_event(given_reports: Reports) -> None:
    reports, vectors = given_reports

    events = cluster_events(reports, vectors)

    placed = [article for event in events for article in event.articles]
    assert sorted(placed) == sorted(annotated.article.id for annotated in reports)


@settings(deadline=None, max_examples=40)  # the first example imports scipy
@given(any_reports(), st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_nothing(given_reports: Reports, random: object) -> None:
    reports, vectors = given_reports
    shuffled = list(reports)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert cluster_events(shuffled, vectors) == cluster_events(reports, vectors)


@settings(deadline=None, max_examples=40)  # the first example imports scipy
@given(any_reports())
def test_each_event_says_why_its_articles_are_together(given_reports: Reports) -> None:
    reports, vectors = given_reports

    for event in cluster_events(reports, vectors):
        assert len(event.why) == len(event.articles) - 1
        connected = {event.articles[0]}
        for _ in event.why:
            connected |= {end for r in event.why if {r.left, r.right} & connected for end in (r.left, r.right)}
        assert connected == set(event.articles)
        for reason in event.why:
            assert reason.left < reason.right
            assert ClusterOptions().threshold <= reason.score <= 1
            assert 0 <= reason.similarity <= 1


@settings(deadline=None, max_examples=40)  # the first example imports scipy
@given(any_reports())
def test_the_matrix_is_symmetric_and_in_the_order_given(given_reports: Reports) -> None:
    reports, vectors = given_reports

    matrix = similarity_matrix(reports, vectors)
    backwards = similarity_matrix(reports[::-1], vectors)

    assert matrix.shape == (len(reports), len(reports))
    assert (matrix == matrix.T).all()
    assert ((matrix >= 0) & (matrix <= 1)).all()
    assert (backwards == matrix[::-1, ::-1]).all()


def test_the_matrix_ranks_the_reports_of_an_event_first() -> None:
    reports, vectors = told(*TOLD)
    kinds = [name.split("-")[0] for name in TOLD]

    matrix = similarity_matrix(reports, vectors)

    for place, kind in enumerate(kinds):
        inside, outside = (
            [matrix[place, other] for other, its in enumerate(kinds) if (its == kind) == own] for own in (True, False)
        )
        assert min(inside) > max(outside)


def test_reports_of_one_event_meet_across_languages() -> None:
    reports, vectors = told(*TOLD)

    assert grouped(cluster_events(reports, vectors)) == {
        frozenset(map(id_of, ["dam-en", "dam-es", "dam-en-2"])),
        frozenset(map(id_of, ["owl-en", "owl-es"])),
        frozenset([id_of("chess-es")]),
    }


def test_two_reports_are_enough_to_find_an_event() -> None:
    assert len(cluster_events(*told("dam-en", "dam-es"))) == 1
    assert len(cluster_events(*told("dam-en", "owl-es"))) == 2


def test_an_unrelated_article_changes_no_other_event_and_no_reason() -> None:
    without = cluster_events(*told("dam-en", "dam-es", "owl-en", "owl-es"))
    among = cluster_events(*told("dam-en", "dam-es", "owl-en", "owl-es", "chess-es"))

    assert grouped(without) < grouped(among)
    scores = [[round(reason.score, 6) for event in events for reason in event.why] for events in (without, among)]
    assert scores[0] == scores[1]


def test_reports_weeks_apart_are_two_events() -> None:
    near = cluster_events(*told("owl-en", "owl-es", days={"owl-en": 3, "owl-es": 4}))
    far = cluster_events(*told("owl-en", "owl-es", days={"owl-en": 3, "owl-es": 29}))

    assert [len(event.articles) for event in near] == [2]
    assert near[0].why[0].days_apart == pytest.approx(1)
    assert [len(event.articles) for event in far] == [1, 1]


def test_an_unknown_date_speaks_neither_for_nor_against() -> None:
    [event] = cluster_events(*told("owl-en", "owl-es", days={"owl-es": 29}))

    assert event.why[0].days_apart is None
    assert event.articles == (id_of("owl-es"), id_of("owl-en"))  # the dated one first
    assert event.start == event.end is not None


def test_an_event_is_named_in_each_language_it_is_told_in() -> None:
    reports, vectors = told("dam-en", "dam-es", "chess-es")
    events = {len(event.articles): event for event in cluster_events(reports, vectors)}

    assert events[2].title == {"en": TOLD["dam-en"][1], "es": TOLD["dam-es"][1]}
    assert events[1].title == {"es": TOLD["chess-es"][1]}


def test_the_identity_of_an_event_is_its_articles() -> None:
    [event] = cluster_events(*told("dam-en", "dam-es"))

    assert event.id == event_id([id_of("dam-es"), id_of("dam-en")]) == event_id(event.articles)
    assert event.id != event_id([id_of("dam-en")])
    assert len(event.id) == 8


def test_shared_entities_and_figures_are_told_rarest_first() -> None:
    reports, vectors = told("dam-en", "dam-es", "owl-en")
    common, rare = (Entity(name, EntityKind.PLACE, {}) for name in ("a-state", "the-dam"))

    def figure(text: str, printed: str) -> Quantity:
        start = text.index(printed)
        return Quantity(Span(start, start + len(printed)), QuantityKind.COUNT, 4300, 4300)

    annotated = [
        replace(
            one,
            entities=(common, rare) if "Corvina" in one.article.text else (common,),
            quantities=(figure(one.article.text, "4,300"),) if "Corvina" in one.article.text else (),
        )
        for one in reports
    ]
    events = cluster_events(annotated, vectors)

    [reason] = next(event.why for event in events if len(event.articles) == 2)
    assert reason.entities == ("the-dam", "a-state")
    assert reason.quantities == ("4,300",)


def test_the_threshold_decides_how_much_is_joined() -> None:
    reports, vectors = told(*TOLD)

    strict = cluster_events(reports, vectors, options=ClusterOptions(threshold=1 - 1e-14))
    lax = cluster_events(reports, vectors, options=ClusterOptions(threshold=0.0001))

    assert len(strict) == len(TOLD)
    assert len(lax) < len(cluster_events(reports, vectors))


def test_a_large_event_does_not_fall_apart_where_few_neighbours_are_compared() -> None:
    words = "Corvina Tecoluta Alarcón Nopaltzin Quillon Zapoyo Brindle 4,300"
    reports, vectors = [], {}
    for number in range(60):
        annotated = report(f"Report {number}", [f"{words} {number}."])
        reports.append(annotated)
        vectors[annotated.article.id] = np.tile(direction(0), (2, 1))

    events = cluster_events(reports, vectors, options=ClusterOptions(neighbours=3))

    assert [len(event.articles) for event in events] == [60]


def test_few_neighbours_give_the_events_of_all_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_module, "WHOLE", 0)
    reports, vectors = told(*TOLD)

    assert grouped(cluster_events(reports, vectors, options=ClusterOptions(neighbours=2))) == grouped(
        cluster_events(reports, vectors)
    )


def test_no_articles_are_no_events() -> None:
    assert cluster_events([], {}) == ()
    assert similarity_matrix([], {}).shape == (0, 0)


def test_an_article_that_comes_twice_is_refused() -> None:
    reports, vectors = told("dam-en")

    with pytest.raises(ValueError, match="twice"):
        cluster_events([*reports, *reports], vectors)


def test_vectors_of_another_number_of_sentences_are_refused() -> None:
    reports, _ = told("dam-en")
    wrong: NDArray[np.float32] = np.zeros((1, DIMENSION), dtype=np.float32)

    with pytest.raises(ValueError, match="3 sentences and 1 vectors"):
        cluster_events(reports, {reports[0].article.id: wrong})


@pytest.mark.parametrize("wrong", [{"threshold": 0.0}, {"threshold": 1.0}, {"neighbours": 0}])
def test_an_option_out_of_range_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        ClusterOptions(**wrong)  # type: ignore[arg-type]
