"""Every pair of sentences gets a probability of sharing a fact; those above the threshold are links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from encuadre.align.features import pair_features
from encuadre.align.kinds import judged
from encuadre.align.overlap import Matrix
from encuadre.align.scraps import telling
from encuadre.align.statements import statements
from encuadre.align.weights import ABSENCE, BIAS, LEAST_TOLD, WEIGHTS, Known
from encuadre.model import Alignment, Conflict, Link, LinkKind, Passage, may_be_told

ALIGN_VERSION = "26"
"""Changes whenever the same passages may be aligned differently: kept alignments of another version are not used."""

_BY_STATE = np.array(list(WEIGHTS.values()), dtype=np.float32).T

_EARLY = np.array(WEIGHTS["early"], dtype=np.float32)
"""What standing near the top weighs in a link, by what is known of the pair."""

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

OUTDONE = 5.0
"""Log-odds by which both sentences of a pair are better matched elsewhere, from which it is no link.

In texts made of translations the neighbours of a translated sentence are alike too: link F1 of 40 such documents is
.966 without this, .976 with 5, .977 with 1.5. Real reports have F1 .551, .549 and .505: one sentence meets several.
"""

_CERTAIN = 50.0
"""Log-odds beyond which no score changes any more; text made to overflow does not get further."""


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


@dataclass(frozen=True, slots=True, eq=False)
class ComparableText:
    """One article with everything alignment may compare."""

    passages: Sequence[Passage]
    """Its sentences in reading order, the headline first."""

    vectors: NDArray[np.float32]
    """A row of length one for each sentence; a row of zeros (or of no numbers) is a missing vector."""

    english: NDArray[np.float32] | None = None
    """The same for the English wording, original or translation, from an encoder of paraphrases: a second opinion.

    `None` is no row at all.
    """

    def __post_init__(self) -> None:
        for rows in (self.vectors, self.english):
            if rows is not None and len(rows) != len(self.passages):
                raise ValueError(f"{len(self.passages)} sentences but {len(rows)} vectors")


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
    score, place = _scores(left, right, rows, columns)
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
    candidates = _links(*_scores(left, right, rows, columns), rows, columns, options)
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


def _scores(left: ComparableText, right: ComparableText, rows: list[int], columns: list[int]) -> tuple[Matrix, Matrix]:
    """Return for some sentences of both the probability that a reader links a pair, and what its place adds to it."""
    if not rows or not columns:
        none = np.zeros((len(rows), len(columns)))
        return none, none
    is_read_twice = left.english is not None and right.english is not None
    score, place = _score(_only(left, rows, is_read_twice), _only(right, columns, is_read_twice))
    return np.where(_outdone(score), 0.0, score), place


def _outdone(score: Matrix) -> NDArray[np.bool_]:
    """Tell which pairs have two sentences that both have a far surer match."""
    bounded = np.clip(score, np.exp(-_CERTAIN), 1 - 1e-9)
    log_odds = np.log(bounded / (1 - bounded))
    surest = np.minimum.outer(log_odds.max(axis=1), log_odds.max(axis=0))
    outdone: NDArray[np.bool_] = surest - log_odds > OUTDONE
    return outdone


def _only(text: ComparableText, rows: list[int], is_read_twice: bool) -> tuple[Sequence[Passage], Matrix, Matrix]:
    """Return some of the sentences, with zeros for vectors that are missing or no numbers: one would spoil all."""
    none = np.zeros((len(text.passages), 1), dtype=np.float32)
    english = text.english if is_read_twice and text.english is not None else none
    if len(rows) == len(text.passages):
        return text.passages, _finite(text.vectors), _finite(english)
    return [text.passages[row] for row in rows], _finite(text.vectors[rows]), _finite(english[rows])


def _finite(vectors: Matrix) -> Matrix:
    finite = np.isfinite(vectors)
    return vectors if finite.all() else np.where(finite.all(axis=1, keepdims=True), vectors, np.float32(0))


def _score(
    left: tuple[Sequence[Passage], Matrix, Matrix], right: tuple[Sequence[Passage], Matrix, Matrix]
) -> tuple[Matrix, Matrix]:
    (here, vectors_left, english_left), (there, vectors_right, english_right) = left, right
    features = pair_features(here, there, (vectors_left, vectors_right), (english_left, english_right))
    known = np.where(
        features.worded,
        np.where(features.paraphrased, Known.ALL, np.where(features.embedded, Known.NO_PARAPHRASE, Known.NO_VECTORS)),
        np.where(features.embedded, Known.NO_WORDING, Known.NEITHER),
    )
    stacked = np.stack([features.named[name] for name in WEIGHTS])
    log_odds: Matrix = np.zeros(known.shape)
    for state in np.flatnonzero(np.bincount(known.ravel())).tolist():
        log_odds = np.where(known == state, np.tensordot(_BY_STATE[state], stacked, 1) + BIAS[state], log_odds)
    bounded = np.clip(log_odds, -_CERTAIN, _CERTAIN)
    return _settle_verbatim(1 / (1 + np.exp(-bounded)), here, there), _EARLY[known] * features.named["early"]


def _settle_verbatim(score: Matrix, left: Sequence[Passage], right: Sequence[Passage]) -> Matrix:
    """Link sentences that agree word for word, and nothing else to them: the other side says all of it there."""
    here, there = (read_folded(tuple(passage.text for passage in side)) for side in (left, right))
    if set(here).isdisjoint(there):
        return score
    places: dict[str, list[int]] = {}
    for number, text in enumerate(there):
        places.setdefault(text, []).append(number)
    verbatim = np.zeros(score.shape, dtype=np.bool_)
    for number, text in enumerate(here):
        verbatim[number, places.get(text, [])] = True
    settled = np.logical_or.outer(verbatim.any(axis=1), verbatim.any(axis=0))
    return np.where(verbatim, 1.0, np.where(settled, 0.0, score))


@lru_cache(maxsize=1_024)
def read_folded(texts: tuple[str, ...]) -> list[str]:
    """Return the sentences without capitals and with single spaces; as many articles are kept as of their wording."""
    return [" ".join(text.casefold().split()) for text in texts]


def _differences(
    left: Sequence[Passage], right: Sequence[Passage], links: Sequence[Link]
) -> tuple[tuple[Conflict, ...], tuple[Conflict, ...]]:
    from encuadre.align.conflicts import find_differences

    return find_differences(left, right, links)
