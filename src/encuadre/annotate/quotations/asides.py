"""What stands beside a verb between commas: who speaks and when, or what makes it a verb that goes on telling."""

from __future__ import annotations

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cast import is_subject
from encuadre.annotate.quotations.cues import Reporting

SLIPPED_IN = 8
"""Tokens of the longest phrase of verb and speaker inside or behind what is said: `, an aide to the senator said,`."""

_OPENS_OBJECT = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
_ADDRESSED = frozenset({"warn", "caution", "promise", "threaten", "write"})


def goes_on_telling(parse: Parse, verb: int, within: range, between: range, reporting: Reporting) -> bool:
    """Tell whether a verb between commas reports nothing around it: it has an object, or stands between dashes.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        within: The tokens of its sentence.
        between: The tokens between the commas.
        reporting: The language's words of saying.
    """
    return (
        _tells(parse, verb, within, between.start - 1)
        or _has_object(parse, verb, between, reporting)
        or _is_between_dashes(parse, verb, within)
    )


def attribution_at(parse: Parse, verb: int, before: range) -> int | None:
    """Return where a speaker begins who holds the comma before the verb: `…, his brother, Ana Ruiz, said`.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        before: What stands before that comma.
    """
    own = next((child for child in parse.children(verb, before) if is_subject(parse, child)), None)
    if own is None:
        return None
    first = parse.subtree(own, before)[0]
    return first if first > before.start and parse.word(first - 1) == "," else None


def _tells(parse: Parse, verb: int, within: range, comma: int) -> bool:
    """Tell whether a verb behind a comma goes on telling: `the manager, Ana Ruiz, asked them for money`."""
    children = list(parse.children(verb, within))
    has_object = any(parse.deps[child] in {"dobj", "obj"} and child > verb for child in children)
    return has_object and any(is_subject(parse, child) and child < comma for child in children)


def _has_object(parse: Parse, verb: int, between: range, reporting: Reporting) -> bool:
    """Tell whether a verb between commas tells of a thing: `During her years, she emphasised thrift, work and …`.

    Whoever is spoken to (`he told reporters`) and when it was said (`she said last week`) are no thing.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        between: The tokens between the commas.
        reporting: The language's words of saying.
    """
    first = verb + 1
    if first not in between or parse.tags[first] not in _OPENS_OBJECT or reporting.lemma_of(parse, verb) in _ADDRESSED:
        return False
    is_addressing = reporting.lemma_of(parse, verb) in reporting.addressing
    is_time = reporting.said_when.match(parse.span_of(range(first, between.stop)).of(parse.text) + " ") is not None
    has_subject = any(is_subject(parse, child) and child in between for child in parse.children(verb, between))
    return (
        parse.language == "en" and has_subject and not (is_addressing or is_time or _names_subject(parse, verb, first))
    )


def _names_subject(parse: Parse, verb: int, first: int) -> bool:
    """Tell whether what stands behind a verb is its subject in the parse: `…, said the mayor, Ana Ruiz,`."""
    return any(
        is_subject(parse, child) and child >= first for child in parse.children(verb, range(first, first + SLIPPED_IN))
    )


def _is_between_dashes(parse: Parse, verb: int, within: range) -> bool:
    """Tell whether a verb stands between two dashes or brackets: `the zoo —the first of all, he said, with …—`."""
    for opens, closes in (("—", "—"), ("–", "–"), ("(", ")")):
        before = [token for token in range(within.start, verb) if parse.word(token) in {opens, closes}]
        behind = any(parse.word(token) == closes for token in range(verb, within.stop))
        if behind and before and (len(before) % 2 if opens == closes else parse.word(before[-1]) == opens):
            return True
    return False
