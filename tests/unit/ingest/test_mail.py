"""Mail: the article is what was forwarded or sent as a newsletter, and the headers are not the newspaper's."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from encuadre.ingest import ReadOptions, read
from encuadre.model import Article, ArticleSkipped

NOW = datetime(2025, 12, 1, tzinfo=UTC)
TEXT = "Neighbors cleaned the creek on Saturday with shovels and carts, said Ines Prado, a teacher at the local school."
HTML = f"<html><head><title>x</title></head><body><p>{TEXT}</p><p>{TEXT}</p></body></html>"


def message(subject: str, body: str, *, sender: str = "Ana <ana@correo.example>") -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = sender, subject, "Mon, 24 Feb 2025 09:00:00 +0000"
    mail.set_content(body)
    return mail


def outcomes(tmp_path: Path, mail: EmailMessage | bytes) -> list[Article | ArticleSkipped]:
    path = tmp_path / "mail.eml"
    path.write_bytes(mail if isinstance(mail, bytes) else bytes(mail))
    return list(read([path], options=ReadOptions(now=NOW)))


def test_a_newsletter_of_a_known_paper_is_its_article(tmp_path: Path) -> None:
    mail = message("Neighbors clean the creek", TEXT, sender="The New York Times <nytdirect@nytimes.com>")
    mail.add_alternative(HTML, subtype="html")

    (article,) = outcomes(tmp_path, mail)

    assert isinstance(article, Article)
    assert article.outlet is not None
    assert (article.title, article.outlet.id) == ("Neighbors clean the creek", "new-york-times")
    assert article.body == f"{TEXT}\n\n{TEXT}"
    assert article.published == datetime(2025, 2, 24, 9, tzinfo=UTC)


def test_a_private_sender_is_no_outlet(tmp_path: Path) -> None:
    (article,) = outcomes(tmp_path, message("Creek", TEXT))

    assert isinstance(article, Article)
    assert article.outlet is None


@pytest.mark.parametrize(
    ("divider", "names"),
    [
        ("---------- Forwarded message ---------", ("From", "Date", "Subject", "To")),
        ("---------- Mensaje reenviado ----------", ("De", "Fecha", "Asunto", "Para")),
        ("-----Mensaje original-----", ("De", "Enviado el", "Asunto", "Para")),
        ("Begin forwarded message:\n", ("From", "Date", "Subject", "To")),
    ],
)
def test_what_was_forwarded_has_its_own_subject_and_day(
    tmp_path: Path, divider: str, names: tuple[str, str, str, str]
) -> None:
    values = ("The New York Times <n@nytimes.com>", "February 22, 2025", "Neighbors clean the creek", "ana@a.example")
    head = "\n".join(f"{name}: {value}" for name, value in zip(names, values, strict=True))

    (article,) = outcomes(tmp_path, message("Fwd: RV: look", f"For you, from me.\n\n{divider}\n{head}\n\n{TEXT}"))

    assert isinstance(article, Article)
    assert article.outlet is not None
    assert (article.title, article.body, article.outlet.id) == (values[2], TEXT, "new-york-times")
    assert article.published == datetime(2025, 2, 22, tzinfo=UTC)


def test_the_day_of_forwarding_is_not_the_articles(tmp_path: Path) -> None:
    body = f"---------- Forwarded message ---------\nSubject: Neighbors clean the creek\n\n{TEXT}"

    (article,) = outcomes(tmp_path, message("Fwd: look", body))

    assert isinstance(article, Article)
    assert article.published is None


def test_a_message_attached_to_a_message_is_the_article(tmp_path: Path) -> None:
    mail = message("Look", "See the attached.")
    mail.add_attachment(message("Neighbors clean the creek", TEXT))

    (article,) = outcomes(tmp_path, mail)

    assert isinstance(article, Article)
    assert (article.title, article.body) == ("Neighbors clean the creek", TEXT)


def test_an_attachment_is_named_and_a_picture_is_not(tmp_path: Path) -> None:
    mail = message("Neighbors clean the creek", TEXT)
    mail.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="nota.pdf")
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")

    (article, skipped) = outcomes(tmp_path, mail)

    assert isinstance(article, Article)
    assert isinstance(skipped, ArticleSkipped)
    assert (skipped.reason, skipped.hint) == ("the attachment nota.pdf was not read", "save it, and add it by itself")


def test_the_signature_is_no_text_of_the_article(tmp_path: Path) -> None:
    (article,) = outcomes(tmp_path, message("Neighbors clean the creek", f"{TEXT}\n\n-- \nAna, sent by telephone"))

    assert isinstance(article, Article)
    assert article.body == TEXT


def test_the_one_address_in_a_message_is_the_articles(tmp_path: Path) -> None:
    (article,) = outcomes(tmp_path, message("Creek", f"{TEXT}\n\nhttps://www.nytimes.com/2025/02/22/creek.html"))

    assert isinstance(article, Article)
    assert article.url == "https://www.nytimes.com/2025/02/22/creek.html"


@pytest.mark.parametrize("content", [b"no headers here", b"\0\xff" * 500])
def test_what_is_no_mail_says_so(tmp_path: Path, content: bytes) -> None:
    (skipped,) = outcomes(tmp_path, content)

    assert isinstance(skipped, ArticleSkipped)
    assert skipped.reason == "this is no mail"


def test_a_day_that_no_calendar_has_is_unknown(tmp_path: Path) -> None:
    head = b"From: a@a.example\nSubject: Creek\nDate: Mon, 24 Feb 2025 09:00:00 +99999999999999999999\n\n"

    (article,) = outcomes(tmp_path, head + TEXT.encode())

    assert isinstance(article, Article)
    assert article.published is None


def test_messages_inside_messages_are_followed_three_deep(tmp_path: Path) -> None:
    mail = message("Report 0", TEXT * 9)
    for number in range(1, 21):
        outer = message(f"Report {number}", TEXT * 9)
        outer.add_attachment(mail)
        mail = outer

    read = [one.title for one in outcomes(tmp_path, mail) if isinstance(one, Article)]

    assert read == ["Report 17", "Report 18", "Report 19", "Report 20"]


def test_a_charset_that_does_not_exist_costs_nothing(tmp_path: Path) -> None:
    head = b"From: a@a.example\nSubject: Creek\nContent-Type: text/plain; charset=klingon\n\n"

    (article,) = outcomes(tmp_path, head + TEXT.encode())

    assert isinstance(article, Article)
    assert article.body == TEXT
