"""Who is compared with whom."""

from __future__ import annotations

import numpy as np

from encuadre.cluster.candidates import neighbour_pairs, place_in_run
from encuadre.cluster.features import read_features
from unit.cluster.reports import told


def test_each_article_is_compared_with_its_nearest_in_both_languages() -> None:
    reports, vectors = told("dam-en", "dam-en-2", "dam-es", "owl-en", "owl-es", "chess-es")
    titles = {annotated.article.id: annotated.article.title for annotated in reports}
    features = read_features(reports, vectors, {})
    names = [titles[id_] for id_ in features.ids]

    left, right = neighbour_pairs(features, 1)

    pairs = {frozenset((names[one], names[other])) for one, other in zip(left, right, strict=True)}
    assert frozenset(("Engineers reopen the Corvina dam", "Corvina dam opens again")) in pairs
    assert frozenset(("Engineers reopen the Corvina dam", "Reabren la presa Corvina")) in pairs
    assert frozenset(("A museum in Brindle shows owls", "Un museo de Brindle muestra búhos")) in pairs
    assert (left < right).all()
    assert len(pairs) == len(left)


def test_places_in_runs() -> None:
    assert place_in_run(np.array([2, 2, 2, 5, 7, 7])).tolist() == [0, 1, 2, 0, 0, 1]
    assert place_in_run(np.zeros(0, dtype=np.int64)).tolist() == []
