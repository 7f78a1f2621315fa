"""Quotations on their way to matching: translations are compared; what no engine can translate claims nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from encuadre.model import (
    AnnotatedArticle,
    Article,
    Country,
    Quotation,
    QuotationKind,
    Rendering,
    Span,
    Translation,
    Untranslated,
)
from encuadre.pipeline import Tools
from encuadre.pipeline.border import match_event_quotations, quoted_texts
from encuadre.store import Workspace
from fakes import FakeAnnotator, FakeEncoder, FakeTranslator
from strategies import an_article, annotated

US = an_article("", "The mayor said the bridge is open.")
MX = an_article("", "El alcalde dijo que es untranslatable.", "es", Country.MX)


def quoting(article: Article, words: str) -> AnnotatedArticle:
    start = article.text.index(words)
    quotation = Quotation(Span(start, start + len(words)), QuotationKind.INDIRECT, speaker="Ana Robles")
    return replace(annotated(article), quotations=(quotation,))


@pytest.fixture
def translator() -> FakeTranslator:
    return FakeTranslator()


@pytest.fixture
def tools(translator: FakeTranslator) -> Iterator[Tools]:
    with Workspace(":memory:") as workspace:
        yield Tools(
            workspace,
            annotator=FakeAnnotator(),  # type: ignore[arg-type]
            encoder=FakeEncoder(),
            translator=translator,  # type: ignore[arg-type]
        )


def test_what_is_quoted_is_named_without_the_words_around_it() -> None:
    assert quoted_texts(quoting(US, "the bridge is open")) == ("the bridge is open",)
    assert quoted_texts(annotated(US)) == ()


def test_a_quotation_no_engine_can_translate_claims_no_match(tools: Tools) -> None:
    left, right = quoting(US, "the bridge is open"), quoting(MX, "es untranslatable")
    renderings: dict[str, Rendering] = {
        "es untranslatable": Untranslated("es untranslatable", "en", "it says so"),
        "the bridge is open": Translation("the bridge is open", "el puente está abierto", "es", "fake"),
    }

    assert match_event_quotations([left], [right], tools, renderings) == ()


def test_sides_in_one_language_need_no_translation(tools: Tools, translator: FakeTranslator) -> None:
    twin = an_article("", "The mayor said the bridge is open.", country=Country.MX)
    sides = [quoting(US, "the bridge is open")], [quoting(twin, "the bridge is open")]
    (match,) = match_event_quotations(*sides, tools, {})

    assert (match.left, match.right) == ((0,), (0,))
    assert translator.translated == []


def test_a_side_that_quotes_nobody_has_no_match(tools: Tools) -> None:
    assert match_event_quotations([annotated(US)], [quoting(MX, "es untranslatable")], tools, {}) == ()
