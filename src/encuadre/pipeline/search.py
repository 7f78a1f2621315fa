"""Which sentences of all articles answer a question, in both languages."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from encuadre.model import LANGUAGES, AnnotatedArticle, Article, Found, Quoted, Span, other_language
from encuadre.pipeline.asking import asked
from encuadre.pipeline.caches import best_of

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

WORD_WEIGHT = 0.25
"""What all words of the question found in the sentence add to its cosine: chosen, not measured, so that a
sentence with the asked name comes before one that merely speaks of the same matter."""

LEAST_SCORE = 0.25
"""Below it a sentence is not shown; chosen by looking at the answers, for there is no gold for search yet."""

LEAST_ALONE = 0.45
"""Likewise for a sentence without the one word that is asked. Of 40 words asked of two workspaces the best such answers
were read: below it they speak of something else, above it were only headings of one to three words (`FRAGMENT`)."""

FRAGMENT = 4
"""Words from which on a text says something."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that answers a question."""

    article: Article
    sentence: str
    """Sentence id."""

    text: str
    score: float
    """0.0 to 1.0 and a little above for sentences that carry the question's own words."""

    event: str
    """`Event.id` of its article; empty before events exist."""

    words: tuple[Span, ...] = ()
    """Where the question's words stand in `text`, those of the other language too."""


def search(workspace: Workspace, query: str, *, tools: Tools, most: int = 20) -> tuple[Hit, ...]:
    """Return the sentences of both languages that speak of `query`, best first.

    The encoder's one space for both languages makes a question in one find sentences in the other; the words and
    names the question shares with a sentence are added, because the encoder is weak on names and figures, and so are
    their meanings, because it puts a lone word nearest to sentences of its own language.

    Args:
        workspace: Where the articles are.
        query: Words in either language.
        tools: The models.
        most: Sentences that are returned.
    """
    event_of = {id_: event.id for event in workspace.events.all() for id_ in event.articles}
    return tuple(
        Hit(
            one.reading.article,
            one.reading.sentences[one.number].id,
            one.reading.sentence_texts[one.number],
            one.score,
            event_of.get(one.reading.article.id, ""),
            one.words,
        )
        for one in _best(workspace, query, tools, most)
    )


def find_sentences(workspace: Workspace, query: str, *, tools: Tools, most: int = 20) -> tuple[Found, ...]:
    """Return what `search` returns with the sentences around it and the translation that is remembered.

    Args:
        workspace: Where the articles are.
        query: Words in either language.
        tools: The models; nothing is translated.
        most: Sentences that are returned.
    """
    event_of = {id_: event for event in workspace.events.all() for id_ in event.articles}
    found = []
    for one in _best(workspace, query, tools, most):
        article, texts, at = one.reading.article, one.reading.sentence_texts, one.number
        language = other_language(article.language)
        known = workspace.translations.lookup([texts[at]], article.language, language).get(texts[at], ())
        sentence, event = one.reading.sentences[at], event_of.get(article.id)
        found.append(
            Found(
                Quoted(sentence.id, texts[at], sentence.span, article, best_of(known) if known else None),
                texts[at - 1] if at else "",
                texts[at + 1] if at + 1 < len(texts) else "",
                one.score,
                event.id if event else "",
                event.title if event else {},
                one.words,
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Answer:
    reading: AnnotatedArticle
    number: int
    score: float
    words: tuple[Span, ...]
    """Where the question's words stand in it."""

    is_exact: bool
    """Whether it has every word of the question, in its own language."""


def _best(workspace: Workspace, query: str, tools: Tools, most: int) -> list[_Answer]:
    annotated = list(workspace.annotations.get(workspace.articles.ids(), tools.annotator.version))
    if not annotated:
        return []
    question = asked(query, tools)
    wanted = tools.encoder.encode(question.texts).T
    answers = []
    vectors = tools.vectors(annotated)
    for reading in annotated:
        cosines = (vectors[reading.article.id] @ wanted).max(axis=1, initial=0.0)
        for number, (text, cosine) in enumerate(zip(reading.sentence_texts, cosines, strict=True)):
            share = question.share(text)
            score = min(1.0, float(cosine)) + WORD_WEIGHT * share
            if score >= (LEAST_SCORE if share or not question.is_lone else _least_without(text)):
                answers.append(_Answer(reading, number, score, question.places(text), share == 1.0))
    answers.sort(key=lambda one: (-one.score, one.reading.sentences[one.number].id))
    return _by_turns(answers)[:most]


def _least_without(text: str) -> float:
    """Return how near a sentence has to be to a lone word that it does not have; a fragment is near to any."""
    return LEAST_ALONE if len(text.split()) >= FRAGMENT else math.inf


def _by_turns(answers: Sequence[_Answer]) -> list[_Answer]:
    """Return those with every word first, the languages by turns: scores across languages are not to be compared."""
    exact = (
        [one for one in answers if one.is_exact and one.reading.article.language == language] for language in LANGUAGES
    )
    # The language with the best answer begins.
    first, second = sorted(exact, key=lambda those: -those[0].score if those else 1.0)
    turns = [one for pair in zip_longest(first, second) for one in pair if one is not None]
    return [*turns, *(one for one in answers if not one.is_exact)]
