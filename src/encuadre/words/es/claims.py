"""The ledger of claims, in Spanish."""

from __future__ import annotations

from encuadre.model import Scope
from encuadre.words.shapes.claims import ClaimsWords

CLAIMS = ClaimsWords(
    title="Afirmaciones",
    scopes={
        Scope.ALL: "todos los medios",
        Scope.BOTH: "ambos lados",
        Scope.PARTLY: "una parte en el otro lado",
        Scope.PERHAPS: "quizá ambos",
        Scope.LEFT: "solo {left}",
        Scope.RIGHT: "solo {right}",
        Scope.SINGLE: "un medio",
    },
    scopes_short={
        Scope.ALL: "todos",
        Scope.BOTH: "ambos",
        Scope.PARTLY: "parte",
        Scope.PERHAPS: "?",
        Scope.LEFT: "{left}",
        Scope.RIGHT: "{right}",
        Scope.SINGLE: "uno",
    },
    titles={
        Scope.ALL: "Lo cuentan todos los medios",
        Scope.BOTH: "Lo cuentan ambos lados",
        Scope.PARTLY: "Lo cuenta un lado; el otro, al menos una parte",
        Scope.PERHAPS: "Lo cuenta un lado, quizá también el otro",
        Scope.LEFT: "Solo lo cuenta {left}, en varios medios",
        Scope.RIGHT: "Solo lo cuenta {right}, en varios medios",
        Scope.SINGLE: "Lo cuenta un solo medio",
    },
    every="todo",
    conflicts="conflictos",
    one_text="un solo texto en varios medios",
    first="primero",
    depth="lo cuenta al {share} % de una nota, lo más pronto",
    top="lo cuenta al principio de una nota",
    other_figures="con otras cifras",
    part="cuenta al menos una parte aquí",
)
