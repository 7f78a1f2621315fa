"""English names for the things US and Mexican newsrooms name in their own ways, by thing and sense.

Provenance: written for this project. Names of one sense are the usual translations of the Spanish names of that sense
(see `es/naming.py`); two senses of one thing are what a newsroom chooses between. A sense may be empty where the
language has no such name. Forms are written out, lower case, so that no tagger stands between a text and its name.
"""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.data.wordlists import Senses, senses

NAMES: Mapping[str, Senses] = {
    "drug trade": senses(
        cartel="cartel, cartels, drug cartel, drug cartels",
        group="criminal group, criminal groups, crime group, crime groups, organized crime groups, criminal "
        "organizations",
        organized="organized crime",
        gang="drug gang, drug gangs, gangs",
        trafficker="trafficker, traffickers, drug traffickers",
        terrorist="terrorist group, terrorist groups, terrorist organization, terrorist organizations",
    ),
    "heads of the drug trade": senses(
        boss="kingpin, kingpins, drug lord, drug lords",
        leader="cartel leader, cartel leaders, criminal leaders, cartel figures",
    ),
    "use of force": senses(
        attack="strike, strikes, airstrike, airstrikes, drone strike, drone strikes, attack, attacks",
        bombing="bombing, bombings, bombardment",
        operation="operation, operations, military operation",
        mission="mission, missions, military mission",
        incursion="incursion, incursions",
        intervention="intervention, interventions",
        interference="interference, meddling",
        invasion="invasion, invasions",
        aggression="aggression",
    ),
    "armed forces": senses(
        troops="troops",
        soldier="soldier, soldiers",
        military="service members, servicemen",
        guard="guardsmen, guard members, national guard members",
        element="",
        uniformed="",
    ),
    "people on the move": senses(
        migrant="migrant, migrants",
        immigrant="immigrant, immigrants",
        illegal="illegal alien, illegal aliens, illegal immigrants, illegals",
        undocumented="undocumented immigrants, undocumented migrants, undocumented workers",
        national="nationals",
        countryman="compatriots",
        foreigner="foreigners, aliens, noncitizens",
    ),
    "workplace raids": senses(
        raid="raid, raids, immigration raids",
        operation="operation, operations, sweep, sweeps",
        enforcement="enforcement action, enforcement actions, worksite enforcement",
        hunt="manhunt",
    ),
    "sending back": senses(
        deport="deported, deportation, deportations",
        repatriate="repatriated, repatriation, returned",
        expel="expelled, expulsion",
    ),
    "levy": senses(
        tax="tax, taxes",
        tariff="tariff, tariffs, duty, duties",
        charge="levy, levies, charge",
        punishment="punishment",
    ),
    "money sent home": senses(
        remittance="remittance, remittances",
        sending="money sent home, money home",
        transfer="transfers, money transfers, wire transfers",
    ),
    "spying from the air": senses(
        surveillance="surveillance flight, surveillance flights",
        spy="spy flight, spy flights",
        reconnaissance="reconnaissance flight, reconnaissance flights",
        drone="drone flight, drone flights, secret drone flights",
        overflight="overflight, overflights",
    ),
    "aircraft without pilot": senses(
        drone="drone, drones",
        unmanned="unmanned aircraft, unmanned aerial vehicles",
    ),
    "arrangement": senses(
        agreement="agreement, agreements, deal, deals, accord",
        understanding="understanding",
        pact="pact",
        promise="pledge, promise",
    ),
    "what is owed": senses(
        debt="debt, debts",
        shortfall="shortfall, deficit",
    ),
    "cattle pest": senses(
        screwworm="screwworm, screwworms, new world screwworm",
        larva="larva, larvae, maggot, maggots",
        parasite="parasite, parasites",
        pest="pest",
        fly="flies",
    ),
    "halt": senses(
        closure="closure, closures, shutdown",
        suspension="suspension",
        ban="ban, bans",
        pause="pause, halt",
    ),
    "those who farm": senses(
        farmer="farmer, farmers",
        grower="tomato growers",
        producer="producer, producers, grower, growers",
        rancher="rancher, ranchers, cattlemen",
    ),
    "those who watch": senses(
        fan="fan, fans, supporters",
        holder="ticket holder, ticket holders",
        visitor="visitor, visitors",
        tourist="tourist, tourists",
    ),
    "gun trade": senses(
        maker="gun manufacturer, gun manufacturers, gun makers, gunmakers",
        dealer="gun dealers, gun shops, gun stores",
    ),
    "instruction of soldiers": senses(
        training="training",
        course="course, courses",
        exercise="exercise, exercises, drill, drills",
    ),
    "unrest": senses(
        protest="protest, protests",
        riot="riot, riots, rioting",
        clash="clash, clashes",
    ),
}
"""What is named, its senses, and the forms of each."""

PLACES: Mapping[str, Senses] = {
    "the shared river": senses(us="rio grande", mx=""),
    "the shared gulf": senses(us="gulf of america", mx="gulf of mexico"),
    "the shared border": senses(us="southern border, southwest border, southwestern border", mx=""),
}
"""The same for places on which the two countries do not agree, whose names are written with capitals."""
