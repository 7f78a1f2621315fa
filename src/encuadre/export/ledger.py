"""The ledger of claims as a table: one row for each sentence of a claim, the same columns in every language."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.model import HUMAN, Article, Claim, ComparedSentence, Comparison, Document, Translation

Cell = str | int | float

CLAIM_COLUMNS = (
    *("claim", "scope", "conflicts", "other_figures", "part", "side", "outlet", "published", "first", "article"),
    *("sentence", "text"),
)
"""What a table of claims tells; `part` is 1 of a sentence that tells a part of what the other side says."""

LEDGER_COLUMNS = (
    "event",
    *CLAIM_COLUMNS,
    "language",
    "translation",
    "translated_by",
    "headline",
    "url",
    "sha256",
    "sample",
)
"""What the table that leaves the machine tells besides: all that is needed to cite a row."""


def claim_rows(comparison: Comparison) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of `CLAIM_COLUMNS`, claim by claim, the most widely reported first."""
    for row, _, _ in _rows(comparison):
        yield row


def ledger_rows(document: Document) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of `LEDGER_COLUMNS`, likewise."""
    digests = {source.article.id: source.digest for source in document.provenance.sources}
    event = document.comparison.event.id
    for row, sentence, article in _rows(document.comparison):
        cited = (article.title, article.url, digests[article.id], int(article.is_sample))
        yield (event, *row, article.language, *_translated(sentence), *cited)


def _rows(comparison: Comparison) -> Iterator[tuple[tuple[Cell, ...], ComparedSentence, Article]]:
    sides = (comparison.left, comparison.right)
    articles = {article.id: article for side in sides for article in side.articles}
    sentences = {sentence.id: sentence for side in sides for sentence in side.sentences}
    for claim in comparison.claims:
        told = ((claim.left, claim.left_part), (claim.right, claim.right_part))
        for side, (own, part) in zip(sides, told, strict=True):
            for is_part, id_ in (*((0, id_) for id_ in own), *((1, id_) for id_ in part)):
                sentence = sentences[id_]
                article = articles[sentence.article_id]
                said = (
                    *_said_by(claim),
                    is_part,
                    side.side,
                    *published(article),
                    int(article.id in claim.first),
                    article.id,
                )
                yield (*said, id_, sentence.text), sentence, article


def _said_by(claim: Claim) -> tuple[Cell, ...]:
    return claim.id, claim.scope.value, len(claim.conflicts), int(claim.has_other_figures)


def published(article: Article) -> tuple[str, str]:
    """Return where and when an article was published; empty for what is not known."""
    when = article.published.isoformat() if article.published else ""
    return article.outlet.name if article.outlet else "", when


def _translated(sentence: ComparedSentence) -> tuple[str, str]:
    rendering = sentence.rendering
    if not isinstance(rendering, Translation):
        return "", ""
    by = rendering.engine if rendering.engine == HUMAN else f"{rendering.engine} {rendering.version}".strip()
    return rendering.text, by
