"""The groups of words that point to each border frame; words, names and definitions stand in `en/` and `es/`.

Provenance: written for this project. The six are what studies of US-Mexican coverage and diplomacy tell apart again and
again: sovereignty and cooperation as the two registers of the bilateral relation; the "war on drugs" as a way to tell
violence (Astorga 2007, "Seguridad, traficantes y militares"); migration as threat against migration as human story
(Chavez 2013, "The Latino Threat"; Benson 2013, "Shaping Immigration News"); trade as mutual dependence (Keohane and Nye
1977, "Power and Interdependence"). No list was taken over and no word was learnt from articles. Weights as in
`encuadre.data.frames`.
"""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.data.frames import FrameGroup
from encuadre.model import BorderFrame

BORDER_GROUPS: Mapping[str, FrameGroup] = {
    "sovereign": FrameGroup(BorderFrame.SOVEREIGNTY, 1.0, "the word itself and its legal neighbours"),
    "intervention": FrameGroup(BorderFrame.SOVEREIGNTY, 0.9, "what offends sovereignty"),
    "submission": FrameGroup(BorderFrame.SOVEREIGNTY, 0.8, "giving way, which the frame condemns"),
    "territory": FrameGroup(BorderFrame.SOVEREIGNTY, 0.5, "soil and flag, also used in plain news of places"),
    "agreement": FrameGroup(BorderFrame.COOPERATION, 0.6, "accords and talks, which quarrels have too"),
    "together": FrameGroup(BorderFrame.COOPERATION, 1.0, "joint work said in so many words"),
    "goodwill": FrameGroup(BorderFrame.COOPERATION, 0.7, "trust and friendship between states"),
    "drugs": FrameGroup(BorderFrame.WAR_ON_DRUGS, 0.8, "the substances; health news names them too"),
    "cartels": FrameGroup(BorderFrame.WAR_ON_DRUGS, 0.9, "the enemy of this war"),
    "offensive": FrameGroup(BorderFrame.WAR_ON_DRUGS, 0.5, "force against it, also used against others"),
    "mass_and_flow": FrameGroup(BorderFrame.MIGRATION_CRISIS, 1.0, "people told as water, crowd or army"),
    "illegality": FrameGroup(BorderFrame.MIGRATION_CRISIS, 0.7, "legal status as a person's name"),
    "enforcement": FrameGroup(BorderFrame.MIGRATION_CRISIS, 0.7, "stopping, holding and expelling"),
    "people_on_the_move": FrameGroup(BorderFrame.MIGRATION_HUMANITY, 0.4, "neutral names, which both views use"),
    "families": FrameGroup(BorderFrame.MIGRATION_HUMANITY, 0.8, "migrants as relatives and neighbours"),
    "refuge_and_rights": FrameGroup(BorderFrame.MIGRATION_HUMANITY, 0.8, "shelter, rights and dignity"),
    "exchange": FrameGroup(BorderFrame.TRADE, 0.8, "goods that cross, and what is charged for it"),
    "chains": FrameGroup(BorderFrame.TRADE, 1.0, "production that spans the border"),
    "pact": FrameGroup(BorderFrame.TRADE, 0.9, "the trade agreement and its quarrels"),
}
"""Every group of words; `BORDER_WORDS` of each language has exactly these names."""
