"""How each side frames, in English."""

from __future__ import annotations

from encuadre.model import Frame
from encuadre.words.shapes.framing import FramingWords

FRAMING = FramingWords(
    frames={
        Frame.ECONOMIC: "Economy",
        Frame.CAPACITY: "Capacity and resources",
        Frame.MORALITY: "Morality",
        Frame.FAIRNESS: "Fairness and equality",
        Frame.LEGALITY: "Law and courts",
        Frame.POLICY: "Policy and evaluation",
        Frame.CRIME: "Crime and punishment",
        Frame.SECURITY: "Security and defense",
        Frame.HEALTH: "Health and safety",
        Frame.QUALITY_OF_LIFE: "Quality of life",
        Frame.CULTURE: "Cultural identity",
        Frame.PUBLIC_OPINION: "Public opinion",
        Frame.POLITICAL: "Politics",
        Frame.EXTERNAL: "Foreign relations",
        Frame.OTHER: "Other",
    },
    title="Framing",
    frames_title="Frames",
    words_title="Distinctive words",
    speakers_title="Speakers",
    quotations_one="1 quotation",
    quotations_many="{count} quotations",
    quoted_words="{count} words",
    counts="{here} here, {there} there",
)
