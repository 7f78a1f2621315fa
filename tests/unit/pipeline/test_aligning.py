"""What alignment is given of an article, and who else tells what two of them disagree on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.align.conflicts import find_conflicts
from encuadre.annotate.quantities import find_quantities
from encuadre.model import (
    CERTAIN,
    Alignment,
    AnnotatedArticle,
    Country,
    Event,
    Language,
    Link,
    LinkKind,
    SentenceId,
    Translation,
    Untranslated,
)
from encuadre.pipeline import passages
from encuadre.pipeline.aligning import told_by_all
from encuadre.pipeline.passages import TRUST_OF_DOUBTFUL
from strategies import an_article, annotated

ARTICLE = annotated(an_article())
FIRST = ARTICLE.sentence_texts[0]


@pytest.mark.parametrize(
    ("confidence", "trust"),
    [(None, 1.0), (CERTAIN, 1.0), (0.6, 1.0), (0.2, TRUST_OF_DOUBTFUL), (0.0, TRUST_OF_DOUBTFUL)],
)
def test_only_a_doubtful_translation_is_trusted_less(confidence: float | None, trust: float) -> None:
    rendering = Translation(FIRST, "Dicho así.", "es", "pivot", confidence=confidence)

    first, *others = passages(ARTICLE, {FIRST: rendering})

    assert (first.translation, first.trust) == ("Dicho así.", trust)
    assert {(one.translation, one.trust) for one in others} == {("", 1.0)}


def test_what_no_engine_translated_has_no_wording() -> None:
    first, *_ = passages(ARTICLE, {FIRST: Untranslated(FIRST, "es", "no engine")})

    assert first.translation == ""


def counting(text: str, language: Language) -> AnnotatedArticle:
    """Return an article of one sentence beside its headline, with its figures read."""
    country = Country.MX if language == "es" else Country.US
    one = annotated(an_article("The mine", text, language, country))
    return replace(one, quantities=find_quantities(one.article.text, language))


def test_who_else_tells_a_figure_is_looked_for_in_the_articles_of_the_same_event() -> None:
    left = [counting("A blast left 12 dead.", "en"), counting("Killed were 12 miners.", "en")]
    right, other = counting("Una explosión dejó 15 muertos.", "es"), counting("12 people were killed.", "en")
    ids = (left[0].article.id, right.article.id)
    here, there = (passages(one, {}) for one in (left[0], right))
    link = Link(1, 1, LinkKind.SAME, 0.9)
    found = Alignment((link,), (), (), find_conflicts(here, there, [link]))
    none = Alignment((), (), ())
    crossing = {(one.article.id, right.article.id): none for one in (*left, other)} | {ids: found}
    happening = Event("e1", (left[0].article.id, left[1].article.id, right.article.id), {})
    story = replace(happening, articles=(*happening.articles, other.article.id))
    whole = replace(story, events=(happening, Event("e2", (other.article.id,), {})))

    def tellers(event: Event) -> set[str]:
        (conflict,) = told_by_all(event, [*left, other], [right], {}, crossing)[ids].conflicts
        return {one.sentence for one in conflict.tellers}

    again = str(SentenceId(left[1].article.id, 1))
    assert tellers(whole) == {again}
    assert tellers(story) == {again, str(SentenceId(other.article.id, 1))}
