"""Distinctive words: a difference of choice, not of language, length or chance."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from encuadre.frame._chance import z_scores
from encuadre.frame._words import FEWEST, contrast, lemmas_to_gloss, without_parts
from encuadre.model import (
    AnnotatedArticle,
    DealtUnit,
    DistinctiveWord,
    Evidence,
    Language,
    Span,
    Word,
)
from strategies import an_article, annotated
from unit.frame.worded import an_article_of, lemmas, shown

GLOSSES: dict[tuple[Language, str], str] = {("es", "amenaza"): "threat", ("es", "puente"): "the bridge"}

SAME = ["animal", "hospital", "capital", "radio", "hotel", "error", "color", "director", "motor", "canal"]
"""Words that are spelled alike in both languages: what both sides say as often."""

counts = st.lists(st.integers(1, 50), min_size=6, max_size=6)


def table(*counts: float) -> NDArray[np.float32]:
    return np.array([counts], dtype=np.float32)


def test_the_measure_equals_a_worked_example() -> None:
    # Two words, a prior of a quarter of the 8 words: `a` 3:1 and `b` 1:3, so each prior count is 1.
    # log(4/2) - log(2/4) = 1.3863, divided by sqrt(1/4 + 1/2).
    ((a, b),) = z_scores(table(3, 1), table(1, 3), prior_share=0.25)

    assert a == pytest.approx(1.6008, abs=1e-4)
    assert b == pytest.approx(-1.6008, abs=1e-4)


@given(counts, counts)
def test_swapping_the_sides_changes_only_the_sign(left: list[int], right: list[int]) -> None:
    forward, backward = z_scores(table(*left), table(*right)), z_scores(table(*right), table(*left))

    assert np.array_equal(forward, -backward)


@given(counts)
def test_a_side_does_not_differ_from_itself(words: list[int]) -> None:
    assert np.abs(z_scores(table(*words), table(*words))).max() < 1e-9


def test_a_word_of_one_side_is_distinctive_and_points_to_its_places() -> None:
    left = [an_article_of(*["threat"] * 12, *SAME * 3)]
    right = [an_article_of(*SAME * 3, *["meeting"] * 12)]

    here, there = shown(left, right, {})

    assert lemmas(here) == ["threat"]
    assert lemmas(there) == ["meeting"]
    assert (here[0].here, here[0].there) == (12, 0)
    assert {e.span.of(left[0].article.text) for e in here[0].evidence} == {"threat"}


def test_a_word_and_its_gloss_are_one_word() -> None:
    left = [an_article_of(*["threat"] * 9, *["bridge"] * 9)]
    right = [an_article_of(*["amenaza"] * 9, *["puente"] * 9, language="es")]

    assert shown(left, right, GLOSSES) == ((), ())


def test_a_spanish_word_shows_its_gloss_and_an_english_word_its_spanish_one() -> None:
    left = [an_article_of(*["threat"] * 12, *["bridge"] * 2)]
    right = [an_article_of(*["amenaza"] * 2, *["puente"] * 12, language="es")]

    here, there = shown(left, right, GLOSSES)

    assert [(word.lemma, word.gloss) for word in here] == [("threat", "amenaza")]
    assert [(word.lemma, word.language, word.gloss) for word in there] == [("puente", "es", "bridge")]


def test_a_word_that_cannot_be_compared_is_left_out() -> None:
    left = [an_article_of(*["bridge"] * 20)]
    right = [an_article_of(*["zozobra"] * 20, *["puente"] * 10, language="es")]

    assert shown(left, right, GLOSSES)[1] == ()


@pytest.mark.parametrize(
    ("english", "spanish"), [("rotation", "rotación"), ("realist", "realista"), ("atom", "atomo"), ("hotel", "hotel")]
)
def test_without_a_gloss_a_cognate_is_found_if_the_other_side_uses_it(english: str, spanish: str) -> None:
    left = [an_article_of(*[english] * 2, *["bridge"] * 30)]
    right = [an_article_of(*[spanish] * 30, *["puente"] * 2, language="es")]

    (word,) = shown(left, right, {})[1]

    assert (word.lemma, word.gloss, word.there) == (spanish, english, 2)


def test_an_english_word_without_a_known_spanish_one_is_left_out() -> None:
    left = [an_article_of(*["quagmire"] * 20, *["bridge"] * 10)]
    right = [an_article_of(*["puente"] * 20, language="es")]

    assert shown(left, right, {})[0] == ()


def test_two_spanish_sides_need_no_gloss() -> None:
    left = [an_article_of(*["zozobra"] * 12, *SAME * 3, language="es")]
    right = [an_article_of(*SAME * 3, *["reunión"] * 12, language="es")]

    assert lemmas(shown(left, right, {})[0]) == ["zozobra"]


@pytest.mark.parametrize(
    ("word", "pos", "language"),
    [
        ("Sonora", "PROPN", "en"),
        ("Sonora", "PROPN", "es"),
        ("senador", "NOUN", "es"),
        ("senator", "NOUN", "en"),
        ("cuban", "ADJ", "en"),
        ("francés", "ADJ", "es"),
    ],
)
def test_names_titles_and_demonyms_are_no_choice_of_words(word: str, pos: str, language: Language) -> None:
    side = [an_article_of(*[word] * 30, language=language, pos=pos)]
    other = [an_article_of(*["puente"] * 30, language="es"), an_article_of(*["bridge"] * 30)]

    glosses: dict[tuple[Language, str], str] = {("es", "senador"): "legislator", ("es", "francés"): "french"}
    assert shown(side, other, {**GLOSSES, **glosses})[0] == ()


def test_a_word_said_too_rarely_is_an_accident() -> None:
    left = [an_article_of(*["threat"] * (FEWEST - 1))]
    right = [an_article_of(*["bridge"] * 400)]

    assert lemmas(shown(left, right, {})[0]) == []


def test_no_words_give_no_difference() -> None:
    assert shown([an_article_of("x")], [], {}) == ((), ())
    assert shown([], [], {}) == ((), ())


@pytest.mark.parametrize("gloss", ["the anguish", "to anguish", "anguish anguish", "Anguish"])
def test_what_an_engine_adds_to_a_lemma_is_taken_off(gloss: str) -> None:
    left = [an_article_of(*["anguish"] * 9, *["bridge"] * 9)]
    right = [an_article_of(*["zozobra"] * 9, *["puente"] * 9, language="es")]

    assert shown(left, right, {("es", "zozobra"): gloss}) == ((), ())


def test_a_gloss_that_nobody_wrote_is_not_believed() -> None:
    left = [an_article_of(*["bridge"] * 20)]
    right = [an_article_of(*["zozobra"] * 20, *["puente"] * 10, language="es")]

    assert shown(left, right, {("es", "zozobra"): "the zoz zo"})[1] == ()


def test_words_that_cannot_be_compared_still_count_as_words_of_their_side() -> None:
    left = [an_article_of(*["bridge"] * 4, *SAME * 9)]
    alone = [an_article_of(*["puente"] * 12, *SAME, language="es")]
    with_more = [an_article_of(*["puente"] * 12, *SAME, *["zozobra"] * 80, language="es")]

    assert lemmas(shown(left, alone, {})[1]) == ["puente"]
    assert shown(left, with_more, {})[1] == ()


def test_a_common_news_word_needs_no_engine() -> None:
    left = [an_article_of(*["cattle"] * 9, *["bridge"] * 9)]
    right = [an_article_of(*["ganado"] * 9, *["puente"] * 9, language="es")]

    assert shown(left, right, {("es", "ganado"): "gainsed"}) == ((), ())


def phrases_of(*phrases: str, language: Language = "en") -> AnnotatedArticle:
    """Return an article in which each of these phrases is a sentence; words of up to three letters do not count."""
    article = an_article(title="", body=". ".join(phrases), language=language)
    words, start = [], 0
    for phrase in phrases:
        for word in phrase.split():
            start = article.text.index(word, start)
            if len(word) > 3:
                words.append(Word(Span(start, start + len(word)), word.strip(","), "NOUN"))
            start += len(word)
    return AnnotatedArticle(article, annotated(article).sentences, words=tuple(words))


def test_a_phrase_is_distinctive_though_its_words_are_not() -> None:
    left = [phrases_of(*["border crisis"] * 14, *["water treaty"] * 14, *SAME * 2)]
    right = [phrases_of(*["border treaty"] * 14, *["water crisis"] * 14, *SAME * 2)]

    here, there = shown(left, right, {})

    assert sorted(lemmas(here)) == ["border crisis", "water treaty"]
    assert sorted(lemmas(there)) == ["border treaty", "water crisis"]
    assert here[0].evidence[0].span.of(left[0].article.text) == here[0].lemma


def test_a_phrase_says_it_for_its_words() -> None:
    def said(lemma: str, *spans: Span) -> DistinctiveWord:
        return DistinctiveWord(lemma, "en", "", 3.0, len(spans), 0, tuple(Evidence("a", span) for span in spans))

    phrase = said("health care", Span(0, 11), Span(20, 31))
    mostly = said("care", Span(7, 11), Span(27, 31), Span(40, 44))
    seldom = said("health", Span(0, 6), Span(50, 56), Span(60, 66))

    assert without_parts([phrase, mostly, seldom]) == [phrase, seldom]
    assert without_parts([mostly, seldom]) == [mostly, seldom]


def test_a_phrase_is_the_same_in_the_other_order_and_over_small_words() -> None:
    left = [phrases_of(*["border crisis"] * 14, *SAME * 2)]
    right = [phrases_of(*["crisis of the border"] * 14, *SAME * 2)]

    assert shown(left, right, {}) == ((), ())


def test_a_comma_or_a_full_stop_ends_a_phrase() -> None:
    left = [phrases_of(*["border, crisis"] * 14, *SAME * 2)]
    right = [phrases_of(*["border"] * 14, *["crisis"] * 14, *SAME * 2)]

    assert shown(left, right, {}) == ((), ())


def test_a_phrase_of_the_other_language_has_its_gloss_in_the_order_of_that_language() -> None:
    glosses: dict[tuple[Language, str], str] = {("es", "operación"): "operation", ("es", "militar"): "military"}
    same = ["radio canal", "hotel color", "motor hospital"] * 6
    left = [phrases_of("military operation", *same, *SAME)]
    right = [phrases_of(*["operación militar"] * 16, *same, *SAME, language="es")]

    assert ("operación militar", "military operation") in [(w.lemma, w.gloss) for w in shown(left, right, glosses)[1]]


def test_the_words_of_captions_are_no_choice() -> None:
    left = [an_article_of(*["Hide Caption harbor"] * 12, *SAME * 3)]
    right = [an_article_of(*SAME * 3, *["meeting"] * 2)]

    assert shown(left, right, {})[0] == ()


def test_between_languages_nothing_is_said_of_how_far_the_words_differ() -> None:
    left, right = an_article_of(*["threat"] * 20), an_article_of(*["puente"] * 20, language="es")

    assert contrast([left], [right], {("es", "puente"): "bridge"}).divergence is None


def test_the_divergence_of_a_text_dealt_into_two_is_chance() -> None:
    left, right = [an_article_of(*SAME * 4)], [an_article_of(*SAME * 5)]

    divergence = contrast(left, right, {}).divergence

    assert divergence is not None
    assert divergence.unit is DealtUnit.SENTENCES
    assert divergence.p > 0.5
    assert divergence.beyond_chance == 0


def test_sides_that_share_no_word_differ_beyond_chance() -> None:
    divergence = contrast([an_article_of(*SAME[:5] * 6)], [an_article_of(*SAME[5:] * 6)], {}).divergence

    assert divergence is not None
    assert divergence.observed == pytest.approx(1.0)
    assert divergence.p < 0.01
    assert 0.5 < divergence.beyond_chance <= 1


def test_many_articles_are_dealt_whole() -> None:
    # A topic of one article in eight is no habit of its side, however often that article names it.
    left = [an_article_of(*SAME * 2, f"left{n}") for n in range(7)] + [an_article_of(*["quagmire"] * 30, *SAME)]
    right = [an_article_of(*SAME * 2, f"right{n}") for n in range(8)]

    found = contrast(left, right, {})

    assert found.divergence is not None
    assert found.divergence.unit is DealtUnit.ARTICLES
    assert found.left == ()


def test_swapping_the_sides_swaps_words_and_keeps_the_divergence() -> None:
    left, right = [an_article_of(*["threat"] * 12, *SAME * 3)], [an_article_of(*SAME * 3, *["meeting"] * 12)]
    forward, backward = contrast(left, right, {}), contrast(right, left, {})

    assert forward == replace(backward, left=backward.right, right=backward.left)


@given(
    st.lists(st.lists(st.sampled_from(["amenaza", "puente", "rumbo", "hospital"]), max_size=14), min_size=2, max_size=4)
)
@pytest.mark.parametrize("languages", [("es", "es"), ("en", "es")])
def test_glosses_of_the_lemmas_asked_for_show_what_all_glosses_show(
    languages: tuple[Language, Language], texts: list[list[str]]
) -> None:
    everything: dict[tuple[Language, str], str] = {**GLOSSES, ("es", "rumbo"): "hospital", ("es", "hospital"): "threat"}
    articles = [an_article_of(*words, language=languages[at % 2]) for at, words in enumerate(texts)]
    asked = lemmas_to_gloss(articles)

    few = contrast(articles[::2], articles[1::2], {key: gloss for key, gloss in everything.items() if key[1] in asked})

    assert few == contrast(articles[::2], articles[1::2], everything)


def test_no_gloss_is_asked_for_names_and_light_words_which_are_compared_with_nothing() -> None:
    spanish, english = an_article_of("rumbo", language="es"), an_article_of("threat")
    named = replace(
        spanish, words=(*spanish.words, *(replace(word, lemma="reynosa", pos="PROPN") for word in spanish.words))
    )
    light = replace(
        named, words=(*named.words, *(replace(word, lemma="comenzar", pos="VERB") for word in spanish.words))
    )

    assert lemmas_to_gloss([light, english]) == ("rumbo",)


def test_no_gloss_is_asked_for_where_an_authored_one_stands_or_nobody_reads_spanish() -> None:
    spanish, english = an_article_of("amenaza", "rumbo", language="es"), an_article_of("threat")

    assert lemmas_to_gloss([spanish, english]) == ("rumbo",)
    assert lemmas_to_gloss([english]) == ()
    assert lemmas_to_gloss([spanish]) == ()
