"""Articles made of single words, and what is distinctive in them."""

from __future__ import annotations

from encuadre.frame._words import contrast
from encuadre.model import AnnotatedArticle, DistinctiveWord, Language, Span, Word
from strategies import an_article, annotated


def an_article_of(*lemmas: str, language: Language = "en", pos: str = "NOUN") -> AnnotatedArticle:
    """Return an article in which each of these words is a sentence."""
    article = an_article(title="", body=". ".join(lemmas), language=language)
    words, start = [], 0
    for lemma in lemmas:
        words.append(Word(Span(start, start + len(lemma)), lemma, pos))
        start += len(lemma) + 2
    reading = annotated(article)
    return AnnotatedArticle(article, reading.sentences, words=tuple(words))


def shown(
    left: list[AnnotatedArticle], right: list[AnnotatedArticle], glosses: dict[tuple[Language, str], str]
) -> tuple[tuple[DistinctiveWord, ...], tuple[DistinctiveWord, ...]]:
    found = contrast(left, right, glosses)
    return found.left, found.right


def lemmas(found: tuple[DistinctiveWord, ...]) -> list[str]:
    return [word.lemma for word in found]
