"""Who is quoted: one person is one speaker, and the unnamed are counted too."""

from __future__ import annotations

from encuadre.frame._roles import Roles
from encuadre.frame._speakers import speakers_of
from encuadre.frame._voices import hear
from encuadre.model import AnnotatedArticle, Quotation, QuotationKind, Span, Speaker
from strategies import an_article

TEXT = "We will wait. It is done. Nobody knows why."


def quoted(*speakers: tuple[str, str], title: str = "") -> AnnotatedArticle:
    """Return an article in which each (name, entity) says one of the three sentences."""
    spans = [Span(0, 13), Span(14, 25), Span(26, 43)]
    quotations = tuple(
        Quotation(span, QuotationKind.DIRECT, speaker=name, speaker_entity=entity)
        for span, (name, entity) in zip(spans, speakers, strict=False)
    )
    return AnnotatedArticle(an_article(title=title, body=TEXT), (), quotations=quotations)


def speakers_in(*articles: AnnotatedArticle) -> tuple[Speaker, ...]:
    """Return who is quoted in articles."""
    return speakers_of(hear(articles, {article.article.id: Roles(article) for article in articles}))


def test_an_entity_is_one_speaker_under_its_fullest_name() -> None:
    first, second = quoted(("Ana Ruiz", "ana-ruiz"), ("Ruiz", "ana-ruiz")), quoted(("Lee", ""))

    speakers = speakers_in(first, second)

    assert [(speaker.name, speaker.quotations, speaker.words) for speaker in speakers] == [
        ("Ana Ruiz", 2, 6),
        ("Lee", 1, 3),
    ]


def test_accents_and_case_do_not_make_two_speakers() -> None:
    speakers = speakers_in(quoted(("JESÚS PEÑA", "")), quoted(("Jesus Peña", "")))

    assert [speaker.quotations for speaker in speakers] == [2]


def test_the_unnamed_are_one_group_of_their_own() -> None:
    speakers = speakers_in(quoted(("", ""), ("Ana Ruiz", "ana-ruiz"), ("", "")))

    assert [(speaker.name, speaker.quotations) for speaker in speakers] == [("", 2), ("Ana Ruiz", 1)]


def test_the_evidence_is_what_was_said() -> None:
    article = quoted(("Ana Ruiz", "ana-ruiz"))

    (speaker,) = speakers_in(article)

    assert [evidence.span.of(article.article.text) for evidence in speaker.evidence] == ["We will wait."]


def test_nobody_quoted_gives_no_speakers() -> None:
    assert speakers_in(quoted()) == ()
