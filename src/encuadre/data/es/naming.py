"""Spanish names for the things US and Mexican newsrooms name in their own ways, by thing and sense.

Provenance: written for this project. Names of one sense are the usual translations of the English names of that sense
(see `en/naming.py`); two senses of one thing are what a newsroom chooses between. A sense may be empty where the
language has no such name. Forms are written out, lower case, so that no tagger stands between a text and its name.
"""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.data.wordlists import Senses, senses

NAMES: Mapping[str, Senses] = {
    "drug trade": senses(
        cartel="cártel, cárteles, cartel, carteles, cárteles de la droga, cárteles del narcotráfico",
        group="grupo criminal, grupos criminales, grupos delictivos, organizaciones criminales, grupos del crimen "
        "organizado",
        organized="crimen organizado, delincuencia organizada",
        gang="bandas, bandas criminales, pandillas",
        trafficker="narcotraficante, narcotraficantes, traficantes, narcos, el narco",
        terrorist="grupo terrorista, grupos terroristas, organización terrorista, organizaciones terroristas",
    ),
    "heads of the drug trade": senses(
        boss="capo, capos",
        leader="líderes criminales, líderes de los cárteles, cabecillas",
    ),
    "use of force": senses(
        attack="ataque, ataques, ataques con drones",
        bombing="bombardeo, bombardeos",
        operation="operación, operaciones, operativo, operativos",
        mission="misión, misiones",
        incursion="incursión, incursiones",
        intervention="intervención, intervenciones",
        interference="injerencia, injerencias, injerencismo",
        invasion="invasión, invasiones",
        aggression="agresión",
    ),
    "armed forces": senses(
        troops="tropas",
        soldier="soldado, soldados",
        military="militares",
        guard="guardias, guardias nacionales",
        element="elementos, efectivos",
        uniformed="uniformados",
    ),
    "people on the move": senses(
        migrant="migrante, migrantes",
        immigrant="inmigrante, inmigrantes",
        illegal="ilegales, inmigrantes ilegales",
        undocumented="indocumentado, indocumentados",
        national="connacional, connacionales",
        countryman="paisano, paisanos, compatriotas",
        foreigner="extranjeros",
    ),
    "workplace raids": senses(
        raid="redada, redadas",
        operation="operativo, operativos, operación, operaciones",
        enforcement="",
        hunt="cacería",
    ),
    "sending back": senses(
        deport="deportado, deportados, deportadas, deportación, deportaciones",
        repatriate="repatriado, repatriados, repatriación, retornadas, retornados",
        expel="expulsado, expulsados, expulsión",
    ),
    "levy": senses(
        tax="impuesto, impuestos",
        tariff="arancel, aranceles, cuota compensatoria, cuotas compensatorias",
        charge="gravamen, gravámenes, cobro",
        punishment="castigo",
    ),
    "money sent home": senses(
        remittance="remesa, remesas",
        sending="envíos, dinero a casa",
        transfer="transferencias, giros",
    ),
    "spying from the air": senses(
        surveillance="vuelo de vigilancia, vuelos de vigilancia",
        spy="vuelo espía, vuelos espía, vuelos de espionaje",
        reconnaissance="vuelo de reconocimiento, vuelos de reconocimiento",
        drone="vuelos de drones, vuelos con drones",
        overflight="sobrevuelo, sobrevuelos",
    ),
    "aircraft without pilot": senses(
        drone="dron, drones",
        unmanned="aeronaves no tripuladas, aviones no tripulados",
    ),
    "arrangement": senses(
        agreement="acuerdo, acuerdos, trato, convenio",
        understanding="entendimiento",
        pact="pacto",
        promise="promesa, compromiso",
    ),
    "what is owed": senses(
        debt="deuda, deudas, adeudo, adeudos",
        shortfall="faltante, déficit",
    ),
    "cattle pest": senses(
        screwworm="gusano barrenador, barrenador",
        larva="larva, larvas",
        parasite="parásito, parásitos",
        pest="plaga",
        fly="moscas",
    ),
    "halt": senses(
        closure="cierre, cierres",
        suspension="suspensión",
        ban="veto, prohibición",
        pause="pausa",
    ),
    "those who farm": senses(
        farmer="agricultor, agricultores, campesino, campesinos",
        grower="tomatero, tomateros, tomateros de florida",
        producer="productor, productores",
        rancher="ganadero, ganaderos, rancheros",
    ),
    "those who watch": senses(
        fan="aficionado, aficionados, hinchas",
        holder="",
        visitor="visitante, visitantes",
        tourist="turista, turistas",
    ),
    "gun trade": senses(
        maker="fabricantes de armas",
        dealer="armerías",
    ),
    "instruction of soldiers": senses(
        training="entrenamiento, entrenamientos, adiestramiento, capacitación",
        course="curso, cursos",
        exercise="ejercicio, ejercicios, maniobras",
    ),
    "unrest": senses(
        protest="protesta, protestas",
        riot="disturbio, disturbios",
        clash="enfrentamiento, enfrentamientos",
    ),
}
"""What is named, its senses, and the forms of each."""

PLACES: Mapping[str, Senses] = {
    "the shared river": senses(us="", mx="río bravo, bravo"),
    "the shared gulf": senses(us="golfo de américa", mx="golfo de méxico"),
    "the shared border": senses(us="", mx="frontera norte"),
}
"""The same for places on which the two countries do not agree, whose names are written with capitals."""
