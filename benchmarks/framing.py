"""What framing costs beside reading the same texts."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.result import Result
from benchmarks.texts import sample_articles
from encuadre.model import AnnotatedArticle, Country

ROUNDS = 3
"""The median of this many; each sets framing against the bare run right before it, on a shared machine."""


def framing() -> Iterator[Result]:
    """Frames, words dealt out at random, loaded words, certainty and speakers, against bare `nlp.pipe`."""
    from encuadre.annotate.pipelines import load_pipeline
    from encuadre.frame import AUTHORED, frame_sides
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace

    articles = sample_articles()
    pipelines = {article.language: load_pipeline(article.language)._nlp for article in articles}
    with Workspace(":memory:") as workspace:
        tools = Tools(workspace)
        read = list(tools.annotator.annotate(articles))
        vectors, encode = tools.vectors(read), tools.encoder.encode
        events = _events(read)
        ratios = []
        for is_warm in (False, *[True] * ROUNDS):
            start = time.perf_counter()
            for language, pipeline in pipelines.items():
                for _ in pipeline.pipe(article.text for article in articles if article.language == language):
                    pass
            between = time.perf_counter()
            for left, right in events:
                frame_sides(left, right, vectors=vectors, encode=encode, models=tuple(AUTHORED.values()))
            if is_warm:
                ratios.append((time.perf_counter() - between) / (between - start))
    yield Result("framing / bare spaCy", median(ratios), "x", 0.25)


def _events(articles: list[AnnotatedArticle]) -> list[tuple[list[AnnotatedArticle], list[AnnotatedArticle]]]:
    """Return both sides of each event of the sample, which has a folder for each."""
    sides: dict[tuple[str, Country | None], list[AnnotatedArticle]] = defaultdict(list)
    for one in articles:
        sides[Path(one.article.source).parent.name, one.article.country].append(one)
    folders = sorted({folder for folder, _ in sides})
    return [(sides[folder, Country.US], sides[folder, Country.MX]) for folder in folders]
