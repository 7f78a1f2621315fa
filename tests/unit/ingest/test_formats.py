"""Formats: the same article is the same article, whatever file it comes in."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from encuadre.ingest import ReadOptions, read
from encuadre.ingest.plain import paragraphs
from encuadre.model import Article, ArticleSkipped, Country

NOW = datetime(2025, 12, 1, tzinfo=UTC)
TITLE = "México envía tropas a la “frontera”"
BODY = "Diez mil elementos llegaron el martes.\n\nLos mercados cayeron 2% en la mañana."
RECORD = {
    "headline": TITLE,
    "text": BODY,
    "source": "El Universal",
    "publishedAt": "2025-02-04T12:00:00Z",
    "language": "Spanish",
    "url": "https://www.eluniversal.com.mx/nacion/tropas",
    "authors": ["Ana Ruiz", "Luis Paz"],
}
HEADER = (
    f"title: {TITLE}\noutlet: El Universal\nlanguage: es\npublished: 2025-02-04T12:00:00Z\n"
    "url: https://www.eluniversal.com.mx/nacion/tropas\nauthor: Ana Ruiz, Luis Paz\n"
)


def outcomes(path: Path, **options: Any) -> list[Article | ArticleSkipped]:
    return list(read([path], options=ReadOptions(now=NOW, **options)))


def only(path: Path, **options: Any) -> Article:
    (article,) = outcomes(path, **options)
    assert isinstance(article, Article), article
    return article


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def csv_of(path: Path, delimiter: str) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow(RECORD)
        writer.writerow([", ".join(value) if isinstance(value, list) else value for value in RECORD.values()])
    return path


def test_every_format_gives_the_same_article(tmp_path: Path) -> None:
    paths = [
        written(tmp_path / "a.txt", f"{HEADER}\n{BODY}\n"),
        written(tmp_path / "fenced.txt", f"---\n{HEADER}---\n{BODY}\n"),
        written(tmp_path / "one.json", json.dumps(RECORD)),
        written(tmp_path / "list.json", json.dumps([RECORD], ensure_ascii=False)),
        written(tmp_path / "under.json", json.dumps({"status": "ok", "articles": [RECORD]})),
        written(tmp_path / "lines.jsonl", json.dumps(RECORD) + "\n"),
        written(tmp_path / "lines.json", f"{json.dumps(RECORD)}\n{json.dumps(RECORD)}\n"),
        csv_of(tmp_path / "a.csv", ","),
        csv_of(tmp_path / "b.csv", ";"),
        csv_of(tmp_path / "a.tsv", "\t"),
    ]

    articles = [only(path) for path in paths if path.name != "lines.json"]
    twice = outcomes(tmp_path / "lines.json")

    for article in (*articles, *twice):
        assert isinstance(article, Article)
        assert (article.id, article.title, article.body) == (articles[0].id, TITLE, BODY)
        assert article.outlet is not None
        assert (article.outlet.id, article.country, article.language) == ("el-universal", Country.MX, "es")
        assert article.published == datetime(2025, 2, 4, 12, tzinfo=UTC)
        assert article.author == "Ana Ruiz, Luis Paz"
        assert article.url == RECORD["url"]
        assert article.retrieved == NOW


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "mac_roman", "cp850"]
)
@pytest.mark.parametrize("suffix", [".txt", ".jsonl", ".csv"])
def test_any_usual_encoding_is_recognised(tmp_path: Path, encoding: str, suffix: str) -> None:
    title = "México envía más tropas a la frontera norte: habrá diez mil"
    body = "La Guardia Nacional llegó el miércoles a Tijuana, según la Secretaría. ¿Y después? Ningún señor lo dirá."
    text = {
        ".txt": f"title: {title}\nlanguage: es\n\n{body}",
        ".jsonl": json.dumps({"title": title, "text": body, "lang": "es"}, ensure_ascii=False) + "\n",
        ".csv": f'title,text,lang\n"{title}","{body}",es\n',
    }[suffix]

    article = only(written(tmp_path / f"a{suffix}", text, encoding))

    assert (article.title, article.body) == (title, body)


def test_a_stray_byte_of_windows_is_mended_in_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("title: Más allá, mañana\nlanguage: es\n\nEl señor llegó.\n".encode() + b"Dijo \x93ma\xf1ana\x94.")

    assert only(path).body == "El señor llegó.\n\nDijo “mañana”."


def test_fields_of_the_common_archives_are_understood(tmp_path: Path) -> None:
    records: list[dict[str, Any]] = [
        {"source": {"id": None, "name": "La Opinión"}, "title": "T", "content": "Una frase corta.", "language": "es"},
        {
            "media_name": "nytimes.com",
            "title": "T",
            "text": "A short sentence.",
            "publish_date": "2025-02-04",
            "language": "en",
        },
        {"domain": "milenio.com", "sourcecountry": "Mexico", "language": "Spanish", "seendate": "20250204T063000Z"}
        | {"title": "T", "body": "Una frase corta."},
        {
            "title": {"rendered": "AT&amp;T &#8211; M&eacute;xico"},
            "content": {"rendered": "<p>Uno.</p><p>Dos.</p>"},
            "lang": "es",
        },
    ]
    path = written(tmp_path / "a.jsonl", "\n".join(map(json.dumps, records)))

    articles = [outcome for outcome in outcomes(path) if isinstance(outcome, Article)]

    assert [article.outlet and article.outlet.id for article in articles] == [
        "la-opinion",
        "new-york-times",
        "milenio",
        None,
    ]
    assert [article.country for article in articles] == [Country.US, Country.US, Country.MX, None]
    assert articles[2].published == datetime(2025, 2, 4, 6, 30, tzinfo=UTC)
    assert (articles[3].title, articles[3].body) == ("AT&T – México", "Uno.\n\nDos.")
    assert [article.source for article in articles] == [f"{path}:{line}" for line in (1, 2, 3, 4)]


def test_markup_in_a_text_field_leaves_its_text_and_nothing_else(tmp_path: Path) -> None:
    html = (
        "<p>Uno &amp; dos.</p><script>steal()</script><style>p{}</style>"
        "<p onclick='x()'>Tres &amp;lt;b&amp;gt;<br/>cuatro.</p>"
    )
    path = written(tmp_path / "a.json", json.dumps({"title": "T", "text": html, "lang": "es"}))

    assert only(path).body == "Uno & dos.\n\nTres &lt;b&gt;\n\ncuatro."


def test_a_bare_text_gives_up_its_headline_date_outlet_and_author(tmp_path: Path) -> None:
    path = written(
        tmp_path / "a.txt",
        "México envía tropas a la frontera\n\nPor Ana Ruiz\nEl Universal\nMartes, 4 de febrero de 2025\n\n"
        "Diez mil elementos llegaron el martes.",
    )

    article = only(path, language="es")

    assert (article.title, article.body) == (
        "México envía tropas a la frontera",
        "Diez mil elementos llegaron el martes.",
    )
    assert article.outlet is not None
    assert (article.outlet.id, article.author) == ("el-universal", "Ana Ruiz")
    assert article.published == datetime(2025, 2, 4, tzinfo=UTC)


def test_a_date_or_outlet_inside_a_sentence_is_part_of_the_story(tmp_path: Path) -> None:
    body = "El Universal informó el 4 de febrero de 2025 que diez mil elementos llegaron."
    article = only(written(tmp_path / "a.txt", f"Tropas a la frontera\n\n{body}"), language="es")

    assert (article.outlet, article.published, article.body) == (None, None, body)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Troops go north\n\nTen thousand arrived.", "Troops go north"),
        ("Will troops go north?\n\nTen thousand arrived.", "Will troops go north?"),
        ("Troops go north\nTen thousand of them arrived on Tuesday, the army said.", "Troops go north"),
        ("Ten thousand arrived on Tuesday.\n\nMarkets fell.", ""),
        ("Ten thousand troops arrived\nat the border on Tuesday, and the markets of both countries fell.", ""),
        ("Language: the last border\n\nTen thousand words arrived.", "Language: the last border"),
        ("Ten thousand arrived.", ""),
    ],
)
def test_the_first_line_is_the_headline_only_if_it_looks_like_one(tmp_path: Path, text: str, title: str) -> None:
    assert only(written(tmp_path / "a.txt", text), language="en").title == title


def test_hard_wrapped_lines_are_joined_and_paragraphs_a_line_are_parted(tmp_path: Path) -> None:
    wrapped = (
        "Ten thousand members of the National Guard arrived at the northern\n"
        "border on Tuesday, two days after the presidents spoke by telephone\n"
        "and agreed on it.\n"
    )
    lines = "The first paragraph stands in one line.\nThe second one does too.\n"

    assert "\n" not in only(written(tmp_path / "a.txt", f"title: T\nlanguage: en\n\n{wrapped}")).body
    assert only(written(tmp_path / "b.txt", f"title: T\nlanguage: en\n\n{lines}")).body.count("\n\n") == 1


def test_a_sentence_broken_over_paragraphs_is_whole_again() -> None:
    broken = (
        "The old bridge between the two towns was closed on Monday after two\n\ntrucks had burned on it, Vela said."
    )
    verses = "The bridge is old\n\nand nobody knows\n\nwho will mend it."
    subhead = "The old bridge between the two towns and those who have to pay for it\n\nTrucks burned on it, Vela said."

    assert "\n" not in paragraphs(broken)
    assert [paragraphs(verses), paragraphs(subhead)] == [verses, subhead]


def test_a_headline_repeated_in_the_text_is_kept_once(tmp_path: Path) -> None:
    path = written(tmp_path / "a.json", json.dumps({"title": TITLE, "text": f"{TITLE}\n\n{BODY}", "lang": "es"}))

    assert only(path).body == BODY


def test_country_comes_from_the_register_then_the_record_then_the_option(tmp_path: Path) -> None:
    def country(outlet: str, stated: str, option: Country | None) -> Country | None:
        record = {"title": "T", "text": "Una frase.", "lang": "es", "outlet": outlet, "country": stated}
        return only(written(tmp_path / "a.json", json.dumps(record)), country=option).country

    assert country("La Opinión", "MX", Country.US) is Country.MX
    assert country("La Opinión", "", Country.MX) is Country.US
    assert country("El Heraldo del Río", "Estados Unidos", Country.MX) is Country.US
    assert country("El Heraldo del Río", "", Country.MX) is Country.MX
    assert country("El Heraldo del Río", "Canada", None) is None


def test_an_outlet_of_a_third_country_is_not_taken_for_its_namesake(tmp_path: Path) -> None:
    record = {
        "title": "T",
        "text": "Una frase.",
        "lang": "es",
        "outlet": "El Economista",
        "url": "https://www.el-economista-diario.es/a",
    }
    article = only(written(tmp_path / "a.json", json.dumps(record)))

    assert article.outlet is not None
    assert (article.outlet.name, article.outlet.country, article.country) == ("El Economista", None, None)


def test_a_sample_says_so(tmp_path: Path) -> None:
    path = written(tmp_path / "a.txt", "title: T\nlanguage: en\nsample: yes\n\nOne sentence.")

    assert only(path).is_sample


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "https://", "http://[bad", "ftp://a.example/b"]
)
def test_only_web_addresses_are_kept(tmp_path: Path, url: str) -> None:
    path = written(tmp_path / "a.json", json.dumps({"text": "One sentence.", "lang": "en", "url": url}))

    assert only(path).url == ""
