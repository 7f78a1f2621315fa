"""Links from what every pair of sentences scores, what two linked ones tell differently, and what has no link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from encuadre.align.kinds import judged
from encuadre.align.overlap import Matrix
from encuadre.align.scoring import ComparableText, link_scores
from encuadre.align.scraps import telling
from encuadre.align.statements import statements
from encuadre.align.weights import ABSENCE, LEAST_TOLD
from encuadre.model import Alignment, Conflict, Link, LinkKind, Passage, may_be_told

ALIGN_VERSION = "30"
"""Changes whenever the same passages may be aligned differently: kept alignments of another version are not used."""

CANDIDATE = 0.2
"""Probability from which what a pair states is compared, though it is not linked for its likeness; figures from more.

Of 449 pairs of real reports, six pairs of sentences that score .2 to .45 are in conflict by an act on one object or by
what was left unsaid: all six are, by one reader. Below .2 nothing more was found.
"""

DISPUTED = 1.5
"""What a conflict adds to the log-odds of a link: who counts the same thing otherwise tells of the same thing.

Of nine pairs of the sample and of real reports that score .25 to .6 and are in conflict, a reader linked eight; by
their scores it would be four. That is 2.3; so few pairs bear out less.
"""


@dataclass(frozen=True, slots=True)
class AlignOptions:
    """What counts as a link; the defaults were chosen on development data and serve every genre."""

    threshold: float = 0.6
    """Probability from which a pair is linked: below, of ten links shown five are wrong.

    Of 29 pairs of real reports, each story left out, six in ten links would be missed anyway; from .6 on 85 in 100 that
    are shown are right, and a pair of two events gets one. F1 is highest (.60) from .32 on, where 35 in 100 are wrong.
    """

    same: float = 0.75
    """Probability from which a link is `same`, its place left out (`Link.told`), if words are shared as well (`kinds`).

    Headlines and leads are linked the sooner for their place, and tell the same the less: with it a reader calls .67,
    .76 and .73 of what is called `same` so (two sets of real reports and the sample), without .79, .78 and .80, and of
    what a reader calls so, and is linked, .68, .70 and .65 are (.84, .76, .69). The rules for conflicts take the score
    as it is: who counts one thing otherwise does so in leads first.
    """

    def __post_init__(self) -> None:
        if not 0 < self.threshold <= self.same <= 1:
            raise ValueError(f"not 0 < threshold <= same <= 1: {self.threshold}, {self.same}")


def align(left: ComparableText, right: ComparableText, *, options: AlignOptions = AlignOptions()) -> Alignment:
    """Link the sentences of two articles that share a fact.

    Words weigh as much as vectors, because reports share a figure or a name inside different surroundings; the order
    of the other side is not assumed, because no two newsrooms keep it. Likeness counts as it is and above the usual
    level of both sentences, and in the same measure whatever the length of the texts, so that a score means the same
    anywhere: two texts that share nothing get no link, however alike their most alike sentences are. Without
    translations only words that both languages write alike are compared, without vectors only words.

    Args:
        left: One article.
        right: The other.
        options: From which score on a pair is linked.

    Returns:
        Links in reading order; every sentence that states something by itself is in a link, or *only here*, or perhaps
        told there. A scrap of speech or of a page may be in a link.
    """
    rows, columns = statements(left.passages), statements(right.passages)
    score, place = link_scores(left, right, rows, columns)
    candidates = _links(score, place, rows, columns, replace(options, threshold=min(options.threshold, CANDIDATE)))
    conflicts, compatible = _differences(left.passages, right.passages, candidates)
    disputed = {(one.left, one.right) for one in conflicts}
    chosen = tuple(_chosen(candidates, disputed, options))
    links = tuple(judged(chosen, left.passages, right.passages, disputed))
    linked = {(link.left, link.right) for link in links}
    left_alone = _alone(left.passages, rows, {link.left for link in links}, score)
    right_alone = _alone(right.passages, columns, {link.right for link in links}, score.T)
    return Alignment(
        links,
        tuple(left_alone.telling),
        tuple(right_alone.telling),
        conflicts,
        tuple(one for one in compatible if (one.left, one.right) in linked),
        absence_left=tuple(left_alone.telling.values()),
        absence_right=tuple(right_alone.telling.values()),
        scraps_left=left_alone.scraps,
        scraps_right=right_alone.scraps,
    )


def link_sentences(
    left: ComparableText, right: ComparableText, *, options: AlignOptions = AlignOptions()
) -> tuple[Link, ...]:
    """Link the sentences of two articles, as `align` does, without looking for what they tell differently.

    Args:
        left: One article.
        right: The other.
        options: From which score on a pair is linked.
    """
    rows, columns = statements(left.passages), statements(right.passages)
    candidates = _links(*link_scores(left, right, rows, columns), rows, columns, options)
    chosen = tuple(_chosen(candidates, set(), options))
    return tuple(judged(chosen, left.passages, right.passages, set()))


def _links(
    score: Matrix, place: Matrix, rows: Sequence[int], columns: Sequence[int], options: AlignOptions
) -> tuple[Link, ...]:
    """Return the pairs from the threshold on, of the kind their scores make them.

    Args:
        score: Probability of a link.
        place: What the place of the two adds to its log-odds.
        rows: The numbers of the left sentences.
        columns: Those of the right ones.
        options: From which score on a pair is linked.
    """
    return tuple(
        Link(
            rows[i],
            columns[j],
            LinkKind.SAME if score[i, j] >= options.same else LinkKind.PARTIAL,
            round(float(score[i, j]), 4),
            round(_told(float(score[i, j]), float(place[i, j])), 4),
        )
        for i, j in np.argwhere(score >= options.threshold).tolist()
    )


def _told(score: float, place: float) -> float:
    return score / (score + (1 - score) * float(np.exp(place)))


def _chosen(candidates: Sequence[Link], disputed: set[tuple[int, int]], options: AlignOptions) -> Iterator[Link]:
    """Yield the links that are shown: the probable ones, and those that a conflict makes probable."""
    for link in candidates:
        if (link.left, link.right) in disputed:
            yield link if link.score >= options.threshold else replace(link, score=round(_raised(link.score), 4))
        elif link.score >= options.threshold:
            yield replace(link, kind=LinkKind.SAME if link.told >= options.same else LinkKind.PARTIAL)


def _raised(score: float) -> float:
    return float(1 / (1 + np.exp(-DISPUTED) * (1 - score) / score))


@dataclass(frozen=True, slots=True)
class _Alone:
    """The sentences of a text without a link."""

    telling: dict[int, float]
    """Those that say something by themselves, with the chance that the other text really does not tell it."""

    scraps: tuple[int, ...]
    """Of the others those that it surely does not tell."""


def _alone(side: Sequence[Passage], rows: Sequence[int], linked: set[int], score: Matrix) -> _Alone:
    """Return the sentences without a link.

    Args:
        side: All sentences of a text.
        rows: The numbers of those that are statements.
        linked: The numbers of those with a link.
        score: Probability of a link, a row for each of `rows`.
    """
    told = 1 - np.prod(1 - score, axis=1)
    absence = {row: round(_absence(float(told[n])), 4) for n, row in enumerate(rows) if row not in linked}
    full = telling(side, tuple(absence))
    return _Alone(
        {row: chance for row, chance in absence.items() if row in full},
        tuple(row for row, chance in absence.items() if row not in full and not may_be_told(chance)),
    )


def _absence(told: float) -> float:
    """Return the chance that a text does not tell a sentence, by the chance that any of its sentences is linked."""
    bounded = min(max(told, LEAST_TOLD), 1 - LEAST_TOLD)
    return float(1 / (1 + np.exp(-ABSENCE[0] - ABSENCE[1] * np.log(bounded / (1 - bounded)))))


def _differences(
    left: Sequence[Passage], right: Sequence[Passage], links: Sequence[Link]
) -> tuple[tuple[Conflict, ...], tuple[Conflict, ...]]:
    from encuadre.align.conflicts import find_differences

    return find_differences(left, right, links)
