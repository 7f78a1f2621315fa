"""The gate itself, on figures made by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from quality.gate import below, floor_of, raised
from quality.kernels import FORCED, environment, supported
from quality.rooms import rooms

HUNDRED = [True] * 80 + [False] * 20
"""Whether each of a hundred decisions was right."""


def scorer(right: Sequence[bool]) -> object:
    def score(chosen: Sequence[int]) -> Mapping[str, float]:
        return {"share": sum(right[at] for at in chosen) / len(chosen)}

    return score


def room(*kernels: Sequence[bool]) -> float:
    return rooms(len(kernels[0]), [scorer(right) for right in kernels], ["share"])["share"]  # type: ignore[misc]


def test_where_all_kernels_agree_the_room_is_one_decision() -> None:
    assert room(HUNDRED, HUNDRED) == pytest.approx(1 / 100, rel=0.35)


def test_where_every_decision_was_right_the_room_is_one_unit() -> None:
    assert room([True] * 40) == 1 / 40


def test_kernels_that_disagree_widen_the_room_by_how_much_they_might_have_disagreed() -> None:
    fallen = [right and at % 8 != 0 for at, right in enumerate(HUNDRED)]

    assert 0.02 < room(HUNDRED, fallen) < 0.08


def test_a_figure_inside_its_room_has_not_fallen() -> None:
    kept = {"link F1": {"lowest": 0.7, "room": 0.01}}

    assert below({"link F1": 0.69}, ["link F1"], kept) == {}
    assert below({"link F1": 0.6899}, ["link F1"], kept) == {"link F1": (0.6899, 0.69)}


def test_a_floor_rises_and_does_not_sink() -> None:
    kept = {"lowest": 0.7, "room": 0.01}

    assert raised(kept, 0.72, 0.02, allow_regression=False) == {"lowest": 0.72, "room": 0.02}
    assert raised(kept, 0.71, 0.04, allow_regression=False) == kept
    assert floor_of(raised(kept, 0.71, 0.04, allow_regression=True)) == pytest.approx(0.67)


def test_a_forced_kernel_forgets_what_its_parent_was_forced_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CT2_FORCE_CPU_ISA", "AVX2")

    assert environment("generic")["CT2_FORCE_CPU_ISA"] == FORCED["generic"]["CT2_FORCE_CPU_ISA"]
    assert "CT2_FORCE_CPU_ISA" not in environment("native")


@pytest.mark.models
def test_the_kernel_the_libraries_choose_themselves_always_runs() -> None:
    assert supported()[0] == "native"
