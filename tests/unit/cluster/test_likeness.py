"""The measures between two articles, each against the plain definition of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.cluster import article_similarity
from encuadre.cluster.cognates import surface_features
from encuadre.cluster.collection import collect
from encuadre.cluster.crowding import NEAREST, Usual, closeness, look_around
from encuadre.cluster.likeness import compare_pairs
from encuadre.cluster.meaning import Vectors, compared_sentences, head_vector, sentence_likeness
from encuadre.cluster.pairs import all_pairs, neighbour_pairs
from encuadre.cluster.rarity import word_matrix
from unit.cluster.reports import direction, report, told


def unit_rows(seed: int, count: int) -> Vectors:
    rows = np.random.default_rng(seed).normal(size=(count, 16)).astype(np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


@given(st.lists(st.integers(0, 5), min_size=2, max_size=6))
def test_sentence_likeness_is_the_mean_of_best_partners_both_ways(sizes: list[int]) -> None:
    articles = [unit_rows(number, size) for number, size in enumerate(sizes)]
    left, right = all_pairs(np.arange(len(sizes)))

    found = sentence_likeness(articles, left, right)

    for value, one, other in zip(found, left, right, strict=True):
        if sizes[one] and sizes[other]:
            cosines = articles[one] @ articles[other].T
            assert value == pytest.approx((cosines.max(1).mean() + cosines.max(0).mean()) / 2, abs=1e-5)
        else:
            assert value == 0


def test_a_sentence_that_says_nothing_is_not_compared() -> None:
    rows = np.stack([direction(0), np.zeros(16, dtype=np.float32), direction(1)])

    assert compared_sentences(rows).tolist() == rows[[0, 2]].tolist()


def test_the_headline_counts_twice() -> None:
    rows = np.stack([direction(0), direction(1)])

    titled, untitled = head_vector(rows, has_title=True), head_vector(rows, has_title=False)

    assert titled[0] == pytest.approx(2 * titled[1])
    assert untitled[0] == pytest.approx(untitled[1])
    assert not head_vector(rows[:0], has_title=True).any()


def test_a_rare_word_says_more_than_common_ones() -> None:
    rows = word_matrix([surface_features(t) for t in ("Corvina people", "Corvina years", "years people")])

    likeness = (rows @ rows.T).toarray()
    assert likeness[0, 1] > 0.8
    assert likeness[0, 1] > 2 * max(likeness[0, 2], likeness[1, 2])
    assert likeness.diagonal() == pytest.approx([1, 1, 1])


def test_words_of_two_articles_alone_are_weighed_by_the_background() -> None:
    rows = word_matrix([surface_features(t) for t in ("Corvina people", "Corvina years")], in_collection=False)

    assert float((rows[[0]] @ rows[[1]].T).sum()) > 0.8


def test_each_article_is_compared_with_its_nearest_in_both_languages() -> None:
    reports, vectors = told("dam-en", "dam-en-2", "dam-es", "owl-en", "owl-es", "chess-es")
    titles = {annotated.article.id: annotated.article.title for annotated in reports}
    collection = collect(reports, vectors)
    names = [titles[id_] for id_ in collection.ids]

    left, right = neighbour_pairs(collection, 1)

    pairs = {frozenset((names[one], names[other])) for one, other in zip(left, right, strict=True)}
    assert frozenset(("Engineers reopen the Corvina dam", "Corvina dam opens again")) in pairs
    assert frozenset(("Engineers reopen the Corvina dam", "Reabren la presa Corvina")) in pairs
    assert frozenset(("A museum in Brindle shows owls", "Un museo de Brindle muestra búhos")) in pairs
    assert (left < right).all()
    assert len(pairs) == len(left)


def test_surroundings_are_the_nearest_and_no_closer_than_the_limit() -> None:
    reports, vectors = [], {}
    for number in range(NEAREST + 5):
        annotated = report("", [f"Corvina {number}."])
        reports.append(annotated)
        vectors[annotated.article.id] = unit_rows(number, 1)
    collection = collect(reports, vectors)
    compared = compare_pairs(collection, *all_pairs(np.arange(len(reports))))

    around = look_around(collection, compared)

    rows = np.concatenate([collection.sentences[position] for position in range(len(reports))])
    cosines = rows @ rows.T
    np.fill_diagonal(cosines, -1)
    nearest = np.sort(cosines, axis=1)[:, -NEAREST:].mean(axis=1)
    assert around.sentences[:, 0] == pytest.approx(nearest, abs=1e-5)
    assert (around.others[:, 0] == len(reports) - 1).all()
    assert (around.others[:, 1] == len(reports) * 0).all()
    assert closeness(around, around.sentences, compared, Usual(-1.0, -1.0)) == pytest.approx(-1)


@given(st.integers(0, 3), st.integers(0, 3))
def test_likeness_of_two_articles_is_mutual_and_between_nothing_and_the_same(one: int, other: int) -> None:
    texts = ["Corvina dam reopened", "La presa Corvina", "", "77 owls"]
    left, right = report("", [texts[one]]), report("", [texts[other]], "es")
    rows = {text: unit_rows(number, 1) * bool(text) for number, text in enumerate(texts)}

    forth = article_similarity(left, right, rows[texts[one]], rows[texts[other]])

    assert forth == pytest.approx(article_similarity(right, left, rows[texts[other]], rows[texts[one]]))
    assert 0 <= forth <= 1
    if one == other and texts[one]:
        assert forth == pytest.approx(1)
    if not texts[one] or not texts[other]:
        assert forth == 0
