"""A sentence with its source: every form says where it stands, and shows the words as they were published."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from encuadre.model import HUMAN, Article, CitationForm, Evidence, Quoted, Row, Span, Translation, Untranslated
from encuadre.present import cite, sentences_of
from encuadre.present.bibliography import BIBLIOGRAPHIES
from encuadre.words import words_in
from strategies import an_article

EN, ES = words_in("en"), words_in("es")
ARTICLE = an_article("Mexico sends troops north")
TEXT = "Markets fell."

OF_SENTENCES = [form for form in CitationForm if form not in BIBLIOGRAPHIES]


def quoted(article: Article = ARTICLE, text: str = TEXT, *, engine: str = "argos", sure: float | None = None) -> Quoted:
    translation = Translation(text, "Cayeron los mercados.", "es", engine, confidence=sure)
    return Quoted(f"{article.id}-2", text, Span(30, 43), article, translation)


@pytest.mark.parametrize("form", CitationForm)
@pytest.mark.parametrize("words", [EN, ES])
def test_every_form_says_outlet_headline_year_and_address(form: CitationForm, words: object) -> None:
    said = cite(quoted(), form, ES if words is ES else EN)

    assert ("Markets fell" in said) is (form in OF_SENTENCES)
    for part in (
        "River Gazette",
        "Mexico sends troops north",
        "2025",
        "https://rivergazette.example/1",
    ):
        assert part in said


@pytest.mark.parametrize("form", OF_SENTENCES)
def test_a_translation_goes_along_with_its_engine_only_where_it_is_shown(form: CitationForm) -> None:
    without, with_it = cite(quoted(), form, EN), cite(quoted(), form, EN, is_translated=True)

    assert "Cayeron" not in without
    assert "Cayeron los mercados." in with_it
    assert "machine translation by argos" in with_it


@pytest.mark.parametrize("form", OF_SENTENCES)
def test_what_a_person_translated_is_not_called_a_machines(form: CitationForm) -> None:
    said = cite(quoted(engine=HUMAN), form, EN, is_translated=True)

    assert "translated by a person" in said
    assert "machine" not in said


@pytest.mark.parametrize("form", OF_SENTENCES)
def test_a_doubtful_translation_stays_marked(form: CitationForm) -> None:
    assert "(?)" in cite(quoted(sure=0.1), form, EN, is_translated=True)


@pytest.mark.parametrize("form", CitationForm)
def test_a_sentence_nobody_translated_is_cited_alone(form: CitationForm) -> None:
    untranslated = replace(quoted(), rendering=Untranslated(TEXT, "es", "no engine"))

    assert cite(untranslated, form, EN, is_translated=True) == cite(replace(untranslated, rendering=None), form, EN)


@pytest.mark.parametrize("form", CitationForm)
def test_an_invented_outlet_is_never_cited_as_news(form: CitationForm) -> None:
    said = cite(quoted(replace(ARTICLE, is_sample=True)), form, EN)

    assert EN.comparison.sample in said


@pytest.mark.parametrize("form", CitationForm)
def test_what_is_not_known_is_said_not_invented(form: CitationForm) -> None:
    bare = replace(ARTICLE, title="", outlet=None, country=None, published=None, url="")
    said = cite(quoted(bare), form, ES)

    assert "medio desconocido" in said
    assert "(sin titular)" in said
    assert ("s. f." if form in (CitationForm.APA, *BIBLIOGRAPHIES) else ES.terms.no_date) in said
    assert "http" not in said


def test_plain_text_is_the_words_above_their_source() -> None:
    assert cite(quoted(), CitationForm.PLAIN, EN) == (
        "“Markets fell.”\nRiver Gazette, “Mexico sends troops north”, 2025-02-04, https://rivergazette.example/1"
    )


def test_a_desk_reads_first_who_from_where_and_when() -> None:
    said = cite(quoted(replace(ARTICLE, author="Ana Ríos")), CitationForm.NEWSROOM, ES, is_translated=True)

    assert said.splitlines() == [
        "River Gazette (EE. UU.), Ana Ríos, 4 de febrero de 2025: «Markets fell.»",
        "[traducción automática de argos: «Cayeron los mercados.»]",
        "«Mexico sends troops north»",
        "https://rivergazette.example/1",
        f"[encuadre {ARTICLE.id}-2]",
    ]


def test_apa_puts_the_headline_where_no_author_is_known() -> None:
    assert cite(quoted(), CitationForm.APA, EN) == (
        "“Markets fell” (“Mexico sends troops north”, 2025).\n"
        "Mexico sends troops north. (2025, February 4). River Gazette. https://rivergazette.example/1"
    )


def test_apa_names_the_author_as_published() -> None:
    assert cite(quoted(replace(ARTICLE, author="Ana Ríos")), CitationForm.APA, ES) == (
        "«Markets fell» (Ana Ríos, 2025).\n"
        "Ana Ríos. (2025, 4 de febrero). Mexico sends troops north. River Gazette. https://rivergazette.example/1"
    )


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1).filter(
        lambda text: text.split()
    )
)
def test_markdown_shows_any_words_as_they_are(text: str) -> None:
    parser = MarkdownIt("commonmark")
    cited = cite(quoted(replace(ARTICLE, title=text), text), CitationForm.MARKDOWN, EN)
    inner = [token for token in parser.parse(cited) if token.type == "inline"]

    words = ["".join(child.content for child in token.children or ()) for token in inner]
    assert words[0] == " ".join(text.split())
    assert words[1].startswith(f"— {' '.join(text.split())}, River Gazette")
    assert [child.type for child in inner[0].children or () if child.type != "text"] == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "https://a.example/x> [y](z)", "https://a.example/(1)\\"])
def test_an_address_leads_to_the_web_or_nowhere(address: str) -> None:
    cited = cite(quoted(replace(ARTICLE, url=address)), CitationForm.MARKDOWN, EN)
    children = [child for token in MarkdownIt("commonmark").parse(cited) for child in token.children or ()]
    links = [str(child.attrs["href"]) for child in children if child.type == "link_open"]

    assert all(link.startswith("https://a.example/") for link in links)
    assert len(links) == address.startswith("https")


def test_a_row_that_is_a_sentence_gives_that_one() -> None:
    first, second = quoted(), replace(quoted(), sentence="other-1")

    assert sentences_of(Row("x", ref="other-1"), (first, second)) == (second,)


def test_a_row_with_evidence_gives_each_sentence_it_touches_once_in_its_order() -> None:
    first = replace(quoted(), sentence="a", span=Span(0, 10))
    second = replace(quoted(), sentence="b", span=Span(11, 20))
    places = (Evidence(ARTICLE.id, Span(12, 13)), Evidence(ARTICLE.id, Span(8, 12)), Evidence("elsewhere", Span(0, 9)))

    assert sentences_of(Row("x", evidence=places), (first, second)) == (second, first)
