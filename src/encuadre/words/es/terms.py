"""Small words that stand anywhere, in Spanish."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.terms import TermsWords

TERMS = TermsWords(
    languages={"en": "inglés", "es": "español"},
    in_language="en español",
    sample="muestra",
    no_date="sin fecha",
    no_outlet="medio desconocido",
    no_headline="(sin titular)",
    unknown_country="?",
    unnamed="sin nombre",
    sides={"US": "EE. UU.", "MX": "MX"},
    none="no se halló",
    event="suceso",
    left="izquierda",
    right="derecha",
    quoted="«{text}»",
    articles=Plural(one="{count} artículo", other="{count} artículos", many="{count} de artículos"),
    events=Plural(one="{count} suceso", other="{count} sucesos", many="{count} de sucesos"),
)
