"""The ledger of claims, in Spanish."""

from __future__ import annotations

from encuadre.model import Scope
from encuadre.words.shapes.claims import ClaimsWords

CLAIMS = ClaimsWords(
    title="Afirmaciones",
    scopes={
        Scope.ALL: "todos los medios",
        Scope.BOTH: "ambos lados",
        Scope.LEFT: "solo {left}",
        Scope.RIGHT: "solo {right}",
        Scope.SINGLE: "un medio",
    },
    scopes_short={
        Scope.ALL: "todos",
        Scope.BOTH: "ambos",
        Scope.LEFT: "{left}",
        Scope.RIGHT: "{right}",
        Scope.SINGLE: "uno",
    },
    titles={
        Scope.ALL: "Lo cuentan todos los medios · {count}",
        Scope.BOTH: "Lo cuentan ambos lados · {count}",
        Scope.LEFT: "Solo lo cuenta {left}, en varios medios · {count}",
        Scope.RIGHT: "Solo lo cuenta {right}, en varios medios · {count}",
        Scope.SINGLE: "Lo cuenta un solo medio · {count}",
    },
    one_text="un solo texto en varios medios",
    first="primero",
    depth="lugar más temprano en una nota: {places}",
    top="al principio",
)
