"""What frames and abstentions are called in English, and what each border frame means. Written for this project."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import BorderFrame, Frame, TooLittle

CODEBOOK_NAMES: Mapping[Frame, str] = {
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
}

BORDER_NAMES: Mapping[BorderFrame, str] = {
    BorderFrame.SOVEREIGNTY: "sovereignty",
    BorderFrame.COOPERATION: "cooperation",
    BorderFrame.WAR_ON_DRUGS: "war on drugs",
    BorderFrame.MIGRATION_CRISIS: "migration as crisis",
    BorderFrame.MIGRATION_HUMANITY: "migration as humanity",
    BorderFrame.TRADE: "trade interdependence",
}

BORDER_DEFINITIONS: Mapping[BorderFrame, str] = {
    BorderFrame.SOVEREIGNTY: "a nation's right to decide alone, and what offends it: intervention, pressure, orders",
    BorderFrame.COOPERATION: "the neighbors as partners: agreements, joint work, shared responsibility, dialogue",
    BorderFrame.WAR_ON_DRUGS: "drugs and cartels as an enemy that force defeats: seizures, offensives, kingpins",
    BorderFrame.MIGRATION_CRISIS: "migration as a mass, a breach or a burden to be stopped: waves, raids, walls",
    BorderFrame.MIGRATION_HUMANITY: "migrants as people: families, work, rights, suffering and help",
    BorderFrame.TRADE: "two economies that need each other: what one side's measures cost the other and itself",
}
"""One line each: what a reader who doubts a claim holds its evidence against."""

MODEL_NAMES: Mapping[str, str] = {"codebook": "Policy Frames Codebook", "border": "border frames"}
"""The authored frame models by name; a trained one is called what its maker called it."""

TOO_LITTLE: Mapping[TooLittle, str] = {
    TooLittle.NO_TEXT: "no frame is claimed: there is no text",
    TooLittle.SENTENCES: "no frame is claimed: {sentences} sentences are too few to tell ({least_sentences} needed)",
    TooLittle.WORDS: "no frame is claimed: {words} words are too few to tell ({least_words} needed)",
}
"""Why nothing is claimed; `{…}` is filled in."""
