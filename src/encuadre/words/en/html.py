"""A document in a browser, in English."""

from __future__ import annotations

from encuadre.model import Sign
from encuadre.words.shapes.html import HtmlWords

HTML = HtmlWords(
    skip="Skip to what is told",
    contents="Contents",
    linked="The sign behind a sentence says what the other side tells of it: = the same, ~ a part, ≠ in conflict; "
    "< and > one side only, ? perhaps told there too. Click a sentence, or press Enter on its sign, to see what it is "
    "linked to.",
    chosen="{count} linked on the other side",
    unlinked="No sentence of the other side is linked to it",
    signs={
        Sign.NONE: "",
        Sign.SAME: "told by both sides",
        Sign.PARTIAL: "told in part by the other side",
        Sign.LEFT: "found in {left} only",
        Sign.RIGHT: "found in {right} only",
        Sign.CONFLICT: "in conflict",
        Sign.COMPATIBLE: "told differently, no conflict of the sides",
        Sign.UNSURE: "perhaps on the other side too",
    },
    evidence="Sentences:",
    sentence="sentence {number}",
    filters="Which claims are shown",
    search="Search the claims",
    shown="{count} shown",
    foot="Made offline by encuadre {version}. Translations are a machine’s unless they are called a person’s. The "
    "articles are their publishers’; quote them as such.",
)
