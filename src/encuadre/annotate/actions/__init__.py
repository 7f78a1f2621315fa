"""Who does what to whom: the acts of a text in the newsroom's own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from encuadre.annotate.actions.clauses import Clauses
from encuadre.annotate.actions.lists import lists
from encuadre.annotate.actions.nouns import Nouns
from encuadre.annotate.actions.tree import Tree
from encuadre.annotate.parse import Parse
from encuadre.data.reporting import is_denial
from encuadre.model import Action, Mention, Quotation, QuotationKind

__all__ = ["find_actions"]


def find_actions(parse: Parse, mentions: Sequence[Mention], quotations: Sequence[Quotation]) -> tuple[Action, ...]:
    """Find the acts of an article, in order of their verbs, in one walk over the tokens.

    What stands between quotation marks is its speaker's telling and is left out; so are reporting verbs, which are
    counted with the quotations. What is said not to happen is marked as denied, by the newsroom or by whom it quotes.

    Args:
        parse: The parsed article.
        mentions: Its names.
        quotations: What is quoted in it.
    """
    words = lists(parse.language)
    tree = Tree(parse, mentions)
    clauses, nouns = Clauses(tree, words), Nouns(tree, words)
    spoken = sorted(
        (quotation.content.start, quotation.content.end)
        for quotation in quotations
        if quotation.kind is QuotationKind.DIRECT
    )
    denied = [one.content for one in quotations if is_denial(parse.language, one.cue, one.kind)]
    cues = {quotation.cue_span.start for quotation in quotations if quotation.cue_span is not None}
    found: list[Action] = []
    passage = 0
    for token, tag in enumerate(parse.tags):
        if tag not in {"VERB", "NOUN", "ADJ", "PROPN"}:
            continue
        start = parse.starts[token]
        while passage < len(spoken) and spoken[passage][1] <= start:
            passage += 1
        if passage < len(spoken) and spoken[passage][0] <= start:
            continue
        action = nouns.action(token) if tag in {"NOUN", "PROPN"} else None
        if action is None and tag in {"VERB", "ADJ"} and start not in cues:
            action = clauses.action(token)
        if action is not None:
            is_denied = action.is_denied or any(content.covers(action.span) for content in denied)
            found.append(replace(action, is_denied=is_denied))
    return tuple(found)
