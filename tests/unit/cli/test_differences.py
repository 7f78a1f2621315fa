"""What two texts tell differently, in print and in JSON."""

from __future__ import annotations

import json

from encuadre.cli.alignment import alignment_lines
from encuadre.export import to_json, wire
from encuadre.model import (
    Alignment,
    Conflict,
    ConflictKind,
    Ground,
    Link,
    LinkKind,
    Passage,
    QuantityKind,
    Rule,
    Span,
    Untranslated,
    Verdict,
)
from encuadre.words import words_in

LEFT = (Passage("It sent 40 boats.", "en"), Passage("About 100 went home.", "en"))
RIGHT = (Passage("Envió 60 lanchas.", "es"), Passage("Volvieron 98.", "es"))
ALIGNMENT = Alignment(
    (Link(0, 0, LinkKind.SAME, 0.9), Link(1, 1, LinkKind.SAME, 0.8)),
    (),
    (),
    (
        Conflict(
            0,
            0,
            Span(8, 10),
            Span(6, 8),
            Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.COUNT, {"en": "boats", "es": "lanchas"}),
        ),
    ),
    (
        Conflict(
            1,
            1,
            Span(6, 9),
            Span(10, 12),
            Rule(ConflictKind.QUANTITY, Ground.ROUNDING, QuantityKind.COUNT),
            Verdict.COMPATIBLE,
        ),
    ),
)


def test_what_is_perhaps_told_stands_apart_in_print_from_what_is_absent() -> None:
    alone = Alignment((), (0, 1), (0,), absence_left=(0.9, 0.2), absence_right=(0.4,))

    lines = list(alignment_lines(alone, LEFT, RIGHT, words_in("en")))

    assert [line for line in lines if line.startswith(("<", ">", "== ONLY", "== TOLD BY"))] == [
        "== ONLY LEFT · of ten such, about 9 are really absent from the other side",
        "< 0: It sent 40 boats.",
        "== ONLY RIGHT",
        "== TOLD BY LEFT, PERHAPS BY RIGHT TOO",
        "< 1: About 100 went home.",
        "== TOLD BY RIGHT, PERHAPS BY LEFT TOO",
        "> 0: Envió 60 lanchas.",
    ]


def test_print_words_every_rule_in_the_language_of_the_reader() -> None:
    english = list(alignment_lines(ALIGNMENT, LEFT, RIGHT, words_in("en")))
    spanish = list(alignment_lines(ALIGNMENT, LEFT, RIGHT, words_in("es")))

    assert "0 40 against 0 60: counts of boats: too far apart for rounding" in english
    assert "1 100 and 1 98: counts: rounded" in english
    assert "0 40 frente a 0 60: cantidades de lanchas: la diferencia no es de redondeo" in spanish
    assert "1 100 y 1 98: cantidades: redondeo" in spanish


def test_json_gives_kind_verdict_ground_and_places() -> None:
    left, right = ([Untranslated(one.text, "en", "none") for one in side] for side in (LEFT, RIGHT))
    shape = json.loads(to_json(wire.Alignment.between(ALIGNMENT, (LEFT, RIGHT), (left, right))))

    assert shape["conflicts"] == [
        {
            "left": 0,
            "right": 0,
            "left_quantity": "40",
            "right_quantity": "60",
            "left_span": [8, 10],
            "right_span": [6, 8],
            "kind": "quantity",
            "verdict": "contradict",
            "ground": "different",
            "measure": "count",
            "rule": "counts of boats: too far apart for rounding",
            "disagreement": "quantity count contradict boats lanchas",
            "tellers": [],
        }
    ]
    assert [(one["verdict"], one["ground"]) for one in shape["compatible"]] == [("compatible", "rounding")]
