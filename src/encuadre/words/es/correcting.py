"""Correcting the events, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.correcting import CorrectingWords

CORRECTING = CorrectingWords(
    lone_article="El suceso tiene un solo artículo: no hay nada que sacar.",
    nothing_to_undo="Todavía no se ha decidido nada.",
    choose_article="¿Qué artículo?",
    choose_event="¿A qué suceso?",
    choice_hint="escribe para filtrar",
    ask_merge="¿Unir estos sucesos?",
    ask_split="¿Sacar este artículo del suceso?",
    ask_move="¿Pasar este artículo al suceso?",
    ask_pin="¿Dejar este suceso como está?",
    ask_undo="¿Deshacer la última decisión?",
    which_facts="¿Qué es lo correcto?",
    facts={
        "country": "País (US o MX)",
        "outlet": "Medio",
        "published": "Fecha (AAAA-MM-DD)",
        "language": "Idioma (en o es)",
    },
    for_which="¿Para qué artículos?",
    for_article="Solo para este",
    for_outlet="Para todos los artículos de {outlet}, también los que se añadan después",
    nothing_changed="Todavía no se ha cambiado nada.",
    ask_set="¿Corregir esto?",
    will_set="Vale para este artículo, diga lo que diga lo leído.",
    will_set_outlet="Vale para cada artículo de {outlet}, también los que se añadan después.",
    will_merge="Sus {count} artículos quedan en un solo suceso, digan lo que digan los puntajes.",
    will_split="Queda aparte del resto del suceso ({count}), digan lo que digan los puntajes.",
    will_move="Queda con los {count} artículos de allí y deja a los que acompaña.",
    will_pin="Sus {count} artículos quedan juntos, los demás que hay ahora quedan fuera, y los nuevos pueden entrar.",
    will_undo="Las decisiones anteriores valen de nuevo como antes.",
    will_keep="La decisión se conserva y vale también para artículos nuevos. La tecla u la deshace.",
    did_merge="{event} reúne ahora {named}.",
    did_split="Fuera de {event}: {named}.",
    did_move="Ahora en {event}: {named}.",
    did_pin="{event} queda fijo.",
    did_set="{stated} para {named}.",
    did_undo="Deshecho: {done}",
    did_change="Sucesos que cambiaron: {count}.",
    correcting="Formando de nuevo los sucesos…",
    not_corrected="No se pudo hacer",
)
