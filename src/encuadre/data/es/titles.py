"""Spanish titles, roles, given names and kinds of bodies: what tells who a name or a phrase means.

Provenance: titles and roles of the Mexican and US governments as the press writes them; given names from the most
frequent ones of the Mexican civil register (INEGI, decades 1940-2000); collected by hand for this project.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

TITLES: frozenset[str] = words("""
    sr sra srta señor señora señorita don doña dr dra doctor doctora lic licenciado licenciada ing ingeniero
    ingeniera arq mtro mtra maestro maestra profr profesor profesora presidente presidenta expresidente
    expresidenta ex-presidente mandatario mandataria secretario secretaria subsecretario subsecretaria
    titular ministro ministra canciller gobernador gobernadora exgobernador alcalde alcaldesa edil senador
    senadora diputado diputada legislador legisladora general gral almirante coronel capitán teniente
    comandante juez jueza magistrado magistrada fiscal procurador procuradora embajador embajadora vocero
    vocera portavoz director directora jefe jefa líder candidato candidata excandidato coordinador
    coordinadora comisionado comisionada dirigente papa rey reina periodista reportero reportera analista
    abogado abogada activista empresario empresaria ex actual capo zar padre obispo cardenal arzobispo
    consejero consejera delegado delegada regidor regidora síndico
""")
"""Lower case, without the full stop; they precede a name and are no part of it."""

HONORIFICS: frozenset[str] = words("""
    sr sra srta señor señora don doña dr dra lic ing arq mtro mtra profr profa gral cnel cap tte sgto dip pbro mons
    fray sor doctor doctora licenciado licenciada ingeniero ingeniera
""")
"""Titles that stand only before a person's name: what follows is one, whatever the recogniser says."""

ROLES: dict[str, str] = {
    **dict.fromkeys(
        words("""
    titular líder canciller fiscal portavoz gobernante dirigente jefe representante comandante general
    almirante analista activista economista periodista especialista juez mandamás militar capo policía
    residente migrante agente asistente docente jurista
"""),
        "",
    ),
    **dict.fromkeys(
        words("""
    presidente expresidente mandatario republicano demócrata secretario subsecretario ministro gobernador
    alcalde edil senador diputado legislador embajador vocero director candidato coordinador funcionario
    abogado empresario ganadero productor agricultor profesor experto académico investigador magnate
    político comisionado magistrado procurador morenista priista panista diplomático estadounidense mexicano
    tabasqueño vicepresidente hombre padre hijo hermano esposo obispo cardenal consejero delegado regidor
"""),
        "m",
    ),
    **dict.fromkeys(
        words("""
    presidenta expresidenta mandataria republicana secretaria subsecretaria ministra gobernadora alcaldesa
    senadora diputada legisladora embajadora vocera directora candidata coordinadora funcionaria abogada
    jefa empresaria ganadera productora agricultora profesora experta académica investigadora política
    comisionada magistrada procuradora jueza fiscala vicepresidenta mujer madre hija hermana esposa
    consejera delegada regidora capitalina doctora
"""),
        "f",
    ),
}
"""Words that mean a person named elsewhere (`la mandataria`), with the gender they tell: `m`, `f` or empty."""

SAME_ROLE: dict[str, str] = {
    "mandatario": "presidente",
    "mandataria": "presidenta",
    "gobernante": "presidente",
    "canciller": "secretario",
    "ministro": "secretario",
    "ministra": "secretaria",
    "portavoz": "vocero",
    "edil": "alcalde",
    "alcaldesa": "alcalde",
    "legislador": "diputado",
    "legisladora": "diputada",
    "jefa": "jefe",
    "especialista": "académico",
    "experto": "académico",
    "experta": "académica",
    "investigador": "académico",
    "investigadora": "académica",
    "profesor": "académico",
    "profesora": "académica",
    "abogado": "jurista",
    "abogada": "jurista",
}
"""Roles that mean the same office, with one word for it."""

PRONOUNS: dict[str, str] = {"él": "m", "ella": "f"}
"""Pronouns for one person, with gender."""

FEMALE: frozenset[str] = words("""
    maría guadalupe juana margarita josefina verónica elizabeth leticia alejandra gabriela patricia rosa ana
    martha silvia claudia laura carmen adriana norma luz alicia yolanda irma gloria teresa lucía elena
    esther araceli francisca lorena sandra beatriz isabel marisol karina diana fernanda daniela mariana
    andrea paola valeria sofía ximena camila regina renata natalia victoria jimena clara luisa rosario
    blanca angélica mónica susana cecilia olga sonia rocío julia eugenia irene ivonne lilia lilly raquel
    rebeca sara tatiana xóchitl citlalli marina dolores consuelo cristina delfina evelyn layda indira rocio
    brenda berenice mirna nadia layla kenia maru kristi pam kamala karoline melania hillary nancy brooke
    angela michelle
""")
MALE: frozenset[str] = words("""
    josé juan luis carlos jesús francisco miguel jorge manuel alejandro antonio pedro roberto fernando
    javier ricardo eduardo raúl sergio martín rafael daniel arturo alberto héctor gerardo mario enrique
    víctor armando óscar ramón guillermo david gabriel andrés felipe marco pablo ernesto alfredo rodolfo
    salvador rubén hugo jaime gustavo omar ignacio ismael joaquín julio césar ángel agustín alfonso adolfo
    adrián benito claudio cuauhtémoc cristóbal diego edgar emilio esteban ezequiel genaro gilberto gonzalo
    hilario homero humberto iván jacobo leonardo leopoldo lorenzo marcelo marcos mauricio nemesio nicolás
    octavio ovidio porfirio ramiro raymundo rené rodrigo rogelio rolando samuel santiago saúl simón tomás
    ulises vicente zenyazen adán esteban donald joe barack mike john james robert michael william richard
    tom pete marco elon greg ken christopher ronald kash
""")

