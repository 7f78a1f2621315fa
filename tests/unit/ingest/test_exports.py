"""Exports of newspaper archives: split into articles, each with the fields its archive writes."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from encuadre.ingest import ReadOptions, read
from encuadre.ingest.export_fields import outlet_and_country
from encuadre.model import Article, ArticleSkipped, Country
from papers import docx

NOW = datetime(2025, 12, 1, tzinfo=UTC)
ENGLISH = "Neighbors cleaned the creek on Saturday with shovels and carts, said Ines Prado, a teacher at the school."
SPANISH = (
    "Los vecinos de la colonia limpiaron el arroyo el sábado con palas y carretillas, contó la maestra Inés Prado."
)

CLASSIC = f"""
                               1 of 2 DOCUMENTS

                              The Creek Herald

                     February 22, 2025 Saturday
                              Late Edition

Neighbors clean the creek
before the rain

BYLINE: By Dana Hale

SECTION: Metro; Pg. B1

LENGTH: 84 words

DATELINE: ROMA, Texas

{ENGLISH}

{ENGLISH}

LOAD-DATE: February 23, 2025

LANGUAGE: ENGLISH

GRAPHIC: PHOTO: A cart. (JANE DOE)

                Copyright 2025 The Creek Herald Company
                          All Rights Reserved

                               2 of 2 DOCUMENTS

                         El Universal, Mexico

                     22 de febrero de 2025 sábado

LENGTH: 60 palabras

HEADLINE: Vecinos limpian el arroyo

BODY:
{SPANISH}

LANGUAGE: SPANISH; ESPAÑOL
"""
UNI = f"""User Name: Ana
Date and Time: Monday, February 24, 2025
Documents (2)
1. Neighbors clean the creek
Client/Matter: -None-
About LexisNexis | Copyright © 2025 LexisNexis
Neighbors clean the creek
The Creek Herald
February 22, 2025 Saturday 3:07 PM GMT
Late Edition

Copyright 2025 The Creek Herald All Rights Reserved
Section: METRO; Pg. B1
Length: 84 words
Byline: Dana Hale
Body

{ENGLISH}
{ENGLISH}
Graphic

A cart.
Classification
Language: ENGLISH
Load-Date: February 23, 2025
End of Document

22 de febrero de 2025
El Universal, Mexico
23 de febrero de 2025 domingo

Length: 60 palabras
Body
{SPANISH}
Classification
Language: SPANISH; ESPAÑOL
End of Document
"""
FACTIVA = f"""Metro
Neighbors clean the creek
By Dana Hale
84 words
22 February 2025
10:32
The Creek Herald
CREHER
B1
English
Copyright 2025 The Creek Herald.

{ENGLISH}

{ENGLISH}

Document CREHER0020250222el2m00001

Vecinos limpian el arroyo
60 palabras
22 febrero 2025
El Universal
ELUNV
Español
© 2025 El Universal.

{SPANISH}

Documento ELUNV00020250222el2m00002
"""
CODED = f"""SE Metro
HD Neighbors clean the creek
BY By Dana Hale
WC 84 words
PD 22 February 2025
SN The Creek Herald
SC CREHER
LA English
CY Copyright 2025

LP
{ENGLISH}

TD
{ENGLISH}

CO acme : Acme
AN
Document CREHER0020250222el2m00001
"""
PROQUEST = f"""____________________________________________________________

Document 1 of 2

Neighbors clean the creek

Author: Dana Hale

Publication info: The Creek Herald ; Roma, Tex. [Roma, Tex]. 22 Feb 2025: B1.

Full text: {ENGLISH}

Note: {ENGLISH}

Title: Neighbors clean the creek

Publication title: The Creek Herald; Roma, Tex.

Publication date: Feb 22, 2025

Country of publication: United States, Roma, Tex.

Language of publication: English

ProQuest document ID: 1111

Document URL: https://www.proquest.com/docview/1111

____________________________________________________________

Documento 2 de 2

Vecinos limpian el arroyo

Texto completo: {SPANISH}

Título de publicación: El Universal; Mexico City

Fecha de publicación: 22 febrero 2025

País de publicación: Mexico, Mexico City

