"""The figures of frames, likeness, names and translation, each on a case small enough to count by hand."""

from __future__ import annotations

import pytest

from encuadre.evaluate import entities, frames, similarity, translate
from encuadre.evaluate.entities import Name


def test_frames_are_counted_over_all_articles_and_over_each_language() -> None:
    gold = [
        {"id": "a", "lang": "es", "frames": ["Crime", "Law"]},
        {"id": "b", "lang": "en", "frames": ["Law"]},
        {"id": "c", "lang": "en", "frames": []},
    ]
    said = {"a": ["Crime"], "b": ["Crime", "Law"], "c": ["Health"]}

    figures = frames.score(gold, said)

    # 4 said, 3 in the gold, right: Crime of a, Law of b.
    assert figures["micro F1"] == pytest.approx(2 * 2 / (4 + 3))
    # Crime: 2 said, 1 gold, 1 right; Law: 1 said, 2 gold, 1 right. Health is in no gold.
    assert figures["macro F1"] == pytest.approx((2 / 3 + 2 / 3) / 2)
    # English: 3 said, 1 gold, 1 right; of the labels Law alone is in its gold. Spanish: 1 said, 2 gold, 1 right.
    assert figures["micro F1 en"] == pytest.approx(2 * 1 / (3 + 1))
    assert figures["macro F1 en"] == 1.0
    assert figures["micro F1 es"] == pytest.approx(2 * 1 / (1 + 2))
    assert figures["macro F1 es"] == pytest.approx((1 + 0) / 2)


def test_frames_of_one_language_have_no_figure_by_language() -> None:
    assert set(frames.score([{"id": "a", "frames": ["Law"]}], {"a": []})) == {"micro F1", "macro F1"}


def test_likeness_is_held_against_people_who_gave_one_to_the_same() -> None:
    gold = [{"id": "a", "overall": 1}, {"id": "b", "overall": 2}, {"id": "c", "overall": 4}]

    # .9, .6 and nothing, which is 0: .3 less for each point more.
    assert similarity.score(gold, {"a": 0.9, "b": 0.6})["Pearson"] == pytest.approx(1.0)
    assert similarity.score(gold, {"a": 0.3, "b": 0.6, "c": 1.2})["Pearson"] == pytest.approx(-1.0)


SENTENCES = [
    [
        ("Ana", "B-PER"),
        ("Ríos", "I-PER"),
        ("de", "O"),
        ("Morena", "B-PEX"),
        ("fue", "O"),
        ("a", "O"),
        ("México", "B-GPE"),
    ],
    [("UNAM", "B-ORG"), ("2024", "B-DAT")],
    [("Zócalo", "B-FAC"), ("y", "O"), ("Bravo", "B-LOC")],
]
"""A person, a party (ORG), a country (LOC), an organisation, a square and a river (LOC); a date counts as nothing."""


def test_a_name_is_right_if_both_ends_and_the_kind_are() -> None:
    said: set[Name] = {
        (0, 0, 2, "PER"),
        (0, 3, 4, "PER"),  # a party
        (0, 6, 7, "LOC"),
        (1, 0, 2, "ORG"),  # one token too many
        (2, 0, 1, "LOC"),
    }

    figures = entities.score(SENTENCES, said)

    assert (figures["precision"], figures["recall"]) == (3 / 5, 3 / 6)
    assert figures["F1"] == pytest.approx(6 / 11)
    assert figures["F1 PER"] == pytest.approx(2 / 3)  # 2 said, 1 in the gold, 1 right
    assert figures["F1 ORG"] == 0.0
    assert figures["F1 LOC"] == pytest.approx(4 / 5)  # 2 said, 3 in the gold, 2 right


def test_two_names_side_by_side_are_two() -> None:
    figures = entities.score([[("Ana", "B-PER"), ("Luis", "B-PER")]], {(0, 0, 2, "PER")})

    assert (figures["precision"], figures["recall"]) == (0.0, 0.0)
    assert entities.score([[("Ana", "B-PER"), ("Luis", "B-PER")]], {(0, 1, 2, "PER")})["recall"] == 0.5


def test_translation_is_the_share_of_characters_in_common() -> None:
    assert translate.score(["abc"], ["abc"])["chrF2"] == 100.0
    # Of one, two and three characters 2 of 3, 1 of 2 and 0 of 1 are right, in both directions.
    assert translate.score(["abc"], ["abd"])["chrF2"] == pytest.approx(100 * (2 / 3 + 1 / 2 + 0) / 3)


def test_bleu_of_the_same_lines_is_a_hundred() -> None:
    pytest.importorskip("sacrebleu")
    line = "the bridge reopened on Monday"

    assert translate.score([line], [line])["BLEU"] == pytest.approx(100.0)
