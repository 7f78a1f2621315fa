"""The rule behind a verdict, in the words of a language."""

from __future__ import annotations

import pytest

from encuadre.model import ConflictKind, Ground, Language, QuantityKind, Rule
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words

HURT = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.COUNT, {"es": "heridos"})


@pytest.mark.parametrize(("language", "subject"), [("en", "counts of “heridos”"), ("es", "cantidades de heridos")])
def test_what_is_counted_stands_in_marks_where_it_is_not_in_the_language_of_the_page(
    language: Language, subject: str
) -> None:
    assert rule_in_words(HURT, words_in(language)).split(":")[0] == subject


def test_a_name_is_the_same_in_both_languages_and_stands_without_marks() -> None:
    rule = Rule(ConflictKind.SPEAKER, Ground.OTHER_SPEAKER, about={"es": "Ana Ríos"})

    assert "(Ana Ríos)" in rule_in_words(rule, words_in("en"))
