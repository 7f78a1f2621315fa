"""What leans on the sentence before it: a connective, a pronoun before anybody is named, words without a speaker."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.data.leaning import is_unsigned, leans
from encuadre.model import (
    ComparedSentence,
    Language,
    Quotation,
    QuotationKind,
    Span,
    Status,
    Translation,
    Untranslated,
    other_language,
)


def a_sentence(text: str, language: Language = "en", translated: str = "") -> ComparedSentence:
    other = other_language(language)
    rendering = Translation(text, translated, other, "argos") if translated else Untranslated(text, other, "no engine")
    return ComparedSentence("a-1", "a", text, Span(40, 40 + len(text)), rendering, Status.ONLY_HERE)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("But the trucks waited in Laredo.", "en"),
        ("Some of them left.", "en"),
        ("At her house nobody answered.", "en"),
        ("After ten years in office she left Laredo.", "en"),
        ("“The bridge is closed,” he said.", "en"),
        ("Además, el puente cerró.", "es"),
        ("Ellos esperaron en Laredo.", "es"),
    ],
)
def test_a_connective_or_a_pronoun_before_a_name_leans(text: str, language: Language) -> None:
    assert leans(a_sentence(text, language), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Trucks waited in Laredo.", "en"),
        ("The mayor of Laredo said that she would wait.", "en"),
        ("After the flood, Mayor Eva Luna said that she would wait.", "en"),
        ("While the bridge was closed, trucks waited in Laredo.", "en"),
        ("Los camiones esperaron en Laredo.", "es"),
    ],
)
def test_a_sentence_that_says_of_whom_it_speaks_does_not_lean(text: str, language: Language) -> None:
    assert not leans(a_sentence(text, language), language)


def test_a_spanish_verb_without_subject_leans_by_its_translation() -> None:
    text = "Tras diez años en el cargo dejó Laredo."

    assert leans(a_sentence(text, "es", "After ten years in office he left Laredo."), "es")
    assert not leans(a_sentence(text, "es", "After ten years in office Luna left Laredo."), "es")
    assert not leans(a_sentence(text, "es"), "es")


@given(st.text(alphabet=st.characters(categories=("Ll", "Zs")), max_size=40))
def test_nothing_behind_a_name_makes_a_sentence_lean(rest: str) -> None:
    assert not leans(a_sentence(f"Trucks of Laredo {rest}"), "en")


def quoted(text: str, speaker: str, cue: str) -> tuple[ComparedSentence, Quotation]:
    """Return a sentence with the quotation it begins with."""
    one = a_sentence(text)

    def span(words: str) -> Span | None:
        start = one.span.start + text.find(words)
        return Span(start, start + len(words)) if words else None

    content = Span(one.span.start, one.span.start + text.index("”") + 1)
    return one, Quotation(content, QuotationKind.DIRECT, speaker, span(speaker), cue_span=span(cue))


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "is_alone"),
    [
        ("“The bridge stays closed.”", "", "", True),
        ("“The bridge stays closed,” she said.", "she", "said", True),
        ("“The bridge stays closed,” Luna said.", "Luna", "said", False),
        ("“Closed” was the sign that drivers at the bridge of Laredo had before them.", "", "", False),
    ],
)
def test_somebodys_words_are_unsigned_where_no_name_stands_with_them(
    text: str, speaker: str, cue: str, *, is_alone: bool
) -> None:
    one, said = quoted(text, speaker, cue)

    assert is_unsigned(one, said, "en") is is_alone


@pytest.mark.parametrize(
    ("text", "is_alone"),
    [("“Shut,” she said of the bridge.", True), ("“Shut,” she said, and Luna left the bridge.", False)],
)
def test_a_pronoun_is_no_riddle_where_its_sentence_names_who_speaks(text: str, *, is_alone: bool) -> None:
    one, said = quoted(text, "she", "said")

    assert is_unsigned(one, replace(said, speaker="Eva Luna"), "en") is is_alone
