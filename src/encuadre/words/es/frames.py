"""Frames and frame models, in Spanish."""

from __future__ import annotations

from encuadre.model import BorderFrame, Frame
from encuadre.words.plural import Plural
from encuadre.words.shapes.frames import FramesWords

FRAMES = FramesWords(
    codebook={
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
    border={
        BorderFrame.SOVEREIGNTY: "soberanía",
        BorderFrame.COOPERATION: "cooperación",
        BorderFrame.WAR_ON_DRUGS: "guerra contra el narco",
        BorderFrame.MIGRATION_CRISIS: "migración como crisis",
        BorderFrame.MIGRATION_HUMANITY: "migración y humanidad",
        BorderFrame.TRADE: "comercio recíproco",
    },
    models={"codebook": "Policy Frames Codebook", "border": "encuadres de frontera"},
    none_shown="ninguno con la fuerza para mostrarse",
    not_sure="sin certeza para mostrarlo",
    unsure="dudoso",
    no_text="no se afirma ningún encuadre: no hay texto",
    few_sentences=Plural(
        one="no se afirma ningún encuadre: {count} oración no basta (mínimo {least})",
        other="no se afirma ningún encuadre: {count} oraciones no bastan (mínimo {least})",
    ),
    few_words=Plural(
        one="no se afirma ningún encuadre: {count} palabra no basta (mínimo {least})",
        other="no se afirma ningún encuadre: {count} palabras no bastan (mínimo {least})",
    ),
    counted="{articles} en {groups}; fuera: {ungrouped} de grupo desconocido, {too_short} demasiado breves, {copies}",
    groups=Plural(one="{count} grupo", other="{count} grupos"),
    copies=Plural(one="{count} copia", other="{count} copias"),
)
