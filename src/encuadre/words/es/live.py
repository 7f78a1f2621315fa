"""What the commands say that follow feeds and visit pages, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.live import LiveWords

LIVE = LiveWords(
    asks_feeds="esto abre conexiones: {count} fuentes por consultar, y las páginas que nombren",
    visits_pages="esto abre conexiones: páginas por visitar, {count}",
    next_round="la próxima ronda, en {minutes} minutos; Ctrl-C termina",
    no_feeds="no se sigue ninguna fuente; `encuadre feeds add DIRECCIÓN` sigue una; `--starter`, una lista",
    which_feeds="nombra la dirección de una fuente, o --starter",
    followed="fuentes: {new} nuevas, {known} que ya se seguían",
    unfollowed="fuentes que dejan de seguirse: {count}",
    fetch_next="`encuadre fetch` las consulta; todavía no se consultó ninguna",
    heading="VISITA      ESPERA  TOMADA   FALLÓ      FUENTE",
)