ID del documento de ProQuest: 2222
"""


def outcomes(path: Path, content: str | bytes) -> list[Article | ArticleSkipped]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read([path], options=ReadOptions(now=NOW)))


def fields(article: Article | ArticleSkipped) -> tuple[object, ...]:
    assert isinstance(article, Article), article
    outlet = article.outlet.name if article.outlet else ""
    return article.title, outlet, article.published and article.published.date(), article.author, article.body


DAY = date(2025, 2, 22)
HERALD = ("Neighbors clean the creek", "The Creek Herald", DAY, "Dana Hale", f"{ENGLISH}\n\n{ENGLISH}")
UNIVERSAL = ("Vecinos limpian el arroyo", "El Universal", DAY, "", SPANISH)
OF_ITS_OWN = {
    "classic": ("Neighbors clean the creek before the rain", *HERALD[1:]),
    "proquest": (*HERALD[:4], f"{ENGLISH}\n\nNote: {ENGLISH}"),
}


@pytest.mark.parametrize("layout", ["classic", "factiva", "proquest"])
@pytest.mark.parametrize("suffix", ["txt", "html", "docx"])
def test_an_export_is_as_many_articles_as_it_holds(tmp_path: Path, layout: str, suffix: str) -> None:
    text = {"classic": CLASSIC, "factiva": FACTIVA, "proquest": PROQUEST}[layout]
    content: str | bytes = text
    if suffix == "html":
        content = "<html><body>" + "".join(f"<div>{line}</div>\n" for line in text.split("\n")) + "</body></html>"
    elif suffix == "docx":
        content = docx([(line, "Normal") for line in text.split("\n")])

    first, second = outcomes(tmp_path / f"export.{suffix}", content)

    assert fields(first) == OF_ITS_OWN.get(layout, HERALD)
    assert fields(second) == UNIVERSAL
    assert isinstance(second, Article)
    assert (second.country, second.language) == (Country.MX, "es")


@pytest.mark.parametrize("suffix", ["txt", "docx"])
def test_nexis_uni_takes_a_date_for_a_headline_where_it_stands_for_one(tmp_path: Path, suffix: str) -> None:
    content = docx([(line, "Normal") for line in UNI.split("\n")]) if suffix == "docx" else UNI

    first, second = outcomes(tmp_path / f"export.{suffix}", content)

    assert fields(first) == HERALD
    assert fields(second) == ("22 de febrero de 2025", "El Universal", date(2025, 2, 23), "", SPANISH)


def test_lines_may_end_as_windows_ends_them(tmp_path: Path) -> None:
    first, second = outcomes(tmp_path / "export.txt", CLASSIC.replace("\n", "\r\n"))

    assert (fields(first)[1], fields(second)) == ("The Creek Herald", UNIVERSAL)


def test_the_page_of_factiva_tells_headline_from_byline(tmp_path: Path) -> None:
    text = FACTIVA.replace("Neighbors clean the creek\nBy Dana Hale", "Neighbors clean\nAna")
    page = "".join(f"<div>{line}</div>" for line in text.split("\n"))

    first, _ = outcomes(
        tmp_path / "export.html",
        page.replace("Neighbors clean<", "<span class='enHeadline'>Neighbors clean</span><"),
    )

    assert fields(first) == ("Neighbors clean", "The Creek Herald", DAY, "Ana", f"{ENGLISH}\n\n{ENGLISH}")


def test_a_name_below_the_headline_is_no_headline(tmp_path: Path) -> None:
    first, _ = outcomes(tmp_path / "export.txt", FACTIVA.replace("By Dana Hale", "Dana Hale"))

    assert fields(first) == HERALD


def test_the_publisher_below_the_text_is_no_text(tmp_path: Path) -> None:
    first, _ = outcomes(tmp_path / "export.txt", FACTIVA.replace("\nDocument ", "\nCreek Papers Limited\n\nDocument "))

    assert fields(first) == HERALD


def test_the_address_below_the_text_is_the_articles(tmp_path: Path) -> None:
    address = "https://www.creekherald.example/2025/creek.html"

    first, _ = outcomes(tmp_path / "export.txt", UNI.replace("\nGraphic", f"\n{address}\nGraphic"))

    assert isinstance(first, Article)
    assert (first.url, fields(first)) == (address, HERALD)


def test_a_corrected_article_has_its_outlet_and_headline_but_no_day(tmp_path: Path) -> None:
    text = UNI.replace("February 22, 2025 Saturday 3:07 PM GMT", "Correction Appended")

    first, _ = outcomes(
        tmp_path / "export.txt", text.replace("creek\nThe Creek", "creek - Correction Appended\nThe Creek")
    )

    assert fields(first) == (HERALD[0], HERALD[1], None, *HERALD[3:])


def test_a_section_between_brackets_is_no_outlet(tmp_path: Path) -> None:
    first, _ = outcomes(tmp_path / "export.txt", UNI.replace("Herald\nFebruary", "Herald\n(Creekside)\nFebruary"))

    assert fields(first) == HERALD


def test_codes_of_factiva_are_read(tmp_path: Path) -> None:
    (article,) = outcomes(tmp_path / "export.txt", CODED)

    assert fields(article) == HERALD


def test_an_article_without_text_is_said_and_the_next_is_read(tmp_path: Path) -> None:
    skipped, article = outcomes(tmp_path / "export.txt", CLASSIC.replace(ENGLISH, ""))

    assert isinstance(skipped, ArticleSkipped)
    assert (skipped.line, skipped.reason) == (1, "the article has no text in this export")
    assert fields(article) == UNIVERSAL


def test_an_export_may_be_larger_than_an_article(tmp_path: Path) -> None:
    articles = outcomes(tmp_path / "export.txt", CLASSIC * 200 + FACTIVA * 2000)

    assert len(articles) == 400


@pytest.mark.parametrize(
    ("name", "country", "outlet"),
    [
        ("El Universal, Mexico", "", ("El Universal", "Mexico")),
        ("Reforma (México D.F., México)", "", ("Reforma", "México")),
        ("El Universal", "Venezuela", ("El Universal (Venezuela)", "")),
        ("El Universal (Venezuela)", "", ("El Universal (Venezuela)", "")),
        ("Milenio", "Spain", ("Milenio, Spain", "")),
        ("The Guardian (London) - Final Edition", "", ("The Guardian (London)", "")),
        ("Milenio (Monterrey)", "Mexico", ("Milenio", "Mexico")),
        ("The Creek Herald", "United States", ("The Creek Herald", "United States")),
    ],
)
def test_a_namesake_of_another_country_keeps_its_place(name: str, country: str, outlet: tuple[str, str]) -> None:
    assert outlet_and_country(name, country) == outlet


@pytest.mark.parametrize("run", [" ", "\n", "a", "-", " -", "a-\n", "1", "_", "\n \n", "(", "http://a", "Document A"])
def test_no_run_of_characters_takes_long(tmp_path: Path, run: str) -> None:
    long = run * (150_000 // len(run))
    started = time.process_time()

    outcomes(
        tmp_path / "classic.txt", f"\n1 of 2 DOCUMENTS\n\nA{long}b\n\n22 February 2025\n\nT\n\nLENGTH: 1\n\nA{long}b.\n"
    )
    outcomes(tmp_path / "uni.txt", f"T\nA{long}b\n22 February 2025\nBody\nA{long}b.\nEnd of Document\n")
    outcomes(tmp_path / "plain.txt", f"Vecinos sába-\ndo\n\nA{long}b.\n")
    outcomes(tmp_path / "factiva.txt", f"T\n1 words\n22 February 2025\nA{long}b\nEnglish\nA{long}b.\n{CODED[-38:]}")

    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    "text", ["\n1 of 2 DOCUMENTS\n", "Body\nEnd of Document\n", "ProQuest document ID: 1\n", f"{CODED[-60:]}"]
)
def test_an_export_of_nothing_says_so(tmp_path: Path, text: str) -> None:
    (skipped,) = outcomes(tmp_path / "export.txt", text)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the article has no text in this export"


def test_an_article_about_documents_is_no_export(tmp_path: Path) -> None:
    (article,) = outcomes(tmp_path / "a.txt", f"Court sees 1 of 20 documents\n\n{ENGLISH} It was 1 of 20 documents.\n")

    assert isinstance(article, Article)
    assert article.title == "Court sees 1 of 20 documents"
