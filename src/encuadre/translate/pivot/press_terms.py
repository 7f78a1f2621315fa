"""Words of the press that the pivot's two dictionaries do not know, put in where the other half will keep them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import lru_cache

from encuadre.data.press_terms import PressTerms
from encuadre.model import LANGUAGES, Language
from encuadre.translate.glossary import Found, Glossary, Term


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


def carried_terms(text: str, source: Language) -> tuple[Found, ...]:
    """Return where terms stand whose wording Apertium must not touch, in the text `put_in_press_terms` is for."""
    return _carried(source).find(text, source)


@lru_cache(maxsize=len(LANGUAGES))
def _terms(source: Language) -> Glossary:
    return _glossary(PressTerms.of(source).terms, source)


@lru_cache(maxsize=len(LANGUAGES))
def _carried(source: Language) -> Glossary:
    return _glossary(PressTerms.of(source).carried, source)


def _glossary(fields: Mapping[str, Mapping[str, str]], source: Language) -> Glossary:
    pairs = [pair for field in fields.values() for pair in field.items()]
    return Glossary(Term(there, here) if source == "es" else Term(here, there) for here, there in pairs)


@lru_cache(maxsize=1)
def press_terms_mark() -> str:
    """Return a digest of all press terms: a translation made with others is stale."""
    lists = (of for language in LANGUAGES for of in (_terms(language), _carried(language)))
    said = "\x1f".join(f"{one.en}\x1e{one.es}" for of in lists for one in of.terms)
    return hashlib.blake2b(said.encode(), digest_size=4).hexdigest()
