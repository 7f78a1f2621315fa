"""Records: the shapes that archives give them, and those that are no article."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from encuadre.ingest import ReadOptions, read
from encuadre.model import Article, ArticleSkipped, Country

NOW = datetime(2025, 12, 1, tzinfo=UTC)
BODY = "The dam opened its gates on Thursday night. Three districts were cut off, the city said."
CUERPO = "La presa abrió sus compuertas el jueves por la noche. Tres colonias quedaron sin paso, informó el municipio."
RECORD = {"title": "Dam opens", "text": BODY}


def outcomes(path: Path, value: Any) -> list[Article | ArticleSkipped]:
    path.write_text(json.dumps(value), encoding="utf-8")
    return list(read([path], options=ReadOptions(now=NOW)))


def only(path: Path, value: Any) -> Article:
    (article,) = outcomes(path, value)
    assert isinstance(article, Article), article
    return article


def refusals(path: Path, value: Any) -> list[str]:
    return [outcome.reason for outcome in outcomes(path, value) if isinstance(outcome, ArticleSkipped)]


ARCHIVES: dict[str, Any] = {
    "news-please": {
        "authors": ["Ana Ruiz"],
        "date_download": "2025-08-09 10:00:00+00:00",
        "date_modify": None,
        "date_publish": "2025-08-07 04:11:00",
        "description": "Corta",
        "language": "en",
        "maintext": BODY,
        "source_domain": "www.nytimes.com",
        "title": "Dam opens",
        "url": "https://www.nytimes.com/dam",
    },
    "Fundus": {
        "title": "Dam opens",
        "body": {
            "summary": ["In short."],
            "sections": [{"headline": [], "paragraphs": [BODY]}],
        },
        "plaintext": BODY,
        "authors": ["Ana Ruiz"],
        "publishing_date": "2025-08-07 04:11:00+00:00",
        "html": {"responded_url": "https://www.nytimes.com/dam", "crawl_date": "2025-08-09 10:00:00"},
    },
    "NewsAPI": {
        "status": "ok",
        "totalResults": 1,
        "articles": [
            {"source": {"id": None, "name": "The New York Times"}, "author": "Ana Ruiz", "title": "Dam opens"}
            | {"url": "https://www.nytimes.com/dam", "publishedAt": "2025-08-07T04:11:00Z", "content": BODY}
        ],
    },
    "Guardian": {
        "response": {
            "status": "ok",
            "results": [
                {"id": "us-news/dam", "webTitle": "Dam opens", "webUrl": "https://www.nytimes.com/dam"}
                | {"webPublicationDate": "2025-08-07T04:11:00Z", "fields": {"bodyText": BODY, "byline": "Ana Ruiz"}}
            ],
        }
    },
    "New York Times": {
        "response": {
            "docs": [
                {"headline": {"main": "Dam opens", "kicker": None}, "lead_paragraph": BODY, "abstract": "A dam."}
                | {"web_url": "https://www.nytimes.com/dam", "pub_date": "2025-08-07T04:11:00+0000"}
                | {"byline": {"original": "Ana Ruiz"}, "source": "The New York Times"}
            ]
        }
    },
    "Event Registry": {
        "articles": {
            "results": [
                {
                    "uri": "1",
                    "lang": "eng",
                    "date": "2025-08-07",
                    "time": "04:11:00",
                    "body": BODY,
                    "title": "Dam opens",
                }
                | {"dateTimePub": "2025-08-07T04:11:00Z", "url": "https://www.nytimes.com/dam"}
                | {"source": {"uri": "nytimes.com", "title": "The New York Times"}, "authors": [{"name": "Ana Ruiz"}]}
            ],
            "totalResults": 1,
        }
    },
    "Elasticsearch": {
        "took": 3,
        "hits": {
            "total": {"value": 1},
            "hits": [
                {"_id": "a", "_score": 1.0}
                | {
                    "_source": {"headline": "Dam opens", "content": BODY, "author": "Ana Ruiz"}
                    | {"link": "https://www.nytimes.com/dam", "date": "2025-08-07T04:11:00Z"}
                }
            ],
        },
    },
    "by id": {
        "id1": {"title": "Dam opens", "text": f"<p>{BODY}</p>", "url": "https://www.nytimes.com/dam"}
        | {"author": "Ana Ruiz", "published": "2025-08-07 04:11"}
    },
}


@pytest.mark.parametrize("archive", ARCHIVES)
@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_the_records_of_an_archive_are_read_as_it_gives_them(tmp_path: Path, archive: str, suffix: str) -> None:
    article = only(tmp_path / f"a{suffix}", ARCHIVES[archive])

    assert (article.title, article.body, article.author) == ("Dam opens", BODY, "Ana Ruiz")
    assert article.url == "https://www.nytimes.com/dam"
    assert article.published == datetime(2025, 8, 7, 4, 11, tzinfo=UTC)
    assert (article.outlet and article.outlet.id, article.country) == ("new-york-times", Country.US)


@pytest.mark.parametrize(
    "wrapped",
    [
        [RECORD, RECORD],
        {"noticias": [RECORD, RECORD]},
        {"meta": {"title": "Results", "url": "https://a.example"}, "data": {"items": [RECORD, RECORD]}},
        {"title": "A feed", "link": "https://a.example", "items": [RECORD, RECORD]},
        {"content": [RECORD, RECORD], "page": 1},
        {"us": [RECORD], "mx": [RECORD]},
        [{"article": RECORD}, {"article": RECORD}],
        {"a1": RECORD, "a2": RECORD},
    ],
    ids=["list", "any-key", "beside-metadata", "feed", "text-name", "two-lists", "each-wrapped", "by-id"],
)
def test_records_are_found_under_any_keys(tmp_path: Path, wrapped: Any) -> None:
    found = outcomes(tmp_path / "a.json", wrapped)

    assert [article.title for article in found if isinstance(article, Article)] == ["Dam opens"] * 2
    assert [Path(article.source).name for article in found if isinstance(article, Article)] == ["a.json:1", "a.json:2"]


def test_what_an_article_refers_to_is_no_article_of_its_own(tmp_path: Path) -> None:
    article = only(
        tmp_path / "a.json", RECORD | {"related": [{"title": "Other", "text": BODY, "url": "https://x.example"}]}
    )

    assert article.title == "Dam opens"


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"title": "[Removed]", "content": "[Removed]", "url": "https://removed.com"}, "the article was removed"),
        ({"title": "Dam opens", "content": f"{BODY}… [+2314 chars]"}, "only the beginning of the article: 2314"),
        ({"title": "Dam opens", "content": f"{BODY} Officials also said that the…"}, "only the beginning"),
        ({"title": "Dam opens", "content": f"{BODY} Officials also [&hellip;]"}, "only the beginning"),
        ({"title": "Dam opens", "url": "https://a.example", "description": BODY}, "the record has no text, only a"),
        ({"title": "Dam opens", "content": None, "description": BODY}, "the record has no text, only a summary"),
        ({"title": "Dam opens", "seendate": "20250807T041100Z", "domain": "cnn.com"}, "the record has no text (its"),
        ({"title": "Dam opens at night", "text": "Dam opens at night"}, "the text only repeats the headline"),
        ({"title": "Dam opens", "text": "See gallery"}, "the text is no sentence"),
        (
            {"title": "Dam opens", "text": f"{BODY}\nSubscribe to continue reading."},
            "only the beginning of the article",
        ),
        (
            {"title": "Abre la presa", "text": f"{CUERPO} Suscríbete para leer más."},
            "only the beginning of the article",
        ),
        ({"title": "Page not found", "text": "Sorry, what you look for has moved."}, "the text is that of a wall"),
        ({"title": "T", "text": "Please verify you are human to go on."}, "the text is that of a wall"),
        ({"title": "Dam opens", "text": float("nan")}, "the record has no text"),
        ({"title": "Dam opens", "text": "<p> </p>"}, "the article has no words"),
    ],
    ids=lambda value: "" if isinstance(value, dict) else value[:40],
)
def test_a_record_that_is_no_article_is_refused_by_name(tmp_path: Path, record: dict[str, Any], reason: str) -> None:
    found = outcomes(tmp_path / "a.json", {"articles": [record, RECORD]})

    assert isinstance(found[0], ArticleSkipped)
    assert found[0].place == f"{tmp_path / 'a.json'}:1"
    assert found[0].reason.startswith(reason)
    assert isinstance(found[1], Article)


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Abre la presa - Milenio", "Milenio"),
        ("Abre la presa | Milenio", "milenio.com"),
        ("Milenio: abre la presa - Noticias del Bravo", "Noticias del Bravo"),
    ],
)
def test_the_name_of_the_outlet_is_no_part_of_the_headline(tmp_path: Path, title: str, outlet: str) -> None:
    article = only(tmp_path / "a.json", {"title": title, "text": CUERPO, "source": outlet})

    assert article.title.endswith("bre la presa")


def test_a_headline_keeps_what_is_not_its_outlet(tmp_path: Path) -> None:
    title = "Abre la presa - y nadie avisó"

    assert only(tmp_path / "a.json", {"title": title, "text": CUERPO, "source": "Milenio"}).title == title


def test_a_long_text_may_end_in_an_ellipsis(tmp_path: Path) -> None:
    assert only(tmp_path / "a.json", {"text": " ".join([BODY] * 8) + " And then…"})


def test_an_empty_answer_says_so(tmp_path: Path) -> None:
    assert refusals(tmp_path / "a.json", {"status": "ok", "articles": []}) == ["the list of articles is empty"]


def test_the_sections_of_a_fundus_body_are_its_paragraphs(tmp_path: Path) -> None:
    sections = [{"headline": [], "paragraphs": [BODY, "It rained."]}, {"headline": ["Behind it"], "paragraphs": [BODY]}]

    article = only(tmp_path / "a.json", {"title": "T", "body": {"summary": ["In short."], "sections": sections}})

    assert article.body == "\n\n".join(["In short.", BODY, "It rained.", "Behind it", BODY])


def test_markup_in_a_headline_leaves_its_words(tmp_path: Path) -> None:
    assert (
        only(tmp_path / "a.json", RECORD | {"title": "<b>Dam</b> opens <i>at night</i>"}).title == "Dam opens at night"
    )


NAMES = st.sampled_from(["title", "text", "content", "articles", "source", "url", "date", "authors", "fields", "x", ""])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just(BODY),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | st.text(max_size=4), inner, max_size=5),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=VALUES, suffix=st.sampled_from([".json", ".jsonl"]))
def test_any_json_is_read_or_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: Any, suffix: str) -> None:
    monkeypatch.setattr("encuadre.ingest.article.settle", lambda text, stated: stated or "en")

    for outcome in outcomes(tmp_path / f"a{suffix}", value):
        assert isinstance(outcome, Article | ArticleSkipped)
        assert isinstance(outcome, Article) or outcome.reason
