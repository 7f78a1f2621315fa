"""A lesson as cards: words with their meaning and where they stand, and sentences of two originals."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from encuadre.model import Card, Lesson, ParallelPair, Translation, VocabularyItem
from encuadre.model.exercise import RELIABLE
from encuadre.present.index import Index, index_of
from encuadre.present.naming import outlet_name
from encuadre.words import Words


def cards_of(lesson: Lesson, words: Words) -> tuple[Card, ...]:
    """Return a card for every word whose meaning is known, then one for every pair of two originals.

    A machine's sentence is on the back of a word only, marked, and none that is not reliable: nobody learns a language
    from it.

    Args:
        lesson: What is learnt.
        words: The interface's.
    """
    index = index_of(lesson.comparison)
    return (
        *_words(lesson, index, words),
        *(_pair(one, lesson, index, words) for one in lesson.reading if not one.engine),
    )


def _words(lesson: Lesson, index: Index, words: Words) -> Iterator[Card]:
    for item in lesson.vocabulary:
        if item.gloss is not None:
            translation, source = _meant(item, index, words)
            yield Card(
                item.id,
                item.language,
                item.headword,
                item.gloss.text,
                index.sentences[item.sentence].text,
                translation,
                " · ".join(filter(None, (outlet_name(index.article_of(item.sentence), words), source))),
            )


def _meant(item: VocabularyItem, index: Index, words: Words) -> tuple[str, str]:
    """Return the sentence beside the one a word stands in, and who wrote it."""
    if item.aligned_sentence:
        return index.sentences[item.aligned_sentence].text, outlet_name(index.article_of(item.aligned_sentence), words)
    rendering = index.sentences[item.sentence].rendering
    if isinstance(rendering, Translation) and (rendering.confidence or 0.0) >= RELIABLE:
        return rendering.text, words.exercises.translated.format(engine=rendering.engine)
    return "", ""


def _pair(pair: ParallelPair, lesson: Lesson, index: Index, words: Words) -> Card:
    digest = hashlib.blake2b(pair.learnt.encode(), digest_size=8).hexdigest()
    source = " · ".join(outlet_name(index.article_of(id_), words) for id_ in pair.evidence)
    return Card(f"sentence:{lesson.learnt}:{digest}", lesson.learnt, pair.learnt, pair.known, source=source)
