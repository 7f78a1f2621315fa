"""Writing documents."""

from __future__ import annotations

EXPORTING: dict[str, str] = {
    "no format {format!r}": "no hay formato {format!r}",
    "one of {known}": "uno de {known}",
    "the pen of {package} failed ({kind}: {error})": "falló el formato de {package} ({kind}: {error})",
    "tell whoever wrote it": "avisa a quien lo escribió",
    "{path} is there already": "{path} ya existe",
    "add --force to replace it, or name another file": "añade --force para reemplazarlo, o nombra otro archivo",
    "{path} cannot be written: {reason}": "{path} no se puede escribir: {reason}",
    "name another file with -o": "nombra otro archivo con -o",
}
