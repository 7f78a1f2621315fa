"""Settings, files and the workspace."""

from __future__ import annotations

SYSTEM: dict[str, str] = {
    "{place}: {reason}": "{place}: {reason}",
    "there is no such file or folder": "no hay tal archivo ni carpeta",
    "the system does not allow it": "el sistema no lo permite",
    "the place is read-only": "el lugar es de solo lectura",
    "the disk is full": "el disco está lleno",
    "it is a folder": "es una carpeta",
    "part of its path is a file, not a folder": "una parte de su ruta es un archivo, no una carpeta",
    "{path}: {error}": "{path}: {error}",
    "{path}: {why}": "{path}: {why}",
    "mend the file, or move it away to use the defaults": "corrige el archivo, o quítalo para usar los valores originales",
    "did you mean {nearest!r}?": "¿quisiste decir {nearest!r}?",
    "known settings: {known}": "ajustes que hay: {known}",
    "{path}: unknown setting {key!r}": "{path}: ajuste desconocido {key!r}",
    "{path}: {key} is {value!r}, not a path": "{path}: {key} es {value!r}, no una ruta",
    'write {key} = "/some/path"': 'escribe {key} = "/alguna/ruta"',
    "{path}: language is {value!r}": "{path}: language es {value!r}",
    "write language = 'en' or language = 'es'": "escribe language = 'en' o language = 'es'",
    "{place}: workspace version {version} is newer than this program's {known}": "{place}: la versión {version} del espacio de trabajo es más nueva que la {known} de este programa",
    "update encuadre, or choose another file with --workspace": "actualiza encuadre, o elige otro archivo con --workspace",
    "{path}: cannot be opened as a workspace ({why})": "{path}: no se puede abrir como espacio de trabajo ({why})",
    "no file can be opened or made there": "ahí no se puede abrir ni crear ningún archivo",
    "another program is writing to it": "otro programa está escribiendo en él",
    "it is no workspace": "no es un espacio de trabajo",
    "the file is damaged": "el archivo está dañado",
    "the disk reports an error": "el disco da un error",
    "choose another file with --workspace, or move this one away": "elige otro archivo con --workspace, o quita este",
    "is another encuadre still writing? try again": "¿está escribiendo todavía otro encuadre? inténtalo de nuevo",
    "nothing of this step was kept; try again": "de este paso no se guardó nada; inténtalo de nuevo",
}
