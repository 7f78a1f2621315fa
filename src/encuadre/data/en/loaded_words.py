"""English loaded words and euphemisms of the border, each with its neutral name and the reason.

Provenance: written for this project. An entry is a word or phrase for which edited prose has a plainer name; words that
are merely strong (`deadly`, `crisis` of water) are left out, and so are words that are mostly used in another sense.
The ids stand in `es/loaded_words.py` too.
"""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.data.loaded_words import Loaded, loaded
from encuadre.model import LoadedKind

_LOADED, _EUPHEMISM = LoadedKind.LOADED, LoadedKind.EUPHEMISM
_DEHUMANISING, _WAR = LoadedKind.DEHUMANISING, LoadedKind.WAR

LOADED: Mapping[str, Loaded] = {
    # People on the move
    "illegal person": loaded(
        _DEHUMANISING,
        "illegal alien, illegal aliens, illegal immigrant, illegal immigrants, illegal migrant, illegal migrants, "
        "illegals, criminal alien, criminal aliens",
        "undocumented migrant",
        "calls a person by an offence; in law an act is illegal, not a human being",
    ),
    "alien": loaded(
        _DEHUMANISING, "alien, aliens", "foreign national", "a term of statute that in common use means not of us"
    ),
    "flood of people": loaded(
        _DEHUMANISING,
        "flood of migrants, flood of immigrants, wave of migrants, waves of migrants, wave of immigrants, tide of "
        "migrants, influx of migrants, surge of migrants, migrant surge, migrant flood, pouring across, pour across, "
        "poured across, flooding across, flooded across, horde, hordes",
        "arrivals of migrants",
        "tells people as water or a horde, which has no faces and has to be stopped",
    ),
    "invasion": loaded(
        _WAR,
        "invasion of migrants, migrant invasion, invasion at the border, invasion at our border, border invasion, "
        "being invaded, invaders",
        "arrivals of migrants",
        "an invasion is an armed attack by a state",
    ),
    "anchor baby": loaded(
        _DEHUMANISING,
        "anchor baby, anchor babies",
        "child born in the United States",
        "takes a child for its parents' device",
    ),
    "catch and release": loaded(
        _DEHUMANISING, "catch and release", "release until the hearing", "a term of fishing, used of people"
    ),
    "border crisis": loaded(
        _LOADED,
        "border crisis, migrant crisis, immigration crisis, crisis at the border, overrun",
        "arrivals at the border",
        "says that it is too much, not how many",
    ),
    "open border": loaded(
        _LOADED, "open border, open borders", "border policy", "describes no policy in force; a charge against one"
    ),
    "removal": loaded(
        _EUPHEMISM,
        "removal of immigrants, removal of migrants, removal operation, removal operations, "
        "self-deport, self-deportation, self-deportations",
        "deportation",
        "the agency's word for taking somebody out of the country by force",
    ),
    "holding": loaded(
        _EUPHEMISM,
        "migrant processing center, migrant processing centers, family residential center, family residential centers",
        "detention center",
        "a place that people cannot leave",
    ),
    "raid as operation": loaded(
        _EUPHEMISM,
        "enforcement action, enforcement actions, enforcement operation, enforcement operations, targeted enforcement, "
        "worksite enforcement",
        "raid",
        "the agency's word, which leaves out that people were seized",
    ),
    "hunt": loaded(
        _LOADED,
        "hunted down, hunting down, rounded up migrants, rounding up migrants, round up migrants, rounded up "
        "immigrants, rounding up immigrants, manhunt, manhunts",
        "arrested",
        "of cattle and prey",
    ),
    # Force
    "crackdown": loaded(
        _LOADED,
        "crackdown, crackdowns, crack down, cracks down, cracked down, cracking down",
        "enforcement",
        "judges measures as harsh, or praises them as firm, without saying what is done",
    ),
    "iron hand": loaded(
        _LOADED,
        "iron fist, iron hand, heavy-handed, get tough, gets tough, got tough",
        "strict policy",
        "an attitude, not a measure",
    ),
    "killed as neutralised": loaded(
        _EUPHEMISM,
        "neutralize, neutralizes, neutralized, neutralizing, neutralise, neutralised, taken out of action",
        "killed",
        "does not say that somebody died",
    ),
    "killed as felled": loaded(
        _EUPHEMISM,
        "gunned down in a clash, fell in a shootout, died in a shootout",
        "killed by",
        "leaves open who fired",
    ),
    "collateral damage": loaded(
        _EUPHEMISM, "collateral damage", "civilians killed", "hides the dead behind a technical term"
    ),
    "kinetic": loaded(
        _EUPHEMISM,
        "kinetic action, kinetic actions, kinetic operation, kinetic operations, kinetic strike, kinetic strikes, "
        "military option, military options, surgical strike, surgical strikes, precision strike, precision strikes",
        "bombing, attack",
        "promises clean force before anybody has looked at what it hit",
    ),
    "enhanced interrogation": loaded(
        _EUPHEMISM,
        "enhanced interrogation, enhanced interrogations, harsh interrogation",
        "torture, where a court or inquiry found it",
        "made to avoid the word torture",
    ),
    "who fired": loaded(
        _EUPHEMISM,
        "officer-involved shooting, officer-involved shootings, agent-involved shooting",
        "shooting by police",
        "leaves out who fired",
    ),
    "softened death": loaded(_EUPHEMISM, "", "dead", "softens that somebody died"),
    "words of the gangs": loaded(_EUPHEMISM, "", "kidnapping", "the language of those who do it"),
    "narco state": loaded(
        _LOADED,
        "narco-state, narco state, failed state, narco-government, narco government, mafia state, narco-president",
        "state in which organized crime has power",
        "a verdict on a whole country",
    ),
    "narcoterror": loaded(
        _WAR,
        "narco-terrorist, narco-terrorists, narcoterrorist, narcoterrorists, narco-terrorism, narcoterrorism",
        "drug trafficker",
        "joins two offences so that the law of war seems to apply",
    ),
    "war on drugs": loaded(
        _WAR,
        "war on drugs, drug war, war on cartels, war on the cartels, war against the cartels, war with the cartels",
        "drug policy, action against trafficking",
        "a policy told as war, in which there are enemies and no suspects",
    ),
    "enemy": loaded(
        _WAR,
        "enemy combatant, enemy combatants, unlawful combatant, unlawful combatants, alien enemy, alien enemies, "
        "foreign enemy",
        "suspect, detainee",
        "makes a suspect a party to a war",
    ),
    "poison": loaded(
        _LOADED,
        "poisoning our people, poisoning americans, poison our communities, poisoning our communities, flood our "
        "streets, flooding our streets",
        "overdose deaths, drug trade",
        "makes a sale an attack",
    ),
    "criminal as animal": loaded(
        _DEHUMANISING,
        "thug, thugs, they are animals, these animals, subhuman, vermin, savages",
        "suspect, gang member",
        "an animal has no rights to be tried",
    ),
    # States
    "regime": loaded(_LOADED, "regime, regimes", "government", "denies a government its legitimacy without saying why"),
    "strongman": loaded(
        _LOADED,
        "strongman, strongmen, dictator, tyrant",
        "president, head of government",
        "a verdict in place of an office",
    ),
    "puppet": loaded(
        _LOADED,
        "puppet, puppets, lackey, lackeys, vassal, kowtow, kowtowed, kowtowing, bow to, bowed to, bows to, caved to, "
        "caved in to, caves to",
        "agreed with",
        "tells an agreement as submission",
    ),
    "empire": loaded(
        _LOADED,
        "imperialism, imperialist, imperialists, gunboat diplomacy, bully tactics, bullying tactics, bullying "
        "mexico, bullied mexico, strong-arm, strong-armed, strong-arming",
        "pressure",
        "tells pressure as domination",
    ),
    "meddling": loaded(
        _LOADED,
        "meddling, meddle, meddles, meddled",
        "intervention, statement on",
        "says that they had no business there",
    ),
    "sellout": loaded(
        _LOADED,
        "sellout, sell-out, traitor, traitors, treason, unpatriotic",
        "opponent",
        "puts a disagreement outside the nation",
    ),
    # Trade and water
    "trade war": loaded(_WAR, "trade war, tariff war, economic warfare", "tariff dispute", "tells prices as weapons"),
    "dumping": loaded(
        _LOADED,
        "cheap mexican, unfairly cheap, flooding the market, flooded the market, flood the market",
        "imports priced below",
        "judges a price before a tribunal has",
    ),
    "ripping off": loaded(
        _LOADED,
        "ripping off, ripped off, rip off, ripoff, rip-off, cheating, cheated, stealing our, stole our, steal our, "
        "stolen water, free ride, freeloading, freeloaders",
        "trade deficit, water debt",
        "calls a deficit or a delay a crime",
    ),
    "adjustment": loaded(
        _EUPHEMISM,
        "price adjustment, price adjustments, rate adjustment, workforce reduction, workforce reductions, "
        "rightsizing, downsizing, let go of workers",
        "price rise, dismissals",
        "leaves out in which direction",
    ),
    # Politics
    "radical": loaded(
        _LOADED,
        "radical left, far-left radicals, extremists, radicals, agitators, rioters, lynch mob, angry mob, lawless, "
        "lawlessness",
        "opponents, protesters",
        "names people by a judgement of what they want",
    ),
    "regret": loaded(
        _EUPHEMISM,
        "mistakes were made, regrettable incident, unfortunate incident, isolated incident, isolated incidents",
        "what happened, with who did it",
        "an event without an author",
    ),
    "historic": loaded(
        _LOADED,
        "historic victory, historic achievement, historic deal, landmark victory, resounding victory, landslide "
        "victory",
        "agreement, result",
        "praise that only hindsight can give",
    ),
}
"""By group."""
