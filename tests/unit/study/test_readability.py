"""Readability: the formulas against worked examples others published, and what holds for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import AnnotatedArticle, Ease, Formula, Language, Sentence, Span
from encuadre.model.readability import FEWEST_WORDS
from encuadre.study.readability import Counts, read_article, scores
from strategies import an_article

LONG = st.builds(
    lambda sentences, length, spoken: Counts(sentences * length, sentences, round(sentences * length * spoken)),
    st.integers(10, 200),
    st.integers(10, 40),
    st.floats(1, 3),
)


def score(counts: Counts, language: Language, formula: Formula) -> float:
    return next(one.score for one in scores(counts, language) if one.formula is formula)


def annotated(title: str, sentences: list[str], language: Language = "en") -> AnnotatedArticle:
    article = an_article(title, " ".join(sentences), language)
    spans, at = [Span(0, len(title))], len(title)
    for text in sentences:
        at = article.text.index(text, at)
        spans.append(Span(at, at + len(text)))
        at += len(text)
    return AnnotatedArticle(article, tuple(Sentence(article.id, n, span) for n, span in enumerate(spans)))


@pytest.mark.parametrize(
    ("words", "sentences", "syllables", "published"),
    [(13, 1, 24, 11.3), (57, 10, 58.14, -1.3), (1, 1, 1, -3.4)],
    ids=["one sentence", "a book for children", "least"],
)
def test_flesch_kincaid_is_what_others_worked_out(
    words: int, sentences: int, syllables: float, published: float
) -> None:
    many = 100  # the rates count, so a hundred such texts score as one does

    found = score(Counts(words * many, sentences * many, round(syllables * many)), "en", Formula.FLESCH_KINCAID)

    assert found == pytest.approx(published, abs=0.06)


def test_flesch_gives_words_of_one_syllable_alone_the_most_it_can() -> None:
    assert score(Counts(1000, 1000, 1000), "en", Formula.FLESCH) == pytest.approx(121.22)


def test_dale_and_chall_add_their_constant_above_five_in_a_hundred() -> None:
    few, more = Counts(1000, 50, 1500, uncommon=50), Counts(1000, 50, 1500, uncommon=51)

    gap = score(more, "en", Formula.DALE_CHALL_LIKE) - score(few, "en", Formula.DALE_CHALL_LIKE)

    assert gap == pytest.approx(3.6365 + 0.01579, abs=1e-6)


def test_the_spanish_formulas_are_as_printed() -> None:
    counts = Counts(1000, 50, 2000)  # twenty words in a sentence, two syllables in a word

    assert score(counts, "es", Formula.FERNANDEZ_HUERTA) == pytest.approx(206.84 - 120 - 20.4)
    assert score(counts, "es", Formula.SZIGRISZT_PAZOS) == pytest.approx(206.835 - 124.6 - 20)
    assert score(counts, "es", Formula.CRAWFORD) == pytest.approx(-0.205 * 5 + 0.049 * 200 - 3.407)


def test_inflesz_calls_normal_what_flesch_calls_fairly_hard() -> None:
    found = {one.formula: one for one in scores(Counts(1000, 40, 2020), "es")}

    assert found[Formula.SZIGRISZT_PAZOS].ease is Ease.NORMAL
    assert found[Formula.FERNANDEZ_HUERTA].ease is Ease.NORMAL or found[Formula.FERNANDEZ_HUERTA].score < 60
    assert found[Formula.CRAWFORD].ease is None


@given(LONG, st.sampled_from(["en", "es"]))
def test_longer_sentences_make_no_text_easier(counts: Counts, language: Language) -> None:
    longer = Counts(counts.words, counts.sentences // 2, counts.syllables, counts.uncommon)

    for one, other in zip(scores(counts, language), scores(longer, language), strict=True):
        if one.ease is None:
            assert other.score >= one.score
        else:
            assert other.score <= one.score


@given(st.integers(0, FEWEST_WORDS - 1), st.sampled_from(["en", "es"]))
def test_a_short_text_has_no_score(words: int, language: Language) -> None:
    assert scores(Counts(words, 3, 2 * words), language) == ()


def test_the_headline_and_figures_are_not_read_as_text() -> None:
    found = read_article(annotated("Ten words here", ["Markets fell 3.5 percent today.", "Nobody knew why."]), "US")

    assert (found.words, found.sentences, found.scores) == (7, 2, ())
