"""Near-copies on one side, which are one voice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from encuadre.frame._fold import fold
from encuadre.model import AnnotatedArticle

_COPY_SHARE = 0.8
"""Share of the shorter text's sentences that stand in the other word for word. Wire stories are cut and given a new
headline; two reports written apart share no more than quoted sentences."""


def without_copies(articles: Iterable[AnnotatedArticle]) -> tuple[AnnotatedArticle, ...]:
    """Keep the longest of each set of near-copies, so that a wire story in ten papers counts once.

    The order of the articles kept is the order they came in.
    """
    numbered = [(number, article, _sentences(article)) for number, article in enumerate(articles)]
    kept: list[tuple[int, AnnotatedArticle, frozenset[str]]] = []
    holders: dict[str, list[int]] = defaultdict(list)
    for candidate in sorted(numbered, key=lambda item: (-len(item[2]), item[1].article.id)):
        # Only articles that share a sentence can be copies: a collection is gone through once, not pair by pair.
        sharing = {place for sentence in candidate[2] for place in holders[sentence]}
        if not any(_is_copy(candidate[2], kept[place][2]) for place in sharing):
            for sentence in candidate[2]:
                holders[sentence].append(len(kept))
            kept.append(candidate)
    return tuple(article for _, article, _ in sorted(kept, key=lambda item: item[0]))


def _sentences(article: AnnotatedArticle) -> frozenset[str]:
    return frozenset(" ".join(fold(text)) for text in article.sentence_texts)


def _is_copy(shorter: frozenset[str], longer: frozenset[str]) -> bool:
    return bool(shorter) and len(shorter & longer) >= _COPY_SHARE * len(shorter)
