"""The ledger of claims, in English."""

from __future__ import annotations

from encuadre.model import Scope
from encuadre.words.shapes.claims import ClaimsWords

CLAIMS = ClaimsWords(
    title="Claims",
    scopes={
        Scope.ALL: "every outlet",
        Scope.BOTH: "both sides",
        Scope.PARTLY: "part on the other side",
        Scope.PERHAPS: "perhaps both",
        Scope.LEFT: "only {left}",
        Scope.RIGHT: "only {right}",
        Scope.SINGLE: "one outlet",
    },
    scopes_short={
        Scope.ALL: "every",
        Scope.BOTH: "both",
        Scope.PARTLY: "part",
        Scope.PERHAPS: "?",
        Scope.LEFT: "{left}",
        Scope.RIGHT: "{right}",
        Scope.SINGLE: "one",
    },
    titles={
        Scope.ALL: "Reported by every outlet",
        Scope.BOTH: "Reported by both sides",
        Scope.PARTLY: "Reported by one side, by the other at least in part",
        Scope.PERHAPS: "Reported by one side, perhaps by the other too",
        Scope.LEFT: "Reported by {left} only, by several outlets",
        Scope.RIGHT: "Reported by {right} only, by several outlets",
        Scope.SINGLE: "Reported by a single outlet",
    },
    every="all",
    conflicts="conflicts",
    one_text="one text in several outlets",
    first="first",
    depth="tells it at {share} % of an article at the earliest",
    top="tells it at the top of an article",
    other_figures="with other figures",
    part="tells at least a part of it here",
)
