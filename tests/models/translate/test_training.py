"""The whole recipe of `training/` on made-up sentences: learnt, stopped, gone on with, packed, installed, used.

`make training` makes the environment with torch that the third step needs, and runs this.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from encuadre.translate import Glossary, InstalledPackage, install_file
from encuadre.translate.argos import BEAM, ArgosEngine
from encuadre.translate.chain.chain import Chain
from encuadre.translate.quantities.figures import lost_figures
from models.translate.upstream import upstream

pytestmark = [pytest.mark.models, pytest.mark.slow, pytest.mark.xdist_group("training")]

ROOT = Path(__file__).parents[3]
LEARNER = ROOT / ".venv-training" / "bin" / "python"
TOY = ["--size", "toy", "--tokens", "1024", "--warmup", "200", "--peak", "2e-3", "--evaluate", "100", "--report", "25"]
STEPS = "700"
"""Enough for BLEU 98 on pairs kept apart; at 400 it is 92 (measured)."""

PAIRS = 200
"""Of dev and test."""


def started(*command: str | Path, python: Path = Path(sys.executable)) -> subprocess.Popen[str]:
    """Start a module of the recipe."""
    path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    return subprocess.Popen(
        [str(python), "-m", *map(str, command)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": path, "OMP_NUM_THREADS": "2"},
        stdout=subprocess.PIPE,
        text=True,
    )


def run(*command: str | Path, python: Path = Path(sys.executable)) -> str:
    """Run a module of the recipe to its end, print how long it took, and return what it said."""
    began = time.monotonic()
    with started(*command, python=python) as process:
        said, _ = process.communicate(timeout=1_200)
    print(f"{time.monotonic() - began:7.1f} s  {command[0]}")
    assert process.returncode == 0, said
    return said


def learn(data: Path, folder: Path, *options: str) -> str:
    return run("training.train", data, folder, *TOY, *options, python=LEARNER)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not LEARNER.exists():
        pytest.fail("there is no environment to learn in: `make training` makes it")
    folder = tmp_path_factory.mktemp("training")
    run("training.toy", folder / "corpora")
    listed = folder / "corpora" / "corpora.toml"
    run("training.prepare", listed, folder / "data", "--direction", "es-en", "--dev", str(PAIRS), "--test", str(PAIRS))
    run("training.pieces", folder / "data", "--vocabulary", "600")
    return folder / "data"


@pytest.fixture(scope="module")
def package(data: Path) -> InstalledPackage:
    """Return the toy, learnt in two sittings, packed and installed."""
    folder = data.parent
    with started("training.train", data, folder / "run", *TOY, "--steps", STEPS, python=LEARNER) as sitting:
        assert sitting.stdout is not None
        next(line for line in sitting.stdout if "left" in line)
        sitting.send_signal(signal.SIGINT)
        stopped = sitting.stdout.read()
    assert sitting.returncode == 130
    (step,) = re.findall(r"stopped at step (\d+)", stopped)
    said = learn(data, folder / "run", "--steps", STEPS)
    assert f"step {step}\n" in said, "it goes on from where it was stopped"
    print(said)
    run("training.pack", data, folder / "run", folder, "--version", "1.0", "--licence", "GPL-3.0-or-later")
    return install_file(folder / "translate-es_en-1_0.argosmodel", models_path=folder / "models")


def lines(data: Path, part: str, language: str) -> list[str]:
    return (data / f"{part}.{language}").read_text("utf-8").splitlines()


def test_two_sittings_learn_what_one_learns(data: Path) -> None:
    folder = data.parent
    learn(data, folder / "one", "--steps", "12")
    learn(data, folder / "two", "--steps", "7")
    learn(data, folder / "two", "--steps", "12")

    one, two = ((folder / name / "candidate" / "model.bin").read_bytes() for name in ("one", "two"))

    assert one == two


def test_what_was_learnt_is_right_on_pairs_nothing_was_chosen_by(data: Path, package: InstalledPackage) -> None:
    engine = ArgosEngine(package)

    said = engine.translate(lines(data, "test", "es"), "es", "en")

    right = sum(one == wanted for one, wanted in zip(said, lines(data, "test", "en"), strict=True)) / len(said)
    print(f"of {len(said)} test pairs {right:.3f} are word for word right")
    assert right > 0.7  # .83 measured; what is left are the patterns that have few different sentences


def test_the_chain_brings_figures_through_that_the_model_loses(data: Path, package: InstalledPackage) -> None:
    engine, originals, references = ArgosEngine(package), lines(data, "test", "es"), lines(data, "test", "en")

    alone = engine.translate(originals, "es", "en")
    chained = [str(getattr(one, "text", "")) for one in Chain(engine, Glossary(), "es", "en").translate(originals)]

    lost = [sum(map(lost_figures, originals, said)) for said in (alone, chained)]
    right = [sum(map(str.__eq__, said, references)) for said in (alone, chained)]
    print(f"figures lost {lost[0]} and {lost[1]}, right word for word {right[0]} and {right[1]} of {len(originals)}")
    assert lost[1] <= lost[0] / 2
    assert right[1] >= right[0]


def test_argos_translate_says_the_same_of_the_package(data: Path, package: InstalledPackage) -> None:
    """With weights that were learnt, and Argos' own beam, in one batch of ours against one call each."""
    texts = lines(data, "test", "es")
    try:
        theirs = upstream(package.path, ("es", "en"), texts, [[text] for text in texts], beam=BEAM)
    except ImportError as error:
        pytest.skip(f"argostranslate cannot be imported: {error}")

    began = time.perf_counter()
    ours = ArgosEngine(package).translate(texts, "es", "en")
    print(f"{theirs.seconds / (time.perf_counter() - began):.1f} times as fast, loading included")

    assert ours == list(theirs.texts)


