"""The groups of words that point to each frame, with their weight and reason; the words stand in `en/` and `es/`.

Provenance: written for this project from the definitions of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik
and Smith 2014, "Tracking the development of media frames within and across policy issues"); no list was taken over and
no word was learnt from labelled articles. Weight 1.0: the word alone makes most readers name the frame; 0.5: the
frame's usual vocabulary, which other frames borrow.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from encuadre.model import BorderFrame, Frame


class FrameGroup(NamedTuple):
    """Words of one kind that point to one frame."""

    frame: Frame | BorderFrame
    weight: float
    """How much one occurrence counts, 0.0 to 1.0."""

    reason: str
    """Why these words show the frame, in the codebook's terms."""


FRAME_GROUPS: Mapping[str, FrameGroup] = {
    "money_and_prices": FrameGroup(Frame.ECONOMIC, 1.0, "costs, prices and gains are the frame's definition"),
    "jobs_and_wages": FrameGroup(Frame.ECONOMIC, 1.0, "effects on work and income"),
    "markets": FrameGroup(Frame.ECONOMIC, 1.0, "effects on firms, markets and growth"),
    "trade": FrameGroup(Frame.ECONOMIC, 0.8, "effects on buying and selling across borders"),
    "business": FrameGroup(Frame.ECONOMIC, 0.4, "the actors of the economy, also named in passing"),
    "shortage": FrameGroup(Frame.CAPACITY, 1.0, "lack of resources is the frame's definition"),
    "overload": FrameGroup(Frame.CAPACITY, 1.0, "systems beyond their capacity"),
    "means": FrameGroup(Frame.CAPACITY, 0.6, "staff, equipment and supplies that a task needs"),
    "works": FrameGroup(Frame.CAPACITY, 0.4, "the infrastructure that carries the capacity"),
    "religion": FrameGroup(Frame.MORALITY, 0.8, "judgement by religious doctrine"),
    "ethics": FrameGroup(Frame.MORALITY, 1.0, "right and wrong, duty and honour named as such"),
    "condemnation": FrameGroup(Frame.MORALITY, 0.8, "words that condemn a person, not only an act"),
    "virtue": FrameGroup(Frame.MORALITY, 0.6, "compassion, sacrifice and other praised conduct"),
    "sexual_conduct": FrameGroup(Frame.MORALITY, 0.5, "conduct the codebook treats as a question of morals"),
    "equality": FrameGroup(Frame.FAIRNESS, 1.0, "equal or unequal treatment is the frame's definition"),
    "prejudice": FrameGroup(Frame.FAIRNESS, 1.0, "treatment by race, sex, faith or origin"),
    "double_standard": FrameGroup(Frame.FAIRNESS, 1.0, "different measures for like cases"),
    "groups": FrameGroup(Frame.FAIRNESS, 0.4, "the groups whose treatment is compared"),
    "courts": FrameGroup(Frame.LEGALITY, 0.9, "decisions of courts"),
    "constitution": FrameGroup(Frame.LEGALITY, 1.0, "constitutional limits and rights"),
    "law": FrameGroup(Frame.LEGALITY, 0.6, "what is lawful, and who has the authority"),
    "procedure": FrameGroup(Frame.LEGALITY, 0.5, "steps of a case or of legal review"),
    "proposal": FrameGroup(Frame.POLICY, 0.8, "a policy put forward as the answer to a problem"),
    "evaluation": FrameGroup(Frame.POLICY, 1.0, "whether a policy works or would work"),
    "rule_making": FrameGroup(Frame.POLICY, 0.5, "programmes, rules and the bodies that write them"),
    "arrest": FrameGroup(Frame.CRIME, 0.9, "arrest, charge and search"),
    "offence": FrameGroup(Frame.CRIME, 0.9, "named crimes"),
    "punishment": FrameGroup(Frame.CRIME, 1.0, "conviction and sentence"),
    "organised_crime": FrameGroup(Frame.CRIME, 1.0, "trafficking and criminal groups"),
    "police": FrameGroup(Frame.CRIME, 0.5, "those who enforce the law and those who break it"),
    "armed_forces": FrameGroup(Frame.SECURITY, 0.9, "military means of defence"),
    "terror": FrameGroup(Frame.SECURITY, 1.0, "terrorism and attacks on the public"),
    "threat": FrameGroup(Frame.SECURITY, 0.8, "threats to a nation or community, and protection from them"),
    "border_control": FrameGroup(Frame.SECURITY, 0.7, "guarding borders is defence in the codebook"),
    "intelligence": FrameGroup(Frame.SECURITY, 0.8, "spying and surveillance for protection"),
    "disease": FrameGroup(Frame.HEALTH, 1.0, "illness and its spread"),
    "care": FrameGroup(Frame.HEALTH, 0.9, "medical care and those who give it"),
    "safety": FrameGroup(Frame.HEALTH, 0.7, "accidents, hazards and safety of products and buildings"),
    "substances": FrameGroup(Frame.HEALTH, 0.6, "addiction, poison and contamination"),
    "daily_life": FrameGroup(Frame.QUALITY_OF_LIFE, 0.9, "routine, comfort and access to what life needs"),
    "home_and_school": FrameGroup(Frame.QUALITY_OF_LIFE, 0.6, "homes, schools and streets as people live in them"),
    "hardship": FrameGroup(Frame.QUALITY_OF_LIFE, 0.9, "poverty, displacement and the strain on families"),
    "feelings": FrameGroup(Frame.QUALITY_OF_LIFE, 0.5, "how people feel about their life"),
    "customs": FrameGroup(Frame.CULTURE, 1.0, "traditions, customs and values of a people"),
    "identity": FrameGroup(Frame.CULTURE, 1.0, "belonging and assimilation"),
    "arts": FrameGroup(Frame.CULTURE, 0.7, "works and figures of a culture"),
    "polls": FrameGroup(Frame.PUBLIC_OPINION, 1.0, "polls and measured opinion"),
    "protest": FrameGroup(Frame.PUBLIC_OPINION, 0.9, "opinion shown in the street or by petition"),
    "public_mood": FrameGroup(Frame.PUBLIC_OPINION, 0.8, "what the public is said to think"),
    "parties": FrameGroup(Frame.POLITICAL, 1.0, "parties and partisans"),
    "elections": FrameGroup(Frame.POLITICAL, 1.0, "campaigns, candidates and votes"),
    "legislature": FrameGroup(Frame.POLITICAL, 0.7, "bargaining and votes of lawmakers"),
    "office": FrameGroup(Frame.POLITICAL, 0.4, "holders of political office"),
    "manoeuvre": FrameGroup(Frame.POLITICAL, 0.9, "strategy, rivalry and pressure among politicians"),
    "diplomacy": FrameGroup(Frame.EXTERNAL, 1.0, "relations between states"),
    "treaties": FrameGroup(Frame.EXTERNAL, 1.0, "agreements and bodies above the nation"),
    "sovereignty": FrameGroup(Frame.EXTERNAL, 1.0, "a state's standing toward others, and its reputation"),
    "foreign": FrameGroup(Frame.EXTERNAL, 0.5, "another state's government or pressure"),
}
"""Every group of words; `FRAME_WORDS` of each language has exactly these names."""
