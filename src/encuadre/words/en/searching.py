"""The search over all articles, in English."""

from __future__ import annotations

from encuadre.words.shapes.searching import SearchingWords

SEARCHING = SearchingWords(
    title="Search all articles",
    hint="words in English or Spanish; sentences of both languages answer",
    how="Names and figures count most. Enter searches; enter on a sentence opens its event there.",
    searching="Searching…",
    nothing="No sentence speaks of “{query}”.",
)
