"""A user's own labels are learnt, measured on articles kept apart, kept, and read back as hostile input."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.errors import EncuadreError, NotFoundError, StoreError
from encuadre.frame import (
    AUTHORED,
    Example,
    FoldDone,
    Trained,
    frame_article,
    load_model,
    pool,
    remove_model,
    save_model,
    saved_model,
    saved_names,
    train,
)
from encuadre.frame._calibration import calibrate, thresholds
from encuadre.frame._folds import grouped_folds
from encuadre.frame._ridge import fit_ridge
from encuadre.model import AnnotatedArticle
from strategies import an_article, annotated
from unit.frame.test_framing import CLINIC, COURT, encode

ENDINGS = ["On Monday.", "On Tuesday.", "In the rain.", "At noon.", "By the river.", "In Ojinaga.", "In Presidio."]


def an_example(body: str, label: str, number: int, outlet: str = "") -> Example:
    return Example(an_annotated(body, number), frozenset({label}), outlet)


def an_annotated(body: str, number: int) -> AnnotatedArticle:
    ending = f"{ENDINGS[number % len(ENDINGS)]} Number {number}."
    return annotated(an_article(title="", body=f"{body} {ending}"))


def examples(outlets: bool = False) -> list[Example]:
    pairs = [("Law", COURT), ("Health", CLINIC)]
    return [
        an_example(body, label, number, f"outlet {number % 4}" if outlets else "")
        for number in range(14)
        for label, body in pairs
    ]


def trained(found: list[Example]) -> tuple[Trained, list[FoldDone]]:
    pooled = np.stack([pool(one, encode(one.annotated.sentence_texts), encode) for one in found])
    *folds, last = train(found, pooled, name="mine", encoder="fake-1")
    assert isinstance(last, Trained)
    return last, [fold for fold in folds if isinstance(fold, FoldDone)]


def test_labels_that_words_tell_apart_are_learnt() -> None:
    result, folds = trained(examples())

    assert result.evaluation.micro.value == pytest.approx(1)
    assert result.evaluation.macro.value == pytest.approx(1)
    assert result.evaluation.by_label == (("Health", 14, 1.0), ("Law", 14, 1.0))
    assert folds[-1].done == folds[-1].total


def test_a_trained_model_claims_with_evidence_and_interval() -> None:
    result, _ = trained(examples())
    article = an_annotated(CLINIC, 99)

    framing = frame_article(article, encode(article.sentence_texts), encode, models=(result.model,))

    [use] = framing.frames
    assert (use.frame, use.model) == ("Health", "mine")
    assert use.evidence
    assert 0 <= use.low <= use.strength <= use.high <= 1


def test_outlets_are_kept_apart() -> None:
    result, _ = trained(examples(outlets=True))

    assert result.evaluation.outlets == 4
    assert result.evaluation.folds == 4


def test_articles_of_one_outlet_cannot_be_measured() -> None:
    found = [
        an_example(body, label, number, "one") for number in range(14) for label, body in [("a", COURT), ("b", CLINIC)]
    ]

    with pytest.raises(EncuadreError, match="one outlet"):
        trained(found)


def test_a_rare_label_is_named_and_left_out() -> None:
    found = [*examples(), an_example(COURT, "Rare", 77)]

    result, _ = trained(found)

    assert result.dropped == (("Rare", 1),)
    assert result.model.frames == ("Health", "Law")


def test_too_few_articles_are_refused() -> None:
    with pytest.raises(EncuadreError, match="too few"):
        trained(examples()[:10])


@given(st.lists(st.sampled_from("abcdefgh"), min_size=8, max_size=60), st.integers(0, 5))
def test_no_group_is_in_two_folds(groups: list[str], seed: int) -> None:
    labels = (np.arange(len(groups) * 3).reshape(-1, 3) % 4 == 0).astype(float)

    folds = grouped_folds(labels, groups, 3, seed)

    assert set(folds) <= {0, 1, 2}
    assert all(
        len({int(fold) for fold, own in zip(folds, groups, strict=True) if own == group}) == 1 for group in groups
    )


def test_labels_are_spread_over_the_folds() -> None:
    labels = np.zeros((50, 2))
    labels[:10, 0] = labels[10:, 1] = 1

    folds = grouped_folds(labels, [str(number) for number in range(50)], 5)

    assert [int(labels[folds == fold, 0].sum()) for fold in range(5)] == [2] * 5
    assert [int((folds == fold).sum()) for fold in range(5)] == [10] * 5


def test_left_out_scores_are_those_of_a_fit_without_the_article() -> None:
    random = np.random.default_rng(3)
    features, labels = random.normal(size=(40, 5)), (random.random((40, 2)) < 0.4).astype(float)

    ridge = fit_ridge(features, labels)

    assert np.corrcoef(ridge.left_out[:, 0], ridge.score(features)[:, 0])[0, 1] > 0.7
    assert ((labels - ridge.left_out) ** 2).sum() > ((labels - ridge.score(features)) ** 2).sum()


def test_probabilities_mean_what_they_say() -> None:
    scores = np.repeat([[0.0], [1.0]], 50, axis=0)
    labels = np.array([[float(number % 10 < 2)] for number in range(50)] + [[float(n % 10 < 8)] for n in range(50)])

    chances = calibrate(scores, labels).probabilities(np.array([[0.0], [1.0]]))

    assert chances.ravel() == pytest.approx([0.2, 0.8], abs=0.03)


def test_a_threshold_lies_between_the_sure_and_the_rest() -> None:
    probabilities = np.array([[0.95], [0.9], [0.9], [0.05], [0.02], [0.01]])

    assert 0.05 < thresholds(probabilities)[0] < 0.9


def test_a_saved_model_says_the_same(tmp_path: Path) -> None:
    result, _ = trained(examples())
    save_model(result.model, tmp_path, {"micro F1": 1.0})
    article = an_annotated(CLINIC, 5)
    vectors = encode(article.sentence_texts)

    again = load_model("mine", tmp_path, encoder="fake-1")

    assert saved_names(tmp_path) == ("mine",)
    assert saved_model("mine", tmp_path)[1] == {"micro F1": 1.0}
    first = frame_article(article, vectors, encode, models=(result.model,)).frames
    second = frame_article(article, vectors, encode, models=(again,)).frames
    assert [use.frame for use in first] == [use.frame for use in second]
    assert second[0].strength == pytest.approx(first[0].strength, abs=0.01)


def test_a_removed_model_is_gone(tmp_path: Path) -> None:
    save_model(trained(examples())[0].model, tmp_path, {})

    remove_model("mine", tmp_path)

    assert saved_names(tmp_path) == ()
    with pytest.raises(NotFoundError):
        load_model("mine", tmp_path, encoder="fake-1")


@pytest.mark.parametrize("name", AUTHORED)
def test_authored_models_are_found_by_name(name: str, tmp_path: Path) -> None:
    assert load_model(name, tmp_path, encoder="") is AUTHORED[name]


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A", "x" * 41, ".json", "a/b"])
def test_a_name_never_leaves_the_folder(name: str, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        load_model(name, tmp_path, encoder="")
    with pytest.raises(NotFoundError):
        remove_model(name, tmp_path)


def test_a_model_for_another_encoder_is_refused(tmp_path: Path) -> None:
    save_model(trained(examples())[0].model, tmp_path, {})

    with pytest.raises(StoreError, match="another version"):
        load_model("mine", tmp_path, encoder="other-2")


@pytest.mark.parametrize(
    "damage",
    [
        {"intercept": [0.0]},
        {"frames": ["Law", "Law"]},
        {"frames": ["Law", "\u001b]52;c;x\u0007"]},
        {"scale": [0.0]},
        {"coefficients": [[1.0], [1.0]]},
        {"format": "encuadre-frame-model-9"},
        {"name": "other"},
        {"surplus": 1},
        {"claimed": "x"},
    ],
)
def test_a_damaged_file_is_refused(damage: dict[str, object], tmp_path: Path) -> None:
    path = save_model(trained(examples())[0].model, tmp_path, {})
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | damage), "utf-8")

    with pytest.raises(StoreError):
        load_model("mine", tmp_path, encoder="fake-1")


@pytest.mark.parametrize("content", [b"", b"\x80\x04pickle", b"[" * 100_000, b'{"format": 1}'])
def test_what_is_no_model_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_bytes(content)

    with pytest.raises(StoreError):
        load_model("mine", tmp_path, encoder="fake-1")
