"""What says nothing by itself is no gap in anybody's report; what names somebody, or tells a figure, is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.align.scraps import is_scrap, telling
from encuadre.model import Language, Passage, Quotation, QuotationKind, Span, Word


def passage(text: str, content: str = "", language: Language = "en", *, spoken: bool = False) -> Passage:
    """Return a sentence with these content words: nouns, and names where they are capitalised.

    Args:
        text: The sentence.
        content: Its content words.
        language: In which it is written.
        spoken: Whether all of it is quoted.
    """
    words = tuple(Word(Span(0, 1), word.lower(), "PROPN" if word[0].isupper() else "NOUN") for word in content.split())
    said = (Quotation(Span(0, len(text)), QuotationKind.DIRECT),) if spoken else ()
    return Passage(text, language, words=words, quotations=said)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“It was madness.", "madness"),
        ("We will not rest until they listen.”", "rest listen"),
        ("“It’s patience, patience, patience.", "patience patience patience"),
    ],
)
def test_somebodys_words_with_hardly_any_content_are_a_scrap(text: str, content: str) -> None:
    assert is_scrap(passage(text, content, spoken=True))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“Ruiz was mad.", "Ruiz mad"),
        ("“Twelve of 40 came.", "come"),
        ("“The bridge stays closed to trucks until winter.", "bridge stay closed truck winter"),
    ],
)
def test_somebodys_words_with_a_name_a_figure_or_more_content_are_none(text: str, content: str) -> None:
    assert not is_scrap(passage(text, content, spoken=True))


def credited(said: str, speaker: str, *, content: str = "", named: str = "") -> Passage:
    """Return a quotation with its speaker behind it.

    Args:
        said: What is quoted.
        speaker: Who said it.
        content: The content words in it.
        named: A name in it.
    """
    text = f"“{said},” {speaker} said."
    at = text.rindex(speaker)
    name = Span(at, at + len(speaker))
    quotation = Quotation(
        Span(1, 1 + len(said)),
        QuotationKind.DIRECT,
        speaker_span=name,
        cue_span=Span(name.end + 1, len(text) - 1),
    )
    nouns = [Word(Span(text.index(word), text.index(word) + len(word)), word, "NOUN") for word in content.split()]
    names = [
        Word(Span(text.index(word), text.index(word) + len(word)), word, "PROPN") for word in (named, speaker) if word
    ]
    return Passage(text, "en", entities=frozenset({speaker}), words=(*nouns, *names), quotations=(quotation,))


def test_who_said_a_quotation_does_not_make_it_tell_something() -> None:
    assert is_scrap(credited("We are close", "Ruiz", content="close"))
    assert is_scrap(credited("It is what it is", "Ruiz"))


def test_a_credited_quotation_that_names_somebody_or_says_more_is_none() -> None:
    assert not is_scrap(credited("We are close to Laredo", "Ruiz", content="close", named="Laredo"))
    assert not is_scrap(credited("The bridge needs new cables", "Ruiz", content="bridge needs cables"))
    assert not is_scrap(credited("We have 12", "Ruiz"))


def test_who_spoke_counts_where_the_newsroom_tells_something_beside_the_quotation() -> None:
    beside = replace(credited("We are close", "Ruiz", content="close"), quotations=())
    assert not is_scrap(beside)


def test_a_quotation_without_any_content_word_is_a_scrap() -> None:
    assert is_scrap(passage("“So are we all.", spoken=True))


def test_the_newsrooms_own_sentence_is_a_scrap_only_if_it_holds_one_word_at_most() -> None:
    assert is_scrap(passage("But it was a lot more than that.", "lot"))
    assert not is_scrap(passage("The wounded drove home.", "wounded drive home"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Will the bridge over the Bravo ever open again?", "en"),
        ("¿Volverá a abrir el puente de Laredo?", "es"),
        ("Closed again. pic.twitter.com/abc123", "en"),
        ("The bridge is closed again. — Laredo Police (@laredopd) May 5, 2019", "en"),
        ("The mayor tweeted late at night:", "en"),
        ("Leaders seek answers", "en"),
        ("Міст знову закрито для вантажівок.", "es"),
        ("The voice of the river is strong.", "es"),
        ("Así lo informó la alcaldesa de Laredo.", "es"),
        ("In *NUMBER*, it opened *NUMBER* gates to trucks.", "en"),
        ("Trucks wait at a bridge in Laredo, Texas, U.S., May 5, 2019.", "en"),
        ("Trucks wait at a bridge in Laredo, Texas, Sunday, May 5, 2019.", "en"),
        ("Camiones ante un puente en Laredo, Texas, 5 de mayo de 2019.", "es"),
    ],
)
def test_questions_posts_headings_foreign_words_attributions_holes_and_captions_are_scraps(
    text: str, language: Language
) -> None:
    assert is_scrap(passage(text, "bridge gate truck Laredo", language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“Will it open?” asked the mayor.", "en"),
        ("– The bridge stays closed to all trucks", "en"),
        ("The mayor closed the bridge over the river to trucks and to all who came on foot", "en"),
        ("Trucks waited at a bridge in Laredo on Sunday, May 5, 2019.", "en"),
        ("The bridge at El Paso de los Indios que no se ve closed.", "en"),
        ("In *NUMBER*, it opened the gates to trucks.", "en"),
    ],
)
def test_what_looks_like_one_and_tells_something_is_none(text: str, language: Language) -> None:
    assert not is_scrap(passage(text, "bridge gate truck Laredo", language))


def test_a_line_without_full_stop_tells_something_at_the_top_of_its_article_alone() -> None:
    side = [passage("Bridge closed to trucks", "bridge close truck") for _ in range(4)]

    assert telling(side, range(4)) == {0, 1}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("@anaruiz, the bridge was never yours to close.", "en"),
        ("Дякую @LaredoBridgeOffice.", "es"),
    ],
)
def test_a_post_to_somebody_is_a_scrap_in_whatever_language_its_handle_is(text: str, language: Language) -> None:
    assert is_scrap(passage(text, "bridge close yours office", language))


def test_what_tells_of_somebody_with_a_handle_is_none() -> None:
    assert not is_scrap(passage("Ruiz of @LaredoBridge closed the bridge to trucks.", "Ruiz close bridge truck"))
