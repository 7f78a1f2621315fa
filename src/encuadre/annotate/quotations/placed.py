"""Speakers told by place alone: `Ana Ruiz: “…”`, `And from Mayor Hale:` above the words, `“…” —Luis Mora` behind."""

from __future__ import annotations

import re

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.anaphora import Anaphora
from encuadre.annotate.quotations.cast import Cast
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.marks import Quoted
from encuadre.annotate.quotations.voices import Voice, Voices
from encuadre.model import Span

_SIGNED = re.compile(r"\s?(?:—|–|--|―)\s?(?P<who>[^\n—–]{2,80})(?=\n|\Z)")
"""A dash, at most a title, a name and an office, and the end of the paragraph."""

_ADDRESSED = re.compile(
    r"\b(?:to|with|for|about|against|and|of|in|on|over|after|a|al|del?|con|para|sobre|contra|y|en|ante|tras)"
    r"(?: [^\W\d_]+\.?)?\s\Z"
)


def signed(parse: Parse, passage: Quoted, voices: Voices, cast: Cast) -> Voice | None:
    """Return who signs a quotation behind a dash at the end of its paragraph; `None` if nobody does.

    Args:
        parse: The parsed article.
        passage: The quoted words.
        voices: Reads who a name means.
        cast: Who is named.
    """
    match = _SIGNED.match(parse.text, passage.outer.end)
    opens = parse.text[max(0, passage.outer.start - 1) : passage.outer.start] in {"", "\n"}
    if match and "(@" in match["who"] and not opens:
        return None  # who signs a post may quote somebody in it
    mention = cast.person_within(*match.span("who")) if match else None
    if match is None or mention is None:
        return None
    before = parse.tokens_of(Span(match.start("who"), mention.span.start))
    return None if any(parse.tags[token] in {"VERB", "AUX"} for token in before) else voices.named(mention)


def introduced(
    parse: Parse, passage: Quoted, hidden: Hidden, voices: Voices, cast: Cast, anaphora: Anaphora
) -> Voice | None:
    """Return whom the words before a colon name: the name right before it, or whom their sentence is about.

    Args:
        parse: The parsed article.
        passage: The quoted words.
        hidden: What stands between quotation marks.
        voices: Reads who a name means.
        cast: Who is named.
        anaphora: Who stands in the foreground.
    """
    text, colon = parse.text, passage.outer.start - 1
    while colon > 0 and text[colon].isspace():
        colon -= 1
    number = parse.sentence_at(colon)
    if colon <= 0 or text[colon] != ":" or number < 0 or hidden.covers(colon):
        return None
    mention = cast.person_ending_at(colon)
    if mention is not None:
        is_addressed = _ADDRESSED.search(text, parse.sentences[number].start, mention.span.start)
        return None if is_addressed else voices.named(mention)
    return voices.known(anaphora.subject_of(number, colon))
