"""What leads in to reported words: when, where or by whom asked they were said, which nobody says."""

from __future__ import annotations

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cast import is_subject
from encuadre.annotate.quotations.cues import Reporting

_ADJUNCTS = frozenset({"advcl", "prep", "npadvmod", "advmod"})


def opens_aside(parse: Parse, token: int, reporting: Reporting) -> bool:
    """Tell whether a word opens a clause that tells when something happened or was said.

    Args:
        parse: The parsed article.
        token: The word.
        reporting: The language's words of saying.
    """
    return parse.word(token).lower() in reporting.subordinators and parse.tags[token] in {"SCONJ", "ADV"}


def is_aside(parse: Parse, tokens: range, verb: int, reporting: Reporting) -> bool:
    """Tell whether all that stands before a verb is when it was said (`When asked about it, Ruiz said, …`).

    Args:
        parse: The parsed article.
        tokens: What stands before.
        verb: The reporting verb.
        reporting: The language's words of saying.
    """
    if tokens and parse.tags[tokens.start] == "CCONJ":
        tokens = tokens[1:]  # `But asked if it rained, Ruiz said`
    first = parse.word(tokens.start).lower() if tokens else ""
    if parse.language == "en" and first.endswith(("ing", "ed")) and first in reporting.forms:
        return True  # `Noting that it rained, Ruiz said`
    if _hangs_on(parse, tokens, verb):
        return True
    if not tokens or not opens_aside(parse, tokens.start, reporting):
        return False
    is_one_clause = all(parse.word(token) != "," for token in tokens)
    return is_one_clause or any(parse.deps[token] == "advcl" and parse.heads[token] == verb for token in tokens)


def _hangs_on(parse: Parse, tokens: range, verb: int) -> bool:
    """Tell whether all that stands before a verb tells when or how it was said: `Asked about it, Ruiz said, …`.

    Args:
        parse: The parsed article.
        tokens: What stands before.
        verb: The reporting verb.
    """
    tops = [
        one
        for one in tokens
        if (parse.heads[one] == one or parse.heads[one] not in tokens) and parse.tags[one] not in {"PUNCT", "SPACE"}
    ]
    return bool(tops) and all(
        parse.heads[one] == verb
        and parse.deps[one] in _ADJUNCTS
        and not any(is_subject(parse, child) and parse.deps[one] == "advcl" for child in parse.children(one, tokens))
        for one in tops
    )
