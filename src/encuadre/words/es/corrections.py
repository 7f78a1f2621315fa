"""What the commands that correct events print, in Spanish."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.corrections import CorrectionsWords

CORRECTIONS = CorrectionsWords(
    merged="{event} reúne ahora {named}",
    split="fuera de {event}: {named}",
    moved="ahora en {event}: {named}",
    pinned="{event} queda fijo",
    set_facts=Plural(one="{stated} para {named}: {count} artículo", other="{stated} para {named}: {count} artículos"),
    unlinked="no es lo mismo: {sentences}",
    spoken="lo dijo {speaker}: {sentence}",
    nobody="nadie con nombre",
    between=" y ",
    undone="deshecho: {done}",
    unchanged="los sucesos están como antes",
    no_decision="todavía no se ha decidido nada",
    retranslated=Plural(
        one="{count} traducción guardada; se muestra donde esté la oración",
        other="{count} traducciones guardadas; se muestran donde estén las oraciones",
        many="{count} de traducciones guardadas; se muestran donde estén las oraciones",
    ),
    taken_back=Plural(
        one="{count} traducción olvidada; se muestra de nuevo la automática",
        other="{count} traducciones olvidadas; se muestran de nuevo las automáticas",
        many="{count} de traducciones olvidadas; se muestran de nuevo las automáticas",
    ),
    unmet=Plural(
        one="{count} oración nunca se había traducido aquí: vale donde esté con estas mismas palabras",
        other="{count} oraciones nunca se habían traducido aquí: valen donde estén con estas mismas palabras",
        many="{count} de oraciones nunca se habían traducido aquí: valen donde estén con estas mismas palabras",
    ),
    of_engines=Plural(
        one="se recuerda {count} traducción de máquina que no se conocía",
        other="se recuerdan {count} traducciones de máquina que no se conocían",
        many="se recuerdan {count} de traducciones de máquina que no se conocían",
    ),
    known=Plural(
        one="{count} traducción ya se conocía",
        other="{count} traducciones ya se conocían",
        many="{count} de traducciones ya se conocían",
    ),
    no_translation="todavía ninguna persona ha traducido nada",
    one_sentence_or_file="da una oración con su traducción, una oración con --undo, --import ARCHIVO, o --list",
    threshold="umbral de los sucesos: antes {before:.3f}, ahora {after:.3f}",
    learnt="pares decididos: {together} juntos, {apart} separados; antes {violated_before} mal, ahora {violated_after}",
)
