"""The help of the commands that lead from articles to events and their two sides, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_events import EventsUsage

USAGE_EVENTS = EventsUsage(
    add=CommandHelp(
        brief="Incorpora archivos, carpetas y páginas de la red, y busca los sucesos que hay en ellos.",
        metavars={"paths": "RUTA..."},
        options={"country": "País de los artículos que no lo dicen."},
        examples=(
            ("encuadre add notas/", "una carpeta, con todo lo que contiene"),
            (
                "encuadre add notas.jsonl pagina.html nota.pdf",
                "un registro por línea, una página guardada, un documento",
            ),
            ("encuadre add https://prensa.example/presa", "una página; usa la red"),
            ("encuadre add --country MX textos/", "donde nada más dice el país"),
            ("curl -s DIRECCIÓN | encuadre add -", "la entrada estándar, sea lo que parezca"),
        ),
        after="Se leen texto, JSON, JSON Lines, CSV, HTML, MHTML, archivos web de Safari, RSS, Atom, WARC, WET,\n"
        "correo, PDF, DOCX y lo que exportan Nexis, Factiva y ProQuest.\n"
        "Los artículos omitidos se nombran con su motivo; lo demás se hace (código de salida 3).",
    ),
    events=CommandHelp(
        brief="Lista los sucesos, con los números que entiende `compare`; o explica SUCESO.",
        metavars={"event": "[SUCESO]", "line": "LÍNEA"},
        options={
            "both": "Solo los sucesos contados en ambos países, o en ambos idiomas.",
            "line": "Solo lo que pide LÍNEA, como en el filtro de la pantalla.",
            "is_learning": "Ajusta el umbral de los sucesos a tus decisiones.",
            "reset": "Con --learn: vuelve al umbral original.",
        },
        examples=(
            ("encuadre events", "todos; primero los que cuentan ambos lados"),
            ("encuadre events --both", "solo los que cuentan ambos lados"),
            (
                "encuadre events --filter 'medio:jornada desde:2025-02'",
                "como en el filtro de la pantalla (`?`)",
            ),
            ("encuadre events 3", "por qué está ahí cada artículo del tercero, y cuál es el suceso más próximo"),
            ("encuadre events --json | jq '.events[0].why'", ""),
            ("encuadre events --csv sucesos.csv", "como tabla"),
            ("encuadre events --learn", "ajusta a tus decisiones la certeza que exige una unión"),
            ("encuadre events --learn --reset", "olvida lo aprendido"),
        ),
        after="◆ marca los sucesos que tienen artículos por decisión tuya (merge, split, move, pin).",
    ),
    compare=CommandHelp(
        brief="Compara los dos lados de SUCESO, o de una historia.",
        more="Escribe lo que cuentan ambos, dónde no coinciden sus cifras, lo que solo cuenta un lado y cómo lo "
        "encuadra cada uno. Tras una traducción que puede engañar va (?); `encuadre correct` pone la tuya en su lugar. "
        "Un suceso que cuenta un solo lado se muestra artículo por artículo. "
        "Una historia son todos los sucesos de un asunto en curso, contados como uno: se nombra por su propio id "
        "(`story` en `events --json`), o por cualquiera de sus sucesos con --story. Solo se muestran conflictos entre "
        "artículos de un mismo suceso: lo que cambia de un suceso a otro es noticia. Se comparan a lo más 30 "
        "artículos a la vez; --filter elige sucesos de una historia.",
        metavars={"event": "SUCESO", "line": "LÍNEA"},
        options={
            "is_story": "Compara toda la historia a la que pertenece SUCESO.",
            "line": "De la historia, solo los sucesos que pide LÍNEA, como en el filtro de la pantalla.",
            "by": "Qué hace un lado; si no, el país donde ambos lo cuentan, luego el idioma, luego el medio.",
            "wants_claims": "Escribe en su lugar las afirmaciones: quién cuenta qué y quién fue el primero.",
            "wants_reading": "Escribe en su lugar una página: en qué difieren los lados, con pruebas.",
            "wants_numbers": "Escribe en su lugar qué cifras y dichos difieren, quién los dice y cifras por tipo.",
            "wants_voices": "Escribe en su lugar a quién se cita, en un solo lado o en ambos.",
            "wants_timeline": "Escribe en su lugar cuándo salió cada artículo y quién contó qué primero.",
        },
        examples=(
            ("encuadre compare 1", "el primer suceso de la última lista"),
            ("encuadre compare 3f2a", "por el comienzo de su id, si es único"),
            ("encuadre compare 1 --story", "todos los sucesos de su historia"),
            ("encuadre compare 1 --story --filter 'desde:2025-02-03 hasta:2025-02-09'", "los de una semana"),
            ("encuadre compare 1 --by outlet", "dos medios en vez de dos países"),
            ("encuadre compare 1 --claims", "el registro: cada afirmación, quién la cuenta, quién fue el primero"),
            ("encuadre compare 1 --claims --csv afirmaciones.csv", "lo mismo como tabla"),
            ("encuadre compare 1 --reading", "una página de frases sencillas, cada una con su prueba"),
            ("encuadre compare 1 --numbers", "también --voices y --timeline: las pestañas de la pantalla"),
            ("encuadre compare 1 --model border", "encuadres solo según ese modelo"),
            ("encuadre compare 1 --json", ""),
        ),
    ),
    search=CommandHelp(
        brief="Busca oraciones en ambas lenguas.",
        more="CONSULTA puede estar en cualquiera de las dos; las oraciones que hablan de ello se hallan en ambas.",
        metavars={"query": "CONSULTA..."},
        options={"most": "Cuántas."},
        examples=(
            ('encuadre search "drones sobre Sinaloa"', "halla oraciones en inglés y en español"),
            ('encuadre search "water debt" -n 5 --json', ""),
        ),
    ),
    demo=CommandHelp(
        brief="Incorpora CARPETA y abre la pantalla.",
        more="Si stdout no es una terminal, escribe en su lugar los sucesos y la primera comparación.",
        metavars={"folder": "CARPETA"},
        examples=(("encuadre --workspace demo.sqlite demo corpora/sample", ""),),
    ),
)
