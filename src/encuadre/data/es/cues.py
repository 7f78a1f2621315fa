"""What each Spanish reporting verb adds to the words it reports.

Provenance: the classes of Caldas-Coulthard (1994, "On reporting reporting": neutral and metapropositional verbs), the
*Nueva gramática de la lengua española* (RAE, chapter 43) on verbs of saying, and Maldonado (1999, in Bosque and
Demonte) on those that judge what they report; each verb of `reporting.py` assigned by hand. A verb's colour is what the
verb usually does, not what a newsroom meant by it. *Asegurar* is the usual case: where English would say `said`, the
Mexican press lets the speaker vouch.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

COLOURS: dict[str, frozenset[str]] = {
    # Says that something was said, and nothing of how or whether it is so.
    "neutral": words("""
        decir agregar añadir abundar comentar comunicar contar contestar responder explicar exponer expresar externar
        indicar informar manifestar mencionar señalar preguntar relatar platicar escribir tuitear hablar referir
        repetir reiterar detallar precisar puntualizar apuntar anunciar declarar describir citar concluir finalizar
        notificar reportar replicar observar recordar aclarar acotar adelantar difundir compartir llamar soltar
        resumir rematar calificar catalogar ejemplificar enumerar ilustrar considerar determinar invitar convocar
        según de-acuerdo-con de-acuerdo-a en-palabras-de a-decir-de a-juicio-de en-opinión-de conforme-a-lo-dicho-por
    """),
    # Leaves the saying to the speaker, because the writer does not vouch for it.
    "doubting": words("alegar insinuar presumir sugerir argumentar justificar pregonar"),
    # Sets the speaker against somebody, often more than the words do.
    "charging": words("""
        acusar arremeter atajar condenar criticar cuestionar denunciar espetar recriminar reprochar reclamar rechazar
        revirar tachar tildar ironizar quejarse desestimar minimizar zanjar sentenciar
    """),
    # Says that the speaker says it with force, which a writer notices where it was doubted.
    "stressing": words("""
        insistir subrayar enfatizar destacar remarcar resaltar sostener defender remachar ponderar exclamar
        gritar proclamar plantear
    """),
    # Takes what is said for true and for unwelcome to the speaker.
    "conceding": words("admitir reconocer aceptar confesar confiar revelar asentir coincidir confirmar ratificar"),
    # Says no to what somebody else says.
    "denying": words("negar desmentir refutar"),
    # Tells of a harm to come.
    "warning": words("advertir alertar amenazar avisar"),
    # Asks somebody to act.
    "urging": words("""
        pedir exigir demandar exhortar instar urgir solicitar recomendar ordenar mandar proponer suplicar
    """),
    # Binds the speaker to a later act.
    "promising": words("prometer jurar ofrecer garantizar"),
    # Puts the speaker's own word behind it.
    "assuring": words("asegurar afirmar aseverar refrendar"),
    # Tells what the speaker felt or how the voice sounded.
    "feeling": words("lamentar celebrar agradecer temer bromear murmurar susurrar evocar"),
    # Gives it as a thought, not as knowledge.
    "supposing": words("""
        estimar calcular opinar suponer vaticinar augurar predecir pronosticar profetizar anticipar
    """),
}
"""Verbs, and source phrases with hyphens, by colour; every reporting verb has exactly one."""
