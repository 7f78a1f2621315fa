"""An Argos package through encuadre against the same package through Argos Translate's own API, call by call."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import numpy as np

from benchmarks.result import Result
from benchmarks.texts import sample_articles
from encuadre.translate.argos import ArgosEngine
from encuadre.translate.models import list_installed
from encuadre.translate.splitting import split_sentences
from training.convert import Weights, write_model
from training.pieces import MODEL, read_pieces

WIDTH, INNER, LAYERS, HEADS = 512, 2048, 6, 8
"""A base Transformer, six layers a side; its weights are drawn, so that nothing has to be fetched."""

ENDING = 4.0
"""How far the end of a sentence is favoured. Drawn weights then answer a fifth of all sentences at a fitting length;
only those are measured, since a batch with a few endless answers is translated as slowly as they are."""

ROUNDS = 3
CANDIDATES, SENTENCES = 120, 100
"""Sentences looked at, and those translated: the fitting ones, over and over."""

UPSTREAM = """
import json, sys, time
from argostranslate import translate
class Whole:
    def split_sentences(self, text):
        return [text]
texts = json.load(sys.stdin)
cached = translate.get_translation_from_codes("es", "en")
cached.underlying.sentencizer = Whole()
cached.translate(texts[0])
began = time.perf_counter()
for text in texts:
    cached.translate(text)
print(time.perf_counter() - began)
"""
"""Its own splitter would fetch a model from the network, so it is told that each text is one sentence, and saves that
time."""


def argos() -> Iterator[Result]:
    """How much sooner a batch of sentences is translated, each ratio within one round."""
    with tempfile.TemporaryDirectory() as folder:
        packages = Path(folder) / "packages"
        _make_package(packages / "translate-es_en-1_0")
        (package,) = (one for one in list_installed(models_path=packages) if one.is_ours)
        engine = ArgosEngine(package)
        fitting = list(_answered_at_length(engine))
        texts = (fitting * SENTENCES)[:SENTENCES]
        ratios = []
        for _ in range(ROUNDS):
            theirs = _upstream(packages, texts)
            began = time.perf_counter()
            engine.translate(texts, "es", "en")
            ratios.append(theirs / (time.perf_counter() - began))
    yield Result("an Argos package: its own API / encuadre in batches", median(ratios), "x", 5.0, at_least=True)


def _answered_at_length(engine: ArgosEngine) -> Iterator[str]:
    """Yield Spanish sentences whose answer is between half and twice as long."""
    sentences = [
        sentence
        for article in sample_articles()
        if article.language == "es"
        for line in article.body.splitlines()
        for sentence in split_sentences(line)
        if 8 <= len(sentence.split()) <= 40
    ][:CANDIDATES]
    for sentence, answer in zip(sentences, engine.translate(sentences, "es", "en"), strict=True):
        if 0.5 <= len(answer) / len(sentence) <= 2:
            yield sentence


def _upstream(packages: Path, texts: list[str]) -> float:
    environment = os.environ | {"ARGOS_PACKAGES_DIR": str(packages), "HOME": str(packages.parent)}
    command = [sys.executable, "-c", UPSTREAM]
    done = subprocess.run(command, input=json.dumps(texts), env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


def _make_package(folder: Path) -> None:
    import sentencepiece

    folder.mkdir(parents=True)
    lines = [line for article in sample_articles() for line in article.body.splitlines() if line]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_prefix=str(folder / Path(MODEL).stem),
        vocab_size=8_000,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    pieces = read_pieces(folder / MODEL)
    write_model(_drawn_weights(len(pieces)), pieces, folder / "model", heads=HEADS)
    metadata = {"package_version": "1.0", "argos_version": "1.9", "from_code": "es", "to_code": "en"}
    (folder / "metadata.json").write_text(
        json.dumps(metadata | {"from_name": "Spanish", "to_name": "English"}), "utf-8"
    )


def _drawn_weights(vocabulary: int) -> Weights:
    """Return weights under the names of `training.network`."""
    chance = np.random.default_rng(7)
    weights = {"table.weight": chance.normal(0, WIDTH**-0.5, (vocabulary, WIDTH)).astype(np.float32)}

    def linear(name: str, rows: int, columns: int) -> None:
        weights[f"{name}.weight"] = chance.normal(0, columns**-0.5, (rows, columns)).astype(np.float32)
        weights[f"{name}.bias"] = np.zeros(rows, np.float32)

    def norm(name: str) -> None:
        weights[f"{name}.weight"], weights[f"{name}.bias"] = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)

    for half, attentions in {"encoder": {"own": (3,)}, "decoder": {"own": (3,), "cross": (1, 2)}}.items():
        for layer in range(LAYERS):
            for attention, parts in attentions.items():
                norm(f"{half}.{layer}.{attention}.norm")
                for number, part in enumerate(parts):
                    linear(f"{half}.{layer}.{attention}.ins.{number}", part * WIDTH, WIDTH)
                linear(f"{half}.{layer}.{attention}.out", WIDTH, WIDTH)
            norm(f"{half}.{layer}.norm")
            linear(f"{half}.{layer}.widen", INNER, WIDTH)
            linear(f"{half}.{layer}.narrow", WIDTH, INNER)
    norm("encoded")
    norm("decoded")
    end = weights["table.weight"][2]
    weights["decoded.bias"] = ENDING * end / float(end @ end)
    return weights
