"""The tabs of one event, in Spanish."""

from __future__ import annotations

from encuadre.model import TallyKind
from encuadre.words.plural import Plural
from encuadre.words.shapes.tabs import TabsWords

TABS = TabsWords(
    names={
        "sides": "Lado a lado",
        "claims": "Afirmaciones",
        "numbers": "Cifras",
        "voices": "Voces",
        "framing": "Encuadres y palabras",
        "timeline": "Cronología",
        "why": "Por qué juntos",
        "study": "Estudio",
    },
    short={
        "sides": "Lados",
        "claims": "Afirmaciones",
        "numbers": "Cifras",
        "voices": "Voces",
        "framing": "Encuadres",
        "timeline": "Fechas",
        "why": "Porqué",
        "study": "Estudio",
    },
    figures="Cifras en conflicto",
    statements="Afirmaciones en conflicto",
    inside="En conflicto dentro de un lado",
    tallies="Cifras dadas, por tipo: nada dice que se contradigan",
    tallied={
        TallyKind.DEAD: "Muertos",
        TallyKind.HURT: "Heridos",
        TallyKind.MISSING: "Desaparecidos",
        TallyKind.MOVED: "Evacuados o desplazados",
        TallyKind.AFFECTED: "Afectados",
        TallyKind.HELD: "Detenidos",
        TallyKind.SPEED: "Velocidad",
        TallyKind.LENGTH: "Distancia o tamaño",
    },
    quoting="en palabras de {speaker}",
    quoting_nobody="en palabras que son de otro",
    as_other="lo dice como el otro lado",
    one_side="Oídos en un solo lado",
    both_sides="Oídos en ambos lados",
    unsure="Quizá con otro nombre en el otro lado",
    heard="Oídos",
    unnamed="Sin nombre",
    perhaps="el otro lado cita a {name}",
    undated="Sin fecha: nadie es primero frente a estos",
    no_time="hora desconocida",
    first="Quién lo contó primero",
    open=Plural(
        one="De {count} afirmación más no puede decirse quién fue primero: falta una fecha o una hora.",
        other="De {count} afirmaciones más no puede decirse quién fue primero: falta una fecha o una hora.",
        many="De {count} de afirmaciones más no puede decirse quién fue primero: falta una fecha o una hora.",
    ),
    search="Busca en este texto, también en las traducciones…",
    not_found="«{query}» no está aquí.",
)
