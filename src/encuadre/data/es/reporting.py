"""Spanish reporting verbs and phrases: what introduces somebody else's words.

Provenance: the *verba dicendi* of the *Nueva gramática de la lengua española* (RAE, chapter 43), completed by hand with
those usual in the Mexican press.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

REPORTING_VERBS: frozenset[str] = words("""
    abundar aceptar aclarar acotar acusar admitir adelantar advertir afirmar agradecer agregar alegar alertar
    amenazar anunciar añadir apuntar argumentar arremeter asegurar asentir aseverar atajar augurar avisar
    bromear celebrar citar comentar compartir comunicar concluir condenar confesar confiar confirmar considerar
    contar contestar convocar criticar cuestionar decir declarar defender demandar denunciar describir
    desestimar desmentir destacar detallar determinar difundir ejemplificar enfatizar enumerar escribir
    espetar estimar evocar exclamar exhortar exigir explicar exponer expresar externar finalizar garantizar
    gritar hablar ilustrar indicar informar ironizar insinuar insistir instar invitar jurar justificar lamentar
    llamar mandar manifestar mencionar minimizar murmurar negar notificar observar ofrecer opinar ordenar
    pedir plantear platicar ponderar precisar predecir pregonar preguntar presumir proclamar
    profetizar prometer pronosticar proponer puntualizar quejarse ratificar reclamar recomendar reconocer
    recordar recriminar refrendar referir refutar reiterar relatar remarcar remachar repetir replicar reportar
    reprochar resaltar responder resumir revelar revirar rechazar rematar señalar sentenciar soltar solicitar
    sostener subrayar sugerir suplicar suponer susurrar tachar tuitear calificar catalogar tildar urgir
    vaticinar zanjar calcular coincidir anticipar temer detallar
    """)
"""Lemmas."""

NAMING_VERBS: frozenset[str] = words("""
    calificar catalogar tildar tachar llamar describir acusar criticar condenar arremeter agradecer hablar
    citar invitar convocar defender celebrar rechazar ilustrar
    """)
"""Those that quote a word or phrase (`lo calificó de “farsa”`) and mostly report no clause."""

WEAK_VERBS: frozenset[str] = words("""
    contar ofrecer determinar mandar soltar compartir observar justificar demandar presumir confiar suponer
    ordenar garantizar temer
    """)
"""Those that report a clause only beside quotation marks; alone they mostly mean something else."""

INFINITIVE_VERBS: frozenset[str] = words("""
    pedir exigir prometer negar urgir exhortar instar solicitar recomendar decir afirmar asegurar jurar proponer llamar
    """)
"""Those that report an infinitive (`urged them to wait`, `pidió esperar`)."""

IRREGULAR_FORMS: dict[str, str] = {
    **dict.fromkeys(words("dijo dijeron dice dicen decía decían dicho diciendo dije digo dirá dijera"), "decir"),
    **dict.fromkeys(words("advirtió advirtieron advierte advierten advirtiendo"), "advertir"),
    **dict.fromkeys(words("sostuvo sostuvieron sostiene sostienen sosteniendo"), "sostener"),
    **dict.fromkeys(words("expuso expusieron expone exponen expuesto"), "exponer"),
    **dict.fromkeys(words("propuso propusieron propone proponen propuesto"), "proponer"),
    **dict.fromkeys(words("refirió refirieron refiere refieren"), "referir"),
    **dict.fromkeys(words("sugirió sugirieron sugiere sugieren"), "sugerir"),
    **dict.fromkeys(words("pidió pidieron pide piden pidiendo"), "pedir"),
    **dict.fromkeys(words("repitió repitieron repite repiten"), "repetir"),
    **dict.fromkeys(words("desmintió desmintieron desmiente desmienten"), "desmentir"),
    **dict.fromkeys(words("negó negaron niega niegan"), "negar"),
    **dict.fromkeys(words("contó cuenta cuentan"), "contar"),
    **dict.fromkeys(words("recordó recuerda recuerdan"), "recordar"),
    **dict.fromkeys(words("reconoce reconocen reconoció reconocieron"), "reconocer"),
    **dict.fromkeys(words("manifiesta manifiestan"), "manifestar"),
    **dict.fromkeys(words("concluyó concluyeron concluye concluyen"), "concluir"),
    **dict.fromkeys(words("predijo predijeron predice"), "predecir"),
    **dict.fromkeys(words("supuso suponen"), "suponer"),
    **dict.fromkeys(words("defiende defienden"), "defender"),
    **dict.fromkeys(words("recomienda recomiendan"), "recomendar"),
    **dict.fromkeys(words("sentencia"), "sentenciar"),
    **dict.fromkeys(words("escrito escribió"), "escribir"),
    **dict.fromkeys(words("quejó quejaron queja"), "quejarse"),
    **dict.fromkeys(words("abundó"), "abundar"),
}
"""Forms that no rule gives, with their lemma."""

ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ar", ("ó", "aron", "a", "an", "aba", "aban", "ado", "ando", "ará", "arán", "aría", "é")),
    ("er", ("ió", "ieron", "e", "en", "ía", "ían", "ido", "iendo", "erá", "erán", "ería")),
    ("ir", ("ió", "ieron", "e", "en", "ía", "ían", "ido", "iendo", "irá", "irán", "iría")),
)
"""Regular inflection: ending of the lemma and what replaces it; the first that fits applies."""

SURE_FORM = r"\w+(?:ó|aron|ieron)\Z|dij(?:o|eron)\Z|sostuvo\Z|expuso\Z|propuso\Z"
"""Forms that are a verb whatever the tagger says: the preterite is no noun."""

SOURCE_PHRASES: tuple[str, ...] = (
    "según",
    "de acuerdo con",
    "de acuerdo a",
    "en palabras de",
    "a decir de",
    "a juicio de",
    "en opinión de",
    "conforme a lo dicho por",
)
"""They attribute a sentence to whoever follows; lower case."""

OPINION_OPENER = "para"
"""At the head of a sentence before a person and a comma it gives that person's view."""

CLAUSE_OPENERS: frozenset[str] = words("que si")
"""Words before reported content that are not part of it."""

RELATIVES: frozenset[str] = words("que quien quienes cual")
"""Pronouns that stand for the noun their clause belongs to."""
