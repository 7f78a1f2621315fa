"""Both languages of the interface are complete, and ask for the same values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from importlib import resources
from string import Formatter

import pytest

from encuadre.words import Plural, Words, words_in
from encuadre.words.en import ENGLISH
from encuadre.words.es import SPANISH

PARTS = [part.name for part in fields(Words) if part.name != "messages"]


def texts(words: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a part with the way that leads to it."""
    if isinstance(words, str):
        yield place, words
    elif isinstance(words, Mapping):
        for key, value in words.items():
            yield from texts(value, f"{place}[{key}]")
    elif isinstance(words, tuple):
        for number, value in enumerate(words):
            yield from texts(value, f"{place}[{number}]")
    elif is_dataclass(words):
        for field in fields(words):
            if field.name in {"metavars", "contractions"}:
                continue  # only where the language has some of its own
            yield from texts(getattr(words, field.name), f"{place}.{field.name}")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("part", PARTS)
def test_both_languages_word_the_same_things(part: str) -> None:
    english, spanish = (dict(texts(getattr(words, part))) for words in (ENGLISH, SPANISH))
    assert english.keys() == spanish.keys()


@pytest.mark.parametrize("part", PARTS)
def test_both_languages_fill_in_the_same_values(part: str) -> None:
    spanish = dict(texts(getattr(SPANISH, part)))
    for place, english in texts(getattr(ENGLISH, part)):
        if not place.endswith(".many"):
            assert placeholders(english) == placeholders(spanish[place]), place


def test_a_part_stands_in_a_file_of_its_name_in_both_languages() -> None:
    names = {
        folder: {path.name for path in resources.files(f"encuadre.words.{folder}").iterdir() if "." in path.name}
        for folder in ("shapes", "en", "es")
    }
    assert names["shapes"] == names["en"] == names["es"]


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 article"),
        ("en", 0, "0 articles"),
        ("en", 1234, "1,234 articles"),
        ("es", 1, "1 artículo"),
        ("es", 1234, "1,234 artículos"),
        ("es", 2_000_000, "2,000,000 de artículos"),
    ],
)
def test_what_is_counted_takes_the_form_of_its_number(language: str, count: int, said: str) -> None:
    words = words_in("es" if language == "es" else "en")
    assert words.count(words.terms.articles, count) == said


def test_a_form_a_language_lacks_is_its_usual_one() -> None:
    assert SPANISH.count(Plural(one="{count} cita", other="{count} citas"), 1_000_000) == "1,000,000 citas"
