"""The list of events, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.events import EventsWords

EVENTS = EventsWords(
    tagline="cómo dos prensas cuentan un mismo suceso",
    filter_hint="palabras, medio:…, país:MX, persona:…, desde:2025-02, un-lado, conflictos",
    order={
        "date": "fecha",
        "coverage": "artículos",
        "imbalance": "desnivel",
        "conflicts": "conflictos",
    },
    headline="titular",
    archived="Guardado. «archivados» en el filtro lo muestra; A lo trae de vuelta.",
    unarchived="De vuelta en la lista.",
    both_sides="Contados por ambos lados · {count}",
    both_languages="Contados en ambos idiomas · {count}",
    one_side="Contados por un solo lado, que se sepa · {count}",
    no_match="Nada coincide con «{query}».",
    no_match_hint="esc muestra de nuevo todos los sucesos",
    all_archived="Todos los sucesos están archivados.",
    all_archived_hint="«archivados» en el filtro (/) los muestra",
    no_events="Todavía no hay sucesos.",
    no_events_hint="Pulsa + para una carpeta o un archivo de artículos, o escribe en una terminal:",
    compared="ya comparado · conflictos: {count}",
    not_compared="aún sin comparar · enter lo compara",
    one_sided="un solo lado, que se sepa · enter lo lee",
    by_outlet="un solo lado, que se sepa · enter compara dos medios",
    more="y {count} más",
    event_gone="Este suceso ya no existe: otro encuadre cambió la lista.",
    heading="  #  id        fecha       EE. UU.  MX   ?  titular",
    marked="marcados: {count} · m los une en un suceso",
    mark_two="Marca un suceso con espacio y luego únelo a otro.",
)
