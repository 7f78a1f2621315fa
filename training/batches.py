"""The order in which pairs are learnt: by chance, but the same every time, so that training can go on anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor

from training.pieces import BEGIN, END, PAD

POOL = 50_000
"""Pairs sorted by length at a time: enough that little is padded, few enough that batches stay mixed."""

Encoded = tuple[list[int], list[int]]
"""The pieces of a source and of its target, as numbers."""


def epoch_batches(pairs: Sequence[Encoded], *, tokens: int, seed: int) -> list[list[int]]:
    """Return the numbers of the pairs of each batch of one epoch, in the order in which they are learnt.

    Args:
        pairs: All pairs.
        tokens: Most pieces of a batch on either side, padding counted.
        seed: Another one is another order.
    """
    chance = np.random.default_rng(seed)
    order = chance.permutation(len(pairs))
    batches: list[list[int]] = []
    for start in range(0, len(order), POOL):
        pool = sorted(order[start : start + POOL].tolist(), key=lambda number: _length(pairs[number]))
        batches += _fill(pool, [_length(pairs[number]) for number in pool], tokens)
    chance.shuffle(batches)
    return batches


def _length(pair: Encoded) -> int:
    return max(map(len, pair)) + 1  # the end, or the beginning


def _fill(numbers: Sequence[int], lengths: Sequence[int], tokens: int) -> Iterator[list[int]]:
    """Cut pairs that are sorted by length into batches of at most `tokens`."""
    batch: list[int] = []
    for number, length in zip(numbers, lengths, strict=True):
        if batch and (len(batch) + 1) * length > tokens:
            yield batch
            batch = []
        batch.append(number)
    if batch:
        yield batch


def tensors(batch: Sequence[Encoded], device: str) -> tuple[Tensor, Tensor, Tensor]:
    """Return source, what the decoder is given, and what it should say, padded."""
    return (
        _padded([[*source, END] for source, _ in batch]).to(device),
        _padded([[BEGIN, *target] for _, target in batch]).to(device),
        _padded([[*target, END] for _, target in batch]).to(device),
    )


def _padded(rows: Sequence[Sequence[int]]) -> Tensor:
    table = torch.full((len(rows), max(map(len, rows))), PAD)
    for number, row in enumerate(rows):
        table[number, : len(row)] = torch.tensor(row)
    return table
