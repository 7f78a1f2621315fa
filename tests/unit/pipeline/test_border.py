"""Quotations on their way to matching: translated once, and what no engine can translate stays typed as such."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from encuadre.model import AnnotatedArticle, Article, Country, Quotation, QuotationKind, Rendering, Span, Untranslated
from encuadre.pipeline import Tools
from encuadre.pipeline.border import match_event_quotations
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


def test_a_quotation_no_engine_can_translate_is_kept_as_such_and_claims_no_match(tools: Tools) -> None:
    renderings: dict[str, Rendering] = {}
    left, right = quoting(US, "the bridge is open"), quoting(MX, "es untranslatable")

    assert match_event_quotations([left], [right], tools, renderings, {}) == ()
    assert isinstance(renderings["es untranslatable"], Untranslated)


def test_what_is_translated_already_is_not_translated_again(tools: Tools, translator: FakeTranslator) -> None:
    renderings: dict[str, Rendering] = {}
    sides = [quoting(US, "the bridge is open")], [quoting(MX, "es untranslatable")]
    for _ in range(2):
        match_event_quotations(*sides, tools, renderings, {})

    assert sorted(translator.translated) == ["es untranslatable", "the bridge is open"]


def test_sides_in_one_language_need_no_translation(tools: Tools, translator: FakeTranslator) -> None:
    twin = an_article("", "The mayor said the bridge is open.", country=Country.MX)
    sides = [quoting(US, "the bridge is open")], [quoting(twin, "the bridge is open")]
    (match,) = match_event_quotations(*sides, tools, {}, {})

    assert (match.left, match.right) == ((0,), (0,))
    assert translator.translated == []


def test_a_side_that_quotes_nobody_has_no_match(tools: Tools) -> None:
    assert match_event_quotations([annotated(US)], [quoting(MX, "es untranslatable")], tools, {}, {}) == ()