BODIES: frozenset[str] = words("""
    secretaría subsecretaría ministerio departamento agencia oficina comisión comité consejo corte tribunal
    congreso senado cámara universidad colegio instituto escuela banco empresa compañía asociación
    federación confederación unión sindicato partido cártel cartel policía ejército marina armada guardia
    fuerza fuerzas administración gobierno organización fundación centro grupo servicio junta liga club
    coalición alianza frente movimiento autoridad embajada consulado iglesia hospital fiscalía procuraduría
    dirección subdirección coordinación unidad ayuntamiento alcaldía poder sistema sala agrupación red
    cooperativa central diario periódico revista semanario agencia radio televisión tv canal corporación
    barra bancada legislatura contraloría auditoría tesorería delegación jurisdicción fideicomiso
    laboratorio academia sociedad orquesta equipo selección
""")
"""A name whose head is one of these is an organisation, whatever the recogniser says."""

PLACES: frozenset[str] = words("""
    río lago laguna sierra cerro volcán mar océano golfo bahía valle desierto isla península municipio
    ciudad villa colonia barrio calle avenida boulevard bulevar calzada carretera autopista aeropuerto
    puerto puente parque plaza estadio playa frontera costa penal cárcel base rancho ejido fraccionamiento
    comunidad palacio teatro museo presa
""")
"""A name whose head is one of these is a place."""

NOT_NAMES: frozenset[str] = words("""
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre hoy ayer mañana covid-19 foto fotos video redacción compartir
    comparte síguenos también además asimismo
""")
"""Capitalised words that name no person, body or place."""

HEAD_FIRST = True
"""Whether the kind of a body stands at the front of its name: `Secretaría de Marina`."""

NAME_WORDS: dict[str, str] = {
    "universidad": "university",
    "instituto": "institute",
    "colegio": "college",
    "escuela": "school",
    "banco": "bank",
    "secretaria": "ministry",
    "ministerio": "ministry",
    "departamento": "department",
    "comision": "commission",
    "comite": "committee",
    "consejo": "council",
    "camara": "chamber",
    "congreso": "congress",
    "senado": "senate",
    "corte": "court",
    "tribunal": "court",
    "fiscalia": "prosecutor",
    "asociacion": "association",
    "federacion": "federation",
    "confederacion": "confederation",
    "union": "union",
    "sindicato": "union",
    "partido": "party",
    "cartel": "cartel",
    "policia": "police",
    "agencia": "agency",
    "centro": "center",
    "fundacion": "foundation",
    "organizacion": "organization",
    "oficina": "office",
    "embajada": "embassy",
    "consulado": "consulate",
    "hospital": "hospital",
    "museo": "museum",
    "aeropuerto": "airport",
    "puerto": "port",
    "puente": "bridge",
    "rio": "river",
    "lago": "lake",
    "mar": "sea",
    "golfo": "gulf",
    "bahia": "bay",
    "valle": "valley",
    "isla": "island",
    "estado": "state",
    "condado": "county",
    "ciudad": "city",
    "base": "base",
    "presa": "dam",
    "nacional": "national",
    "internacional": "international",
    "federal": "federal",
    "estatal": "state",
    "general": "general",
    "mexicano": "mexican",
    "mexicana": "mexican",
    "estadounidense": "american",
    "americano": "american",
    "americana": "american",
    "norte": "north",
    "sur": "south",
    "este": "east",
    "oeste": "west",
    "nuevo": "new",
    "nueva": "new",
    "unidos": "united",
    "unidas": "united",
    "economia": "economy",
    "energia": "energy",
    "salud": "health",
    "educacion": "education",
    "agricultura": "agriculture",
    "seguridad": "security",
    "defensa": "defense",
    "marina": "navy",
    "justicia": "justice",
    "comercio": "commerce",
    "trabajo": "labor",
    "transporte": "transportation",
    "ambiente": "environment",
    "agua": "water",
    "electoral": "electoral",
    "derechos": "rights",
    "humanos": "human",
    "mexico": "mexico",
}
"""Words inside names of bodies and places, without accents, in English: an id is the same in both languages."""
