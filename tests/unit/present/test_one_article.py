"""One article to be read: what stands in its page, in which order, with which evidence."""

from __future__ import annotations

from encuadre.model import (
    Article,
    Framing,
    MarkKind,
    Page,
    Quantity,
    QuantityKind,
    Quotation,
    QuotationKind,
    ReadArticle,
    Span,
    Translation,
    Untranslated,
    Version,
)
from encuadre.present import read_page, versions_page
from encuadre.text.edits import changed_paragraphs
from encuadre.words import words_in
from strategies import an_article, annotated

BODY = "Mexico sent 10,000 troops to its long northern border with Texas. “They stay,” said Ana Ríos."


def read(article: Article) -> ReadArticle:
    bare = annotated(article)
    text = article.text
    said, figure = text.index("They stay"), text.index("10,000")
    content = Span(said, said + len("They stay,"))
    found = type(bare)(
        article,
        bare.sentences,
        quantities=(
            Quantity(Span(figure, figure + 6), QuantityKind.COUNT, 10_000, 10_000, counted="troops"),
            Quantity(Span(figure, figure + 6), QuantityKind.DATE, 1, 1),
        ),
        quotations=(Quotation(content, QuotationKind.DIRECT, "Ana Ríos"),),
    )
    renderings = tuple(Translation(one, one[::-1], "es", "fake", "1") for one in found.sentence_texts)
    quoted = (Translation(content.of(text), "Se quedan,", "es", "fake", "1"),)
    return ReadArticle(found, renderings, Framing(), quoted)


def page() -> Page:
    return read_page(read(an_article("Troops go north", BODY)), words_in("en"))


def section_ids() -> list[str]:
    return [section.id.partition(":")[0] for section in page().sections]


def test_text_comes_before_quotations_figures_and_frames() -> None:
    ids = list(dict.fromkeys(section_ids()))
    assert ids[:4] == ["article", "text", "quoted", "figures"]
    assert len(ids) > 4


def test_each_paragraph_stands_apart_and_the_headline_too() -> None:
    body = "Rain fell. It stopped.\n\nThe gates opened."
    reading = annotated(an_article("Gates open", body))
    missing = tuple(Untranslated(text, "es", "no engine") for text in reading.sentence_texts)
    page = read_page(ReadArticle(reading, missing, Framing()), words_in("en"))
    shown = [[row.text for row in one.rows] for one in page.sections if one.id.startswith("text")]
    assert shown[0] == ["Gates open"]
    assert [row for paragraph in shown for row in paragraph][1] == "Rain fell."
    assert len(shown) > 1


def test_a_quotation_has_its_speaker_its_sentence_and_its_translation() -> None:
    [row] = next(section.rows for section in page().sections if section.id.startswith("quoted"))
    assert (row.label, row.text, row.asides[0].text) == ("Ana Ríos", "They stay,", "Se quedan,")
    assert row.ref.endswith("-2")


def test_quoted_words_stand_out_in_the_text() -> None:
    rows = [row for section in page().sections if section.id.startswith("text") for row in section.rows]
    marks = [(row.text[mark.start : mark.end], mark.kind) for row in rows for mark in row.marks]
    assert marks == [("They stay,", MarkKind.QUOTED)]


def test_a_figure_stands_among_its_words_and_a_date_is_none() -> None:
    [row] = next(section.rows for section in page().sections if section.id.startswith("figures"))
    assert row.text == "Mexico sent 10,000 troops to its long northern …"
    assert row.label == "counts"


def test_what_was_changed_is_marked_in_the_paragraph() -> None:
    old, new = an_article(body="On Tuesday 40 families left."), an_article(body="On Tuesday 60 families left.")
    told = versions_page([Version(old), Version(new, *changed_paragraphs(old.text, new.text))], words_in("en"))
    row = told.sections[1].rows[1]
    assert [(row.text[mark.start : mark.end], mark.kind) for mark in row.marks] == [
        ("40", MarkKind.REMOVED),
        ("60", MarkKind.ADDED),
    ]
