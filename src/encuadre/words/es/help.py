"""The help, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.help import HelpWords

HELP = HelpWords(
    title="Ayuda",
    keys_title="Teclas",
    keys={
        "space": "espacio",
        "home": "inicio",
        "end": "fin",
        "pgdn": "avpág",
        "pgup": "repág",
        "pagedown": "avpág",
        "pageup": "repág",
        "enter": "⏎",
        "escape": "esc",
        "slash": "/",
        "delete": "supr",
        "insert": "ins",
    },
    marks_title="Marcas",
    marks=(
        ("=", "ambos lados dicen lo mismo"),
        ("~", "comparten un hecho, y cada uno añade algo de peso"),
        ("<", "solo lo dice el lado izquierdo"),
        (">", "solo lo dice el lado derecho"),
        ("?", "no se halló en el otro lado una oración que lo diga, pero puede que lo diga"),
        ("≠", "lo que no puede ser cierto a la vez; va en negrita y subrayado"),
        ("≈", "dicho de otro modo, sin conflicto entre los lados; la razón está al lado"),
        ("▸", "la oración actual"),
        ("▹", "sus parejas del otro lado"),
        ("░ ▒ ▓ █", "el mapa de una columna, por tramos: ninguna, pocas, las más o todas sus oraciones enlazadas"),
        ("◂", "en el mapa: la oración actual y lo que está a su lado"),
        ("*", "prueba del encuadre, la palabra o la voz elegida"),
        ("#", "una oración con una nota tuya"),
        ("(?)", "tras una traducción automática que puede engañar: lee el original"),
        ("(h)", "tras una traducción que escribió una persona"),
        ("●", "marcado para unir"),
        ("✓", "ya comparado: se abre al momento"),
        ("◆", "está donde está por decisión tuya; un suceso con tales artículos"),
        (
            "★",
            "destacado por ti; ▫ archivado; un titular en negrita no se ha abierto desde que llegó su último artículo",
        ),
        ("━ ═", "cómo se reparten los artículos de un suceso: ━ EE. UU., ═ MX"),
    ),
    limits_title="Lo que esto no muestra",
    limits=(
        "Las traducciones las hace una máquina en esta computadora y pueden fallar, también las que no llevan (?); el "
        "original está a una tecla.",
        "Los encuadres son señales en las palabras de un texto, con las oraciones que las llevan. No juzgan a un "
        "medio; la cifra es la parte del texto que suman esas oraciones, no una probabilidad.",
        "«Solo» quiere decir que no se halló en estos artículos del otro lado una oración que lo diga. No prueba "
        "que falte: otro artículo, u otra redacción, puede decirlo.",
    ),
    everywhere="En todas partes",
    palette="Busca órdenes…",
    tour={
        "event.open": "{key} abre el suceso bajo el cursor y compara cómo lo cuenta cada lado.",
        "stop.next": "{key} va a la siguiente oración que cuentan ambos lados; el otro lado la sigue.",
        "claims.open": "{key} enumera las afirmaciones: lo que dicen todos, lo que dice un solo lado.",
        "numbers.open": "{key} enumera las cifras y los dichos que difieren, con quién los dice.",
        "cite.copy": "{key} copia la oración bajo el cursor con medio, titular y fecha.",
        "why.open": "{key} explica por qué estos artículos son un mismo suceso.",
    },
    tour_keys="(Cualquier tecla sigue, esc termina.)",
    tour_over="Fin del recorrido; ? explica cada pantalla. Cualquier tecla lo cierra.",
    how_to_leave="No hay nada seleccionado que copiar.\nCon ctrl+q se sale de encuadre.",
)
