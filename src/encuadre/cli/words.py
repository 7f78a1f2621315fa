"""The words of printed comparisons in both interface languages."""

from __future__ import annotations

from encuadre.model import Frame, Language

HEADINGS: dict[Language, dict[str, str]] = {
    "en": {
        "articles": "ARTICLES",
        "shared": "REPORTED BY BOTH",
        "conflicts": "FIGURES IN CONFLICT",
        "only": "ONLY {side}",
        "frames": "FRAMES {side}",
        "words": "DISTINCTIVE WORDS {side}",
        "speakers": "QUOTED BY {side}",
        "facts": "{shared} links · {left} only {left_side} · {right} only {right_side} · {conflicts} conflicts",
        "sample": "sample text, invented outlet",
        "untranslated": "no translation: {reason}",
        "none": "none",
        "unknown": "unknown",
        "unnamed": "not named",
        "against": "against",
        "quotations": "{count} quotations, {words} words",
    },
    "es": {
        "articles": "ARTÍCULOS",
        "shared": "LO CUENTAN AMBOS",
        "conflicts": "CIFRAS EN CONFLICTO",
        "only": "SOLO {side}",
        "frames": "ENCUADRES {side}",
        "words": "PALABRAS DISTINTIVAS {side}",
        "speakers": "CITADOS POR {side}",
        "facts": "{shared} enlaces · {left} solo {left_side} · {right} solo {right_side} · {conflicts} conflictos",
        "sample": "texto de muestra, medio inventado",
        "untranslated": "sin traducción: {reason}",
        "none": "nada",
        "unknown": "desconocido",
        "unnamed": "sin nombre",
        "against": "frente a",
        "quotations": "{count} citas, {words} palabras",
    },
}

CORRECTIONS: dict[Language, dict[str, str]] = {
    "en": {
        "merged": "merged {named} into {event}",
        "split": "took {named} out of {event}",
        "moved": "moved {named} to {event}",
        "pinned": "pinned {event}",
        "between": " and ",
        "undone": "undone: {done}",
        "same": "the events are as before",
        "no_decision": "nothing has been decided yet",
        "threshold": "threshold of events: {before:.3f} before, {after:.3f} now",
        "learnt": "decided pairs: {together} together, {apart} apart; {violated_before} wrong before, "
        "{violated_after} now",
    },
    "es": {
        "merged": "{named} se unió a {event}",
        "split": "{named} salió de {event}",
        "moved": "{named} pasó a {event}",
        "pinned": "{event} queda fijo",
        "between": " y ",
        "undone": "deshecho: {done}",
        "same": "los eventos están como antes",
        "no_decision": "todavía no se ha decidido nada",
        "threshold": "umbral de los eventos: antes {before:.3f}, ahora {after:.3f}",
        "learnt": "pares decididos: {together} juntos, {apart} separados; antes {violated_before} mal, "
        "ahora {violated_after}",
    },
}
"""What the commands that correct events say; `{event}` and `{named}` are headlines."""

FRAME_NAMES: dict[Language, dict[Frame, str]] = {
    "en": {
        Frame.ECONOMIC: "economic",
        Frame.CAPACITY: "capacity and resources",
        Frame.MORALITY: "morality",
        Frame.FAIRNESS: "fairness and equality",
        Frame.LEGALITY: "legality and constitutionality",
        Frame.POLICY: "policy prescription and evaluation",
        Frame.CRIME: "crime and punishment",
        Frame.SECURITY: "security and defence",
        Frame.HEALTH: "health and safety",
        Frame.QUALITY_OF_LIFE: "quality of life",
        Frame.CULTURE: "cultural identity",
        Frame.PUBLIC_OPINION: "public opinion",
        Frame.POLITICAL: "political",
        Frame.EXTERNAL: "external regulation and reputation",
        Frame.OTHER: "other",
    },
    "es": {
        Frame.ECONOMIC: "económico",
        Frame.CAPACITY: "capacidad y recursos",
        Frame.MORALITY: "moralidad",
        Frame.FAIRNESS: "justicia e igualdad",
        Frame.LEGALITY: "legalidad y constitucionalidad",
        Frame.POLICY: "propuesta y evaluación de políticas",
        Frame.CRIME: "delito y castigo",
        Frame.SECURITY: "seguridad y defensa",
        Frame.HEALTH: "salud y protección",
        Frame.QUALITY_OF_LIFE: "calidad de vida",
        Frame.CULTURE: "identidad cultural",
        Frame.PUBLIC_OPINION: "opinión pública",
        Frame.POLITICAL: "político",
        Frame.EXTERNAL: "regulación externa y reputación",
        Frame.OTHER: "otro",
    },
}
