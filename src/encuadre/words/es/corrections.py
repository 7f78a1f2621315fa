"""What the commands that correct events print, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.corrections import CorrectionsWords

CORRECTIONS = CorrectionsWords(
    merged="{event} reúne ahora {named}",
    split="fuera de {event}: {named}",
    moved="ahora en {event}: {named}",
    pinned="{event} queda fijo",
    between=" y ",
    undone="deshecho: {done}",
    unchanged="los sucesos están como antes",
    no_decision="todavía no se ha decidido nada",
    threshold="umbral de los sucesos: antes {before:.3f}, ahora {after:.3f}",
    learnt="pares decididos: {together} juntos, {apart} separados; antes {violated_before} mal, ahora {violated_after}",
)
