"""Frames and frame models, in English."""

from __future__ import annotations

from encuadre.model import BorderFrame, Frame
from encuadre.words.plural import Plural
from encuadre.words.shapes.frames import FramesWords

FRAMES = FramesWords(
    codebook={
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
    border={
        BorderFrame.SOVEREIGNTY: "sovereignty",
        BorderFrame.COOPERATION: "cooperation",
        BorderFrame.WAR_ON_DRUGS: "war on drugs",
        BorderFrame.MIGRATION_CRISIS: "migration as crisis",
        BorderFrame.MIGRATION_HUMANITY: "migration as humanity",
        BorderFrame.TRADE: "trade interdependence",
    },
    models={"codebook": "Policy Frames Codebook", "border": "border frames"},
    none_shown="none strong enough to be shown",
    not_sure="not sure enough to show",
    unsure="toss-up",
    no_text="no frame is claimed: there is no text",
    few_sentences=Plural(
        one="no frame is claimed: {count} sentence is too little to tell ({least} needed)",
        other="no frame is claimed: {count} sentences are too few to tell ({least} needed)",
    ),
    few_words=Plural(
        one="no frame is claimed: {count} word is too little to tell ({least} needed)",
        other="no frame is claimed: {count} words are too few to tell ({least} needed)",
    ),
    counted="{articles} in {groups}; left out: {ungrouped} of unknown group, {too_short} too short, {copies}",
    groups=Plural(one="{count} group", other="{count} groups"),
    copies=Plural(one="{count} copy", other="{count} copies"),
)
