"""English verbs and nouns that tell acts: what is no act, what befalls its subject, which nouns stand for a verb.

Provenance: Vendler (1957) on states, Levin (1993, *English Verb Classes and Alternations*) on verbs whose subject
undergoes, and the discourse-analytic reading of passives and nominalisations (Fowler, Hodge, Kress and Trew 1979,
*Language and Control*; van Dijk 1991, *Racism and the Press*); words collected by hand for this project.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

STATES: frozenset[str] = words("""
    be have seem appear become remain stay stand lie sit live exist consist contain include involve mean need want wish
    hope like love hate prefer know understand believe think expect feel see hear own possess belong lack cost weigh
    total depend deserve fit equal resemble concern matter last let get go come begin start continue keep try plan
    intend tend happen occur take make 's 're
    use used do can may might must shall should will would could according regard base include follow
""")
"""No act, or too light a verb to tell which act."""

UNDERGOING: frozenset[str] = words("""
    die fall suffer drown disappear collapse perish vanish starve bleed lose undergo survive faint
""")
"""Their subject is the one something happens to (unaccusative, or verbs of suffering): counted as acted on."""

PRONOMINAL: frozenset[str] = frozenset()
"""English has no `se`."""

REFLEXIVE: frozenset[str] = frozenset()
"""English passives need no particle."""

BE: frozenset[str] = words("be get")
"""Auxiliaries of the passive."""

DOER: frozenset[str] = words("by")
"""What introduces the doer of a passive."""

TARGET: frozenset[str] = words("against")
"""What introduces the one an act without object is aimed at."""

RELATIVES: frozenset[str] = words("who which that whom whose")

NOT_DOERS: tuple[str, ...] = ()
"""Endings of nouns that, behind `by`, tell why and not who: none, since `by` with a cause is rare."""

NOT_DOER_WORDS: frozenset[str] = words("""
    hand phone email mail plane car bus boat air sea land law percent monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december
    end year month week day night deadline midnight dawn
""")
"""Nouns that, behind `by`, tell how or when."""

OF_PATIENT: dict[str, str] = {
    "killing": "kill",
    "slaying": "slay",
    "murder": "murder",
    "assassination": "assassinate",
    "execution": "execute",
    "shooting": "shoot",
    "kidnapping": "kidnap",
    "abduction": "abduct",
    "beating": "beat",
    "torture": "torture",
    "arrest": "arrest",
    "detention": "detain",
    "capture": "capture",
    "imprisonment": "imprison",
    "prosecution": "prosecute",
    "conviction": "convict",
    "extradition": "extradite",
    "expulsion": "expel",
    "deportation": "deport",
    "removal": "remove",
    "repatriation": "repatriate",
    "transfer": "transfer",
    "separation": "separate",
    "deployment": "deploy",
    "dispatch": "dispatch",
    "withdrawal": "withdraw",
    "seizure": "seize",
    "destruction": "destroy",
    "dismantling": "dismantle",
    "bombing": "bomb",
    "bombardment": "bombard",
    "targeting": "target",
    "surveillance": "surveil",
    "smuggling": "smuggle",
    "trafficking": "traffic",
    "imposition": "impose",
    "suspension": "suspend",
    "cancellation": "cancel",
    "closure": "close",
    "closing": "close",
    "reopening": "reopen",
    "militarization": "militarize",
    "designation": "designate",
    "labeling": "label",
    "violation": "violate",
    "release": "release",
    "rejection": "reject",
    "approval": "approve",
    "delivery": "deliver",
    "elimination": "eliminate",
    "reduction": "reduce",
    "expansion": "expand",
    "construction": "build",
    "freezing": "freeze",
    "revocation": "revoke",
    "termination": "terminate",
    "treatment": "treat",
    "recruitment": "recruit",
    "disappearance": "disappear",
    "death": "die",
}
"""Nouns whose `of` introduces the one acted on, with their verb: the acts of security, migration and trade news."""

OF_DOER: dict[str, str] = {
    "attack": "attack",
    "raid": "raid",
    "strike": "strike",
    "invasion": "invade",
    "incursion": "enter",
    "intervention": "intervene",
    "offensive": "attack",
    "threat": "threaten",
    "assault": "assault",
    "retaliation": "retaliate",
    "crackdown": "crack down",
    "operation": "operate",
    "decision": "decide",
}
"""Nouns whose `of` or possessor is the one who acts; the one acted on stands behind `on` or `against`."""

NOUN_TARGET: frozenset[str] = words("on against at")
"""What introduces the one acted on by these."""
