"""Stand-ins for the models: same methods, no weights, and they count what they are asked."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.model import AnnotatedArticle, Article, Language, Rendering, Translation, Untranslated
from strategies import annotated


class FakeAnnotator:
    """Splits at full stops and finds nothing else."""

    version = "fake-1"

    def __init__(self, *, lacking: frozenset[Language] = frozenset()) -> None:
        self.read: list[str] = []
        self.lacking = lacking

    def annotate(
        self, articles: Iterable[Article], *, should_stop: Callable[[], bool] | None = None
    ) -> Iterator[AnnotatedArticle]:
        for article in articles:
            self.read.append(article.id)
            yield annotated(article)

    def divided(self, article: Article) -> AnnotatedArticle:
        return annotated(article)

    def sentence_texts(self, article: Article) -> tuple[str, ...]:
        return annotated(article).sentence_texts


class FakeEncoder:
    """The same text has the same vector, another text another one; nothing is alike by meaning."""

    name = "fake"
    version = "1"
    dimension = 16

    def __init__(self) -> None:
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.encoded += texts
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            seed = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")
            row[:] = np.random.default_rng(seed).normal(size=self.dimension)
            row /= np.linalg.norm(row)
        return rows


class FakeTranslator:
    """Writes a text backwards; cannot translate what says `untranslatable`."""

    def __init__(self) -> None:
        self.translated: list[str] = []

    def translate(
        self,
        texts: Sequence[str],
        source: Language,
        target: Language,
        *,
        progress: Callable[[int, int], None] | None = None,
        should_stop: Callable[[], bool] | None = None,
    ) -> list[Rendering]:
        self.translated += texts
        return [
            Untranslated(text, target, "it says so")
            if "untranslatable" in text
            else Translation(text, text[::-1], target, "fake", "1")
            for text in texts
        ]

    def translating(
        self,
        texts: Sequence[str],
        source: Language,
        target: Language,
        done: dict[str, Rendering],
        *,
        should_stop: Callable[[], bool] | None = None,
    ) -> Iterator[int]:
        done.update(zip(texts, self.translate(texts, source, target), strict=True))
        yield len(texts)

    def version(self, source: Language, target: Language) -> str:
        return "fake 1"
