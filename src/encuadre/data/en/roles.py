"""English words that tell what somebody is: the nouns of each role, nationalities, and unnamed sources.

Provenance: the source types of news research (Sigal 1973, *Reporters and Officials*: routine, informal and enterprise
sources; Reich 2009, *Sourcing the News*: officials, experts, ordinary people), with the nouns US newsrooms use for each
on this border, collected by hand for this project. Singular, lower case, without accents; plurals follow the rule.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

PLURALS: tuple[str, ...] = ("s", "es")
"""Endings a plural of the nouns below has."""

GOVERNMENT: frozenset[str] = words("""
    governor gov mayor senator sen congressman congresswoman lawmaker legislator minister ambassador consul councilman
    councilwoman councilmember czar undersecretary regulator republican democrat congress senate parliament
    administration government cabinet authority authorities ministry secretariat consulate embassy diplomat envoy
    commissioner judge justice magistrate court customs treasury lawmakers alderman opposition legislature presidency
    city county
""")
"""Offices of any level and branch, parties included: who holds or seeks state power."""

SECURITY: frozenset[str] = words("""
    police policeman policewoman policemen officer sheriff marshal trooper agent detective investigator prosecutor
    general colonel captain lieutenant sergeant admiral commander soldier marine sailor troop troops guardsman
    guardsmen army navy military guard patrol militia fbi dea ice cbp swat ranger rangers warden pilot sniper inspector
    sgt col lt capt gen cmdr adm det maj
""")
"""Arms and badges of a state; prosecutors with them, since both speak for the prosecution of a crime."""

EXPERTS: frozenset[str] = words("""
    expert analyst professor economist scholar researcher scientist historian academic lecturer sociologist
    criminologist pollster consultant doctor physician epidemiologist hydrologist engineer meteorologist veterinarian
    author fellow lawyer attorney economists university institute prof dr planner
""")
"""Heard for what they know, not for whom they represent; lawyers with them, as in Reich's professional sources."""

CIVIL_SOCIETY: frozenset[str] = words("""
    activist advocate organizer campaigner volunteer missionary priest pastor bishop nun rabbi cardinal archbishop pope
    union unionist ngo nonprofit charity church shelter environmentalist humanitarian coalition defender protester
    demonstrator rev reverend collective congregation aclu rights
""")
"""Organised, and neither state nor business."""

RESIDENTS: frozenset[str] = words("""
    resident neighbor victim survivor witness mother father parent son daughter brother sister wife husband widow
    relative family families cousin uncle aunt grandmother grandfather child children boy girl woman women man men
    people person student teacher worker passenger driver fan tourist voter citizen civilian bystander patient villager
    local townspeople consumer shopper homeowner fisherman fishermen laborer farmworker nurse teenager youth shopkeeper
    vendor commuter schoolteacher machinist waiter waitress cook mechanic welder cashier clerk electrician carpenter
    barber seamstress housewife retiree pensioner employee bricklayer miner
""")
"""Those to whom the news happens: people named for where they live or what befell them."""

MIGRANTS: frozenset[str] = words("""
    migrant immigrant refugee deportee undocumented noncitizen alien aliens dreamer returnee emigrant
    seeker
""")
"""People on the move, whatever word the newsroom has for them; the words themselves are compared elsewhere."""

BUSINESS: frozenset[str] = words("""
    businessman businesswoman businessmen ceo owner entrepreneur rancher farmer grower producer importer exporter
    manufacturer company companies industry trader investor retailer employer banker broker distributor firm
    corporation automaker supplier packer shipper feeder trucker bank merchant chamber brokerage cooperative feedlot
    warehouse grocer cattleman cattlemen buyer store shop restaurant yard franchise bakery mill hotel lodging remitter
    executives airline
""")
"""Those who speak for a trade they own or run; farmers too, who in these news speak as producers."""

CRIME: frozenset[str] = words("""
    cartel trafficker smuggler gunman gunmen hitman hitmen gang gangster kingpin capo suspect defendant
    criminal fugitive coyote kidnapper attacker shooter assailant convict inmate prisoner mafia narco terrorist
    extortionist mobster
""")
"""Words by which a text puts somebody on the wrong side of the law, proven or not."""

MEDIA: frozenset[str] = words("""
    newspaper outlet reporter journalist network broadcaster columnist magazine tabloid newsroom editor wire radio
    station correspondent
""")
"""Other newsrooms as sources."""

RELATIONAL: frozenset[str] = words("""
    president secretary director chief spokesman spokeswoman spokesperson spokespeople leader head chair chairman
    chairwoman representative rep member manager delegate candidate coordinator negotiator aide adviser advisor vice
    speaker deputy
""")
"""Offices that exist in every house: what stands beside them decides whose they are."""

STATE_OFFICES: frozenset[str] = words("""
    president secretary vice representative rep speaker candidate negotiator
""")
"""Those of them that mean the state where nothing stands beside them (`the president said`)."""

ASSOCIATIONS: frozenset[str] = words("""
    association group alliance league organization council federation foundation network coalition movement committee
    club center
""")
"""Bodies that are civil society where no other noun says whose they are (`an association of ranchers` is business)."""

DOINGS: dict[str, str] = {
    **dict.fromkeys(words("studies teaches researches studied taught researched tracks analyzes"), "EXPERTS"),
    **dict.fromkeys(
        words(
            "farms ranches grows raises feeds sells buys markets distributes imports exports trades manages owns runs"
        ),
        "BUSINESS",
    ),
    **dict.fromkeys(words("crossed fled emigrated"), "MIGRANTS"),
    **dict.fromkeys(words("lives lost works"), "RESIDENTS"),
}
"""Verbs behind `who` by which the press introduces people without an office (`who farms 1,800 acres`), with the list
they count under; what they lead, heads or belong to is read from the nouns."""

DOCUMENTS: frozenset[str] = words("""
    report document data figure record filing video statement memo poll survey study text transcript complaint
    indictment affidavit draft law bill letter map
""")
"""Sources that are paper, film or numbers."""

OF_COUNTRY: dict[str, frozenset[str]] = {
    "US": words("american texan californian arizonan"),
    "MX": words("mexican"),
    "": words("""
        canadian canada guatemalan honduran salvadoran nicaraguan cuban venezuelan colombian brazilian argentine chilean
        peruvian bolivian ecuadorian panamanian haitian chinese china japanese japan korean russian russia ukrainian
        ukraine british britain uk english french france german germany spanish spain italian israeli iranian turkish
        indian european peru bolivia argentina chile brazil
    """),
}
"""Adjectives of the two countries, without the names the gazetteer holds; under no country, names and adjectives of
those third ones that come up in the news of both."""

ANONYMOUS: frozenset[str] = words("""
    official source insider whistleblower informant aide adviser diplomat
""")
"""Nouns that, without a name, stand for somebody who could have been named."""

ANONYMITY: tuple[str, ...] = (
    "condition of anonymity",
    "on the condition that",
    "not to be named",
    "not be named",
    "not be identified",
    "declined to be named",
    "declined to be identified",
    "not authorized to speak",
    "not authorised to speak",
    "not authorized to discuss",
    "familiar with",
    "briefed on",
    "close to the",
    "with knowledge of",
    "with direct knowledge",
    "spoke anonymously",
    "requested anonymity",
    "asked for anonymity",
)
"""Phrases that say, in the sentence of a quotation, that its source stays unnamed on purpose (the wordings that AP's
and Reuters' handbooks ask for)."""
