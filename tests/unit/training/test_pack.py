"""From weights to a package that encuadre installs, without torch: the weights are drawn here."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from encuadre.translate import install_file
from encuadre.translate.argos import ArgosEngine
from training import pieces as pieces_step
from training import prepare as prepare_step
from training.convert import Weights, write_model
from training.pack import main, read_me
from training.pieces import MODEL, read_pieces
from training.toy import main as toy

WIDTH, INNER, HEADS = 32, 64, 4


def drawn_weights(vocabulary: int) -> Weights:
    """Return weights of one layer a side, under the names of `training.network`."""
    chance = np.random.default_rng(3)
    shapes: dict[str, tuple[int, ...]] = {"table.weight": (vocabulary, WIDTH)}
    for name in ("encoded", "decoded"):
        shapes |= {f"{name}.weight": (WIDTH,), f"{name}.bias": (WIDTH,)}
    halves: dict[str, dict[str, tuple[int, ...]]] = {
        "encoder": {"own": (3,)},
        "decoder": {"own": (3,), "cross": (1, 2)},
    }
    for half, attentions in halves.items():
        linear: dict[str, tuple[int, ...]] = {"widen": (INNER, WIDTH), "narrow": (WIDTH, INNER)}
        norms = ["norm", *(f"{attention}.norm" for attention in attentions)]
        for attention, parts in attentions.items():
            linear |= {f"{attention}.ins.{n}": (part * WIDTH, WIDTH) for n, part in enumerate(parts)}
            linear[f"{attention}.out"] = (WIDTH, WIDTH)
        for name, shape in linear.items():
            shapes |= {f"{half}.0.{name}.weight": shape, f"{half}.0.{name}.bias": shape[:1]}
        for name in norms:
            shapes |= {f"{half}.0.{name}.weight": (WIDTH,), f"{half}.0.{name}.bias": (WIDTH,)}
    return {name: chance.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("training")
    data, run = folder / "data", folder / "run"
    toy([str(folder), "--pairs", "400"])
    listed = str(folder / "corpora.toml")
    prepare_step.main([listed, str(data), "--direction", "es-en", "--dev", "20", "--test", "20"])
    pieces_step.main([str(data), "--vocabulary", "400"])
    names = read_pieces(data / MODEL)
    write_model(drawn_weights(len(names)), names, run / "best", heads=HEADS)
    (run / "scores.jsonl").write_text('{"step": 5, "bleu": 1.25, "chrf": 9.5, "best": true}\n', "utf-8")
    main([str(data), str(run), str(folder), "--version", "1.0", "--licence", "GPL-3.0-or-later"])
    return folder / "translate-es_en-1_0.argosmodel"


def test_the_package_is_installed_and_translates(packed: Path, tmp_path: Path) -> None:
    package = install_file(packed, models_path=tmp_path / "models")

    assert (package.direction, package.version) == (("es", "en"), "1.0")
    assert len(ArgosEngine(package).translate(["El ejército envió 500 soldados."] * 2, "es", "en")) == 2


def test_the_package_says_what_it_was_taught_with(packed: Path, tmp_path: Path) -> None:
    text = (install_file(packed, models_path=tmp_path / "models").path / "README.md").read_text("utf-8")

    assert "Weights: GPL-3.0-or-later." in text
    assert "| Toy | " in text
    assert "BLEU 1.2, chrF2 9.5 (step 5)" in text
    assert "no other model went in" in text


def test_a_package_taught_with_an_engines_text_does_not_call_itself_learnt_from_nothing_else() -> None:
    corpus = {"name": "Made", "pairs": 5, "licence": "own", "engine": "pivot 0.2"}
    report = {"direction": "es-en", "pairs": {"dev": 1}, "corpora": [corpus]}

    text = read_me(report, {"bleu": 1.0, "chrf": 2.0, "step": 3}, licence="own")

    assert "no other model went in" not in text
    assert "| Made | 5 | own | pivot 0.2 |" in text


def test_writing_a_model_leaves_the_weights_as_they_are(tmp_path: Path) -> None:
    """CTranslate2 makes 8 bits of an array where it lies; learning goes on with the same one."""
    names = ["<unk>", "<s>", "</s>", "<pad>", *map(str, range(36))]
    weights = drawn_weights(len(names))
    before = {name: weight.copy() for name, weight in weights.items()}

    write_model(weights, names, tmp_path / "model", heads=HEADS)

    assert all(np.array_equal(weights[name], before[name]) for name in weights)
    assert json.loads((tmp_path / "model" / "config.json").read_text("utf-8"))["add_source_eos"] is True
