"""What the command line says beside its answer, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.talk import TalkWords

TALK = TalkWords(
    error="error: {message}",
    next_step="  siguiente paso: {hint}",
    output="la salida",
    failed="falló el programa mismo ({kind}); lo terminado se conserva",
    report="envía el archivo de registro con un aviso; no nombra artículos ni nada de lo que se escribió",
    log_at="archivo de registro: {path}",
    interrupted="interrumpido; lo terminado se conserva, y la misma orden sigue desde ahí",
    skipped="omitido {place}: {reason}",
    summary="añadidos: {added}; ya conocidos: {known}; omitidos: {skipped}",
    holds="el espacio de trabajo tiene {articles} en {events}; `encuadre events` los lista",
    no_workspace="no hay espacio de trabajo en {path}",
    nearest_workspace="¿quisiste decir {path}?",
    add_makes_one="`encuadre add` lo crea",
    no_events="todavía no hay sucesos",
    no_event_of_both="ningún suceso lo cuentan ambos lados",
    add_first="`encuadre add ARCHIVOS` incorpora artículos",
    nothing_found="no se halló nada",
    opens_screen="con una terminal en stdout se abre en su lugar la pantalla",
    no_screen="la pantalla necesita una terminal",
    no_screen_hint="`encuadre events` y `encuadre compare 1` escriben lo mismo",
    untranslated="sin traducir {missing} de {total} oraciones: {reason}",
    doubtful="traducciones dudosas: {doubtful} de {total}, marcadas con {mark}: lee ahí el original",
    nothing_kept="no hay espacio de trabajo en {path}: no se guarda nada",
    ask_doctor="`encuadre doctor` dice qué falta",
    count_by="di por qué contar: --by outlet, --by country o --by month",
    reset_goes_with_learn="--reset va con --learn",
    csv_goes_with_claims="--csv va con --claims",
    removed="se quitó {name}",
    try_model="`encuadre frame ARTÍCULO --model {name}`, `encuadre compare 1 --model {name}`",
    asset_missing="falta: encuadre setup ({size} MB)",
    asset_damaged="dañado en {place}: {problems}: encuadre setup",
    packages_missing="sin ellos no hay motor de traducción: {command}",
)
