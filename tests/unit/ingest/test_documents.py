"""PDF and DOCX: the text as it was written, without what pages add, and a reason where there is none."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from encuadre.ingest import ReadOptions, read
from encuadre.model import Article, ArticleSkipped
from papers import LINE, docx, locked_pdf, pdf, placed_pdf

NOW = datetime(2025, 12, 1, tzinfo=UTC)
TEXT = "Los vecinos de la colonia limpiaron el arroyo el sábado con palas y carretillas, contó la maestra Inés Prado."
FIRST = [
    "La Semana, sábado 22 de febrero",
    "Vecinos limpian el arroyo",
    "Por Inés Rey",
    "Los vecinos de la colonia limpiaron el sába-",
    "do el arroyo con palas y carretillas, contó la",
    "maestra Inés Prado en la escuela primaria.",
    "La alcaldía prestó dos camiones y prometió a",
    "los vecinos que habrá botes de basura en ca-",
    "1",
]
SECOND = [
    "La Semana, sábado 22 de febrero",
    "da esquina antes de mayo.",
    "El arroyo franco-",
    "mexicano se había desbordado en septiembre.",
    "2",
]


def outcomes(path: Path, content: bytes) -> list[Article | ArticleSkipped]:
    path.write_bytes(content)
    return list(read([path], options=ReadOptions(now=NOW)))


def test_words_and_paragraphs_of_a_pdf_are_whole_over_lines_and_pages(tmp_path: Path) -> None:
    (article,) = outcomes(tmp_path / "nota.pdf", pdf([FIRST, SECOND]))

    assert isinstance(article, Article)
    assert (article.title, article.author) == ("Vecinos limpian el arroyo", "Inés Rey")
    assert article.body.split("\n\n") == [
        "Los vecinos de la colonia limpiaron el sábado el arroyo con palas y carretillas, contó la maestra Inés Prado "
        "en la escuela primaria. La alcaldía prestó dos camiones y prometió a los vecinos que habrá botes de basura en "
        "cada esquina antes de mayo.",
        "El arroyo franco-mexicano se había desbordado en septiembre.",
    ]


def test_the_address_a_browser_prints_on_each_page_is_the_articles(tmp_path: Path) -> None:
    foot = "https://www.milenio.com/estados/limpian-el-arroyo"
    pages = [[*FIRST[1:-1], f"{foot} 1/2"], [*SECOND[1:-1], f"{foot} 2/2"]]

    (article,) = outcomes(tmp_path / "nota.pdf", pdf(pages))

    assert isinstance(article, Article)
    assert article.url == foot
    assert "milenio" not in article.body


def test_a_page_in_columns_is_named(tmp_path: Path) -> None:
    left = [(72, 700 - LINE * row, "limpiaron el arroyo con palas los vecinos") for row in range(10)]
    right = [(320, y, text) for _, y, text in left]

    (article, doubt) = outcomes(tmp_path / "nota.pdf", placed_pdf([left + right]))

    assert isinstance(article, Article)
    assert isinstance(doubt, ArticleSkipped)
    assert doubt.reason == "set in columns, so that the order of the text may be wrong: page 1"


def test_a_page_with_raised_figures_is_in_no_columns(tmp_path: Path) -> None:
    lines = [(72, 700 - LINE * row, "limpiaron el arroyo con palas los") for row in range(10)]
    raised = [piece for x, y, text in lines for piece in ((x, y, text), (350, y + 6, "2"), (360, y, "vecinos"))]

    (article,) = outcomes(tmp_path / "nota.pdf", placed_pdf([raised]))

    assert isinstance(article, Article)


def test_a_locked_pdf_says_so(tmp_path: Path) -> None:
    (skipped,) = outcomes(tmp_path / "nota.pdf", locked_pdf([FIRST], "secreto"))

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the PDF is locked with a password"


def test_a_pdf_that_opens_without_a_password_is_read(tmp_path: Path) -> None:
    (article,) = outcomes(tmp_path / "nota.pdf", locked_pdf([FIRST], ""))

    assert isinstance(article, Article)


def test_a_scanned_pdf_says_how_it_gets_text(tmp_path: Path) -> None:
    (skipped,) = outcomes(tmp_path / "nota.pdf", pdf([[], []]))

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the PDF holds no text, only pictures of pages"
    assert "ocrmypdf" in skipped.hint


def test_what_is_no_pdf_says_so(tmp_path: Path) -> None:
    (skipped,) = outcomes(tmp_path / "nota.pdf", b"<html>please log in</html>")

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "this is no PDF document"


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.9])
def test_a_pdf_that_is_cut_off_costs_itself_alone_and_says_so_once(
    tmp_path: Path, share: float, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = pdf([FIRST, SECOND])

    found = outcomes(tmp_path / "nota.pdf", whole[: int(share * len(whole))])

    assert len(found) == 1
    assert capsys.readouterr() == ("", "")


def test_a_pdf_with_too_many_pages_is_refused(tmp_path: Path) -> None:
    (skipped,) = outcomes(tmp_path / "libro.pdf", pdf([["Los vecinos."]] * 501))

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the PDF has 501 pages, more than 500"


def test_a_pdf_that_draws_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("encuadre.ingest.pdf.MOST_OPERATIONS", 20)

    (skipped,) = outcomes(tmp_path / "nota.pdf", pdf([FIRST, SECOND]))

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the PDF draws far more than the pages of an article"


def test_a_document_is_an_article_under_its_title(tmp_path: Path) -> None:
    paragraphs = [
        ("Vecinos limpian el arroyo", "Title"),
        ("Por Inés Rey", "Normal"),
        (TEXT, "Normal"),
        (TEXT, "Normal"),
    ]

    (article,) = outcomes(tmp_path / "nota.docx", docx(paragraphs))

    assert isinstance(article, Article)
    assert (article.title, article.author) == ("Vecinos limpian el arroyo", "Inés Rey")
    assert article.body == f"{TEXT}\n\n{TEXT}"


def test_an_empty_document_says_so(tmp_path: Path) -> None:
    (skipped,) = outcomes(tmp_path / "nota.docx", docx([]))

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "the document has no text"


def archive(name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"PK\x03\x04 and no more", "this is no DOCX document, or a damaged one"),
        (b"plain text", "this is no DOCX document, or a damaged one"),
        (archive("a.txt", b"text"), "the DOCX document cannot be read (KeyError)"),
        (archive("word/document.xml", bytes(90_000_000)), "it unpacks to far more than articles hold"),
    ],
    ids=["cut off", "no zip", "another zip", "a bomb"],
)
def test_what_is_no_document_says_so(tmp_path: Path, content: bytes, reason: str) -> None:
    (skipped,) = outcomes(tmp_path / "nota.docx", content)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == reason


def test_entities_in_a_document_are_not_expanded(tmp_path: Path) -> None:
    stream = io.BytesIO()
    declared = b'<!DOCTYPE w:document [<!ENTITY a "ja"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    with zipfile.ZipFile(io.BytesIO(docx([(TEXT, "Normal")]))) as good, zipfile.ZipFile(stream, "w") as bad:
        for name in good.namelist():
            content = good.read(name)
            if name == "word/document.xml":
                content = content.replace(b"<w:document", declared + b"<w:document", 1)
                content = content.replace(b"palas", b"&a;&b;")
            bad.writestr(name, content)

    for outcome in outcomes(tmp_path / "nota.docx", stream.getvalue()):
        assert isinstance(outcome, ArticleSkipped) or ("ja" not in outcome.body and "root:" not in outcome.body)
