"""Scraps: quoted words too few to say anything by themselves, which belong to a speaker only where a verb reports them.

A newsroom marks single words for many reasons: they are somebody's, or a name, or not to be taken at their word. Where
no verb of saying has them in its clause, nothing tells which.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.marks import Quoted
from encuadre.model import Quotation, QuotationKind, Span

MOST_WORDS = 4
"""Words of the longest scrap: read on real articles, longer ones nearly always say something."""

LONG_WORD = 4
"""Letters of the words that a title capitalises."""

LONGEST_CLIMB = 12
"""Words climbed from a scrap to the verb that reports it."""

NEAREST = 3
"""Words between a verb and a scrap behind it that need no parse: `called it a “farce”`."""

FARTHEST = 10
"""Words between a scrap that ends with a comma and a verb behind it: `“dry,” the mayor, Ana Ruiz, said`."""

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_JOINS = re.compile(r"[”\"’»'],? (?:(?:and|or|y|e|o) )?(?:(?:an?|as|de|como) )?[“\"‘«']")
"""What stands between two scraps of one list."""

_NOT_SAID = frozenset({"nsubj", "nsubjpass", "nsubj:pass", "csubj", "agent", "relcl", "acl:relcl", "conj"})
_BESIDE = frozenset({"ccomp", "parataxis"})
_CIRCUMSTANCES = frozenset({"prep", "obl", "nmod", "advmod", "advcl", "npadvmod"})

_OF_OBJECTS = frozenset({"of", "to", "as", "about", "against", "for"})
"""English prepositions of what is said; behind others stands when, where or why."""


def is_scrap(words: str) -> bool:
    """Tell whether quoted words are too few to be a statement: none of those that begin and end as a sentence does."""
    found = _WORDS.findall(words)
    is_sentence = words.lstrip("¿¡…")[:1].isupper() and words[-1:] in ".,!?…"
    longer = [word for word in found if len(word) >= LONG_WORD]
    is_title = words[-1:] not in "!?" and bool(longer) and all(word[0].isupper() for word in longer)
    return len(found) <= MOST_WORDS and (is_title or not is_sentence)


def is_too_little(parse: Parse, passage: Quoted) -> bool:
    """Tell whether quoted words are a scrap; dialogue behind a dash is a turn of its own, however short."""
    return not passage.is_dash and is_scrap(passage.span.of(parse.text))


def joined(text: str, quotations: Iterable[Quotation]) -> list[Quotation]:
    """Join scraps that one verb reports side by side: `called it “dry” and “barren”` is one quotation.

    Args:
        text: The article's text.
        quotations: In order.
    """
    found: list[Quotation] = []
    for quotation in quotations:
        last = found[-1] if found else None
        if last is not None and last.cue_span is not None and last.cue_span == quotation.cue_span:
            is_mixed = last.kind is quotation.kind is QuotationKind.MIXED
            if is_mixed and _JOINS.fullmatch(text, last.content.end, quotation.content.start):
                quotation = replace(last, content=Span(last.content.start, quotation.content.end))
                found.pop()
        found.append(quotation)
    return found


def is_reported_by(parse: Parse, passage: Quoted, verb: int) -> bool:
    """Tell whether quoted words stand in what a verb reports: not in its subject, nor in a circumstance before it.

    Args:
        parse: The parsed article.
        passage: The quoted words.
        verb: The reporting verb.
    """
    inside = parse.tokens_of(passage.span)
    words, behind = passage.span.of(parse.text), verb - inside.stop
    is_ended = words.endswith(",") or parse.text[passage.outer.end : passage.outer.end + 1] == ","
    is_first = parse.sentences[max(parse.sentence_at(passage.outer.start), 0)].start == passage.outer.start
    is_behind = 0 < behind <= FARTHEST and is_ended and (is_first or not words[:1].isupper())
    if 0 < inside.start - verb <= NEAREST + 1 or (is_behind and parse.deps[verb] not in _NOT_SAID):
        return True
    token = next((one for one in inside if parse.heads[one] not in inside), None)
    for _ in range(LONGEST_CLIMB):
        if token is None:
            return False
        if parse.heads[verb] == token and parse.deps[verb] in _BESIDE:
            return True  # `The plans, Ruiz said, were “idle”`
        if parse.heads[token] == verb:
            is_before = token < verb and parse.deps[token] in _CIRCUMSTANCES
            is_aside = parse.deps[token] == "prep" and parse.word(token).lower() not in _OF_OBJECTS
            return parse.deps[token] not in _NOT_SAID and not is_before and not is_aside
        if parse.heads[token] == token or (parse.deps[token] == "acl" and _is_owned(parse, parse.heads[token])):
            return False  # `criticised Ruiz’s idea that they might call it “dry”`
        token = parse.heads[token]
    return False


def _is_owned(parse: Parse, noun: int) -> bool:
    """Tell whether a noun is somebody’s by name."""
    within = parse.tokens_of(parse.sentences[max(parse.sentence_at(parse.starts[noun]), 0)])
    return any(parse.deps[child] == "poss" and parse.tags[child] == "PROPN" for child in parse.children(noun, within))
