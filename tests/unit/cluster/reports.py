"""Small reports of invented events, with vectors made by hand: no encoder is needed to see how they group."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from encuadre.model import AnnotatedArticle, Article, Language, Sentence, Span, article_id

DIMENSION = 16

Reports = tuple[list[AnnotatedArticle], dict[str, NDArray[np.float32]]]

TOLD: dict[str, tuple[Language, str, tuple[str, ...]]] = {
    "dam-en": (
        "en",
        "Engineers reopen the Corvina dam",
        ("The Corvina dam reopened with 4,300 guests.", "Minister Alarcón praised Tecoluta engineers."),
    ),
    "dam-es": (
        "es",
        "Reabren la presa Corvina",
        ("La presa Corvina reabrió ante 4,300 invitados.", "El ministro Alarcón elogió a Tecoluta."),
    ),
    "dam-en-2": (
        "en",
        "Corvina dam opens again",
        ("Guests from Tecoluta came to the Corvina dam.", "Alarcón counted 4,300 of them."),
    ),
    "owl-en": (
        "en",
        "A museum in Brindle shows owls",
        ("Brindle has 77 stuffed owls.", "Curator Ferris Quillon collects feathers."),
    ),
    "owl-es": (
        "es",
        "Un museo de Brindle muestra búhos",
        ("Brindle guarda 77 búhos disecados.", "La curadora Ferris Quillon colecciona plumas."),
    ),
    "chess-es": (
        "es",
        "Ganó el ajedrez una niña de Zapoyo",
        ("Zapoyo celebra a Yadira Nopaltzin.", "El torneo reunió a 512 jugadores."),
    ),
}
"""Two events in both languages and a lone report; the event is the first part of the name."""


def report(
    title: str, sentences: Sequence[str], language: Language = "en", published: datetime | None = None
) -> AnnotatedArticle:
    """Return an article whose sentences are given."""
    article = Article(
        id=article_id(title, " ".join(sentences)),
        title=title,
        body=" ".join(sentences),
        language=language,
        published=published,
    )
    spans = [Span(0, len(title))] if title else []
    position = len(title) + 2 if title else 0
    for sentence in sentences:
        spans.append(Span(position, position + len(sentence)))
        position += len(sentence) + 1
    return AnnotatedArticle(article, tuple(Sentence(article.id, number, span) for number, span in enumerate(spans)))


def direction(number: int) -> NDArray[np.float32]:
    """Return one of `DIMENSION` directions at right angles."""
    vector = np.zeros(DIMENSION, dtype=np.float32)
    vector[number] = 1
    return vector


def told(*names: str, days: dict[str, int] | None = None) -> Reports:
    """Return some of the reports of `TOLD`; all sentences of one event point the same way, of others elsewhere."""
    reports, vectors = [], {}
    kinds = list(dict.fromkeys(name.split("-")[0] for name in TOLD))
    for name in names:
        language, title, sentences = TOLD[name]
        day = (days or {}).get(name)
        annotated = report(title, sentences, language, datetime(2025, 3, day, 12, tzinfo=UTC) if day else None)
        reports.append(annotated)
        meaning = direction(kinds.index(name.split("-")[0]))
        vectors[annotated.article.id] = np.tile(meaning, (len(annotated.sentences), 1))
    return reports, vectors


def id_of(name: str) -> str:
    """Return the article id of a report of `TOLD`."""
    _, title, sentences = TOLD[name]
    return article_id(title, " ".join(sentences))
