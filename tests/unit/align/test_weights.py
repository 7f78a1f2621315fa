from __future__ import annotations

from encuadre.align.features import pair_features
from encuadre.align.weights import BIAS, WEIGHTS, Known
from unit.align.sides import ENGLISH, SPANISH, side, vectors


def test_every_feature_has_a_weight_and_every_weight_a_feature() -> None:
    rows = vectors(ENGLISH), vectors(SPANISH)
    features = pair_features(side(ENGLISH, "en"), side(SPANISH, "es"), rows, rows)

    assert set(features.named) == set(WEIGHTS)
    assert {matrix.shape for matrix in features.named.values()} == {(len(ENGLISH), len(SPANISH))}


def test_there_is_a_column_for_each_state_of_knowledge() -> None:
    assert {len(row) for row in WEIGHTS.values()} == {len(BIAS)} == {len(Known)}


def test_where_vectors_are_missing_meaning_has_no_weight() -> None:
    for state in (Known.NO_VECTORS, Known.NEITHER):
        assert {WEIGHTS[name][state] for name in WEIGHTS if name.startswith("meaning")} == {0}


def test_where_english_wording_has_no_vectors_paraphrase_has_no_weight() -> None:
    for state in set(Known) - {Known.ALL}:
        assert {WEIGHTS[name][state] for name in WEIGHTS if name.startswith("paraphrase")} == {0}
