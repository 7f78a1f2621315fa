"""Spanish words that tell what somebody is: the nouns of each role, nationalities, and unnamed sources.

Provenance: the source types of news research (Sigal 1973, *Reporters and Officials*: routine, informal and enterprise
sources; Reich 2009, *Sourcing the News*: officials, experts, ordinary people), with the nouns Mexican newsrooms use for
each on this border, collected by hand for this project. Singular, lower case, without accents; plurals follow the rule.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

PLURALS: tuple[str, ...] = ("s", "es")
"""Endings a plural of the nouns below has."""

GOVERNMENT: frozenset[str] = words("""
    gobernador gobernadora gobierno alcalde alcaldesa edil senador senadora diputado diputada legislador legisladora
    congresista mandatario mandataria gobernante canciller embajador embajadora consul consulado embajada ministro
    ministra subsecretario subsecretaria regidor regidora sindico funcionario funcionaria autoridad autoridades
    administracion gabinete congreso senado ejecutivo secretaria ministerio cancilleria diplomatico diplomatica juez
    jueza magistrado magistrada tribunal corte republicano republicana democrata morenista panista priista comisionado
    comisionada expresidente expresidenta ayuntamiento legislatura bancada aduana diplomacia zar presidencia
    dependencia oposicion mayoria oficialismo
""")
"""Offices of any level and branch, parties included: who holds or seeks state power."""

SECURITY: frozenset[str] = words("""
    policia agente elemento militar soldado marino marina ejercito guardia fiscal fiscala fiscalia general coronel
    capitan teniente sargento almirante comandante sheriff ministerial efectivo uniformado patrulla custodio perito
    armada tropa tropas detective alguacil infante procurador procuradora procuraduria escolta castrense gendarme
    piloto gral cnel cap tte sgto comisario comisaria
""")
"""Arms and badges of a state; prosecutors with them, since both speak for the prosecution of a crime."""

EXPERTS: frozenset[str] = words("""
    experto experta especialista analista profesor profesora academico academica investigador investigadora economista
    catedratico catedratica cientifico cientifica historiador historiadora sociologo sociologa internacionalista
    politologo politologa consultor consultora medico medica doctor doctora epidemiologo hidrologo ingeniero ingeniera
    meteorologo veterinario veterinaria jurista abogado abogada autor autora criminologo universidad instituto docente
    dr dra
""")
"""Heard for what they know, not for whom they represent; lawyers with them, as in Reich's professional sources."""

CIVIL_SOCIETY: frozenset[str] = words("""
    activista organizacion ong colectivo defensor defensora sacerdote obispo arzobispo cardenal pastor monja papa
    sindicato sindicalista voluntario voluntaria albergue iglesia ambientalista manifestante misionero misionera
    parroco buscadora pbro mons fray reverendo reverenda colectiva red asamblea gremio agrupacion barra derechos
""")
"""Organised, and neither state nor business."""

RESIDENTS: frozenset[str] = words("""
    residente vecino vecina victima sobreviviente testigo madre padre hijo hija hermano hermana esposo esposa viuda
    familiar familia deudo primo prima tio tia abuela abuelo niño niña menor mujer hombre persona gente poblacion
    habitante poblador pobladora estudiante alumno maestro maestra trabajador trabajadora pasajero pasajera conductor
    aficionado aficionada turista votante ciudadano ciudadana civil civiles paciente consumidor consumidora pescador
    jornalero jornalera campesino campesina enfermera joven usuario usuaria damnificado damnificada comunero ejidatario
    lugareño albañil empleado empleada taxista mesero cocinera mecanico obrero obrera jubilado jubilada vendedor
    vendedora ama abuelos panadero costurera veterano doña don
""")
"""Those to whom the news happens: people named for where they live or what befell them."""

MIGRANTS: frozenset[str] = words("""
    migrante inmigrante indocumentado indocumentada refugiado refugiada deportado deportada repatriado repatriada
    solicitante paisano paisana connacional retornado emigrante dreamer
""")
"""People on the move, whatever word the newsroom has for them; the words themselves are compared elsewhere."""

BUSINESS: frozenset[str] = words("""
    empresario empresaria empresa industria productor productora ganadero ganadera agricultor agricultora exportador
    exportadora importador importadora industrial comerciante inversionista banquero banco patron dueño dueña
    propietario propietaria compania fabricante transportista corporativo armadora maquiladora concanaco coparmex
    concamin restaurantero tomatero engordador panaderia bodega hotelero restaurante tienda negocio cooperativa
    remesadora gasolinero ceo aerolinea
""")
"""Those who speak for a trade they own or run; farmers too, who in these news speak as producers."""

