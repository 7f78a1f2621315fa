"""Small words that stand anywhere, in English."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.terms import TermsWords

TERMS = TermsWords(
    languages={"en": "English", "es": "Spanish"},
    in_language="in English",
    sample="sample",
    no_date="no date",
    no_outlet="unknown outlet",
    no_headline="(no headline)",
    unknown_country="?",
    unnamed="not named",
    sides={"US": "US", "MX": "MX"},
    none="none found",
    event="event",
    left="left",
    right="right",
    quoted="“{text}”",
    articles=Plural(one="{count} article", other="{count} articles"),
    events=Plural(one="{count} event", other="{count} events"),
)
