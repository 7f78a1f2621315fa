"""Clauses that a parse cuts in two: where it hangs the subject or the end of what is reported elsewhere.

To show half a clause is worse than to show a word too many: a report that begins with `would` or ends before its verb
says something else, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.annotate.parse import RELATIVE_CLAUSES, Parse
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.extent import SHORTEST_LEFT, is_gerund
from encuadre.annotate.quotations.hidden import Hidden

LONGEST_CLIMB = 8
"""Words climbed from a reporting verb to the main one."""

_SUBORDINATE = frozenset({"advcl", "acl"})
_HANGING = frozenset({"ADP", "DET"})
_MAY_LACK = frozenset({"NOUN", "VERB", "PRON"})


def with_subject(parse: Parse, verb: int, first: int, reporting: Reporting) -> int:
    """Return where an English clause behind a verb begins whose subject the parse hangs elsewhere.

    `announced the deadline for the poor to register will move`: all behind the verb was said.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        first: The first word of the clause as the parse has it.
        reporting: The language's words of saying.
    """
    is_finite = parse.tags[first] == "VERB" and parse.word(first).lower() != parse.lemmas[first].lower()
    follows = parse.word(first - 1) == "," or parse.tags[first - 1] in {"NOUN", "PROPN"}
    is_apart = is_finite and follows and not is_gerund(parse.word(first))
    is_cut = is_apart or parse.tags[first] == "AUX" or parse.word(first).lower() in reporting.subordinators
    between = range(verb + 1, first)
    if parse.language != "en" or not is_cut or any(reporting.lemma_of(parse, token) for token in between):
        return first
    if parse.word(first - 1).lower() in reporting.clause_openers:
        return first - 1  # `that’s a shame`
    is_opened = any(parse.word(token).lower() in reporting.clause_openers for token in between)
    return verb + 1 if not is_opened and any(parse.tags[token] in _MAY_LACK for token in between) else first


def says_more_of_object(parse: Parse, verb: int, first: int) -> bool:
    """Tell whether what seems reported behind a comma only says more of what a verb has for its object.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        first: The first word of what seems reported.
    """
    if parse.word(first - 1) != "," or parse.tags[first] not in {"DET", "NUM", "NOUN"}:
        return False
    return any(
        parse.tags[token] == "NOUN" and parse.heads[token] == verb and parse.deps[token] in {"dobj", "obj"}
        for token in range(verb + 1, first)
    )


def mended_end(parse: Parse, verb: int, side: range, within: range, hidden: Hidden, reporting: Reporting) -> range:
    """Return what a verb reports where a finite verb follows right behind its end, which the parse hangs elsewhere.

    In a clause aside the verb is the main one, and what stands before it belongs to it (`after Ruiz announced that no
    one fell ill, this Monday a man arrived`); else all goes on to be said (`that he met Mora and Mora made the call`).

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        side: What it seems to report.
        within: The tokens of its sentence.
        hidden: What stands between quotation marks.
        reporting: The language's words of saying.
    """
    if (
        len(side) > SHORTEST_LEFT
        and parse.tags[side[-1]] == "CCONJ"
        and side.start > verb
        and not _goes_on(parse, side)
    ):
        return side[:-1]
    if side.start < verb or side.stop not in within:
        return side
    is_passed = (
        parse.word(side.stop) == "." or parse.tags[side.stop] == "ADV"
    )  # `in Reno, Nev. rose`, `vehemently oppose`
    following = side.stop + (is_passed and side.stop + 1 < within.stop)
    is_hanging = parse.tags[side[-1]] in _HANGING and parse.tags[side.stop] != "PUNCT"
    if not is_hanging and not _is_finite(parse, following, hidden, reporting):
        return side
    is_marked = any(parse.deps[child] == "mark" for child in parse.children(verb, within))
    is_relative = parse.deps[verb] in RELATIVE_CLAUSES and not is_marked
    if is_relative or (following in _above(parse, verb) and parse.deps[verb] != "advcl"):
        return side
    is_joined = parse.tags[side[-1]] == "CCONJ" and parse.word(following).lower() == parse.lemmas[following].lower()
    if is_joined:
        return side[:-1]  # `simply claims there is none and`, `become` may be whose claim it is
    if parse.deps[verb] not in _SUBORDINATE:
        end = next((token for token in range(following, within.stop) if parse.word(token) == ";"), within.stop)
        return range(side.start, end)
    comma = next((token for token in reversed(side) if parse.word(token) == ","), side.start)
    return range(side.start, comma) if comma - side.start >= SHORTEST_LEFT else side


def _goes_on(parse: Parse, side: range) -> bool:
    """Tell whether a verb of a clause follows right behind a stretch."""
    is_verb = side.stop < len(parse.tags) and parse.tags[side.stop] in {"VERB", "AUX"}
    return is_verb and not is_gerund(parse.word(side.stop))


def _above(parse: Parse, token: int) -> Iterator[int]:
    """Yield the words that a word hangs on, up to the root."""
    for _ in range(LONGEST_CLIMB):
        if parse.heads[token] == token:
            return
        token = parse.heads[token]
        yield token


def _is_finite(parse: Parse, token: int, hidden: Hidden, reporting: Reporting) -> bool:
    """Tell whether a word is a verb of a clause, and none of saying, whose subject or report may stand before it.

    Args:
        parse: The parsed article.
        token: The word.
        hidden: What stands between quotation marks.
        reporting: The language's words of saying.
    """
    word = parse.word(token)
    is_verb = parse.tags[token] in {"VERB", "AUX"} and word.isalpha() and word[:1].islower() and not is_gerund(word)
    is_bare = word.lower() == parse.lemmas[token].lower() and word.endswith("r")
    return is_verb and not is_bare and not hidden.covers(parse.starts[token]) and not reporting.lemma_of(parse, token)