def test_the_command_translates_with_it(data: Path, package: InstalledPackage, tmp_path: Path) -> None:
    settings, text = tmp_path / "encuadre.toml", tmp_path / "text.txt"
    settings.write_text(f"models = {json.dumps(str(package.path.parent))}\n", "utf-8")
    text.write_text("El ejército envió 731 soldados a la frontera sur de Sonora.\n", "utf-8")
    environment = os.environ | {"ENCUADRE_CONFIG": str(settings), "PYTHONPATH": str(ROOT / "src")}

    done = subprocess.run(
        [sys.executable, "-m", "encuadre", "translate", str(text), "--json"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    (sentence,) = json.loads(done.stdout)["sentences"]
    assert sentence["translation"] == "The army sent 731 soldiers to the southern border of Sonora."
    assert "argos" in json.dumps(sentence)


def test_what_it_translates_back_is_a_corpus_of_the_next_round(data: Path, package: InstalledPackage) -> None:
    corpora = data.parent / "corpora"
    back: list[str | Path] = [
        corpora / "alone.es",
        corpora / "back.tsv",
        "--language",
        "es",
        "--models",
        package.path.parent,
    ]
    alone = set((corpora / "alone.es").read_text("utf-8").splitlines())

    for added in (len(alone), 0):  # the second time there is nothing left to do
        assert run("training.back_translate", *back).startswith(f"{added} pairs added")

    with (corpora / "corpora.toml").open("a", encoding="utf-8") as listed:
        listed.write('\n[[corpora]]\nname = "Back"\nlicence = "own"\nformat = "tsv"\nfiles = ["back.tsv"]\n')
        listed.write('machine_made = "en"\nengine = "argos 1.0"\n')
    options = ["--direction", "en-es", "--dev", "100", "--test", "100"]
    run("training.prepare", corpora / "corpora.toml", data.parent / "next", *options)
    report = json.loads((data.parent / "next" / "data.json").read_text("utf-8"))
    assert next(one["pairs"] for one in report["corpora"] if one["name"] == "Back") > 0
