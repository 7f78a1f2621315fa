"""The help of the commands that correct events, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_corrections import CorrectionsUsage

_KEPT = (
    "Lo que decides se conserva, vale también para artículos nuevos y nada lo contradice; `encuadre undo` lo deshace."
)

USAGE_CORRECTIONS = CorrectionsUsage(
    set=CommandHelp(
        brief="Corrige país, medio, fecha o idioma de ARTÍCULOS, o de un MEDIO con todo lo que publicó.",
        more="MEDIO es un nombre, un id o un dominio; lo que se fija de él vale también para sus artículos "
        "posteriores. Las claves son country (US o MX), outlet (un nombre), published (AAAA-MM-DD) y language "
        "(en o es).",
        metavars={"said": "MEDIO|ARTÍCULO... CLAVE=VALOR..."},
        examples=(
            ('encuadre set "La Voz del Río" country=MX', "un medio, con sus artículos posteriores"),
            ("encuadre set 5e6f 7a8b outlet=Reforma published=2025-02-20", "dos artículos, por el comienzo de su id"),
            ("encuadre undo", "lo deshace"),
        ),
        after=_KEPT,
    ),
    merge=CommandHelp(
        brief="Hace un solo suceso de dos o más SUCESOS.",
        more="Sus artículos quedan juntos de ahora en adelante. Escribe los sucesos que cambiaron, con sus artículos.",
        metavars={"events": "SUCESO SUCESO..."},
        examples=(
            ("encuadre merge 3 7", "el tercer y el séptimo suceso de la última lista"),
            ("encuadre merge 3f2a 91c0 d4e5", "tres sucesos, por el comienzo de sus ids"),
        ),
        after=_KEPT,
    ),
    split=CommandHelp(
        brief="Saca ARTÍCULOS de SUCESO.",
        more="Quedan juntos, aparte de los demás. Escribe los sucesos que cambiaron, con sus artículos.",
        metavars={"event": "SUCESO", "articles": "ARTÍCULO..."},
        examples=(
            ("encuadre split 3 5e6f", "un artículo, por el comienzo de su id, si es único"),
            ("encuadre split 3 5e6f 7a8b", "dos artículos, que quedan juntos"),
            ("encuadre compare 3 | head", "muestra los ids de sus artículos; `encuadre events --json` también"),
        ),
        after=_KEPT,
    ),
    move=CommandHelp(
        brief="Pasa ARTÍCULO a SUCESO.",
        more="Deja a los artículos que acompañaba. Escribe los sucesos que cambiaron, con sus artículos.",
        metavars={"article": "ARTÍCULO", "event": "SUCESO"},
        examples=(("encuadre move 5e6f 3", "el artículo cuyo id comienza con 5e6f, al tercer suceso"),),
        after=_KEPT,
    ),
    pin=CommandHelp(
        brief="Deja SUCESO como está.",
        more="Sus artículos quedan juntos y los demás que hay ahora quedan fuera; los que se añadan después pueden "
        "entrar.",
        metavars={"event": "SUCESO"},
        examples=(("encuadre pin 3", "el tercer suceso de la última lista"),),
        after=_KEPT,
    ),
    unlink=CommandHelp(
        brief="Dice que dos oraciones no son lo mismo, por sus ids.",
        more="Dejan de estar enlazadas en toda comparación, no están juntas en ninguna afirmación, y un conflicto "
        "entre ellas desaparece.",
        metavars={"sentence": "ORACIÓN", "other": "ORACIÓN"},
        examples=(("encuadre unlink 5e6f-3 7a8b-1", "como las nombra `encuadre compare`"),),
        after=_KEPT,
    ),
    speaker=CommandHelp(
        brief="Dice quién dijo lo que ORACIÓN cita; sin NOMBRE, que no se nombra a nadie.",
        more="NOMBRE es alguien a quien el artículo nombra, o una parte de ese nombre que no sea de nadie más.",
        metavars={"sentence": "ORACIÓN", "name": "[NOMBRE]"},
        examples=(
            ("encuadre speaker 5e6f-3 Sheinbaum", "lo dijo ella"),
            ("encuadre speaker 5e6f-3", "no se dice quién lo dijo"),
        ),
        after=_KEPT,
    ),
    undo=CommandHelp(
        brief="Deshace la última decisión.",
        more="Escribe los sucesos que cambiaron, con sus artículos.",
        options={"is_list": "Solo lista las decisiones."},
        examples=(
            ("encuadre undo", "la última de set, merge, split, move, pin, unlink o speaker"),
            ("encuadre undo --list", "todas las decisiones, primero las más antiguas"),
        ),
        after="Las decisiones anteriores valen de nuevo como antes.",
    ),
)
