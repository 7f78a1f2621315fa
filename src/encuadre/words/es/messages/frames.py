"""Frame models and counts of frames."""

from __future__ import annotations

FRAMES: dict[str, str] = {
    "no article to count by {by}": "no hay artículos que contar por {by}",
    "`encuadre add FILES…` takes articles in; `encuadre search` tries a query": "`encuadre add ARCHIVOS…` incorpora artículos; `encuadre search` prueba una consulta",
    "{name!r} is a frame model of encuadre's own": "{name!r} es un modelo propio de encuadre",
    "choose another --name": "elige otro --name",
    "{name!r} cannot name a frame model": "{name!r} no puede ser el nombre de un modelo",
    "use up to 40 small letters, digits, `-` and `_`": "usa hasta 40 letras minúsculas, cifras, `-` y `_`",
    "a label has 1 to {most} characters": "una etiqueta tiene de 1 a {most} caracteres",
    "a label holds a control character": "una etiqueta contiene un carácter de control",
    "shorten the label": "acorta la etiqueta",
    "is the disk full, or the folder someone else's?": "¿está lleno el disco, o la carpeta es de otra persona?",
    "no frame model {name!r}": "no hay modelo de encuadre {name!r}",
    "no trained frame model {name!r}": "no hay modelo entrenado {name!r}",
    "`encuadre frames list` names them all": "`encuadre frames list` los nombra todos",
    "{path}: trained with another version of encuadre": "{path}: entrenado con otra versión de encuadre",
    "train it again": "entrénalo de nuevo",
    "{path}: too large to be a frame model": "{path}: demasiado grande para ser un modelo de encuadre",
    "remove the file": "borra el archivo",
    "{path}: no frame model ({error})": "{path}: no es un modelo de encuadre ({error})",
    "train it again, or remove the file": "entrénalo de nuevo, o borra el archivo",
    "{path}: the parts of this frame model do not fit together": "{path}: las partes de este modelo no casan",
    "all articles are of one outlet, so none can be kept apart": "todos los artículos son de un solo medio, así que no se puede apartar ninguno",
    "add articles of another outlet, or leave `outlet` out to divide by article": "añade artículos de otro medio, o quita `outlet` para dividir por artículo",
    "{count} labelled articles are too few to train on": "{count} artículos etiquetados son pocos para entrenar",
    "label at least {fewest}": "etiqueta al menos {fewest}",
    "no label stands on {fewest} articles": "ninguna etiqueta está en {fewest} artículos",
    "label more articles, or use fewer labels": "etiqueta más artículos, o usa menos etiquetas",
}
