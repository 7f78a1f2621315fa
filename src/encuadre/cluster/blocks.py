"""Long arrays in blocks, two side by side: numpy, scipy and faiss let go of Python while they compute."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

WORKERS = 2
"""Blocks worked on side by side: chosen for the two cores of a small machine; more hardly help, for Python waits."""

Found = TypeVar("Found")


def in_blocks(count: int, step: int, work: Callable[[slice], Found]) -> list[Found]:
    """Return what `work` makes of each `step` positions below `count`, in order; little is done without threads.

    Args:
        count: Positions there are.
        step: Positions of one block.
        work: Makes something of one block; it runs in any thread.
    """
    blocks = [slice(start, min(start + step, count)) for start in range(0, count, step)]
    if len(blocks) < WORKERS:
        return [work(block) for block in blocks]
    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(work, blocks))
