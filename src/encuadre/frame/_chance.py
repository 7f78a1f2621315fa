"""How far two sides would differ by chance alone: their texts dealt out anew, many times.

Two samples from one vocabulary never agree, and the smaller they are, the less: a plug-in measure of divergence is
biased upward (Gentzkow, Shapiro and Taddy 2019, "Measuring Group Differences in High-Dimensional Choices"). As there,
the measure is held against the same measure of texts whose sides were dealt out at random.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import comb
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from encuadre.model import DealtUnit

DEALS = 1000
"""Deals; a p of .05 then has a standard error of .007 (binomial), and the 95th percentile of the largest z is steady to
a tenth."""

FEWEST_SPLITS = 40
"""With fewer ways to divide the articles, none could be called unusual at 5 % (20 are needed in principle, and two
tied splits would already be one too many); then sentences are dealt."""

PRIOR_SHARE = 0.2
"""Weight of the prior as a share of the words of both sides. Monroe et al. leave it free; between 0.1 and 0.5 a word
said by one of two equal sides only must be said 7 to 9 times to pass, so the choice matters little; with less or more
prior it must be said oftener."""

Table = NDArray[np.float32]
"""Counts stay exact up to 16 million; z is shown with two digits."""


@dataclass(frozen=True, eq=False)
class Deals:
    """Ways to divide the units between the two sides, the real one first."""

    masks: Table
    """One row a way, one column a unit: 1 where it falls to the left side."""

    unit: DealtUnit


def deal(article_of: NDArray[np.intp], is_left: NDArray[np.bool_], names: list[str]) -> Deals:
    """Divide the sentences anew: all those of an article together where there are enough articles, else each alone.

    Args:
        article_of: The article of each sentence, counted from 0.
        is_left: Of each article, whether it stands on the left side.
        names: Of each article, what stays the same whichever side is called left: the seed is made of it.
    """
    total, chosen = len(is_left), int(is_left.sum())
    # A division and its mirror image differ alike: halves count once.
    splits = comb(total, chosen) // (2 if 2 * chosen == total else 1)
    random = np.random.default_rng(crc32("\n".join(sorted(names)).encode()))
    if splits >= FEWEST_SPLITS:
        order = np.array(sorted(range(total), key=names.__getitem__))
        return Deals(_masks(order, is_left, random, everything=splits <= DEALS), DealtUnit.ARTICLES)
    order = np.lexsort((np.arange(len(article_of)), np.array(names)[article_of] if names else article_of))
    return Deals(_masks(order, is_left[article_of], random, everything=False), DealtUnit.SENTENCES)


def _masks(
    order: NDArray[np.intp], is_left: NDArray[np.bool_], random: np.random.Generator, *, everything: bool
) -> Table:
    """Return the real division and `DEALS` others (or all there are), drawn over `order` for the smaller side."""
    total, left = len(is_left), int(is_left.sum())
    smaller = min(left, total - left)
    if everything:
        ways = np.array(list(combinations(range(total), smaller)), dtype=np.intp)
    else:
        ways = np.argsort(random.random((DEALS, total)), axis=1)[:, :smaller]
    masks = np.zeros((len(ways) + 1, total), dtype=np.float32)
    masks[0] = is_left
    np.put_along_axis(masks[1:], order[ways], 1.0, axis=1)
    if smaller != left:
        masks[1:] = 1 - masks[1:]
    return masks


def z_scores(left: Table, right: Table, prior_share: float = PRIOR_SHARE) -> Table:
    """Return the z of each word's log-odds ratio (Monroe et al. 2008, equations 15, 20, 22), a row for each division.

    Positive where the left side says it more; swapping the sides changes only the sign. One word alone cannot differ.

    Args:
        left: Counts on the left, a row for each division, a column for each word.
        right: The same on the right.
        prior_share: Weight of the prior, as a share of the words counted.
    """
    both = left[:1] + right[:1]
    if both.shape[1] < 2:
        return np.zeros_like(left)
    prior = np.float32(prior_share) * both
    here, there = left + prior, right + prior
    rest_here, rest_there = here.sum(axis=1, keepdims=True) - here, there.sum(axis=1, keepdims=True) - there
    ratio = (np.log(here) - np.log(rest_here)) - (np.log(there) - np.log(rest_there))
    z: Table = ratio / np.sqrt(1 / here + 1 / there)
    return z


def partisanship(left: Table, right: Table) -> Table:
    """Return, division by division, how well one word tells its side: .5 is not at all, 1 always.

    Gentzkow, Shapiro and Taddy (2019), equation 4: the chance to be right for somebody who hears one word, drawn from
    either side with equal chance, and knows how often each side says it.
    """
    here = left / np.maximum(left.sum(axis=1, keepdims=True), 1)
    there = right / np.maximum(right.sum(axis=1, keepdims=True), 1)
    both = here + there
    squares = np.divide(here * here + there * there, both, out=np.zeros_like(both), where=both > 0)
    share: Table = squares.sum(axis=1) / 2
    return share
