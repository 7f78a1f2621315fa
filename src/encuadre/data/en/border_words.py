"""English words and phrases of the border groups; what each group is for stands in `encuadre.data.border`.

Entries are separated by commas; `*` stands for any ending of a word. Written for this project (provenance as there).
"""

from __future__ import annotations

from collections.abc import Mapping

BORDER_WORDS: Mapping[str, str] = {
    # Sovereignty
    "sovereign": """
        sovereign*, self determination, non intervention, nonintervention, territorial integrity, independence,
        national dignity, mutual respect, jurisdiction over
    """,
    "intervention": """
        interven*, interfer*, meddl*, invasion of mexico, invade mexico, violat* our, incursion*, unilateral*,
        foreign troops, foreign forces, foreign agents, boots on the ground, aggression, extraterritorial*, imperial*,
        internal affairs, occupation
    """,
    "submission": """
        subordinat*, submission, submissive, bow to, bowed to, take orders, takes orders, surrender*, colony, colonies,
        protectorate*, ultimatum*, coerc*, humiliat*, kneel*, on its knees, impose, imposed, imposition, blackmail*
    """,
    "territory": """
        national territory, national soil, mexican soil, mexican territory, our territory, our soil, airspace, flag,
        homeland, patria, nationalis*
    """,
    # Cooperation
    "agreement": """
        agreement*, accord*, memorandum*, dialogue*, negotiat*, talks, commit*, consensus, understanding, treaty,
        roundtable*, working group*
    """,
    "together": """
        cooperat*, collaborat*, coordinat*, joint, jointly, bilateral*, binational, partner*, both countries, both
        governments, both nations, shared responsib*, work together, working together, share intelligence, sharing of
        intelligence, intelligence sharing, hand in hand
    """,
    "goodwill": """
        trust, friendly, friendship*, cordial*, good relation*, goodwill, ally, allies, alliance*, gratitude, thanked,
        praised, constructive, productive conversation, goodneighbor*, counterpart*
    """,
    # War on drugs
    "drugs": """
        drug, drugs, narcotic*, fentanyl, cocaine, heroin, meth, methamphetamine*, opioid*, opium, poppy, poppies,
        marijuana, precursor*, overdos*
    """,
    "cartels": """
        cartel*, kingpin*, capo, capos, drug lord*, trafficker*, traffick*, narco*, smuggling route*, gunmen, hitmen,
        organized crime, gang, gangs, terrorist organization*, narcoterroris*
    """,
    "offensive": """
        seiz*, raid on, crackdown*, offensive, strikes on, airstrike*, drone strike*, war on, captur*, dismantl*,
        manhunt*, special forces, laborator*, labs, confiscat*, eradicat*
    """,
    # Migration as crisis
    "mass_and_flow": """
        wave of migra*, waves of migra*, flow of migra*, flows of migra*, flood of, influx*, surge*, caravan*, horde*,
        invasion, invad*, mass migration, migration crisis, border crisis, crisis at the border, record crossing*,
        border crossing*, border encounter*, stampede*
    """,
    "illegality": """
        illegal immigra*, illegal alien*, illegals, illegal entr*, illegal cross*, illegally, undocumented, aliens,
        unauthorized immigra*, without papers, without documents, irregular migra*, smuggler*, coyote, coyotes
    """,
    "enforcement": """
        deport*, border patrol, border wall, wall, border security, immigration enforcement, immigration raid*, raids,
        detention*, detain*, removal*, expel*, expuls*, immigration agents, ice agents, crack down on immigra*, seal the
        border, secure the border, zero tolerance, national guard at the border
    """,
    # Migration as humanity
    "people_on_the_move": """
        migrant*, immigrant*, immigration, migration, asylum, refugee*, newcomer*, consulate*, paisano*, day laborer*
    """,
    "families": """
        families, mother*, father*, children, daughter*, parents, relatives, family separation, separated from, loved
        ones, farmworker*, farm workers, dreamers, neighbors, community, communities, hardworking
    """,
    "refuge_and_rights": """
        shelter*, human rights, dignity, humanitarian*, refuge, due process, fear of, afraid, fled, flee, fleeing,
        mourn*, volunteer*, church*, solidarity, sanctuary, suffering, hope, dream, dreams, discriminat*
    """,
    # Trade interdependence
    "exchange": """
        tariff*, export*, import, imports, imported, importer*, duties, antidumping, customs, trade, grower*, shipment*,
        cross border, goods, remittance*, quota*, supplier*
    """,
    "chains": """
        supply chain*, auto parts, assembly, assembly line*, nearshoring, maquila*, integrated econom*, interdepend*,
        trading partner*, depend on each other, both economies, factories, port of entry, ports of entry, trucking,
        truckers, binational trade
    """,
    "pact": """
        free trade, trade agreement*, trade deal*, trade pact*, usmca, nafta, trade war*, retaliat*, trade deficit*,
        trade dispute*, suspension agreement*, dumping, commerce department
    """,
}
