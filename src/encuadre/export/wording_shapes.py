"""The JSON shapes of words, certainty and structure: fields may be added, never renamed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from encuadre.data.loaded_words import loaded_words
from encuadre.model import LANGUAGES, Background, Evidence, LoadedUse, Placement, Structure, Wording


def wording_shape(wording: Wording) -> dict[str, Any]:
    """Return the divergence (the same on both sides), loaded words and markers of certainty, with their places."""
    divergence, certainty = wording.divergence, wording.certainty
    return {
        "divergence": divergence
        and {
            "observed": round(divergence.observed, 4),
            "by_chance": round(divergence.by_chance, 4),
            "beyond_chance": round(divergence.beyond_chance, 4),
            "p": round(divergence.p, 4),
            "unit": divergence.unit,
            "deals": divergence.deals,
        },
        "loaded": [_loaded_shape(use) for use in wording.loaded],
        "certainty": {
            "own_words": certainty.own_words,
            "quoted_words": certainty.quoted_words,
            "headlines": certainty.headlines,
            "questions": _evidence_shape(certainty.questions),
            "kinds": [
                {
                    "kind": use.kind,
                    "own": use.own,
                    "quoted": use.quoted,
                    "per_hundred": round(use.per_hundred, 3),
                    "forms": list(use.forms),
                    "evidence": _evidence_shape(use.evidence),
                }
                for use in certainty.uses
            ],
        },
    }


def structure_shape(structure: Structure) -> dict[str, Any]:
    """Return where each side places the claims; ids are of claims and sentences."""
    return {
        "openings": [_placement_shape(one) for one in structure.openings],
        "shifts": [_placement_shape(one) for one in structure.shifts],
        "omitted": {
            "left": [one.claim for one in structure.omitted_left],
            "right": [one.claim for one in structure.omitted_right],
        },
        "background": {
            "left": _background_shape(structure.left_background),
            "right": _background_shape(structure.right_background),
        },
    }


def _loaded_shape(use: LoadedUse) -> dict[str, Any]:
    return {
        "group": use.group,
        "kind": use.kind,
        "form": use.form,
        "language": use.language,
        "own": use.own,
        "quoted": use.quoted,
        "neutral": {language: loaded_words(language)[use.group].neutral for language in LANGUAGES},
        "reason": {language: loaded_words(language)[use.group].reason for language in LANGUAGES},
        "evidence": _evidence_shape(use.evidence),
    }


def _placement_shape(one: Placement) -> dict[str, Any]:
    return {
        "claim": one.claim,
        "left": {"place": one.left, "depth": one.left_depth, "sentence": one.left_sentence or None},
        "right": {"place": one.right, "depth": one.right_depth, "sentence": one.right_sentence or None},
    }


def _background_shape(background: Background) -> dict[str, Any]:
    share = background.share
    return {
        "sentences": list(background.sentences),
        "total": background.total,
        "share": None if share is None else round(share, 4),
    }


def _evidence_shape(evidence: Sequence[Evidence]) -> list[dict[str, Any]]:
    return [{"article": piece.article_id, "span": [piece.span.start, piece.span.end]} for piece in evidence]
