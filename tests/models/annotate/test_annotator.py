"""The annotator on real pipelines."""

from __future__ import annotations

import pytest

from encuadre.annotate import Annotator, load_annotator
from encuadre.model import AnnotatedArticle, Article, Country, EntityKind, Language
from models.annotate.said import ENGLISH, SPANISH, Said

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return load_annotator()


def read(annotator: Annotator, text: str, language: Language = "en", title: str = "") -> AnnotatedArticle:
    [annotated] = annotator.annotate([Article("a", title, text, language)])
    return annotated


@pytest.mark.parametrize(
    ("said", "language"),
    [(said, "en") for said in ENGLISH] + [(said, "es") for said in SPANISH],
    ids=lambda value: value.text[:40] if isinstance(value, Said) else str(value),
)
def test_a_quotation_is_found_with_speaker_and_verb(annotator: Annotator, said: Said, language: Language) -> None:
    annotated = read(annotator, said.text, language)
    found = [quotation for quotation in annotated.quotations if said.content in quotation.content.of(said.text)]

    assert len(found) == 1
    [quotation] = found
    assert quotation.content.of(said.text).strip(",.") == said.content.strip(",.")
    assert (quotation.kind, quotation.speaker, quotation.cue) == (said.kind, said.speaker, said.cue)


def test_both_languages_name_the_same_entities(annotator: Annotator) -> None:
    english = read(
        annotator, "Claudia Sheinbaum told the United States that Mexico's National Guard would patrol Ciudad Juárez."
    )
    spanish = read(annotator, "Claudia Sheinbaum dijo a EE. UU. que la Guardia Nacional vigilará Ciudad Juárez.", "es")
    shared = {"claudia-sheinbaum", "united-states", "national-guard-mexico", "ciudad-juarez"}

    assert shared <= {entity.id for entity in english.entities}
    assert shared <= {entity.id for entity in spanish.entities}


def test_spans_point_at_what_they_say(annotator: Annotator) -> None:
    annotated = read(
        annotator,
        "Lima, 4 de mayo. Rosa Galván compró 49 kilos de maíz. “No alcanza”, dijo Galván.\n\nFin.",
        "es",
        title="Rosa Galván compra maíz",
    )
    text = annotated.article.text

    assert annotated.sentence_texts[0] == "Rosa Galván compra maíz"
    assert [m.span.of(text) for m in annotated.mentions if m.kind is EntityKind.PERSON] == [
        "Rosa Galván",
        "Rosa Galván",
        "Galván",
    ]
    assert annotated.quotations[0].content.of(text) == "No alcanza"
    assert annotated.quotations[0].speaker == "Rosa Galván"
    assert any(quantity.low == 49 and "49" in quantity.span.of(text) for quantity in annotated.quantities)
    assert all(word.span.of(text).isalpha() for word in annotated.words)
    assert {word.lemma for word in annotated.words} >= {"maíz"}


def test_articles_come_in_order_whatever_their_language(annotator: Annotator) -> None:
    articles = [
        Article(f"{number}", "", "La lluvia llegó. Nada más." if number % 3 else "Rain came. Nothing else.", language)
        for number in range(140)
        for language in (("es",) if number % 3 else ("en",))
    ]
    annotated = list(annotator.annotate(iter(articles)))

    assert [one.article.id for one in annotated] == [article.id for article in articles]
    assert all(len(one.sentences) == 2 for one in annotated)


def test_one_article_alone_reads_like_one_of_many(annotator: Annotator) -> None:
    texts = ["Ana Ruiz said it rained.", "", "   ", "A", "“Yes,” said Tom Barlow.\n\n" * 3]
    together = list(annotator.annotate(Article("a", "", text, "en") for text in texts))
    alone = [read(annotator, text) for text in texts]
    assert together == alone


def test_it_stops_when_asked(annotator: Annotator) -> None:
    articles = [Article(str(number), "", "Rain came.", "en") for number in range(10)]
    seen: list[str] = []
    for annotated in annotator.annotate(articles, should_stop=lambda: len(seen) == 3):
        seen.append(annotated.article.id)
    assert seen == ["0", "1", "2"]


def test_the_country_of_the_outlet_decides_what_congress_means(annotator: Annotator) -> None:
    article = Article("a", "", "Congress voted late.", "en", country=Country.MX)
    [annotated] = annotator.annotate([article])
    assert [mention.entity_id for mention in annotated.mentions] == ["congress-of-mexico"]


@pytest.mark.parametrize(
    "text",
    [
        "“ " * 3000,
        "a" * 60_000,
        "Dijo que " * 4000,
        "\n\n".join("“Sigue abierta" for _ in range(300)),
        "—" * 500 + "\n—Sí",
        "\ud7ff\u200b…!?" * 200,
    ],
    ids=["marks", "one word", "verbs", "open quotations", "dashes", "odd signs"],
)
def test_hostile_text_is_read(annotator: Annotator, text: str) -> None:
    annotated = read(annotator, text, "es")
    size = len(annotated.article.text)
    assert all(quotation.content.end <= size for quotation in annotated.quotations)


def test_the_version_names_both_pipelines(annotator: Annotator) -> None:
    assert annotator.version.count(" ") >= 3
    assert "core_web" in annotator.version
    assert "core_news" in annotator.version
