"""The line that says which events are wanted, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.filters import FiltersWords

FILTERS = FiltersWords(
    title="Filtro",
    explained=(
        (
            "deuda agua",
            "sucesos con ambas palabras en titulares o medios, en cualquier idioma; los acentos no importan",
        ),
        ('"un lado"', 'estas palabras juntas; también para una palabra que sería filtro: "conflictos"'),
        ("medio:…", "contado por un medio de ese nombre, entero o en parte"),
        ("país:MX", "contado en ese país: MX, US, o ? para artículos de país desconocido"),
        ("persona:…", "alguien a quien nombran dos artículos del suceso o más"),
        ("desde:2025-02", "contado en ese año, mes o día, o después"),
        ("hasta:2025-02", "contado en ese año, mes o día, o antes"),
        ("un-lado", "contado por un solo lado, que se sepa; `ambos-lados` es lo contrario"),
        ("conflictos", "ya comparado, y se halló algo que no puede ser cierto a la vez"),
        ("sin-leer", "sin abrir desde que llegó su último artículo; igual: `destacados`"),
        ("archivados", "guardados con A; solo esto los muestra"),
    ),
    no_filter="«{name}:» no es un filtro.",
    hint="Hay medio:, país:, persona:, desde: y hasta:; las palabras con dos puntos van entre comillas.",
    no_country="«{value}» no es ninguno de los dos países.",
    country_hint="Escribe país:US, país:MX, o país:? para artículos de país desconocido.",
    no_date="«{value}» no es una fecha.",
    date_hint="Escribe un año, un mes o un día: 2025, 2025-02, 2025-02-14.",
)
