"""The words of printed comparisons in both interface languages."""

from __future__ import annotations

from encuadre.model import Difference, Language, Scope

HEADINGS: dict[Language, dict[str, str]] = {
    "en": {
        "articles": "ARTICLES",
        "shared": "REPORTED BY BOTH",
        "conflicts": "IN CONFLICT",
        "compatible": "TOLD DIFFERENTLY, BOTH CAN BE TRUE",
        "only": "ONLY {side}",
        "facts": "{shared} links · {left} only {left_side} · {right} only {right_side} · {conflicts} conflicts",
        "sample": "sample text, invented outlet",
        "untranslated": "no translation: {reason}",
        "none": "none",
        "unknown": "unknown",
        "unnamed": "not named",
        "against": "against",
        "and": "and",
        "quoted": "QUOTED ON BOTH SIDES",
        "quoted_once": "QUOTED BY {side} ONLY",
        "naming": "NAMED DIFFERENTLY",
        "uses": "pairs of sentences: {count}",
        "direct": "direct",
        "indirect": "indirect",
        "mixed": "mixed",
    },
    "es": {
        "articles": "ARTÍCULOS",
        "shared": "LO CUENTAN AMBOS",
        "conflicts": "EN CONFLICTO",
        "compatible": "DICHO DE OTRO MODO, AMBOS PUEDEN SER CIERTOS",
        "only": "SOLO {side}",
        "facts": "{shared} enlaces · {left} solo {left_side} · {right} solo {right_side} · {conflicts} conflictos",
        "sample": "texto de muestra, medio inventado",
        "untranslated": "sin traducción: {reason}",
        "none": "nada",
        "unknown": "desconocido",
        "unnamed": "sin nombre",
        "against": "frente a",
        "and": "y",
        "quoted": "CITADOS POR AMBOS LADOS",
        "quoted_once": "CITADOS SOLO POR {side}",
        "naming": "CON OTRO NOMBRE",
        "uses": "pares de oraciones: {count}",
        "direct": "directa",
        "indirect": "indirecta",
        "mixed": "mixta",
    },
}

LEDGER: dict[Language, dict[str, str]] = {
    "en": {
        Scope.ALL: "REPORTED BY EVERY OUTLET",
        Scope.BOTH: "REPORTED BY BOTH SIDES",
        Scope.LEFT: "REPORTED BY {left} ONLY, BY SEVERAL OUTLETS",
        Scope.RIGHT: "REPORTED BY {right} ONLY, BY SEVERAL OUTLETS",
        Scope.SINGLE: "REPORTED BY A SINGLE OUTLET",
        "first": "first",
        "position": "tells it at {share} % of an article at the earliest",
        "conflict": "figures disagree",
    },
    "es": {
        Scope.ALL: "LO CUENTAN TODOS LOS MEDIOS",
        Scope.BOTH: "LO CUENTAN AMBOS LADOS",
        Scope.LEFT: "SOLO LO CUENTA {left}, EN VARIOS MEDIOS",
        Scope.RIGHT: "SOLO LO CUENTA {right}, EN VARIOS MEDIOS",
        Scope.SINGLE: "LO CUENTA UN SOLO MEDIO",
        "first": "primero",
        "position": "lo cuenta al {share} % de una nota, lo más pronto",
        "conflict": "las cifras no coinciden",
    },
}

DIFFERENCES: dict[Language, dict[Difference, str]] = {
    "en": {
        Difference.SHORTENED_LEFT: "{left} quotes less",
        Difference.SHORTENED_RIGHT: "{right} quotes less",
        Difference.DIRECT_LEFT: "{left} gives the words, {right} reports them",
        Difference.DIRECT_RIGHT: "{right} gives the words, {left} reports them",
        Difference.OTHER_SPEAKER: "another speaker",
        Difference.OTHER_CUE: "another verb",
        Difference.OTHER_WORDING: "other words",
    },
    "es": {
        Difference.SHORTENED_LEFT: "{left} cita menos",
        Difference.SHORTENED_RIGHT: "{right} cita menos",
        Difference.DIRECT_LEFT: "{left} da las palabras, {right} las refiere",
        Difference.DIRECT_RIGHT: "{right} da las palabras, {left} las refiere",
        Difference.OTHER_SPEAKER: "otra voz",
        Difference.OTHER_CUE: "otro verbo",
        Difference.OTHER_WORDING: "otras palabras",
    },
}
