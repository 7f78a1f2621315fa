"""Quotations of two sides to utterances: what the same person said, wherever it is quoted on both sides."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.align.differences import differences
from encuadre.align.overlap import Matrix
from encuadre.align.utterances import may_reach, utterance_scores, utterance_support
from encuadre.model import QuotationMatch, QuotationPair, Utterance

MATCH = 0.20
"""Probability from which two quotations are one utterance.

On the sample, each event left out in turn: precision .82 and recall .50 here, .85 and .46 at .3, .83 and .40 at .4.
"""

REPEATED = 0.50
"""Probability from which a quotation that found its partner taken is a repetition of that partner's match.

Chosen above `MATCH`: an article quotes one utterance twice (in headline and body) more seldom than once.
"""


def match_quotations(
    left: Sequence[Utterance],
    right: Sequence[Utterance],
    *,
    encode: Callable[[Sequence[str]], NDArray[np.float32]],
) -> tuple[QuotationMatch, ...]:
    """Match the quotations of one utterance over all articles of an event.

    Within two articles a quotation has one partner at most, the surest pair first; over all articles the pairs are
    put together, but never two quotations of one article, so that a chain of likenesses does not join what one
    newsroom keeps apart. A quotation that is like a partner already taken is its repetition and joins the match.

    Args:
        left: The quotations of all left articles, each with its article's id.
        right: The same for the right.
        encode: Returns a row of length one for each text, a row of zeros where it knows none. It is asked once, for
            those quotations whose words and speakers leave a match possible.

    Returns:
        Matches in the order of the left side; a quotation is in one match at most.
    """
    scores = _all_scores(left, right, encode)
    group: dict[tuple[int, int], frozenset[tuple[int, int]]] = {}
    pairs: list[QuotationPair] = []
    for i, j in _one_to_one(scores, left, right):
        one, other = (0, i), (1, j)
        members = group.get(one, frozenset({one})) | group.get(other, frozenset({other}))
        articles = [(left, right)[side][at].article_id for side, at in members]
        if len(set(articles)) == len(articles):
            group.update(dict.fromkeys(members, members))
            pairs.append(QuotationPair(i, j, round(scores[i, j], 4), differences(left[i], right[j])))
    for (i, j), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        _join_repeated((0, i), (1, j), score, group)
    return _matches(group, pairs)


def _all_scores(
    left: Sequence[Utterance],
    right: Sequence[Utterance],
    encode: Callable[[Sequence[str]], NDArray[np.float32]],
) -> dict[tuple[int, int], float]:
    """Return the probabilities that reach `MATCH`, article pair by article pair."""
    here, there = _by_article(left), _by_article(right)
    support: dict[tuple[str, str], Matrix] = {}
    wanted: dict[str, None] = {}
    for left_id, rows in here.items():
        for right_id, columns in there.items():
            ids = (left_id, right_id)
            support[ids] = utterance_support([left[i] for i in rows], [right[j] for j in columns])
            possible = np.argwhere(may_reach(support[ids], MATCH)).tolist()
            wanted.update((text, None) for i, j in possible for text in (left[rows[i]].text, right[columns[j]].text))
    if not wanted:
        return {}
    vectors = dict(zip(wanted, encode(list(wanted)), strict=True))
    nothing = np.zeros_like(next(iter(vectors.values())))
    found: dict[tuple[int, int], float] = {}
    for (left_id, right_id), known in support.items():
        rows, columns = here[left_id], there[right_id]
        matrix = utterance_scores(
            known,
            np.stack([vectors.get(left[i].text, nothing) for i in rows]),
            np.stack([vectors.get(right[j].text, nothing) for j in columns]),
        )
        found.update({(rows[i], columns[j]): float(matrix[i, j]) for i, j in np.argwhere(matrix >= MATCH).tolist()})
    return found


def _by_article(side: Sequence[Utterance]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, utterance in enumerate(side):
        places.setdefault(utterance.article_id, []).append(place)
    return places


def _one_to_one(
    scores: Mapping[tuple[int, int], float], left: Sequence[Utterance], right: Sequence[Utterance]
) -> list[tuple[int, int]]:
    """Return the pairs, surest first, that take each quotation once for each article of the other side."""
    taken: set[tuple[int, int, str]] = set()
    chosen = []
    for i, j in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        ends = {(0, i, right[j].article_id), (1, j, left[i].article_id)}
        if taken.isdisjoint(ends):
            taken |= ends
            chosen.append((i, j))
    return chosen


def _join_repeated(
    one: tuple[int, int], other: tuple[int, int], score: float, group: dict[tuple[int, int], frozenset[tuple[int, int]]]
) -> None:
    for alone, partner in ((one, other), (other, one)):
        if score >= REPEATED and alone not in group and partner in group:
            members = group[partner] | {alone}
            group.update(dict.fromkeys(members, members))


def _matches(
    group: Mapping[tuple[int, int], frozenset[tuple[int, int]]], pairs: Sequence[QuotationPair]
) -> tuple[QuotationMatch, ...]:
    matches = []
    for members in set(group.values()):
        left, right = (tuple(sorted(at for side, at in members if side == wanted)) for wanted in (0, 1))
        held = tuple(pair for pair in pairs if pair.left in left)
        matches.append(QuotationMatch(left, right, held))
    return tuple(sorted(matches, key=lambda match: match.left))
