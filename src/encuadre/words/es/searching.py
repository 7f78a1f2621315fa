"""The search over all articles, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.searching import SearchingWords

SEARCHING = SearchingWords(
    title="Buscar en todos los artículos",
    hint="palabras en inglés o en español; responden oraciones de ambos idiomas",
    how="Lo que más cuenta son nombres y cifras. Intro busca; intro sobre una oración abre ahí su suceso.",
    searching="Buscando…",
    nothing="Ninguna oración habla de «{query}».",
)
