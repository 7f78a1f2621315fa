"""Articles to measure on: the sample corpus, and as many more as wanted made of its sentences."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from encuadre.ingest import read
from encuadre.model import Article, ArticleSkipped, article_id

SAMPLE = Path(__file__).parents[1] / "corpora" / "sample"


def sample_articles() -> list[Article]:
    """Return the articles of the sample corpus."""
    return [outcome for outcome in read([SAMPLE]) if not isinstance(outcome, ArticleSkipped)]


def many_articles(count: int, *, seed: int = 7) -> Iterator[Article]:
    """Yield `count` different articles: each keeps a headline and mixes paragraphs of articles of its language."""
    rng = random.Random(seed)
    sample = sample_articles()
    paragraphs = {
        language: [p for article in sample if article.language == language for p in article.body.split("\n\n")]
        for language in ("en", "es")
    }
    for number in range(count):
        model = sample[number % len(sample)]
        body = "\n\n".join(rng.sample(paragraphs[model.language], 9))
        title = f"{model.title} ({number})"
        yield replace(
            model,
            id=article_id(title, body),
            title=title,
            body=body,
            published=model.published + timedelta(days=number % 300) if model.published else None,
        )
