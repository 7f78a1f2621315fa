"""The rules behind a verdict, in Spanish."""

from __future__ import annotations

from encuadre.model import ConflictKind, Ground, QuantityKind
from encuadre.words.shapes.rules import RulesWords

RULES = RulesWords(
    kinds={
        ConflictKind.QUANTITY: "cifras",
        ConflictKind.POLARITY: "sí y no",
        ConflictKind.SPEAKER: "quién lo dijo",
        ConflictKind.DOER: "quién lo hizo",
        ConflictKind.PLACE: "dónde está",
        ConflictKind.MODALITY: "certeza",
    },
    measures={
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
    },
    grounds={
        Ground.DIFFERENT: "la diferencia no es de redondeo",
        Ground.ROUNDING: "redondeo",
        Ground.BOUND: "dentro del límite dicho",
        Ground.RANGE: "dentro del intervalo dicho",
        Ground.UNIT: "lo mismo en otra unidad",
        Ground.PRECISION: "una es más exacta",
        Ground.NEGATED: "una afirma y la otra niega",
        Ground.WITHHELD: "una dice que se hará y en la otra no quisieron decirlo",
        Ground.SILENT: "una los cita y en la otra no quisieron comentar",
        Ground.OTHER_SPEAKER: "las mismas palabras, otra persona",
        Ground.OTHER_DOER: "el mismo hecho, otro autor",
        Ground.OTHER_PLACE: "el mismo lugar, otra parte de él",
        Ground.LATER: "la nota posterior cuenta más, quizá un dato más nuevo",
        Ground.CHANGING: "pudo cambiar de una nota a la otra",
        Ground.UNDATED: "de una de las notas no se sabe la fecha, y puede ser más vieja",
        Ground.SINCE: "la nota posterior ya lo da por hecho o dicho, quizá un dato más nuevo",
        Ground.BOTH_TOLD: "otra nota de un mismo lado lo dice como el otro",
        Ground.CERTAINTY: "una es más segura",
    },
    dates_differ="no es el mismo día",
    of="{subject} de {noun}",
    about="{subject} ({noun})",
    rule="{subject}: {ground}",
)
