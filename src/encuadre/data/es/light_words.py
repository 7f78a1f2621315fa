"""Spanish words that show a language's habit, not a newsroom's choice, and so are no distinctive words.

Provenance: written for this project. Three kinds: verbs that only report speech (the cue of each quotation is kept with
the quotation); words of dates; titles and demonyms, which one language writes as part of a name and the other does not.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

LIGHT_WORDS: frozenset[str] = words("""
    decir señalar indicar agregar añadir explicar apuntar precisar detallar mencionar comentar expresar manifestar
    sostener informar destacar asegurar afirmar preguntar contar referir puntualizar abundar relatar
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre hoy ayer mañana día semana mes año hora tarde noche madrugada fecha tiempo pasado
    próximo reciente recientemente luego después antes
    presidente presidenta presidencial secretario secretaria senador senadora gobernador gobernadora ministro ministra
    canciller mandatario mandataria titular general licenciado licenciada doctor doctora vocero vocera portavoz
    representante abogado abogada
    mexicano mexicana estadounidense norteamericano norteamericana americano unido estados unidos méxico
    ciento mil millar millón docena decena veintena centenar porcentaje
    nuevo viejo último otro mismo tal también todavía aún ya solo sólo más menos mucho muy tan entonces ahí aquí ahora
    además así no nunca demasiado bien cosa manera gente persona parte caso hecho
    ser estar haber tener hacer dar ir venir poner poder deber querer seguir quedar llevar llegar pasar volver
    parecer comenzar empezar continuar incluir
    """)
"""Lemmas."""
