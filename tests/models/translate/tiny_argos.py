"""Builds a real Argos package without any training framework: own SentencePiece, own Transformer, seeded weights."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from encuadre.data.selftest import SelfTest

CORPUS = Path(__file__).parents[3] / "corpora" / "sample"
DEPTH, HEADS, INNER = 32, 4, 64


def corpus_lines() -> list[str]:
    """Return the lines of the sample corpus and of the self-test, both languages mixed."""
    own = [text for pair in SelfTest.shared().pairs for text in (pair.en, pair.es)]
    sample = [line for path in sorted(CORPUS.rglob("*.txt")) for line in path.read_text("utf-8").splitlines()]
    return [*own, *(line for line in sample if len(line.split()) > 4)][:2_000]


def sentencepiece_model(lines: Sequence[str]) -> bytes:
    """Return a SentencePiece model trained on `lines`."""
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=model,
        vocab_size=400,
        hard_vocab_limit=False,
        character_coverage=1.0,
        num_threads=1,
        minloglevel=2,
    )
    return model.getvalue()


def pieces(model: bytes) -> list[str]:
    """Return the vocabulary of a SentencePiece model."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_proto=model)
    return [processor.id_to_piece(n) for n in range(processor.get_piece_size())]


def transformer(vocabulary: Sequence[str], folder: Path, *, seed: int = 7) -> None:
    """Write a CTranslate2 Transformer with random weights.

    The weights are drawn wide, so that the best next token leads by far and rounding in a batch cannot change it; the
    end of the sentence is made likely, so that decoding ends.
    """
    from ctranslate2.specs.transformer_spec import TransformerSpec

    random = np.random.default_rng(seed)

    def linear(spec: Any, rows: int, columns: int = DEPTH, wide: float = 1.2) -> None:
        spec.weight = random.normal(0, wide / columns**0.5, (rows, columns)).astype(np.float32)
        spec.bias = random.normal(0, 0.1, rows).astype(np.float32)

    def norm(spec: Any) -> None:
        spec.gamma, spec.beta = np.ones(DEPTH, np.float32), np.zeros(DEPTH, np.float32)

    def attention(spec: Any) -> None:
        norm(spec.layer_norm)
        shapes = {2: (3 * DEPTH, DEPTH), 3: (DEPTH, 2 * DEPTH, DEPTH)}[len(spec.linear)]
        for part, rows in zip(spec.linear, shapes, strict=True):
            linear(part, rows, wide=2.5 if len(shapes) == 3 else 1.2)  # what is translated must weigh

    def feed_forward(spec: Any) -> None:
        norm(spec.layer_norm)
        linear(spec.linear_0, INNER)
        linear(spec.linear_1, DEPTH, INNER)

    def embeddings(spec: Any) -> None:
        spec.weight = random.normal(0, 1, (len(vocabulary), DEPTH)).astype(np.float32)

    spec = TransformerSpec.from_config(num_layers=(1, 1), num_heads=HEADS)
    embeddings(spec.encoder.embeddings[0])
    embeddings(spec.decoder.embeddings)
    norm(spec.encoder.layer_norm)
    norm(spec.decoder.layer_norm)
    for layer in spec.encoder.layer:
        attention(layer.self_attention)
        feed_forward(layer.ffn)
    for layer in spec.decoder.layer:
        attention(layer.self_attention)
        attention(layer.attention)
        feed_forward(layer.ffn)
    linear(spec.decoder.projection, len(vocabulary))
    spec.decoder.projection.bias[vocabulary.index("</s>")] += 3.0
    spec.register_source_vocabulary(list(vocabulary))
    spec.register_target_vocabulary(list(vocabulary))
    spec.validate()
    spec.optimize()
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))


def package_file(folder: Path, *, source: str = "es", target: str = "en", target_prefix: str = "") -> Path:
    """Return an `.argosmodel` file in the layout Argos Translate publishes."""
    tokenizer = sentencepiece_model(corpus_lines())
    transformer(pieces(tokenizer), folder / "model")
    metadata = {
        "package_version": "1.0",
        "argos_version": "1.9",
        "from_code": source,
        "from_name": source,
        "to_code": target,
        "to_name": target,
        "target_prefix": target_prefix,
    }
    path = folder / f"translate-{source}_{target}.argosmodel"
    top = f"translate-{source}_{target}-1_0"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{top}/metadata.json", json.dumps(metadata))
        archive.writestr(f"{top}/README.md", "Random weights, made by a test.")
        archive.writestr(f"{top}/sentencepiece.model", tokenizer)
        for file in sorted((folder / "model").iterdir()):
            archive.write(file, f"{top}/model/{file.name}")
    return path


def one_by_one(package: Path, texts: Sequence[str], *, prefix: str = "") -> Iterator[str]:
    """Translate with the plainest loop there is over the same files, one text a call."""
    import ctranslate2
    import sentencepiece

    tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(package / "sentencepiece.model"))
    model = ctranslate2.Translator(str(package / "model"))
    for text in texts:
        result = model.translate_batch(
            [tokenizer.encode(text, out_type=str)],
            target_prefix=[[prefix]] if prefix else None,
            beam_size=1,
            replace_unknowns=True,
        )
        tokens = result[0].hypotheses[0][1 if prefix else 0 :]
        yield tokenizer.decode_pieces(tokens).replace("▁", " ").replace("_", " ").strip()
