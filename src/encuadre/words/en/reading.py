"""The one-page reading, in English. Written for this project."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import Finding
from encuadre.words.plural import Plural
from encuadre.words.shapes.reading import ReadingWords

_TEMPLATES: Mapping[Finding, str] = {
    Finding.LITTLE: (
        "Little is certain here: nothing was found that both sides surely tell, nor that one of them tells alone. Read "
        "both, beginning with the headlines."
    ),
    Finding.ONLY_SEVERAL: "Told by {outlets}, and not found in {other}: “{said}”",
    Finding.CONFLICT: "{left} says “{left_said}”, {right} says “{right_said}” ({rule}).",
    Finding.ONLY: "Told by {outlets}, and not found in {other}: “{said}”",
    Finding.SPEAKERS: "Quoted in {side} and not named in {other}: {names}.",
    Finding.OPENINGS: "{left} opens with “{left_said}”, {right} with “{right_said}”.",
    Finding.AGREED: "Both tell it: {left} “{left_said}”, {right} “{right_said}”.",
    Finding.ALONE: "In this workspace it stands only in {outlets}: there is nothing to compare it with.",
    Finding.SPEAKERS_ALONE: "Quoted by name: {names}.",
    Finding.FRAME_ALONE: "Sentences of the frame “{frame}” make up {strength} of it ({low} to {high}).",
}

READING = ReadingWords(
    title="How the two sides differ",
    evidence=Plural(one="{count} sentence", other="{count} sentences"),
    templates=_TEMPLATES,
    conjunction=" and ",
    negated_conjunction=" or ",
    sides={
        "US": "the US articles",
        "MX": "the Mexican articles",
        "en": "the articles in English",
        "es": "the articles in Spanish",
    },
    an_article={"en": "an article in English", "es": "an article in Spanish"},
    articles={"en": "several articles in English", "es": "several articles in Spanish"},
    dated="{outlet} ({day})",
    citing="{outlet} (quoting {speaker})",
    outer_marks="“”",
    inner_marks="‘’",
    contractions={},
)
