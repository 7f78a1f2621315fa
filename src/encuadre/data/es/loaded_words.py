"""Palabras cargadas y eufemismos de la frontera en español, cada uno con su nombre neutral y la razón.

Provenance: written for this project; `en/loaded_words.py` says what belongs in the list and has the same ids.
"""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.data.loaded_words import Loaded, loaded
from encuadre.model import LoadedKind

_LOADED, _EUPHEMISM = LoadedKind.LOADED, LoadedKind.EUPHEMISM
_DEHUMANISING, _WAR = LoadedKind.DEHUMANISING, LoadedKind.WAR

LOADED: Mapping[str, Loaded] = {
    # Personas en movimiento
    "illegal person": loaded(
        _DEHUMANISING,
        "inmigrante ilegal, inmigrantes ilegales, migrante ilegal, migrantes ilegales, extranjero ilegal, extranjeros "
        "ilegales, los ilegales, indocumentado criminal, indocumentados criminales",
        "migrante indocumentado",
        "nombra a una persona por una falta; ilegal es un acto, no un ser humano",
    ),
    "alien": loaded(_DEHUMANISING, "", "extranjero", "término legal inglés que en el uso común significa ajeno"),
    "flood of people": loaded(
        _DEHUMANISING,
        "oleada de migrantes, oleadas de migrantes, ola de migrantes, olas de migrantes, marea de migrantes, marea "
        "humana, avalancha de migrantes, avalancha migratoria, alud de migrantes, horda, hordas, oleada "
        "migratoria, ola migratoria, tsunami migratorio",
        "llegada de migrantes",
        "cuenta a las personas como agua u horda, que no tiene rostro y hay que detener",
    ),
    "invasion": loaded(
        _WAR,
        "invasión de migrantes, invasión migrante, invasión migratoria, invasores, invasión en la frontera",
        "llegada de migrantes",
        "una invasión es el ataque armado de un Estado",
    ),
    "anchor baby": loaded(
        _DEHUMANISING,
        "bebé ancla, bebés ancla, niño ancla, niños ancla",
        "hijo nacido en Estados Unidos",
        "toma a un niño por recurso de sus padres",
    ),
    "catch and release": loaded(
        _DEHUMANISING,
        "captura y liberación, atrapar y soltar",
        "libertad hasta la audiencia",
        "término de la pesca, usado con personas",
    ),
    "border crisis": loaded(
        _LOADED,
        "crisis fronteriza, crisis migratoria, crisis en la frontera, crisis de migrantes",
        "llegadas a la frontera",
        "dice que es demasiado, no cuánto",
    ),
    "open border": loaded(
        _LOADED,
        "frontera abierta, fronteras abiertas",
        "política fronteriza",
        "no describe ninguna política vigente; es una acusación",
    ),
    "removal": loaded(
        _EUPHEMISM,
        "remoción de extranjeros, autodeportación, autodeportarse, retorno asistido, retornos asistidos, rescate de "
        "migrantes, migrantes rescatados, aseguramiento de migrantes, migrantes asegurados",
        "deportación, detención",
        "palabra de la autoridad para sacar o retener a alguien por la fuerza",
    ),
    "holding": loaded(
        _EUPHEMISM,
        "estación migratoria, estaciones migratorias, estancia migratoria, estancia provisional, centro de "
        "procesamiento, centros de procesamiento",
        "centro de detención",
        "un lugar del que no se puede salir",
    ),
    "raid as operation": loaded(
        _EUPHEMISM,
        "operativo de control migratorio, operativos de control migratorio, revisión migratoria, revisiones "
        "migratorias, verificación migratoria, verificaciones migratorias",
        "redada",
        "palabra de la autoridad, que omite que se llevaron personas",
    ),
    "hunt": loaded(
        _LOADED,
        "cacería, cacerías, cacería humana, cazar migrantes, cazan migrantes, persecución de paisanos, cacería de "
        "migrantes",
        "detenciones",
        "propio de presas",
    ),
    # Fuerza
    "crackdown": loaded(
        _LOADED,
        "ofensiva contra migrantes, ofensiva antimigrante, ofensiva migratoria, embestida, embestidas, arremetida, "
        "arremete, arremetió",
        "medidas",
        "juzga las medidas, o las palabras, como ataque sin decir en qué consisten",
    ),
    "iron hand": loaded(
        _LOADED,
        "mano dura, puño de hierro, mano de hierro, mano firme",
        "política estricta",
        "una actitud, no una medida",
    ),
    "killed as neutralised": loaded(
        _EUPHEMISM,
        "neutralizar, neutraliza, neutralizó, neutralizaron, neutralizado, neutralizados, neutralizada, neutralización",
        "matar",
        "no dice que alguien murió",
    ),
    "killed as felled": loaded(
        _EUPHEMISM,
        "abatir, abate, abaten, abatió, abatieron, abatido, abatidos, abatida, abatidas, abatimiento, caído en "
        "enfrentamiento, caídos en enfrentamiento",
        "matar, muerto por",
        "propio de la caza y de la guerra; da por hecho un combate",
    ),
    "collateral damage": loaded(
        _EUPHEMISM,
        "daño colateral, daños colaterales, víctimas colaterales, víctima colateral",
        "civiles muertos",
        "esconde a los muertos tras un término técnico",
    ),
    "kinetic": loaded(
        _EUPHEMISM,
        "acción cinética, acciones cinéticas, opción militar, opciones militares, ataque quirúrgico, ataques "
        "quirúrgicos, ataque de precisión, ataques de precisión",
        "bombardeo, ataque",
        "promete una fuerza limpia antes de que nadie vea lo que alcanzó",
    ),
    "enhanced interrogation": loaded(
        _EUPHEMISM,
        "interrogatorio mejorado, interrogatorios mejorados, interrogatorio reforzado",
        "tortura, donde un tribunal o una investigación la hallaron",
        "hecho para evitar la palabra tortura",
    ),
    "who fired": loaded(
        _EUPHEMISM,
        "uso legítimo de la fuerza, repeler la agresión, repelieron la agresión, repelió la agresión",
        "disparos de la autoridad",
        "da por probado que disparó primero el otro",
    ),
    "softened death": loaded(
        _EUPHEMISM,
        "perdió la vida, perdieron la vida, sin vida, occiso, occisos",
        "murió, fue asesinado",
        "suaviza que alguien murió, y omite quién lo mató",
    ),
    "words of the gangs": loaded(
        _EUPHEMISM,
        "levantón, levantones, ajuste de cuentas, ajustes de cuentas",
        "secuestro, asesinato",
        "lenguaje de quienes lo hacen; la víctima parece culpable",
    ),
    "narco state": loaded(
        _LOADED,
        "narcoestado, narco-estado, estado fallido, narcogobierno, narco-gobierno, narcopresidente, narcopresidenta, "
        "narcopolítico, narcopolíticos",
        "Estado en el que el crimen organizado tiene poder",
        "un veredicto sobre un país entero",
    ),
    "narcoterror": loaded(
        _WAR,
        "narcoterrorista, narcoterroristas, narcoterrorismo, narco-terrorismo, narco-terrorista",
        "narcotraficante",
        "une dos delitos para que parezca aplicarse el derecho de la guerra",
    ),
    "war on drugs": loaded(
        _WAR,
        "guerra contra las drogas, guerra contra el narco, guerra contra el narcotráfico, guerra contra los cárteles, "
        "guerra a los cárteles, guerra de calderón, guerra al narco",
        "política de drogas, acción contra el tráfico",
        "una política contada como guerra, en la que hay enemigos y no sospechosos",
    ),
    "enemy": loaded(
        _WAR,
        "combatiente enemigo, combatientes enemigos, enemigo extranjero, enemigos extranjeros, combatientes ilegales",
        "sospechoso, detenido",
        "hace de un sospechoso parte de una guerra",
    ),
    "poison": loaded(
        _LOADED,
        "envenenar a, envenenan a, envenenando a, envenena a, inundan nuestras calles, inundar las calles",
        "muertes por sobredosis, tráfico de drogas",
        "hace de una venta un ataque",
    ),
    "criminal as animal": loaded(
        _DEHUMANISING,
        "alimañas, lacras, lacra, escoria, malandro, malandros, sicarios sin alma",
        "sospechoso, miembro de un grupo",
        "un animal no tiene derecho a juicio",
    ),
    # Estados
    "regime": loaded(
        _LOADED,
        "régimen de trump, régimen de la 4t, régimen autoritario, régimen morenista, régimen obradorista",
        "gobierno",
        "niega la legitimidad de un gobierno sin decir por qué",
    ),
    "strongman": loaded(
        _LOADED,
        "hombre fuerte, dictador, dictadora, tirano, tirana, sátrapa, cacique, caudillo",
        "presidente, jefe de gobierno",
        "un veredicto en lugar de un cargo",
    ),
    "puppet": loaded(
        _LOADED,
        "títere, títeres, lacayo, lacayos, vasallo, vasallos, sumisión, sumiso, sumisa, se arrodilló, arrodillarse, "
        "arrodillado, de rodillas, entreguista, entreguistas, entreguismo, doblegarse, se doblegó, se doblega",
        "acuerdo con",
        "cuenta un acuerdo como sometimiento",
    ),
    "empire": loaded(
        _LOADED,
        "imperialismo, imperialista, imperialistas, el imperio del norte, yanqui, yanquis, chantaje, chantajes, "
        "chantajear",
        "presión",
        "cuenta una presión como dominio",
    ),
    "meddling": loaded(
        _LOADED,
        "injerencia, injerencias, injerencista, injerencistas, injerencismo, intromisión, intromisiones, entrometerse",
        "intervención, declaración sobre",
        "dice que no le correspondía",
    ),
    "sellout": loaded(
        _LOADED,
        "vendepatria, vendepatrias, traidor, traidores, traidora, traición a la patria, apátrida, apátridas",
        "opositor",
        "pone un desacuerdo fuera de la nación",
    ),
    # Comercio y agua
    "trade war": loaded(
        _WAR,
        "guerra comercial, guerra arancelaria, guerra económica, guerra de aranceles",
        "disputa arancelaria",
        "cuenta los precios como armas",
    ),
    "dumping": loaded(
        _LOADED,
        "competencia desleal, inundar el mercado, inundan el mercado, inundaron el mercado",
        "importaciones a precio menor que",
        "juzga un precio antes que un tribunal",
    ),
    "ripping off": loaded(
        _LOADED,
        "saqueo, saquear, saquean, saqueado, robo de agua, robarse el agua, nos roban, se roban, despojo, despojos, "
        "abuso arancelario",
        "déficit comercial, entrega de agua",
        "llama delito a un déficit, un impuesto o una entrega",
    ),
    "adjustment": loaded(
        _EUPHEMISM,
        "ajuste de precios, ajustes de precios, ajuste de tarifas, ajuste de personal, ajustes de personal, recorte "
        "de personal",
        "alza de precios, despidos",
        "omite en qué dirección",
    ),
    # Política
    "radical": loaded(
        _LOADED,
        "izquierda radical, ultras, extremistas, grupos radicales, agitadores, vándalos, turba, turbas, porros",
        "opositores, manifestantes",
        "nombra a las personas por un juicio sobre lo que quieren",
    ),
    "regret": loaded(
        _EUPHEMISM,
        "hecho lamentable, hechos lamentables, lamentable incidente, incidente lamentable, hecho aislado, hechos "
        "aislados, se cometieron errores",
        "lo que ocurrió, y quién lo hizo",
        "un hecho sin autor",
    ),
    "historic": loaded(
        _LOADED,
        "victoria histórica, triunfo histórico, logro histórico, acuerdo histórico, rotundo triunfo, "
        "contundente victoria, victoria contundente",
        "acuerdo, resultado",
        "un elogio que solo el tiempo puede dar",
    ),
}
"""Por grupo."""
