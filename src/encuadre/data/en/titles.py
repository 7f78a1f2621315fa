"""English titles, roles, given names and kinds of bodies: what tells who a name or a phrase means.

Provenance: titles and roles of the US and Mexican governments as the press writes them; given names from the most
frequent ones of the US Social Security lists (decades 1940-2000); collected by hand for this project.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

TITLES: frozenset[str] = words("""
    mr mrs ms miss dr sir president president-elect vice secretary minister governor gov mayor senator sen
    representative rep congressman congresswoman general gen admiral adm colonel col captain capt major maj
    lieutenant lt sergeant sgt commander cmdr judge justice ambassador amb chief director spokesman
    spokeswoman spokesperson chancellor prime attorney professor prof rev father fr pope king queen prince
    princess speaker leader czar former ex acting deputy undersecretary commissioner sheriff officer agent
    detective chairman chairwoman candidate drug lord kingpin boss rancher activist lawyer analyst reporter
""")
"""Lower case, without the full stop; they precede a name and are no part of it."""

HONORIFICS: frozenset[str] = words("mr mrs ms dr sen rep gov gen lt col maj capt sgt cmdr adm prof rev fr amb sir")
"""Titles that stand only before a person's name: what follows is one, whatever the recogniser says."""

ROLES: dict[str, str] = {
    **dict.fromkeys(
        words("""
    president leader secretary minister governor mayor senator representative lawmaker general admiral
    ambassador judge justice prosecutor spokesperson official director chief commander candidate expert
    analyst professor author rancher farmer activist lawyer attorney sen rep gov gen adm owner aide
        scholar consultant resident worker victim suspect defendant agent officer
    economist executive
"""),
        "",
    ),
    **dict.fromkeys(
        words("""
    spokesman congressman chairman businessman policeman king prince father son brother husband man
"""),
        "m",
    ),
    **dict.fromkeys(
        words("""
    spokeswoman congresswoman chairwoman businesswoman queen princess mother daughter sister wife woman
"""),
        "f",
    ),
}
"""Words that mean a person named elsewhere (`the minister`), with the gender they tell: `m`, `f` or empty."""

SAME_ROLE: dict[str, str] = {
    "sen": "senator",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "lawmaker": "representative",
    "gov": "governor",
    "gen": "general",
    "adm": "admiral",
    "minister": "secretary",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "attorney": "lawyer",
}
"""Roles that mean the same office, with one word for it."""

PRONOUNS: dict[str, str] = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
"""Pronouns for one person, with gender."""

FEMALE: frozenset[str] = words("""
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty
    sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura
    helen sharon cynthia kathleen amy shirley angela anna ruth brenda pamela pam nicole katherine samantha
    christine catherine virginia debra rachel janet emma carolyn maria heather diane julie joyce victoria
    kelly christina lauren joan evelyn olivia judith megan cheryl martha andrea frances hannah jacqueline
    ann jean alice kathryn gloria teresa sara janice doris julia grace judy theresa beverly denise marilyn
    amber danielle rose brittany diana abigail natalie jane lori kayla alexis kristi kirsten kirstjen
    kellyanne hillary nikki condoleezza tulsi ivanka melania karoline kamala brooke elaine alexandria ilhan
    rashida ayanna kate katie sally claire susana olga sonia carmen monica erin tina
""")
MALE: frozenset[str] = words("""
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
    mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey
    ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank
    alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter
    kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence
    jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy
    eugene vincent russell louis philip bobby johnny bradley mike jim bob tom bill dan dave steve chris matt
    tony rick ron don ken greg jeff tim ben sam nick rob ted bernie mitch chuck marco pete lindsey mitt newt
    barack elon jared rand paul karl luis carlos jorge miguel antonio francisco
""")

BODIES: frozenset[str] = words("""
    department ministry secretariat agency bureau office commission committee council court tribunal
    congress senate house university college institute school bank company corporation inc corp llc ltd
    association federation union party cartel police army navy guard force forces administration government
    organization foundation center group service board league club coalition alliance authority embassy
    consulate church hospital press times post news television network
""")
"""A name whose head is one of these is an organisation, whatever the recogniser says."""

PLACES: frozenset[str] = words("""
    river lake mountain mountains mount sea ocean gulf bay valley desert island peninsula county city street
    avenue road boulevard highway airport port bridge park square stadium beach border coast prison base
    ranch
""")
"""A name whose head is one of these is a place."""

NOT_NAMES: frozenset[str] = words("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december today yesterday tomorrow covid-19 the and but
""")
"""Capitalised words that name no person, body or place."""

HEAD_FIRST = False
"""Whether the kind of a body stands at the front of its name: `University of Texas` or `Justice Department`."""

NAME_WORDS: dict[str, str] = {
    "ministry": "ministry",
    "secretariat": "ministry",
    "tribunal": "court",
    "centre": "center",
    "organisation": "organization",
    "defence": "defense",
    "labour": "labor",
}
"""Words inside names of bodies and places, without accents, in one spelling: an id is the same in both languages."""