CRIME: frozenset[str] = words("""
    cartel narcotraficante traficante sicario capo pandilla pandillero delincuente criminal fugitivo presunto
    sospechoso imputado acusado procesado coyote pollero secuestrador agresor asesino reo preso recluso mafia narco
    terrorista extorsionador cabecilla gatillero hampon
""")
"""Words by which a text puts somebody on the wrong side of the law, proven or not."""

MEDIA: frozenset[str] = words("""
    periodico diario medio reportero reportera periodista cadena televisora columnista revista semanario rotativo
    noticiero editor editora corresponsal radiodifusora portal
""")
"""Other newsrooms as sources."""

RELATIONAL: frozenset[str] = words("""
    presidente presidenta secretario director directora jefe jefa vocero vocera portavoz lider dirigente titular
    representante miembro integrante gerente delegado delegada candidato candidata coordinador coordinadora negociador
    negociadora asesor asesora vicepresidente vicepresidenta encargado encargada consejero consejera
""")
"""Offices that exist in every house: what stands beside them decides whose they are."""

STATE_OFFICES: frozenset[str] = words("""
    presidente presidenta secretario vicepresidente vicepresidenta candidato candidata titular negociador negociadora
""")
"""Those of them that mean the state where nothing stands beside them (`la presidenta dijo`)."""

ASSOCIATIONS: frozenset[str] = words("""
    asociacion grupo alianza liga consejo federacion fundacion coalicion movimiento comite club union frente
    confederacion centro
""")
"""Bodies that are civil society where no other noun says whose they are (`una asociación de ganaderos` is business)."""

DOINGS: dict[str, str] = {
    **dict.fromkeys(words("estudia enseña investiga imparte estudió investigó analiza"), "EXPERTS"),
    **dict.fromkeys(
        words("siembra cultiva cría engorda vende compra distribuye importa exporta comercia maneja administra"),
        "BUSINESS",
    ),
    **dict.fromkeys(words("cruzó huyó emigró"), "MIGRANTS"),
    **dict.fromkeys(words("vive perdió trabaja recibe"), "RESIDENTS"),
}
"""Verbs behind `que` and `quien` by which the press introduces people without an office (`que siembra algodón`), with
the list they count under; what they lead, head or belong to is read from the nouns."""

DOCUMENTS: frozenset[str] = words("""
    reporte informe documento datos dato cifra registro video comunicado encuesta estudio texto dictamen expediente
    acusacion denuncia memorando borrador ley iniciativa carta mapa version estadistica articulo
""")
"""Sources that are paper, film or numbers."""

OF_COUNTRY: dict[str, frozenset[str]] = {
    "US": words("""
        estadounidense estadunidense norteamericano norteamericana americano americana norteamericanos norteamericanas
        estadounidenses estadunidenses gringo texano texana californiano
    """),
    "MX": words("mexicano mexicana mexicanos mexicanas"),
    "": words("""
        canadiense canada guatemalteco guatemalteca hondureño hondureña salvadoreño salvadoreña nicaragüense cubano
        cubana venezolano venezolana colombiano colombiana brasileño brasileña argentino argentina chileno chilena
        peruano peruana boliviano boliviana ecuatoriano ecuatoriana panameño haitiano chino china japones japonesa
        japon coreano ruso rusa rusia ucraniano ucrania britanico britanica ingles inglaterra frances francesa francia
        aleman alemana alemania español española españa italiano israeli irani turco europeo europea peru bolivia chile
        brasil
    """),
}
"""Adjectives of the two countries, without the names the gazetteer holds; under no country, names and adjectives of
those third ones that come up in the news of both."""

ANONYMOUS: frozenset[str] = words("""
    fuente funcionario funcionaria informante diplomatico diplomatica asesor asesora allegado allegada asistente
""")
"""Nouns that, without a name, stand for somebody who could have been named."""

ANONYMITY: tuple[str, ...] = (
    "condicion de anonimato",
    "bajo anonimato",
    "bajo reserva",
    "no ser identificad",
    "no ser nombrad",
    "no ser citad",
    "omitir su nombre",
    "reservar su nombre",
    "reservar su identidad",
    "pidio el anonimato",
    "pidieron el anonimato",
    "pidio anonimato",
    "pidieron anonimato",
    "no estar autorizad",
    "no esta autorizad",
    "no estan autorizad",
    "familiarizad",
    "cercanas a",
    "cercanos a",
    "con conocimiento de",
    "con conocimiento del",
)
"""Phrases that say, in the sentence of a quotation, that its source stays unnamed on purpose; folded, some of them
without their ending."""
