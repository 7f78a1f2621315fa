"""Divides labelled articles into folds that keep outlets whole and labels spread."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def grouped_folds(labels: NDArray[np.float64], groups: Sequence[str], count: int, seed: int = 0) -> NDArray[np.int64]:
    """Return the fold of each article; the articles of one group are in one fold.

    Iterative stratification (Sechidis, Tsoumakas and Vlahavas 2011) over groups instead of articles: the label with
    the fewest articles left is dealt out first, its largest group to the fold that misses it most.

    Args:
        labels: 0 or 1 (articles x labels).
        groups: The group of each article.
        count: Folds there are.
        seed: What decides between equals.
    """
    random = np.random.default_rng(seed)
    names = list(dict.fromkeys(groups))
    place = {name: number for number, name in enumerate(names)}
    members = np.array([place[group] for group in groups])
    sizes = np.bincount(members, minlength=len(names)).astype(float)
    sums = np.zeros((len(names), labels.shape[1]))
    np.add.at(sums, members, labels)
    wanted = np.tile(labels.sum(axis=0) / count, (count, 1))
    room = np.full(count, len(labels) / count)
    fold_of = np.full(len(names), -1)
    while (left := np.flatnonzero(fold_of < 0)).size:
        remaining = sums[left].sum(axis=0)
        rarest = int(np.where(remaining > 0, remaining, np.inf).argmin())
        holders = left[sums[left, rarest] > 0] if remaining.any() else left
        order = random.permutation(holders)
        for group in order[np.argsort(-sizes[order], kind="stable")]:
            need = wanted[:, rarest] if remaining.any() else room
            fold = int(np.lexsort((random.random(count), -room, -need))[0])
            fold_of[group] = fold
            wanted[fold] -= sums[group]
            room[fold] -= sizes[group]
    folds: NDArray[np.int64] = fold_of[members]
    return folds
