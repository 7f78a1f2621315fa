"""How the rules behind conflicts are worded in Spanish. Written for this project."""

from __future__ import annotations

from encuadre.model import ConflictKind, Ground, QuantityKind

KINDS: dict[ConflictKind, str] = {
    ConflictKind.QUANTITY: "cifras",
    ConflictKind.POLARITY: "sí y no",
    ConflictKind.MODALITY: "certeza",
}
"""What is compared, as a short label."""

MEASURES: dict[QuantityKind, str] = {
    QuantityKind.COUNT: "cantidades",
    QuantityKind.MONEY: "sumas de dinero",
    QuantityKind.PERCENT: "porcentajes",
    QuantityKind.MASS: "pesos",
    QuantityKind.LENGTH: "longitudes",
    QuantityKind.AREA: "superficies",
    QuantityKind.VOLUME: "volúmenes",
    QuantityKind.SPEED: "velocidades",
    QuantityKind.TEMPERATURE: "temperaturas",
    QuantityKind.DURATION: "duraciones",
    QuantityKind.DATE: "fechas",
    QuantityKind.ORDINAL: "ordinales",
    QuantityKind.AGE: "edades",
}

GROUNDS: dict[Ground, str] = {
    Ground.DIFFERENT: "la diferencia no es de redondeo",
    Ground.ROUNDING: "redondeo",
    Ground.BOUND: "dentro del límite dicho",
    Ground.RANGE: "dentro del intervalo dicho",
    Ground.UNIT: "lo mismo en otra unidad",
    Ground.PRECISION: "una es más exacta",
    Ground.NEGATED: "una afirma y la otra niega",
    Ground.CERTAINTY: "una es más segura",
}

DATES_DIFFER: str = "no es el mismo día"
"""Says of dates what `Ground.DIFFERENT` says of figures."""

OF: str = "{subject} de {noun}"
ABOUT: str = "{subject} ({noun})"
"""A predicate in question, which is no noun to be `of`."""
