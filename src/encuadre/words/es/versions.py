"""What an article said before, in Spanish."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.versions import VersionsWords

VERSIONS = VersionsWords(
    title="Versiones del artículo",
    counted=Plural(
        one="{count} versión",
        other="{count} versiones, la más antigua primero",
        many="{count} de versiones, la más antigua primero",
    ),
    version="Versión {number}",
    retrieved="recuperado el {when}",
    never="no se sabe cuándo se recuperó",
    kept=Plural(
        one="{count} párrafo quedó igual",
        other="{count} párrafos quedaron igual",
        many="{count} de párrafos quedaron igual",
    ),
    same="No cambia ninguna palabra.",
    only_one="{article} tiene una sola versión: no se ha leído otro texto en su dirección.",
)
