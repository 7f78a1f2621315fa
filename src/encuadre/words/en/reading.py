"""The one-page reading, in English. Written for this project."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import Finding
from encuadre.words.plural import Plural
from encuadre.words.shapes.reading import ReadingWords, Unit

_TEMPLATES: Mapping[Finding, str] = {
    Finding.OVERVIEW: (
        "{left} tells it in {left_articles}, {right} in {right_articles}; {both} both sides report, {only_left} only "
        "{left}, {only_right} only {right}."
    ),
    Finding.WIDEST: "Most widely reported, by {outlets}: “{said}”",
    Finding.FIRST: (
        "Of {dated} on both sides whose first report is dated, {left} had {left_first} first, {right} {right_first}."
    ),
    Finding.CONFLICT: "{left} says “{left_said}”, {right} says “{right_said}” ({rule}).",
    Finding.COMPATIBLE: (
        "Told differently, and both may be so: {count}; one: {left} “{left_said}”, {right} “{right_said}” ({rule})."
    ),
    Finding.HEADLINES: (
        "Headlines that tell what the other side reports too, anywhere in its texts: {left_shared} of {left_count} by "
        "{left}, {right_shared} of {right_count} by {right}."
    ),
    Finding.ONLY_SEVERAL: "Claims only {side} makes, in more than one outlet: {count}; one: “{said}”",
    Finding.ONLY_EARLY: "What {side} alone reports stands nearest to the top, at {share} % of an article, in: “{said}”",
    Finding.DEPTH: "{side} tells at {share} % of an article what {other} tells at {other_share} %: “{said}”",
    Finding.SPEAKERS: "{side} quotes {voices} in {quotations}, most often {names}.",
    Finding.ANONYMOUS: (
        "Officials without a name are the source of {left_count} of {left_quotations} by {left}, and of {right_count} "
        "of {right_quotations} by {right}."
    ),
    Finding.QUOTED_BOTH: "{both} quoted on both sides; {left} alone has {left_once}, {right} alone {right_once}.",
    Finding.QUOTED_DIFFERENTLY: "One utterance, two quotations: {left} “{left_said}”, {right} “{right_said}”.",
    Finding.NAMING: "What {left} calls “{left_name}”, {right} calls “{right_name}”, in {pairs}.",
    Finding.ACTS: "Who acts most: for {left} {left_role} ({left_count}), for {right} {right_role} ({right_count}).",
    Finding.DOERS_LEFT_OUT: (
        "Acts told without their doer (passive, “se”, noun): {left_count} of {left_total} by {left}, {right_count} of "
        "{right_total} by {right}."
    ),
    Finding.FRAME_MORE: (
        "The frame “{frame}” carries {strength} of {side} ({low} to {high}), and {other_strength} of {other} "
        "({other_low} to {other_high}): the intervals do not meet."
    ),
    Finding.FRAME_ALIKE: "Both sides use the frame “{frame}”: {left} {left_strength}, {right} {right_strength}.",
    Finding.WORDS: "Words of {side} beyond chance: {words}.",
    Finding.LOADED: (
        "Words that judge or soften, in the newsroom's own text: {left_count} by {left} ({left_words}), {right_count} "
        "by {right} ({right_words})."
    ),
    Finding.CERTAINTY: (
        "Marks of what is uncertain, unproven, possible or due, in a hundred own words: {left_rate} by {left}, "
        "{right_rate} by {right}."
    ),
    Finding.ALONE: "In this workspace {side} alone tells it, in {articles}: there is nothing to compare it with.",
    Finding.FRAME_ALONE: "The frame “{frame}” carries {strength} of it ({low} to {high}).",
}

READING = ReadingWords(
    title="How the two sides differ",
    evidence=Plural(one="{count} sentence", other="{count} sentences"),
    templates=_TEMPLATES,
    units={
        Unit.ARTICLES: Plural(one="{count} article", other="{count} articles"),
        Unit.CLAIMS: Plural(one="{count} claim", other="{count} claims"),
        Unit.QUOTATIONS: Plural(one="{count} quotation", other="{count} quotations"),
        Unit.VOICES: Plural(one="{count} speaker", other="{count} speakers"),
        Unit.UTTERANCES: Plural(one="{count} utterance is", other="{count} utterances are"),
        Unit.PAIRS: Plural(one="{count} pair of sentences", other="{count} pairs of sentences"),
    },
    conjunction=" and ",
    sides={"US": "the US side", "MX": "the Mexican side"},
    contractions={},
)
