"""What the JSON says in an order of its own: positions, placements, omissions, conflicts, loaded words, quotations."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import msgspec

from encuadre.data.loaded_words import loaded_words
from encuadre.export import to_json, wire
from encuadre.model import (
    Alignment,
    Background,
    Claim,
    ComparedConflict,
    ComparedQuotation,
    Conflict,
    ConflictKind,
    Evidence,
    Ground,
    Link,
    LinkKind,
    LoadedKind,
    LoadedUse,
    Passage,
    Place,
    Placement,
    QuantityKind,
    Quotation,
    QuotationKind,
    Rule,
    Scope,
    Span,
    Structure,
    Translation,
    Untranslated,
    Verdict,
)
from tui.builders import a_comparison

BOATS = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.COUNT, {"en": "boats"})


def told(written: msgspec.Struct) -> Any:
    return json.loads(to_json(written))


def test_a_claim_says_how_deep_each_side_tells_it() -> None:
    claim = Claim("c1", ("a-1",), (), ("Gazette",), Scope.SINGLE, left_position=0.0)

    assert told(wire.Claim.of(claim))["position"] == {"left": 0.0, "right": None}


def test_a_placement_says_of_each_side_where_and_in_which_sentence() -> None:
    placement = Placement("c1", Place.HEADLINE, Place.ABSENT, left_depth=0.0, left_sentence="a-0")

    assert told(wire.Placement.of(placement)) == {
        "claim": "c1",
        "left": {"place": "headline", "depth": 0.0, "sentence": "a-0"},
        "right": {"place": "absent", "depth": None, "sentence": None},
    }


def test_what_a_side_leaves_out_stands_under_that_side() -> None:
    openings = (
        Placement("ours", Place.HEADLINE, Place.ABSENT, 0.0, None, "a-0"),
        Placement("theirs", Place.ABSENT, Place.LEAD, None, 0.1, "", "b-1"),
    )
    written = told(wire.Structure.of(Structure(openings, left_background=Background(("a-2",), 3))))

    assert written["omitted"] == {"left": ["theirs"], "right": ["ours"]}
    assert written["background"]["left"] == {"sentences": ["a-2"], "total": 3, "share": 0.3333}
    assert written["background"]["right"]["share"] is None


def test_a_conflict_has_its_rule_as_ids_and_in_english() -> None:
    conflict = ComparedConflict("a-1", "b-2", "40 boats", "60 botes", Span(8, 16), Span(6, 14), BOATS)

    assert told(wire.Conflict.of(conflict)) == {
        "left": "a-1",
        "right": "b-2",
        "left_quantity": "40 boats",
        "right_quantity": "60 botes",
        "left_span": [8, 16],
        "right_span": [6, 14],
        "kind": "quantity",
        "verdict": "contradict",
        "ground": "different",
        "measure": "count",
        "rule": "counts of boats: too far apart for rounding",
        "disagreement": "",
        "tellers": [],
    }


def test_two_bare_texts_are_aligned_by_number() -> None:
    left = (Passage("It rained.", "en", "Llovió."), Passage("Counted 40 boats.", "en"))
    right = (Passage("Contó 60 botes.", "es"),)
    compatible = Conflict(1, 0, Span(8, 10), Span(6, 8), replace(BOATS, ground=Ground.ROUNDING), Verdict.COMPATIBLE)
    alignment = Alignment((Link(1, 0, LinkKind.PARTIAL, 0.51239),), (0,), (), compatible=(compatible,))
    renderings = (
        (Translation("It rained.", "Llovió.", "es", "fake", "1"), Untranslated("Counted 40 boats.", "es", "no engine")),
        (Untranslated("Contó 60 botes.", "en", "no engine"),),
    )

    written = told(wire.Alignment.between(alignment, (left, right), renderings))

    assert written["links"] == [{"left": [1], "right": [0], "score": 0.5124, "kind": "partial"}]
    assert [one["status"] for one in written["left"]["sentences"]] == ["only_here", "shared"]
    assert [one["status"] for one in written["right"]["sentences"]] == ["shared"]
    assert (written["left"]["language"], written["right"]["language"]) == ("en", "es")
    [both] = written["compatible"]
    assert (both["left"], both["right"], both["left_quantity"], both["right_quantity"]) == (1, 0, "40", "60")


def test_a_text_without_sentences_has_no_language() -> None:
    written = told(wire.Alignment.between(Alignment((), (), ()), ((), ()), ((), ())))

    assert written["left"] == {"language": None, "sentences": []}


def test_a_loaded_word_has_its_neutral_word_and_its_reason_in_both_languages() -> None:
    group, entry = next(iter(loaded_words("en").items()))
    use = LoadedUse(group, LoadedKind.LOADED, "form", "en", 1, 0, (Evidence("a", Span(0, 4)),))

    written = told(wire.LoadedUse.of(use))

    assert written["neutral"] == {"en": entry.neutral, "es": loaded_words("es")[group].neutral}
    assert written["reason"] == {"en": entry.reason, "es": loaded_words("es")[group].reason}


def test_a_quotation_without_speaker_cue_or_translation_says_so() -> None:
    quotation = Quotation(Span(3, 9), QuotationKind.INDIRECT)
    compared = ComparedQuotation("US", "a", "a-1", "rained", quotation)
    bare = told(wire.Quotation.of(compared))

    assert [bare[name] for name in ("speaker", "speaker_entity", "cue", "translation")] == [None] * 4
    assert (bare["span"], bare["kind"], bare["side"]) == ([3, 9], "indirect", "US")
    said = replace(
        compared,
        quotation=replace(quotation, speaker="Ana", cue="say"),
        rendering=Translation("rained", "llovió", "es", "fake"),
    )
    assert (told(wire.Quotation.of(said))["speaker"], told(wire.Quotation.of(said))["translation"]) == ("Ana", "llovió")
    missing = replace(said, rendering=Untranslated("rained", "es", "no engine"))
    assert told(wire.Quotation.of(missing))["translation"] is None


def test_every_sentence_of_a_comparison_is_written_once_with_its_status() -> None:
    comparison = a_comparison()
    written = told(wire.Comparison.of(comparison))

    for side in ("left", "right"):
        ids = [one["id"] for one in written[side]["sentences"]]
        only = [one["id"] for one in written[side]["sentences"] if one["status"] == "only_here"]
        assert ids == [one.id for one in getattr(comparison, side).sentences]
        assert only == written[f"only_{side}"]
    assert written["quoted_once"] == [0]
