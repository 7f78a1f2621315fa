"""What around a verb of saying is a statement of its own, and where it ends."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.extent import is_gerund
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.uttered import is_clause

_CLOSING = frozenset({",", '"', "”", "»", "'", "’", "—", "–", "--"})
"""What closes reported words before a verb of saying and its subject."""


def is_statement(parse: Parse, tokens: range) -> bool:
    """Tell whether what follows `…, Ruiz said,` says something: `…, adding detail` and `…, those who came` say nothing.

    Args:
        parse: The parsed article.
        tokens: What follows.
    """
    if not tokens or parse.tags[tokens.start] == "CCONJ" or is_gerund(parse.word(tokens.start)):
        return False  # `Ruiz warned them, but rain fell`
    return any(is_clause(parse, token, parse.span_of(tokens)) for token in tokens)


def closed(parse: Parse, side: Sequence[int], verb: int) -> range | None:
    """Return what stands before a verb of saying up to the comma or mark before its subject; `None` if none closes it.

    Where the parse ends it elsewhere, it has the subject's title (`…, the agency Vado Press said`) or half a clause.

    Args:
        parse: The parsed article.
        side: What the parse hangs on the verb.
        verb: The reporting verb.
    """
    end = side[-1] + 1
    if parse.word(end) in _CLOSING:
        return range(side[0], end)
    for token in range(verb - 1, side[0], -1):
        if parse.word(token) in _CLOSING:
            return range(side[0], token)
        if parse.tags[token] in {"VERB", "SCONJ"} or parse.word(token) in {":", ";", "(", ")"}:
            return None
    return None


def verb_inside(parse: Parse, verb: int, side: range, hidden: Hidden, reporting: Reporting) -> int | None:
    """Return the verb that what stands before a verb of saying hangs on, if it reports a clause itself.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        side: What stands before it.
        hidden: What stands between quotation marks.
        reporting: The language's words of saying.
    """
    for token in side:
        is_top = parse.heads[token] == verb or parse.heads[token] not in side or parse.heads[token] == token
        if is_top and reporting.lemma_of(parse, token) and not hidden.covers(parse.starts[token]):
            has_clause = any(parse.deps[child] == "ccomp" and child > token for child in parse.children(token, side))
            return token if has_clause else None
    return None


def is_balanced(words: str) -> bool:
    """Tell whether words close no more brackets than they open: else they begin inside of some (`(D-Utah) left, …`)."""
    return words.count(")") <= words.count("(")
