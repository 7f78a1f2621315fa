"""Yes and no in Spanish: predicates of the news in every form, and what turns them into their opposite.

Provenance: collected by hand for this project.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

PREDICATES: dict[str, frozenset[str]] = {
    "ask": words("""
        pedir pide piden pidió pidieron pedía pedido pedida petición solicitar solicita solicitan solicitó
        solicitaron solicitado solicitada solicitud
    """),
    "confirm": words("confirmar confirma confirman confirmó confirmaron confirmado confirmada"),
    "approve": words("aprobar aprueba aprueban aprobó aprobaron aprobado aprobada aprobación"),
    "authorize": words("autorizar autoriza autorizan autorizó autorizaron autorizado autorizada autorización"),
    "allow": words("permitir permite permiten permitió permitieron permitido permitida permitirá"),
    "accept": words("aceptar acepta aceptan aceptó aceptaron aceptado aceptada"),
    "sign": words("firmar firma firman firmó firmaron firmado firmada firmará"),
    "identify": words("""
        identificar identifica identifican identificó identificaron identificado identificada identificados
    """),
    "comment": words("comentar comenta comentó comentaron comentarios"),
    "endorse": words("respaldar respalda respaldó respaldaron respaldado apoyar apoya apoyó apoyaría apoyará"),
    "arrest": words("""
        arrestar arrestó arrestaron arrestado arrestada arrestados detener detuvo detuvieron detenido
        detenida detenidos
    """),
    "notify": words("notificar notificó notificaron notificado notificada informado informada"),
    "consult": words("consultar consultó consultaron consultado consultada"),
    "pay": words("pagar paga pagan pagó pagaron pagado pagará pagarán"),
    "enter": words("entrar entra entran entró entraron ingresar ingresó ingresaron ingresan"),
    "participate": words("participar participa participan participó participaron participado participación"),
    "attend": words("asistir asiste asistió asistieron asistirá"),
    "resign": words("renunciar renuncia renunció renunciaron renunciado dimitir dimitió"),
    "apologize": words("disculparse disculpó disculpa disculpas"),
    "release": words("liberar libera liberó liberaron liberado liberada liberados"),
    "exist": words("existir existe existen existía existió"),
    "cooperate": words("cooperar coopera cooperan cooperó cooperaron"),
    "violate": words("violar viola violan violó violaron violado"),
    "extradite": words("extraditar extraditó extraditaron extraditado"),
    "find": words("encontrar encontró encontraron encontrado hallar halló hallaron hallado"),
    "cancel": words("cancelar cancela canceló cancelaron cancelado cancelada"),
    "suspend": words("suspender suspende suspendió suspendieron suspendido suspendida"),
}
"""Forms by what they assert; the same names stand in the other language."""

OPPOSITES: dict[str, frozenset[str]] = {
    "confirm": words("negar niega niegan negó negaron desmentir desmiente desmintió desmintieron"),
    "approve": words("rechazar rechaza rechazan rechazó rechazaron rechazado rechazada"),
    "allow": words("prohibir prohíbe prohibió prohibieron prohibido prohibida"),
}
"""Forms that assert the opposite of the predicate."""

NEGATORS: frozenset[str] = words("no nunca jamás nadie tampoco ni ningún ninguna ninguno")
"""What negates a predicate that follows within a few words."""

NEAR_NEGATORS: frozenset[str] = words("sin")
"""What negates only what stands next to it: in `sin dinero para pagar` nobody says that nothing is paid."""

HARMLESS: tuple[str, ...] = ("sin duda", "no obstante", "sin embargo", "no solo", "no sólo", "no importa")
"""Phrases with a negator that negate nothing."""

NEGATIVE_ENDING: str = ""
"""Ending of an auxiliary that negates what follows; empty if the language has none."""

REFUSALS: tuple[str, ...] = (
    "se negó a",
    "se niega a",
    "se negaron a",
    "se rehusó a",
    "declinó",
    "declinaron",
    "dejó de",
    "evitó",
)
"""Phrases that say that what follows was not done."""

UNCERTAIN: frozenset[str] = words("si podría podrían puede pueden debería quizá quizás tal hasta antes salvo")
"""Words that leave it open whether what follows is so; nothing is concluded from it."""

CLAUSE_ENDS: frozenset[str] = words("y e pero que quien quienes mientras porque aunque tras como cuando")
"""Words beyond which a negation does not reach."""

EXCLUDED: tuple[str, ...] = ("descartar", "descarta", "descartan", "descartó", "descartaron", "descartado")
"""Phrases that say that something is ruled out: denied of one, they leave it open."""

CERTAINTY: dict[str, frozenset[str]] = {
    "likely": words("probable probables probablemente"),
    "possible": words("posible posibles posiblemente"),
}
"""Words that say how sure something is, by degree; the same degrees stand in the other language."""
