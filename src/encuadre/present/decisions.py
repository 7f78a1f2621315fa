"""What a person decided, in one line."""

from __future__ import annotations

from encuadre.model import Decision, DecisionKind
from encuadre.present.naming import headline, stated_facts
from encuadre.words import Words

MOST_NAMED = 3
"""Articles and outlets named in the line of a decision; JSON names all."""


def decision_line(decision: Decision, words: Words) -> str:
    """Return what was decided, in one line."""
    said = words.corrections
    event, *names = (
        words.terms.quoted.format(text=headline(titles, words)) for titles in (decision.event, *decision.named)
    )
    if decision.stated:
        shown = said.between.join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
        return words.count(said.set_facts, decision.known, stated=stated_facts(decision.stated), named=shown)
    if decision.kind is DecisionKind.UNLINK:
        return said.unlinked.format(sentences=said.between.join(names))
    if decision.kind is DecisionKind.SPEAKER:
        return said.spoken.format(sentence=names[0], speaker=decision.speaker or said.nobody)
    line = {
        DecisionKind.MERGE: said.merged,
        DecisionKind.SPLIT: said.split,
        DecisionKind.MOVE: said.moved,
        DecisionKind.PIN: said.pinned,
    }[decision.kind]
    return line.format(event=event, named=said.between.join(names))
