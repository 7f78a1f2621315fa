"""The help of the commands that follow feeds, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_live import LiveUsage

USAGE_LIVE = LiveUsage(
    feeds=CommandHelp(
        brief="Dice qué fuentes (feeds) se siguen, y qué se obtuvo de ellas.",
        more="La lista se guarda en el espacio de trabajo. Nada de esto abre una conexión; `fetch` y `watch` sí.",
        examples=(
            ("encuadre feeds add --starter", "una lista de fuentes de ambas prensas, para empezar"),
            ("encuadre feeds add https://prensa.example/rss --country MX", ""),
            ("encuadre feeds import fuentes.opml", "de tu lector de fuentes"),
            ("encuadre feeds list --failed", "qué no se pudo incorporar, y por qué"),
        ),
    ),
    feeds_list=CommandHelp(
        brief="Lista las fuentes con su última visita y cuántas de sus páginas esperan, se tomaron, fallaron.",
        options={"is_failed": "Lista las páginas que no se pudieron incorporar, con el motivo."},
    ),
    feeds_add=CommandHelp(
        brief="Sigue las fuentes de DIRECCIONES (RSS, Atom, JSON Feed).",
        metavars={"addresses": "[DIRECCIÓN]..."},
        options={
            "country": "País de sus artículos donde nada más lo dice; con --starter: solo las fuentes de ese país.",
            "is_starter": "Sigue la lista incluida; las direcciones cambian, y alguna fuente puede ya no estar.",
        },
    ),
    feeds_import=CommandHelp(
        brief="Sigue las fuentes de una lista OPML, como la exportan los lectores de fuentes.",
        metavars={"path": "OPML"},
        options={"country": "País de sus artículos donde nada más lo dice."},
    ),
    feeds_remove=CommandHelp(
        brief="Deja de seguir las fuentes de DIRECCIONES; sus artículos se quedan.",
        metavars={"addresses": "DIRECCIÓN..."},
    ),
    fetch=CommandHelp(
        brief="Consulta todas las fuentes que se siguen e incorpora los artículos nuevos.",
        more="Usa la red. Las páginas se leen completas, de una en una, con una pausa para cada sitio, y solo donde su "
        "robots.txt lo permite. Lo que falla se nombra, se guarda, y se intenta de nuevo más tarde si puede pasar.",
        examples=(("encuadre fetch", "una vez; una ejecución detenida sigue donde estaba"),),
    ),
    watch=CommandHelp(
        brief="Hace lo que `fetch` cada tantos minutos, hasta Ctrl-C.",
        more="Usa la red, como `fetch`.",
        options={"minutes": "Minutos entre dos rondas."},
        metavars={"minutes": "MINUTOS"},
        examples=(("encuadre watch --every 60", ""),),
    ),
)
