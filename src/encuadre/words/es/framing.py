"""How each side frames, in Spanish."""

from __future__ import annotations

from encuadre.model import Frame
from encuadre.words.shapes.framing import FramingWords

FRAMING = FramingWords(
    frames={
        Frame.ECONOMIC: "Economía",
        Frame.CAPACITY: "Capacidad y recursos",
        Frame.MORALITY: "Moral",
        Frame.FAIRNESS: "Justicia e igualdad",
        Frame.LEGALITY: "Leyes y tribunales",
        Frame.POLICY: "Políticas públicas",
        Frame.CRIME: "Delito y castigo",
        Frame.SECURITY: "Seguridad y defensa",
        Frame.HEALTH: "Salud y protección",
        Frame.QUALITY_OF_LIFE: "Calidad de vida",
        Frame.CULTURE: "Identidad cultural",
        Frame.PUBLIC_OPINION: "Opinión pública",
        Frame.POLITICAL: "Política",
        Frame.EXTERNAL: "Relaciones exteriores",
        Frame.OTHER: "Otro",
    },
    title="Encuadre",
    frames_title="Encuadres",
    words_title="Palabras distintivas",
    speakers_title="Voces",
    quotations_one="1 cita",
    quotations_many="{count} citas",
    quoted_words="{count} palabras",
    counts="{here} aquí, {there} allá",
)
