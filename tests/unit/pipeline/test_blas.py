"""Products of an event's size take one thread each, and other programs' threads are left as they were."""

from __future__ import annotations

from threadpoolctl import threadpool_info, threadpool_limits

from encuadre.pipeline.blas import one_blas_thread


def threads() -> set[int]:
    return {library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"}


def test_a_product_takes_one_thread_inside_and_as_many_as_before_outside() -> None:
    with threadpool_limits(2, user_api="blas"):
        before = threads()
        with one_blas_thread():
            inside = threads()

        assert inside == {1}
        assert threads() == before
