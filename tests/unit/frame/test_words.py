"""Distinctive words: a difference of choice, not of language, length or chance."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.frame._words import FEWEST, distinctive_words, log_odds
from encuadre.model import AnnotatedArticle, DistinctiveWord, Language, Span, Word
from strategies import an_article, annotated

GLOSSES: dict[tuple[Language, str], str] = {("es", "amenaza"): "threat", ("es", "puente"): "the bridge"}

counts = st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 50)).map(lambda found: Counter[str](found))


def an_article_of(*lemmas: str, language: Language = "en", pos: str = "NOUN") -> AnnotatedArticle:
    """Return an article whose text is these words."""
    article = an_article(title="", body=" ".join(lemmas), language=language)
    words, start = [], 0
    for lemma in lemmas:
        words.append(Word(Span(start, start + len(lemma)), lemma, pos))
        start += len(lemma) + 1
    reading = annotated(article)
    return AnnotatedArticle(article, reading.sentences, words=tuple(words))


def lemmas(found: tuple[DistinctiveWord, ...]) -> list[str]:
    return [word.lemma for word in found]


def test_the_measure_equals_a_worked_example() -> None:
    # Two words, a prior of a quarter of the 8 words: `a` 3:1 and `b` 1:3, so each prior count is 1.
    # log(4/2) - log(2/4) = 1.3863, divided by sqrt(1/4 + 1/2).
    scores = log_odds(Counter({"a": 3, "b": 1}), Counter({"a": 1, "b": 3}), prior_share=0.25)

    assert scores["a"] == pytest.approx(1.6008, abs=1e-4)
    assert scores["b"] == pytest.approx(-1.6008, abs=1e-4)


@given(counts, counts)
def test_swapping_the_sides_changes_only_the_sign(left: Counter[str], right: Counter[str]) -> None:
    forward, backward = log_odds(left, right), log_odds(right, left)

    assert forward.keys() == backward.keys() == (left + right).keys()
    assert all(forward[word] == pytest.approx(-backward[word]) for word in forward)


@given(counts)
def test_a_side_does_not_differ_from_itself(words: Counter[str]) -> None:
    assert all(abs(z) < 1e-9 for z in log_odds(words, words).values())


def test_a_word_of_one_side_is_distinctive_and_points_to_its_places() -> None:
    left = [an_article_of(*["threat"] * 9, *["bridge"] * 20)]
    right = [an_article_of(*["bridge"] * 21, *["meeting"] * 8)]

    here, there = distinctive_words(left, right, {})

    assert lemmas(here) == ["threat"]
    assert lemmas(there) == ["meeting"]
    assert (here[0].here, here[0].there) == (9, 0)
    assert {e.span.of(left[0].article.text) for e in here[0].evidence} == {"threat"}


def test_a_word_and_its_gloss_are_one_word() -> None:
    left = [an_article_of(*["threat"] * 9, *["bridge"] * 9)]
    right = [an_article_of(*["amenaza"] * 9, *["puente"] * 9, language="es")]

    assert distinctive_words(left, right, GLOSSES) == ((), ())


def test_a_spanish_word_shows_its_gloss_and_an_english_word_its_spanish_one() -> None:
    left = [an_article_of(*["threat"] * 12, *["bridge"] * 2)]
    right = [an_article_of(*["amenaza"] * 2, *["puente"] * 12, language="es")]

    here, there = distinctive_words(left, right, GLOSSES)

    assert [(word.lemma, word.gloss) for word in here] == [("threat", "amenaza")]
    assert [(word.lemma, word.language, word.gloss) for word in there] == [("puente", "es", "bridge")]


def test_a_word_that_cannot_be_compared_is_left_out() -> None:
    left = [an_article_of(*["bridge"] * 20)]
    right = [an_article_of(*["zozobra"] * 20, *["puente"] * 10, language="es")]

    assert distinctive_words(left, right, GLOSSES)[1] == ()


@pytest.mark.parametrize(
    ("english", "spanish"), [("rotation", "rotación"), ("realist", "realista"), ("atom", "atomo"), ("hotel", "hotel")]
)
def test_without_a_gloss_a_cognate_is_found_if_the_other_side_uses_it(english: str, spanish: str) -> None:
    left = [an_article_of(*[english] * 2, *["bridge"] * 30)]
    right = [an_article_of(*[spanish] * 30, *["puente"] * 2, language="es")]

    (word,) = distinctive_words(left, right, {})[1]

    assert (word.lemma, word.gloss, word.there) == (spanish, english, 2)


def test_an_english_word_without_a_known_spanish_one_is_left_out() -> None:
    left = [an_article_of(*["quagmire"] * 20, *["bridge"] * 10)]
    right = [an_article_of(*["puente"] * 20, language="es")]

    assert distinctive_words(left, right, {})[0] == ()


def test_two_spanish_sides_need_no_gloss() -> None:
    left = [an_article_of(*["zozobra"] * 9, *["puente"] * 20, language="es")]
    right = [an_article_of(*["puente"] * 21, *["reunión"] * 8, language="es")]

    assert lemmas(distinctive_words(left, right, {})[0]) == ["zozobra"]


@pytest.mark.parametrize(
    ("word", "pos", "language"),
    [("Sonora", "PROPN", "en"), ("Sonora", "PROPN", "es"), ("senador", "NOUN", "es"), ("senator", "NOUN", "en")],
)
def test_names_and_titles_are_no_choice_of_words(word: str, pos: str, language: Language) -> None:
    side = [an_article_of(*[word] * 30, language=language, pos=pos)]
    other = [an_article_of(*["puente"] * 30, language="es"), an_article_of(*["bridge"] * 30)]

    assert distinctive_words(side, other, {**GLOSSES, ("es", "senador"): "legislator"})[0] == ()


def test_a_word_said_too_rarely_is_an_accident() -> None:
    left = [an_article_of(*["threat"] * (FEWEST - 1))]
    right = [an_article_of(*["bridge"] * 400)]

    assert lemmas(distinctive_words(left, right, {})[0]) == []


def test_no_words_give_no_difference() -> None:
    assert distinctive_words([an_article_of("x")], [], {}) == ((), ())
    assert distinctive_words([], [], {}) == ((), ())


@pytest.mark.parametrize("gloss", ["the anguish", "to anguish", "anguish anguish", "Anguish"])
def test_what_an_engine_adds_to_a_lemma_is_taken_off(gloss: str) -> None:
    left = [an_article_of(*["anguish"] * 9, *["bridge"] * 9)]
    right = [an_article_of(*["zozobra"] * 9, *["puente"] * 9, language="es")]

    assert distinctive_words(left, right, {("es", "zozobra"): gloss}) == ((), ())


def test_a_gloss_that_nobody_wrote_is_not_believed() -> None:
    left = [an_article_of(*["bridge"] * 20)]
    right = [an_article_of(*["zozobra"] * 20, *["puente"] * 10, language="es")]

    assert distinctive_words(left, right, {("es", "zozobra"): "the zoz zo"})[1] == ()


def test_words_that_cannot_be_compared_still_count_as_words_of_their_side() -> None:
    left = [an_article_of(*["bridge"] * 10, *["threat"] * 90)]
    alone = [an_article_of(*["puente"] * 10, *["amenaza"] * 10, language="es")]
    with_more = [an_article_of(*["puente"] * 10, *["amenaza"] * 10, *["zozobra"] * 80, language="es")]

    assert lemmas(distinctive_words(left, alone, {})[1]) == ["puente"]
    assert distinctive_words(left, with_more, {})[1] == ()


def test_a_common_news_word_needs_no_engine() -> None:
    left = [an_article_of(*["cattle"] * 9, *["bridge"] * 9)]
    right = [an_article_of(*["ganado"] * 9, *["puente"] * 9, language="es")]

    assert distinctive_words(left, right, {("es", "ganado"): "gainsed"}) == ((), ())
