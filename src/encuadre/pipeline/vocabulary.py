"""The vocabulary of an event with its dictionaries: the authored lists, the engines, and the encoder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from typing import TYPE_CHECKING

from encuadre.data.lemma_pairs import LemmaPairs
from encuadre.data.look_alikes import LookAlikes
from encuadre.data.news_terms import NewsTerms
from encuadre.data.press_terms import PressTerms
from encuadre.model import Comparison, Language, Level, VocabularyItem, other_language

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace
    from encuadre.study.glosses import Dictionaries

NEAR = 0.6
"""Least cosine of two lone words that mean the same: of 860 authored pairs, among 727 English words, the mutually
nearest are right in 94 of 100 cases from here on."""

COUNT = 60
"""Words a lesson can choose from; asking the engines for one takes a twentieth of a second."""


def event_vocabulary(
    workspace: Workspace,
    comparison: Comparison,
    language: Language,
    *,
    tools: Tools,
    level: Level | None = None,
    known: Set[str] = frozenset(),
    count: int = COUNT,
) -> tuple[VocabularyItem, ...]:
    """Return what to learn before reading an event that was compared, what it says most often first.

    Args:
        workspace: Where its articles are.
        comparison: The event.
        language: What is being learnt.
        tools: The models; engines and encoder are asked for the words that are returned, no others.
        level: The learner's: words of it and below are left out; `None`: none are.
        known: Ids of items to leave out.
        count: How many.
    """
    from encuadre.study.vocabulary import before_reading, glossed, vocabulary

    articles = tuple(workspace.annotations.get(comparison.event.articles, tools.annotator.version, with_words=True))
    items = before_reading(vocabulary(comparison, articles, language), level, known, count)
    return glossed(
        items,
        comparison,
        articles,
        dictionaries=_dictionaries(items, language, tools),
        nearest=lambda own, other: _nearest(own, other, tools),
    )


def _dictionaries(items: Sequence[VocabularyItem], language: Language, tools: Tools) -> Dictionaries:
    """Ask what the words mean, and what those meanings mean in turn."""
    from encuadre.study.glosses import Dictionaries, lone_word

    target, listed = other_language(language), authored_meanings(language)
    wanted = [one for one in items if one.gloss is None]
    engines = _ask({(one.lemma, one.pos) for one in wanted}, language, tools)
    meanings = {(meaning, one.pos) for one in wanted for meaning in listed.get(one.lemma, ())}
    for one in wanted:
        told = (lone_word(engine.get((one.lemma, one.pos), ""), one.pos, target) for engine in engines)
        meanings.update((meaning, one.pos) for meaning in told if meaning)
    return Dictionaries(listed, engines, _ask(meanings, target, tools))


def _ask(words: Set[tuple[str, str]], language: Language, tools: Tools) -> list[Mapping[tuple[str, str], str]]:
    """Return what each engine makes of words with their part of speech."""
    from encuadre.study.glosses import framed

    texts = {word: framed(*word, language) for word in sorted(words)}
    engines = tools.lone_words(list(dict.fromkeys(texts.values())), language, other_language(language))
    return [{word: engine.get(text, "") for word, text in texts.items()} for engine in engines]


def _nearest(own: Sequence[str], other: Sequence[str], tools: Tools) -> Iterator[tuple[str, str]]:
    """Pair words that are each other's nearest, at `NEAR` and above."""
    cosines = tools.encoder.encode(list(own)) @ tools.encoder.encode(list(other)).T
    back = cosines.argmax(axis=0)
    for row, column in enumerate(cosines.argmax(axis=1)):
        if back[column] == row and cosines[row, column] >= NEAR:
            yield own[row], other[column]


@cache
def authored_meanings(language: Language) -> Mapping[str, frozenset[str]]:
    """Return what the authored lists give for words of a language; press terms are single words of English alone."""
    better = NewsTerms.shared().words
    pairs = [*LemmaPairs.shared().english.items(), *LookAlikes.shared().cognates.items(), *_press_words()]
    found: dict[str, set[str]] = {}
    for spanish, english in [*better.items(), *(pair for pair in pairs if pair[0] not in better)]:
        word, meaning = (spanish, english) if language == "es" else (english, spanish)
        found.setdefault(word, set()).add(meaning)
    return {word: frozenset(meanings) for word, meanings in found.items()}


def _press_words() -> Iterator[tuple[str, str]]:
    """Yield the press terms that are single words; some are put into other Spanish, which is no meaning."""
    from wordfreq import zipf_frequency

    for terms in PressTerms.of("es").terms.values():
        for spanish, english in terms.items():
            is_single = spanish.isalpha() and english.isalpha() and spanish.islower() and english.islower()
            if is_single and zipf_frequency(english, "en") > max(2.5, zipf_frequency(english, "es")):
                yield spanish, english
