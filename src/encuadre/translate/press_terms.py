"""Words of the press that the pivot's two dictionaries do not know, put in where the other half will keep them."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from encuadre.data.press_terms import PressTerms
from encuadre.model import LANGUAGES, Language
from encuadre.translate.glossary import Glossary, Term


def put_in_press_terms(text: str, source: Language) -> str:
    """Return `text` with its press terms already in the other language.

    For Spanish the text is the sentence itself, before any engine; for English it is the Portuguese that the neural
    half made of it. Each half hands on a word of the other language as it stands.
    """
    pieces, done = [], 0
    terms = _terms(source)
    for one in terms.find(text, source):
        pieces += [text[done : one.start], one.wording]
        done = one.end
    return "".join([*pieces, text[done:]])


@lru_cache(maxsize=len(LANGUAGES))
def _terms(source: Language) -> Glossary:
    pairs = [pair for field in PressTerms.of(source).terms.values() for pair in field.items()]
    return Glossary(Term(there, here) if source == "es" else Term(here, there) for here, there in pairs)


@lru_cache(maxsize=1)
def press_terms_mark() -> str:
    """Return a digest of all press terms: a translation made with others is stale."""
    said = "\x1f".join(f"{one.en}\x1e{one.es}" for language in LANGUAGES for one in _terms(language).terms)
    return hashlib.blake2b(said.encode(), digest_size=4).hexdigest()
