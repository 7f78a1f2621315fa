"""Finding, comparing and correcting events."""

from __future__ import annotations

EVENTS: dict[str, str] = {
    "nothing is set": "no se fija nada",
    "{field!r} cannot be set": "{field!r} no se puede fijar",
    "write country=US or MX, outlet=NAME, published=YYYY-MM-DD, language=en or es": (
        "escribe country=US o MX, outlet=NOMBRE, published=AAAA-MM-DD, language=en o es"
    ),
    "no outlet and no article is named": "no se nombra ningún medio ni artículo",
    "`encuadre events --json` lists both": "`encuadre events --json` lista ambos",
    "no outlet and no article {name!r} in this workspace": (
        "en este espacio de trabajo no hay medio ni artículo {name!r}"
    ),
    "`encuadre events --json` lists the articles with their outlets": (
        "`encuadre events --json` lista los artículos con sus medios"
    ),
    "event {event} has one side only": "el suceso {event} tiene un solo lado",
    "story {story} has {count} articles; more than {most} are not compared at once": (
        "la historia {story} tiene {count} artículos; no se comparan más de {most} a la vez"
    ),
    "no event of story {story} is as the filter asks": "ningún suceso de la historia {story} es como pide el filtro",
    "its events begin between {first} and {last}: choose days with a filter, as in "
    "`encuadre compare {story} --filter since:{last}`, or compare one event of it": (
        "sus sucesos empiezan entre {first} y {last}: elige días con un filtro, como en "
        "`encuadre compare {story} --filter desde:{last}`, o compara uno de sus sucesos"
    ),
    "event {event} has one side only by {by}": "el suceso {event} tiene un solo lado por {by}",
    "compare it with --by {by}": "compáralo con --by {by}",
    "add articles of the other side, then look again": "añade artículos del otro lado y mira de nuevo",
    "event {number} of the last list is no more": "el suceso {number} de la última lista ya no existe",
    "no event {number} in a list of {count}": "no hay suceso {number} en una lista de {count}",
    "`encuadre events` lists them anew": "`encuadre events` los lista de nuevo",
    "{name!r} begins more than one event: {names}": "{name!r} es el comienzo de más de un suceso: {names}",
    "{name!r} begins more than one article: {names}": "{name!r} es el comienzo de más de un artículo: {names}",
    "write one more letter of the id": "escribe una letra más del id",
    "no learner {name!r} in this workspace": "no hay estudiante {name!r} en este espacio de trabajo",
    "`encuadre learners` lists who there is": "`encuadre learners` lista quiénes hay",
    "no event {name!r} in this workspace": "no hay suceso {name!r} en este espacio de trabajo",
    "`encuadre events` lists them with their numbers": "`encuadre events` los lista con sus números",
    "no article {name!r} in this workspace": "no hay artículo {name!r} en este espacio de trabajo",
    "`encuadre events --json` lists the articles": "`encuadre events --json` lista los artículos",
    "`encuadre events --json` lists the articles of every event": "`encuadre events --json` lista los artículos de cada suceso",
    "{name!r} begins {count} article ids": "{name!r} es el comienzo de {count} ids de artículos",
    "no file and no article {name!r}": "no hay ni archivo ni artículo {name!r}",
    "event {event} is named twice": "el suceso {event} se nombra dos veces",
    "name two different events": "nombra dos sucesos distintos",
    "a merge needs two events": "para unir hacen falta dos sucesos",
    "`encuadre events` lists them": "`encuadre events` los lista",
    "article {article} is not in event {event}": "el artículo {article} no está en el suceso {event}",
    "its articles are {some}": "sus artículos son {some}",
    "article {article} is named twice": "el artículo {article} se nombra dos veces",
    "name each article once": "nombra cada artículo una sola vez",
    "no article is named": "no se nombra ningún artículo",
    "no article would be left in the event": "no quedaría ningún artículo en el suceso",
    "name some of its articles, not all": "nombra algunos de sus artículos, no todos",
    "article {article} is in event {event} already": "el artículo {article} ya está en el suceso {event}",
    "`encuadre pin {event}` keeps it there": "`encuadre pin {event}` lo deja ahí",
    "there is no decision to undo": "no hay ninguna decisión que deshacer",
    "`encuadre undo --list` shows those there are": "`encuadre undo --list` muestra las que hay",
    "both sentences stand in article {article}": "las dos oraciones están en el artículo {article}",
    "name a sentence of each of two articles": "nombra una oración de cada uno de dos artículos",
    "sentence {sentence} quotes nothing": "la oración {sentence} no cita nada",
    "`encuadre read ARTICLE` lists what an article quotes": "`encuadre read ARTÍCULO` lista lo que cita un artículo",
    "article {article} names nobody {name!r}, or more than one": "el artículo {article} no nombra a nadie {name!r}, o a más de uno",
    "it names: {names}": "nombra a: {names}",
    "no person has translated {text!r}": "ninguna persona ha traducido {text!r}",
    "`encuadre correct --list` shows what people translated": "`encuadre correct --list` muestra lo que tradujeron personas",
    "{name!r} is no id of a sentence": "{name!r} no es el identificador de una oración",
    "article {article} has no sentence {number}": "el artículo {article} no tiene oración {number}",
    "`encuadre compare` prints every sentence with its id": "`encuadre compare` escribe cada oración con su id",
    "{text!r} has no word to translate": "{text!r} no tiene palabra que traducir",
    "write the sentence, then what it means": "escribe la oración y después lo que significa",
    "{count} pairs of articles were decided, and {fewest} are needed to learn from": "se decidió sobre {count} pares de artículos, y para aprender hacen falta {fewest}",
    "correct more events with `encuadre merge`, `split`, `move` and `pin`": "corrige más sucesos con `encuadre merge`, `split`, `move` y `pin`",
}
