"""The ledger of claims, in English."""

from __future__ import annotations

from encuadre.model import Scope
from encuadre.words.shapes.claims import ClaimsWords

CLAIMS = ClaimsWords(
    title="Claims",
    scopes={
        Scope.ALL: "every outlet",
        Scope.BOTH: "both sides",
        Scope.LEFT: "only {left}",
        Scope.RIGHT: "only {right}",
        Scope.SINGLE: "one outlet",
    },
    scopes_short={
        Scope.ALL: "every",
        Scope.BOTH: "both",
        Scope.LEFT: "{left}",
        Scope.RIGHT: "{right}",
        Scope.SINGLE: "one",
    },
    titles={
        Scope.ALL: "Reported by every outlet · {count}",
        Scope.BOTH: "Reported by both sides · {count}",
        Scope.LEFT: "Reported by {left} only, by several outlets · {count}",
        Scope.RIGHT: "Reported by {right} only, by several outlets · {count}",
        Scope.SINGLE: "Reported by a single outlet · {count}",
    },
    one_text="one text in several outlets",
    first="first",
    depth="earliest place in an article: {places}",
    top="at the top",
)
