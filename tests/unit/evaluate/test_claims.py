"""The ledger's figures, on claims small enough to count by hand."""

from __future__ import annotations

from encuadre.evaluate.claims import score
from encuadre.evaluate.records import Record
from encuadre.model import ClaimGroup, SentenceId

RECORD: Record = {
    "id": "p",
    "left_id": "l",
    "right_id": "r",
    "left": ["a", "b", "c"],
    "right": ["x", "y"],
    "links": [
        {"left": 0, "right": 0, "kind": "same"},
        {"left": 1, "right": 1, "kind": "same"},
        {"left": 1, "right": 0, "kind": "partial"},
    ],
}


def grouped(*groups: tuple[tuple[str, int], ...]) -> list[ClaimGroup]:
    places = [tuple(SentenceId(*place) for place in group) for group in groups]
    return [ClaimGroup(group, group[0]) for group in places]


def test_pairs_inside_a_claim_are_right_if_a_reader_linked_them_in_any_way() -> None:
    figures = score([RECORD], grouped((("l", 0), ("l", 1), ("r", 0)), (("l", 2), ("r", 1))))

    assert figures["pairs inside"] == 3
    assert figures["pair precision"] == 2 / 3
    assert figures["same pair precision"] == 1 / 3


def test_only_what_is_the_same_is_asked_for() -> None:
    figures = score([RECORD], grouped((("l", 0), ("r", 0)), (("l", 1),), (("l", 2),), (("r", 1),)))

    assert (figures["pair precision"], figures["pair recall"]) == (1.0, 0.5)
    assert figures["pair F1"] == 2 / 3


def test_claims_of_one_sentence_each_score_nothing() -> None:
    alone = score([RECORD], grouped(*((id_,) for id_ in (("l", 0), ("l", 1), ("l", 2), ("r", 0), ("r", 1)))))

    assert (alone["pair precision"], alone["pair recall"], alone["pair F1"]) == (0.0, 0.0, 0.0)


def test_plain_links_count_as_the_same() -> None:
    record = {"id": "p", "left": ["a"], "right": ["x"], "links": [[0, 0]]}

    assert score([record], grouped((("p/left", 0), ("p/right", 0))))["same pair F1"] == 1.0
