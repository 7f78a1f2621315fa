"""What the fronts say in English of words, certainty and structure."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import CertaintyKind, DealtUnit, LoadedKind, Place

LOADED_KINDS: Mapping[LoadedKind, str] = {
    LoadedKind.LOADED: "loaded",
    LoadedKind.EUPHEMISM: "euphemism",
    LoadedKind.DEHUMANISING: "dehumanising",
    LoadedKind.WAR: "of war",
}

CERTAINTY_KINDS: Mapping[CertaintyKind, str] = {
    CertaintyKind.HEDGE: "hedges",
    CertaintyKind.EVIDENTIAL: "said by others, not proven",
    CertaintyKind.POSSIBILITY: "possibility",
    CertaintyKind.OBLIGATION: "obligation",
}

PLACES: Mapping[Place, str] = {
    Place.HEADLINE: "headline",
    Place.LEAD: "lead",
    Place.BODY: "at {depth} %",
    Place.ABSENT: "not found",
}
"""Where a side tells a claim; `{depth}` is how far into the article."""

UNITS: Mapping[DealtUnit, str] = {DealtUnit.ARTICLES: "articles", DealtUnit.SENTENCES: "sentences"}

TEXTS: Mapping[str, str] = {
    "divergence": "How far the words differ",
    "chance": "one word tells its side in {observed} % of cases, by chance in {by_chance} %",
    "dealt": "p = {p}, {deals} deals of {unit}",
    "beyond": "beyond chance: {share} % of the difference",
    "within": "no more than by chance",
    "loaded": "Loaded words and euphemisms",
    "neutral": "neutral: {neutral}",
    "counts": "{own} own, {quoted} quoted",
    "certainty": "Certainty and distance",
    "rate": "{rate} in 100 words",
    "questions": "headlines that ask",
    "of": "{count} of {total}",
    "openings": "Opens with",
    "shifts": "Told much earlier here",
    "omitted": "Not found here, though it opens the other side",
    "background": "Background",
    "long_before": "sentences dated over {days} days before",
    "undated": "no date of publication",
    "structure": "What comes first",
    "none": "none",
}
"""Headings and lines, by what they say."""
