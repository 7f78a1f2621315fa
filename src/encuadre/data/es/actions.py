"""Spanish verbs and nouns that tell acts: what is no act, what befalls its subject, which nouns stand for a verb.

Provenance: the *Nueva gramática de la lengua española* (RAE, chapters 41 on passive and `se`, 12 on the complements of
nouns), Mendikoetxea (1999, in Bosque and Demonte) on unaccusatives, and the discourse-analytic reading of passives and
nominalisations (Fowler, Hodge, Kress and Trew 1979, *Language and Control*); words collected by hand for this project.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

STATES: frozenset[str] = words("""
    ser estar haber tener parecer quedar permanecer seguir existir consistir contener incluir implicar significar
    necesitar querer desear esperar gustar preferir saber conocer entender creer pensar sentir ver oír poseer pertenecer
    faltar costar pesar sumar depender merecer importar durar dejar poder deber soler ir venir llegar empezar comenzar
    continuar tratar intentar buscar planear pretender tender ocurrir suceder hacer dar volver acabar resultar bastar
    pasar constar corresponder vivir abarcar representar
""")
"""No act, or too light a verb to tell which act."""

UNDERGOING: frozenset[str] = words("""
    morir fallecer caer sufrir ahogar desaparecer perecer padecer perder sobrevivir desmayar colapsar
""")
"""Their subject is the one something happens to (unaccusative, or verbs of suffering): counted as acted on."""

PRONOMINAL: frozenset[str] = words("""
    reunir quejar ir tratar referir encontrar negar comprometer sumar convertir mantener dirigir enfrentar oponer unir
    registrar producir pronunciar acercar alejar quedar sentar levantar trasladar retirar mostrar declarar
    manifestar deslindar dedicar enterar dar ver entregar rendir casar acordar atrever arrepentir
    esconder refugiar volver burlar limitar basar deber extender incrementar elevar reducir
    ahogar
""")
"""Verbs whose `se` mostly belongs to the verb (`se reunió`) or tells what comes about by itself (`se
registró`): with a doer as subject or without, nobody is left out."""

REFLEXIVE: frozenset[str] = words("se")
"""The particle of the `se` passive."""

BE: frozenset[str] = words("ser")
"""Auxiliaries of the passive; `estar` tells a state."""

DOER: frozenset[str] = words("por")
"""What introduces the doer of a passive."""

TARGET: frozenset[str] = words("contra")
"""What introduces the one an act without object is aimed at."""

RELATIVES: frozenset[str] = words("que quien quienes cual cuales")

NOT_DOERS: tuple[str, ...] = ("ción", "sión", "miento", "dad", "ncia", "aje", "ura", "ismo", "eza", "tráfico", "icidio")
"""Endings of abstract nouns: behind `por` they tell why and not who (`por portación de armas`), unless they name a body
(`por la Fiscalía`, `por la administración`)."""

NOT_DOER_WORDS: frozenset[str] = words("""
    mañana tarde noche madrugada día semana mes año hora vez delito delitos cargo cargos robo homicidio fraude posesión
    falta motivo motivos razón razones causa causas teléfono correo vía mar aire tierra ley ciento medio lado fin
    ejemplo supuesto supuesta presunto presunta presuntos unanimidad parte lunes martes miércoles jueves viernes sábado
    domingo lavado narcotráfico secuestro extorsión arma armas droga drogas ahora completo separado igual
""")
"""Nouns that, behind `por`, tell why, how or when."""

OF_PATIENT: dict[str, str] = {
    "abatimiento": "abatir",
    "asesinato": "asesinar",
    "homicidio": "matar",
    "muerte": "morir",
    "matanza": "matar",
    "ejecución": "ejecutar",
    "secuestro": "secuestrar",
    "golpiza": "golpear",
    "tortura": "torturar",
    "arresto": "arrestar",
    "detención": "detener",
    "captura": "capturar",
    "aprehensión": "aprehender",
    "encarcelamiento": "encarcelar",
    "liberación": "liberar",
    "extradición": "extraditar",
    "expulsión": "expulsar",
    "deportación": "deportar",
    "repatriación": "repatriar",
    "traslado": "trasladar",
    "separación": "separar",
    "despliegue": "desplegar",
    "envío": "enviar",
    "retiro": "retirar",
    "decomiso": "decomisar",
    "incautación": "incautar",
    "aseguramiento": "asegurar",
    "destrucción": "destruir",
    "desmantelamiento": "desmantelar",
    "bombardeo": "bombardear",
    "vigilancia": "vigilar",
    "tráfico": "traficar",
    "contrabando": "contrabandear",
    "imposición": "imponer",
    "suspensión": "suspender",
    "cancelación": "cancelar",
    "cierre": "cerrar",
    "reapertura": "reabrir",
    "militarización": "militarizar",
    "designación": "designar",
    "violación": "violar",
    "entrega": "entregar",
    "rechazo": "rechazar",
    "aprobación": "aprobar",
    "eliminación": "eliminar",
    "reducción": "reducir",
    "ampliación": "ampliar",
    "construcción": "construir",
    "congelamiento": "congelar",
    "revocación": "revocar",
    "desaparición": "desaparecer",
    "reclutamiento": "reclutar",
    "persecución": "perseguir",
    "criminalización": "criminalizar",
    "desalojo": "desalojar",
    "hallazgo": "hallar",
    "localización": "localizar",
    "rescate": "rescatar",
}
"""Nouns whose `de` introduces the one acted on, with their verb: the acts of security, migration and trade news."""

OF_DOER: dict[str, str] = {
    "ataque": "atacar",
    "redada": "catear",
    "invasión": "invadir",
    "incursión": "entrar",
    "intervención": "intervenir",
    "ofensiva": "atacar",
    "amenaza": "amenazar",
    "agresión": "agredir",
    "represalia": "tomar represalias",
    "operativo": "operar",
    "decisión": "decidir",
}
"""Nouns whose `de` introduces the one who acts; the one acted on stands behind `a`, `contra` or `sobre`."""

NOUN_TARGET: frozenset[str] = words("a al contra sobre")
"""What introduces the one acted on by these."""
