"""What is trained on: only pairs that teach something right, and none that the model is measured on."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training import prepare as step
from training.cleaning import clean, tidy
from training.pairs import Pair
from training.toy import draw
from training.toy import main as toy

GOOD = Pair("The army sent 500 soldiers to the border.", "El ejército envió 500 soldados a la frontera.", "c#0.0")


def kept(*pairs: Pair) -> tuple[list[Pair], dict[str, int]]:
    dropped: Counter[str] = Counter()
    return list(clean(pairs, dropped)), dict(dropped)


@pytest.mark.parametrize(
    ("en", "es", "rule"),
    [
        ("", "Nada se dijo de ello.", "empty"),
        ("word " * 200, "palabra " * 150, "too long"),
        ("El río creció mucho.", "EL RÍO CRECIÓ MUCHO.", "not translated"),
        ("1 2 3 4 (5) a", "1 2 3 4 (5) a b", "few letters"),
        ("The river rose.", "El río creció tanto que el alcalde pidió a todos que salieran.", "lengths differ"),
        ("The army sent 500 soldiers.", "El ejército envió 300 soldados.", "other figures"),
        ("O governo do México enviou tropas para a fronteira norte do país.",
         "El gobierno de México envió tropas a la frontera norte del país.", "other language"),
    ],
)  # fmt: skip
def test_a_pair_is_dropped_under_the_name_of_the_rule_it_breaks(en: str, es: str, rule: str) -> None:
    assert kept(Pair(en, es, "c#0.0")) == ([], {rule: 1})


def test_the_same_pair_is_kept_once_whatever_its_case_and_marks() -> None:
    again = Pair(GOOD.en.upper(), GOOD.es.rstrip("."), "c#1.0")

    assert kept(GOOD, again) == ([GOOD], {"repeated": 1})


def test_separators_of_thousands_are_no_difference_of_figures() -> None:
    pair = Pair("They found 1,500,000 dollars in the house.", "Encontraron 1.500.000 dólares en la casa.", "c#0.0")

    assert kept(pair) == ([pair], {})


@given(st.text())
def test_tidying_twice_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a prepared folder; of some pairs a machine wrote the Spanish, of others the English."""
    corpora, data = tmp_path / "corpora", tmp_path / "data"
    toy([str(corpora), "--pairs", "600"])
    chance = random.Random(9)
    for side in ("en", "es"):
        lines = "".join("\t".join(draw(chance)) + "\n" for _ in range(300))
        (corpora / f"made-{side}.tsv").write_text(lines, "utf-8")
        with (corpora / "corpora.toml").open("a", encoding="utf-8") as listed:
            listed.write(f'\n[[corpora]]\nname = "Made {side}"\nlicence = "own"\nformat = "tsv"\n')
            listed.write(f'files = ["made-{side}.tsv"]\nmachine_made = "{side}"\nengine = "argos 1.0"\n')
    assert (
        step.main([str(corpora / "corpora.toml"), str(data), "--direction", "es-en", "--dev", "40", "--test", "40"])
        == 0
    )
    return data


def lines_of(data: Path, part: str) -> list[tuple[str, str]]:
    sides = [(data / f"{part}.{language}").read_text("utf-8").splitlines() for language in ("en", "es")]
    return list(zip(*sides, strict=True))


def test_nothing_measured_on_is_trained_on(data: Path) -> None:
    measured = {text for part in ("dev", "test") for pair in lines_of(data, part) for text in pair}

    assert len(measured) > 80
    assert not measured & {text for pair in lines_of(data, "train") for text in pair}


def test_what_a_machine_wrote_is_translated_out_of_and_never_measured_on(data: Path) -> None:
    report = json.loads((data / "data.json").read_text("utf-8"))
    people = {tuple(line.split("\t")) for line in (data.parent / "corpora" / "toy.tsv").read_text("utf-8").splitlines()}

    assert [one["name"] for one in report["corpora"]] == ["Toy", "Made es"]
    assert set(lines_of(data, "dev") + lines_of(data, "test")) <= people


def test_the_report_counts_every_pair(data: Path) -> None:
    report = json.loads((data / "data.json").read_text("utf-8"))

    assert sum(report["pairs"].values()) + sum(report["dropped"].values()) == 600 + 300
    assert sum(one["pairs"] for one in report["corpora"]) == report["pairs"]["train"]
