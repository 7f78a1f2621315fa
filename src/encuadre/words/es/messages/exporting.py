"""Writing documents."""

from __future__ import annotations

EXPORTING: dict[str, str] = {
    "no format {format!r}": "no hay formato {format!r}",
    "no format is told by a name that ends in .{suffix}": "un nombre que termina en .{suffix} no dice ningún formato",
    "end it in one of {known}, or name the format with -f": "termínalo en uno de {known}, o nombra el formato con -f",
    "one of {known}": "uno de {known}",
    "the pen of {package} failed ({kind}: {error})": "falló el formato de {package} ({kind}: {error})",
    "tell whoever wrote it": "avisa a quien lo escribió",
    "{path} is there already": "{path} ya existe",
    "add --force to replace it, or name another file": "añade --force para reemplazarlo, o nombra otro archivo",
    "{path} cannot be written: {reason}": "{path} no se puede escribir: {reason}",
    "nothing of this event was translated into {language}": "nada de este suceso se tradujo a {language}",
    "the other direction is chosen with --lang {other}": "la otra dirección se elige con --lang {other}",
    "save it again as TMX 1.4 or XLIFF 1.2 or 2.0; nothing was taken in": "guárdalo otra vez como TMX 1.4 o XLIFF 1.2 o 2.0; no se tomó nada",
    "{text!r} is translated in two ways": "{text!r} está traducido de dos maneras",
    "this XML declares entities or a document type of its own, which could harm the machine": "este XML declara entidades o un tipo de documento propio, que podrían dañar la máquina",
    "it is no XML ({error})": "no es XML ({error})",
    "it is no TMX and no XLIFF": "no es TMX ni XLIFF",
    "sudo apt-get install espeak-ng": "sudo apt-get install espeak-ng",
    "{program} is not installed": "{program} no está instalado",
    "{program} failed ({reason})": "falló {program} ({reason})",
    "name a file that can be written": "nombra un archivo que se pueda escribir",
    "name another file with -o": "nombra otro archivo con -o",
}
