"""What a question asks for, in its own words and in those of the other language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from encuadre.model import LANGUAGES, Language, Span, other_language
from encuadre.pipeline.vocabulary import NEAR, authored_meanings
from encuadre.text.folding import fold

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools

_WORD = re.compile(r"[^\W_]+")

_ENDINGS = (("", "s"), ("", "es"), ("z", "ces"), ("y", "ies"))
"""How both languages make a plural, without accents; irregular ones are looked up as they stand."""

LONG = 4
"""Letters from which on a word is asked for: below are mostly articles and prepositions; of a question that has no
longer word every word is (`ley`, `oil`, `CIA`)."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as sentences are held against it."""

    texts: tuple[str, ...]
    """What is compared by meaning: the question, and for a lone word its meanings; they are one in several texts."""

    words: tuple[frozenset[str], ...]
    """For each word that is asked for all it may look like in either language, folded."""

    @property
    def is_lone(self) -> bool:
        """Whether it is a single word, of which a vector says little."""
        return len(self.words) == 1

    def share(self, text: str) -> float:
        """Return how many of the words a sentence has, from 0.0 to 1.0."""
        told = {fold(word) for word in _WORD.findall(text)}
        return sum(not told.isdisjoint(forms) for forms in self.words) / len(self.words) if self.words else 0.0

    def places(self, text: str) -> tuple[Span, ...]:
        """Return where the words stand in a sentence."""
        asked = frozenset[str]().union(*self.words)
        return tuple(Span(*one.span()) for one in _WORD.finditer(text) if fold(one.group()) in asked)


def asked(query: str, tools: Tools) -> Question:
    """Return what a question asks for.

    The encoder puts a lone word nearest to sentences of its own language, so one that is asked alone is looked up: in
    the authored lists, and where they do not have it with the engines. A longer question finds both languages by its
    meaning, and is only looked up in the lists.
    """
    every = list(dict.fromkeys(_WORD.findall(query)))
    words = [word for word in every if len(word) >= LONG] or every
    meanings = {word: _listed(fold(word)) for word in words}
    if len(words) == 1 and not meanings[words[0]]:
        meanings[words[0]] = tuple(_made_of(words[0].lower(), tools))
    texts = (query, *meanings[words[0]]) if len(words) == 1 else (query,)
    forms = (frozenset(form for one in (word, *meanings[word]) for form in _forms(fold(one))) for word in words)
    return Question(tuple(dict.fromkeys(texts)), tuple(forms))


def _forms(word: str) -> Iterator[str]:
    """Yield a folded word with what may be its singular and its plural."""
    yield word
    for one, many in _ENDINGS:
        if word.endswith(one):
            yield word.removesuffix(one) + many
        if word.endswith(many):
            yield word.removesuffix(many) + one


def _listed(word: str) -> tuple[str, ...]:
    found = (_meanings_in(language).get(form, ()) for language in LANGUAGES for form in _forms(word))
    return tuple(dict.fromkeys(meaning for those in found for meaning in those))


@cache
def _meanings_in(language: Language) -> Mapping[str, Sequence[str]]:
    """Return the authored lists by folded word; a meaning of several words is no word to look for."""
    found: dict[str, list[str]] = {}
    for word, meanings in authored_meanings(language).items():
        found.setdefault(fold(word), []).extend(sorted(one for one in meanings if _WORD.fullmatch(one)))
    return found


def _made_of(word: str, tools: Tools) -> Iterator[str]:
    """Yield what engines make of a lone word, where it is a word the encoder puts near: they invent some (`Trump`)."""
    from encuadre.study.frequency import zipf
    from encuadre.study.glosses import RAREST, framed, lone_word

    source: Language = max(LANGUAGES, key=lambda one: zipf(word, word, one))
    target = other_language(source)
    text = framed(word, "NOUN", source)
    told = (lone_word(engine.get(text, ""), "NOUN", target) for engine in tools.lone_words([text], source, target))
    made = [one for one in dict.fromkeys(told) if one and one != word and zipf(one, one, target) >= RAREST]
    if made:
        own, *vectors = tools.encoder.encode([word, *made])
        yield from (one for one, vector in zip(made, vectors, strict=True) if float(own @ vector) >= NEAR)
