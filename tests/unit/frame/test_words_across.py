"""Distinctive words between languages: what is a translation is no difference."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from encuadre.frame._counterparts import Counterparts
from encuadre.frame._vocabulary import Glosses
from encuadre.frame._words import Contrast, contrast
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    Evidence,
    Language,
    Link,
    LinkKind,
    Rendering,
    Translation,
    other_language,
)
from unit.frame.worded import an_article_of, lemmas

WORDS = {"threat": "amenaza", "bridge": "puente", "flood": "crecida", "meeting": "reunión", "harvest": "cosecha"}
"""A small dictionary: what an engine would make of each word."""


def renderings_of(articles: list[AnnotatedArticle]) -> dict[str, Rendering]:
    """Return every sentence in the other language, word by word."""
    spanish = {there: here for here, there in WORDS.items()}
    found: dict[str, Rendering] = {}
    for article in articles:
        language = article.article.language
        known = spanish if language == "es" else WORDS
        for text in article.sentence_texts:
            words = " ".join(known.get(word.strip("."), word.strip(".")) for word in text.split())
            found[text] = Translation(text, words, other_language(language), "argos")
    return found


def contrast_in_translation(left: AnnotatedArticle, right: AnnotatedArticle, glosses: Glosses) -> Contrast:
    searched = Counterparts([left], [right], renderings_of([left, right]), {})
    return contrast([left], [right], glosses, searched)


@given(
    st.lists(st.sampled_from(sorted(WORDS)), min_size=10, max_size=80),
    st.dictionaries(st.sampled_from(sorted(WORDS.values())), st.sampled_from(sorted(WORDS)), max_size=5),
)
def test_a_text_against_its_own_translation_has_no_distinctive_words(said: list[str], wrong: dict[str, str]) -> None:
    glosses: dict[tuple[Language, str], str] = {("es", lemma): gloss for lemma, gloss in wrong.items()}
    original = an_article_of(*said)
    translated = an_article_of(*(WORDS[word] for word in said), language="es")

    found = contrast_in_translation(original, translated, glosses)

    assert (found.left, found.right, found.divergence) == ((), (), None)


@given(
    st.lists(st.sampled_from(sorted(WORDS)), min_size=20, max_size=60),
    st.lists(st.sampled_from(sorted(WORDS.values())), min_size=20, max_size=60),
)
def test_swapping_the_sides_mirrors_the_words_in_both_languages(english: list[str], spanish: list[str]) -> None:
    left, right = an_article_of(*english), an_article_of(*spanish, language="es")
    glosses: dict[tuple[Language, str], str] = {("es", there): here for here, there in WORDS.items()}

    forward, backward = (contrast_in_translation(*pair, glosses) for pair in ((left, right), (right, left)))

    assert (forward.left, forward.right) == (backward.right, backward.left)


def test_a_word_the_other_side_never_says_in_translation_either_is_distinctive() -> None:
    left = an_article_of(*["threat"] * 2, *["bridge"] * 20, *["flood"] * 20)
    right = an_article_of(*["amenaza"] * 20, *["puente"] * 20, *["crecida"] * 2, language="es")
    glosses: dict[tuple[Language, str], str] = {("es", there): here for here, there in WORDS.items()}

    found = contrast_in_translation(left, right, glosses)

    assert (lemmas(found.left), lemmas(found.right)) == (["flood"], ["amenaza"])


def test_what_a_synonym_of_the_translation_says_is_no_difference() -> None:
    left = an_article_of(*["troops"] * 20, *["bridge"] * 20)
    right = an_article_of(*["soldado"] * 20, *["puente"] * 20, language="es")
    renderings: dict[str, Rendering] = {
        "soldado.": Translation("soldado.", "soldier", "en", "argos"),
        "troops.": Translation("troops.", "tropas", "es", "argos"),
        **renderings_of([an_article_of("bridge"), an_article_of("puente", language="es")]),
    }
    renderings |= {text.strip("."): one for text, one in renderings.items()}
    renderings |= {f"{text}.": one for text, one in renderings.items() if not text.endswith(".")}
    glosses: dict[tuple[Language, str], str] = {("es", "soldado"): "soldier", ("es", "puente"): "bridge"}

    found = contrast([left], [right], glosses, Counterparts([left], [right], renderings, {}))

    assert (found.left, found.right) == ((), ())


def test_where_the_other_side_is_not_translated_no_word_is_compared() -> None:
    left = an_article_of(*["threat"] * 20, *["bridge"] * 20)
    right = an_article_of(*["puente"] * 40, language="es")
    glosses: dict[tuple[Language, str], str] = {("es", "puente"): "bridge"}

    found = contrast([left], [right], glosses, Counterparts([left], [right], {}, {}))

    assert (found.left, found.right) == ((), ())


def test_words_that_linked_sentences_have_in_each_others_place_are_one() -> None:
    left = an_article_of(*["quagmire"] * 20, *["bridge"] * 20)
    right = an_article_of(*["atolladero"] * 20, *["puente"] * 20, language="es")
    searched = {
        links: Counterparts(
            [left],
            [right],
            {text: Translation(text, "x", "es", "argos") for one in (left, right) for text in one.sentence_texts},
            {
                (left.article.id, right.article.id): Alignment(
                    tuple(Link(n, n, LinkKind.SAME, 0.9) for n in links), (), ()
                )
            },
        )
        for links in (range(20), range(0))
    }
    uses: list[tuple[Language, Evidence]] = [("en", Evidence(left.article.id, left.words[0].span))]

    assert searched[range(20)].times(uses, by_right=True) == 20
    assert searched[range(0)].times(uses, by_right=True) == 0
