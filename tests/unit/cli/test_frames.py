"""Frames as they are printed: with their model, their interval, and a reason where nothing is claimed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from encuadre.cli.app import run
from encuadre.cli.frame_shares import COLUMNS, share_lines, share_rows, shares_shape
from encuadre.cli.plain import page_lines
from encuadre.export import to_json, wire
from encuadre.frame import share_of_groups
from encuadre.model import (
    Abstention,
    BorderFrame,
    Evidence,
    Frame,
    FrameUse,
    Framing,
    Group,
    Language,
    Shares,
    Span,
    TooLittle,
)
from encuadre.pipeline import models_folder
from encuadre.present import article_page
from encuadre.present.shares import shares_page
from encuadre.words import words_in
from strategies import an_article, annotated

SHOWN = (Evidence("a", Span(0, 4)),)
FRAMING = Framing(
    frames=(
        FrameUse(Frame.ECONOMIC, 0.5, SHOWN, low=0.3, high=0.71, stability=0.97),
        FrameUse(BorderFrame.SOVEREIGNTY, 0.2, SHOWN, low=0.0, high=0.4, stability=0.6, model="border"),
        FrameUse("Blame_game", 0.4, SHOWN, low=0.1, high=0.6, model="mine"),
    ),
    models=("codebook", "border", "mine"),
)


def shares() -> Shares:
    claims = {"US": [frozenset({"Sovereignty"}), frozenset[str]()], "MX": [frozenset({"Sovereignty"})]}
    found = share_of_groups(claims, "border", tuple(BorderFrame))
    return Shares(Group.COUNTRY, ("US", "MX"), found, articles=3, ungrouped=1, too_short=2, copies=4)


def printed(framing: Framing, language: Language = "en") -> list[str]:
    return list(page_lines(article_page(annotated(an_article()), framing, words_in(language))))


def test_each_claim_stands_under_its_model_with_its_interval() -> None:
    lines = printed(FRAMING)

    assert "== FRAMES · Policy Frames Codebook" in lines
    assert "0.50 (0.30–0.71)  economic  [1]" in lines
    assert "== FRAMES · border frames" in lines
    assert "0.20 (0.00–0.40)  sovereignty  [1]  toss-up" in lines
    assert "0.40 (0.10–0.60)  Blame game  [1]" in lines


@pytest.mark.parametrize(
    ("language", "abstention", "reason"),
    [
        ("en", Abstention(TooLittle.WORDS, 4, 12), "12 words are too few to tell (40 needed)"),
        ("en", Abstention(TooLittle.SENTENCES, 1, 50), "1 sentence is too little to tell (3 needed)"),
        ("en", Abstention(TooLittle.NO_TEXT, 0, 0), "there is no text"),
        ("es", Abstention(TooLittle.WORDS, 4, 12), "12 palabras no bastan (mínimo 40)"),
        ("es", Abstention(TooLittle.SENTENCES, 1, 50), "1 oración no basta (mínimo 3)"),
    ],
)
def test_too_little_text_gets_a_reason(language: Language, abstention: Abstention, reason: str) -> None:
    assert reason in printed(Framing(models=("codebook",), abstention=abstention), language)[-1]


def test_a_model_that_found_nothing_says_so() -> None:
    assert printed(Framing(models=("border",)))[-2:] == ["== FRAMES · border frames", "none strong enough to be shown"]


def test_the_json_names_model_interval_and_abstention() -> None:
    shape = json.loads(to_json(wire.Framing.of(FRAMING)))

    assert shape["models"] == ["codebook", "border", "mine"]
    assert shape["abstention"] is None
    assert shape["frames"][0] == {
        "frame": "Economic",
        "strength": 0.5,
        "interval": [0.3, 0.71],
        "stability": 0.97,
        "model": "codebook",
        "evidence": [{"article": "a", "span": [0, 4]}],
    }
    abstained = json.loads(to_json(wire.Framing.of(Framing(abstention=Abstention(TooLittle.NO_TEXT, 0, 0)))))
    assert abstained["abstention"] == {"reason": "no text", "sentences": 0, "words": 0}


def test_shares_are_drawn_with_interval_and_counts() -> None:
    lines = list(share_lines(shares_page(shares(), words_in("en"))))

    assert lines[0] == "3 articles in 2 groups; left out: 1 of unknown group, 2 too short, 4 copies"
    assert "\n== sovereignty · border frames" in lines
    assert any(line.startswith("US  ███████████████▒") and line.endswith("0.50 (0.09–0.91)  1/2") for line in lines)
    assert not any("cooperation" in line for line in lines), "nobody uses it"


def test_a_name_without_room_is_seen_to_be_cut() -> None:
    page = shares_page(shares(), words_in("en"))
    named = tuple(replace(row, label="The Christian Science Monitor") for row in page.sections[0].rows)
    lines = share_lines(replace(page, sections=(replace(page.sections[0], rows=named),)))

    assert [line[:26] for line in lines][-1] == "The Christian Science M…  "


def test_the_table_has_every_frame_and_group() -> None:
    rows = share_rows(shares())

    assert len(rows) == 12
    assert all(len(row) == len(COLUMNS) for row in rows)
    assert shares_shape(shares()).left_out == wire.LeftOut(unknown=1, too_short=2, copies=4)


def test_counting_needs_a_group(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["frames"]) == 2
    assert "--by" in capsys.readouterr().err


def test_the_models_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["frames", "list", "--json"]) == 0

    listed = json.loads(capsys.readouterr().out)["models"]
    assert [model["name"] for model in listed] == ["codebook", "border"]
    assert listed[1]["frames"] == [str(frame) for frame in BorderFrame]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["train", "LABELLED", "--name", "border"], 2, "of encuadre's own"),
        (["train", "LABELLED", "--name", "../x"], 2, "cannot name"),
        (["train", "LABELLED", "--name", "mine"], 3, "labelled.jsonl:1"),
        (["remove", "mine"], 1, "no trained frame model"),
    ],
)
def test_what_cannot_be_done_says_why(
    arguments: list[str], code: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "labelled.jsonl"
    path.write_text('{"text": "Nothing is labelled here."}\n', "utf-8")

    assert run(["frames", *(str(path) if part == "LABELLED" else part for part in arguments)]) == code
    assert said in capsys.readouterr().err


def test_a_damaged_model_does_not_hide_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    models_folder().mkdir(parents=True)
    (models_folder() / "mine.json").write_text("{}", "utf-8")

    assert run(["frames", "list"]) == 0

    printed = capsys.readouterr()
    assert "codebook" in printed.out
    assert "frames remove mine" in printed.err
