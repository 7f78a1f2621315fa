"""Two heaps of one side's reporting must not look like two sides."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from encuadre.annotate import load_annotator
from encuadre.frame._words import contrast
from encuadre.ingest import read
from encuadre.model import AnnotatedArticle, Article, Country, Sentence

pytestmark = pytest.mark.models

SAMPLE = Path(__file__).parents[3] / "corpora/sample/articles"

DRAWN = 12
"""Articles of one side that are split in halves: more than most events have, and few enough to be quick."""

SPLITS = 110
"""Of each side; one false alarm in twenty is allowed."""

ALLOWED = 0.05


@pytest.fixture(scope="module")
def articles() -> list[AnnotatedArticle]:
    found = [one for one in read([SAMPLE]) if isinstance(one, Article)]
    return list(load_annotator().annotate(found))


def differ(left: list[AnnotatedArticle], right: list[AnnotatedArticle]) -> bool:
    """Tell whether anything would be shown to differ: the vocabulary as a whole, or one word."""
    found = contrast(left, right, {})
    is_far = found.divergence is not None and found.divergence.is_shown
    return is_far or bool(found.left or found.right)


def test_one_side_in_random_halves_does_not_differ(articles: list[AnnotatedArticle]) -> None:
    alarms = []
    for country in Country:
        side = [one for one in articles if one.article.country is country]
        for seed in range(SPLITS):
            drawn = random.Random(seed).sample(side, DRAWN)
            alarms.append(differ(drawn[: DRAWN // 2], drawn[DRAWN // 2 :]))

    assert len(alarms) >= 200
    assert sum(alarms) <= ALLOWED * len(alarms), f"{sum(alarms)} of {len(alarms)}"


def test_two_articles_of_one_side_do_not_differ(articles: list[AnnotatedArticle]) -> None:
    events: dict[tuple[str, Country | None], list[AnnotatedArticle]] = {}
    for one in articles:
        events.setdefault((Path(one.article.source).parent.name, one.article.country), []).append(one)
    pairs = [pair for side in events.values() for pair in combinations(side, 2)]
    same = [(one, other) for one, other in pairs if one.article.language == other.article.language]
    alarms = [differ([one], [other]) for one, other in same]

    assert len(alarms) >= 20
    assert sum(alarms) <= ALLOWED * len(alarms), f"{sum(alarms)} of {len(alarms)}"


def test_the_sentences_of_one_article_in_random_halves_do_not_differ(articles: list[AnnotatedArticle]) -> None:
    alarms = [differ(*halves(one, seed)) for seed in range(4) for one in articles]

    assert len(alarms) >= 200
    assert sum(alarms) <= ALLOWED * len(alarms), f"{sum(alarms)} of {len(alarms)}"


def halves(annotated: AnnotatedArticle, seed: int) -> tuple[list[AnnotatedArticle], list[AnnotatedArticle]]:
    """Deal the sentences of an article into two articles."""
    drawn = random.Random(seed).sample(annotated.sentences, len(annotated.sentences))
    half = len(drawn) // 2
    return [part(annotated, drawn[:half], "left")], [part(annotated, drawn[half:], "right")]


def part(annotated: AnnotatedArticle, sentences: list[Sentence], name: str) -> AnnotatedArticle:
    kept = sorted(sentences, key=lambda sentence: sentence.span)
    words = tuple(word for word in annotated.words if any(one.span.covers(word.span) for one in kept))
    article = replace(annotated.article, id=f"{annotated.article.id}{name}")
    return replace(annotated, article=article, sentences=tuple(kept), words=words)
