"""What the newsroom asks, and what it only passes on."""

from __future__ import annotations

import pytest

from encuadre.frame.measures.questions import MEASURE
from encuadre.model import AnnotatedArticle, Language, Sentence, Span
from strategies import an_article


def an_article_of(*sentences: str, language: Language = "en", title: str = "Bridge opens") -> AnnotatedArticle:
    article = an_article(title, " ".join(sentences), language)
    texts = [title, *sentences] if title else list(sentences)
    starts = [article.text.index(text) for text in texts]
    spans = [Span(start, start + len(text)) for start, text in zip(starts, texts, strict=True)]
    return AnnotatedArticle(article, tuple(Sentence(article.id, number, span) for number, span in enumerate(spans)))


def asked(*sentences: str, language: Language = "en", title: str = "Bridge opens") -> tuple[list[str], int]:
    """Return the sentences that ask, and how many could."""
    annotated = an_article_of(*sentences, language=language, title=title)
    (row,) = MEASURE.count([annotated])
    return [place.span.of(annotated.article.text) for place in row.rate.evidence], row.rate.total


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("But who pays?", "en"),
        ("Who pays, and for how long? Nobody knows.", "en"),
        ("Will it hold?!", "en"),
        ("¿Quién lo paga?", "es"),
        ("Y ahora, ¿quién lo paga?, se dicen en el puente.", "es"),
    ],
)
def test_a_question_counts_in_either_language(question: str, language: Language) -> None:
    assert asked("The levy rose.", question, language=language) == ([question], 2)


@pytest.mark.parametrize(
    "sentence",
    [
        "“Who pays?” the mayor asked.",
        "«¿Quién paga?», preguntó la alcaldesa.",
        'The mayor asked "who pays?" and left.',
        "It is told at https://example.org/a?id=1 in full.",
    ],
)
def test_what_a_source_asks_is_no_question_of_the_newsroom(sentence: str) -> None:
    assert asked(sentence, "The levy rose.") == ([], 2)


def test_a_question_beside_a_quotation_is_the_newsroom_s() -> None:
    question = "Does “we will see” mean no?"

    assert asked(question) == ([question], 1)


def test_a_sentence_that_is_all_quotation_could_not_ask() -> None:
    assert asked("“Who pays?”", "“I do not know.”", "The levy rose.") == ([], 1)


def test_a_headline_that_asks_is_counted_elsewhere() -> None:
    assert asked("The levy rose.", title="Who pays?") == ([], 1)


def test_without_a_headline_the_first_sentence_counts() -> None:
    assert asked("Who pays?", title="") == (["Who pays?"], 1)


def test_what_is_asked_in_several_articles_is_counted_together() -> None:
    (row,) = MEASURE.count([an_article_of("Who pays?"), an_article_of("The levy rose.", "Nobody said.")])

    assert (row.key, row.rate.count, row.rate.total) == ("asked", 1, 3)
