"""The groups of words that count as one must not overlap."""

from __future__ import annotations

from collections import Counter

import pytest

from encuadre.data.synonyms import Synonyms
from encuadre.model import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_in_two_groups_or_twice_in_one(language: Language) -> None:
    counted = Counter(word for group in Synonyms.of(language).groups for word in group)

    assert [word for word, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_groups_are_of_two_or_more_words_in_lower_case(language: Language) -> None:
    for group in Synonyms.of(language).groups:
        assert len(group) > 1
        assert all(word and word == word.lower() and word.replace("-", "").isalpha() for word in group), group
