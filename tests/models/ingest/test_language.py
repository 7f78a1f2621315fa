"""Languages: English and Spanish are told apart, and from their neighbours, by the real model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from encuadre.ingest import read
from encuadre.ingest.language import detect, settle
from encuadre.model import Article, ArticleSkipped

pytestmark = pytest.mark.models

ENGLISH = "The army sent ten thousand troops to the northern border on Tuesday, and the governor said they would stay. "
SPANISH = "El ejército envió diez mil elementos a la frontera norte este martes y el gobernador dijo que se quedarán. "
PORTUGUESE = (
    "O exército enviou dez mil soldados para a fronteira norte nesta terça-feira e o governador disse que não sairão. "
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (SPANISH, "es"),
        (PORTUGUESE, "pt"),
        ("Troops arrive at the border", "en"),
        ("Llegan tropas a la frontera", "es"),
        ("Sheinbaum responde a Trump: “no somos colonia”", "es"),
        (
            "L'armée a envoyé dix mille soldats à la frontière nord mardi, et le gouverneur a dit qu'ils resteraient.",
            "fr",
        ),
        ("Het leger stuurde dinsdag tienduizend soldaten naar de noordelijke grens, zei de gouverneur.", "nl"),
        ("Армия направила десять тысяч военных на северную границу.", "ru"),
        (ENGLISH * 4 + "“No somos colonia de nadie”, said the president, “y nunca lo seremos”. " + ENGLISH, "en"),
        (SPANISH * 4 + "“We are in this together”, dijo el presidente, “and we will stay”. " + SPANISH, "es"),
    ],
)
def test_the_language_of_a_text_is_found(text: str, language: str) -> None:
    assert detect(text).language == language


def test_a_stated_language_is_believed_on_short_text() -> None:
    assert settle("Tijuana, Sinaloa, Culiacán", "en") == "en"


@pytest.mark.parametrize(("text", "found"), [(SPANISH * 5, "es"), (PORTUGUESE * 5, "pt"), (ENGLISH * 5, "en")])
def test_a_long_text_that_is_certainly_in_another_language_wins(text: str, found: str) -> None:
    assert settle(text, "en") == found


def test_a_portuguese_article_is_skipped_by_name_and_the_rest_is_read(tmp_path: Path) -> None:
    records = [
        {"title": "A", "text": ENGLISH * 3},
        {"title": "B", "text": PORTUGUESE * 3},
        {"title": "C", "text": SPANISH},
    ]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(map(json.dumps, records)))

    english, portuguese, spanish = read([path])

    assert isinstance(english, Article)
    assert isinstance(spanish, Article)
    assert (english.language, spanish.language) == ("en", "es")
    assert isinstance(portuguese, ArticleSkipped)
    assert portuguese.line == 2
    assert portuguese.reason == "the article seems to be in Portuguese, neither English nor Spanish"
