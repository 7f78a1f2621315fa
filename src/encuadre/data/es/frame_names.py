"""What frames and abstentions are called in Spanish, and what each border frame means. Written for this project."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import BorderFrame, Frame, TooLittle

CODEBOOK_NAMES: Mapping[Frame, str] = {
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
}

BORDER_NAMES: Mapping[BorderFrame, str] = {
    BorderFrame.SOVEREIGNTY: "soberanía",
    BorderFrame.COOPERATION: "cooperación",
    BorderFrame.WAR_ON_DRUGS: "guerra contra el narco",
    BorderFrame.MIGRATION_CRISIS: "migración como crisis",
    BorderFrame.MIGRATION_HUMANITY: "migración y humanidad",
    BorderFrame.TRADE: "comercio recíproco",
}

BORDER_DEFINITIONS: Mapping[BorderFrame, str] = {
    BorderFrame.SOVEREIGNTY: "el derecho de una nación a decidir sola, y lo que lo ofende: injerencia, presión",
    BorderFrame.COOPERATION: "los vecinos como socios: acuerdos, trabajo conjunto, responsabilidad compartida, diálogo",
    BorderFrame.WAR_ON_DRUGS: "drogas y cárteles como enemigo que la fuerza vence: decomisos, ofensivas, capos",
    BorderFrame.MIGRATION_CRISIS: "la migración como masa, brecha o carga que hay que frenar: oleadas, redadas, muros",
    BorderFrame.MIGRATION_HUMANITY: "los migrantes como personas: familias, trabajo, derechos, sufrimiento y ayuda",
    BorderFrame.TRADE: "dos economías que se necesitan: lo que las medidas de un lado cuestan al otro y a sí mismo",
}
"""One line each: what a reader who doubts a claim holds its evidence against."""

MODEL_NAMES: Mapping[str, str] = {"codebook": "Policy Frames Codebook", "border": "encuadres de frontera"}
"""The authored frame models by name; a trained one is called what its maker called it."""

TOO_LITTLE: Mapping[TooLittle, str] = {
    TooLittle.NO_TEXT: "no se afirma ningún encuadre: no hay texto",
    TooLittle.SENTENCES: "no se afirma ningún encuadre: {sentences} oraciones no bastan (mínimo {least_sentences})",
    TooLittle.WORDS: "no se afirma ningún encuadre: {words} palabras no bastan (mínimo {least_words})",
}
"""Why nothing is claimed; `{…}` is filled in."""
