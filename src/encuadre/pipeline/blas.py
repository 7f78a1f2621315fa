"""How many threads a matrix product takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """Let each product be computed by the thread that asks for it.

    The matrices of an event are small: a product of 45 sentences and 64 prototypes is over before a second thread has
    begun, and beside other programs on two cores both wait for each other by spinning. That was 4 of the 10 seconds of
    processor time the sample corpus took from files to comparisons.
    """
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1, user_api="blas"):
        yield
