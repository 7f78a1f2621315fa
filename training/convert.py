"""Weights as CTranslate2 reads them, built directly: its converters want the checkpoints of other toolkits."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Weights = Mapping[str, npt.NDArray[np.float32]]
"""By the names that `training.network` gives them."""


def write_model(weights: Weights, pieces: Sequence[str], folder: Path, *, heads: int, in_bits: str = "int8") -> None:
    """Write the model into `folder`, anew.

    Args:
        weights: Of a whole `Network`.
        pieces: The vocabulary, in the order of the table.
        folder: Deleted first if it is there.
        heads: Attention heads; the weights do not say how many.
        in_bits: Kind of number that weights are kept in; `int8` takes a quarter of the room and loses hardly anything.
    """
    from ctranslate2.specs.transformer_spec import TransformerSpec

    weights = {name: weight.copy() for name, weight in weights.items()}  # they are made into `in_bits` where they lie
    layers = tuple(1 + max(_number(name) for name in weights if name.startswith(f"{half}.")) for half in _HALVES)
    spec = TransformerSpec.from_config(num_layers=layers, num_heads=heads)
    for part in (spec.encoder.embeddings[0], spec.decoder.embeddings, spec.decoder.projection):
        part.weight = weights["table.weight"]
    for half, normed in _HALVES.items():
        _norm(getattr(spec, half).layer_norm, weights, normed)
        for number, layer in enumerate(getattr(spec, half).layer):
            _layer(layer, weights, f"{half}.{number}")
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization=in_bits)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    spec.save(str(folder))


_HALVES = {"encoder": "encoded", "decoder": "decoded"}


def _number(name: str) -> int:
    return int(name.split(".")[1])


def _layer(spec: Any, weights: Weights, name: str) -> None:
    _attention(spec.self_attention, weights, f"{name}.own")
    if hasattr(spec, "attention"):
        _attention(spec.attention, weights, f"{name}.cross")
    _norm(spec.ffn.layer_norm, weights, f"{name}.norm")
    _linear(spec.ffn.linear_0, weights, f"{name}.widen")
    _linear(spec.ffn.linear_1, weights, f"{name}.narrow")


def _attention(spec: Any, weights: Weights, name: str) -> None:
    _norm(spec.layer_norm, weights, f"{name}.norm")
    for number, linear in enumerate(spec.linear[:-1]):
        _linear(linear, weights, f"{name}.ins.{number}")
    _linear(spec.linear[-1], weights, f"{name}.out")


def _linear(spec: Any, weights: Weights, name: str) -> None:
    spec.weight, spec.bias = weights[f"{name}.weight"], weights[f"{name}.bias"]


def _norm(spec: Any, weights: Weights, name: str) -> None:
    spec.gamma, spec.beta = weights[f"{name}.weight"], weights[f"{name}.bias"]
