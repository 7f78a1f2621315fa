"""Argos Translate's packages, driven directly through CTranslate2: large batches, no hidden network."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from encuadre.model import Language
from encuadre.translate.models.installed import InstalledPackage, list_installed
from encuadre.translate.ports import Direction
from encuadre.translate.splitting import split_long, split_sentences

BEAM = 4
"""Argos Translate's own beam width (`ARGOS_BEAM_SIZE`)."""

LENGTH_PENALTY = 0.2
"""Argos Translate's own, so that our batches say what its loop would say."""

MOST_TOKENS = 150
"""Tokens of one part: OpenNMT drops training sentences of more than 150 tokens by default, as Argos' were trained."""

BATCH_TOKENS = 1_024
"""Tokens one thread translates at a time, beams not counted: a usual call has a batch for every thread, and decoding
of a base Transformer stays below some 100 MB a thread."""


def argos_engines(models_path: Path | None = None) -> tuple[ArgosEngine, ...]:
    """Return an engine for each installed package between English and Spanish."""
    return tuple(ArgosEngine(package) for package in list_installed(models_path=models_path) if package.direction)


class ArgosEngine:
    """One package `translate-en_es` or `translate-es_en`.

    `argostranslate.translate` is not used: it loads a second neural runtime for a sentence splitter that fetches its
    models from the network, and it translates each paragraph as a batch of its own. The package's tokenizer and
    CTranslate2 are all a translation needs.
    """

    name = "argos"

    def __init__(self, package: InstalledPackage, *, beam: int = BEAM) -> None:
        """Use `package`, loaded when first needed."""
        self._package = package
        self._beam = beam
        self._lock = threading.Lock()

    @property
    def version(self) -> str:
        """Return the package's version with a fingerprint of its files."""
        return self._version

    @cached_property
    def _version(self) -> str:
        sizes = sorted(
            f"{file.name}:{file.stat().st_size}:{file.stat().st_mtime_ns}"
            for file in self._package.path.rglob("*")
            if file.is_file()
        )
        digest = hashlib.blake2b(" ".join(sizes).encode(), digest_size=4).hexdigest()
        return f"{self._package.version} ({digest})"

    def directions(self) -> tuple[Direction, ...]:
        """Return the package's one direction."""
        return (self._package.direction,) if self._package.direction else ()

    def translate(self, texts: Sequence[str], source: Language, target: Language) -> list[str]:
        """Translate `texts` in batches of bounded size, sorted by length inside CTranslate2.

        Args:
            texts: One line each.
            source: Their language.
            target: The language wanted.

        Raises:
            ValueError: the package translates another direction.
        """
        if (source, target) != self._package.direction:
            raise ValueError(f"{self._package.path.name} does not translate {source} to {target}")
        with self._lock:
            parts = [self._parts(text) for text in texts]
            done = iter(self._decode([tokens for of_text in parts for tokens in of_text]))
            return [" ".join(next(done) for _ in of_text) for of_text in parts]

    def _parts(self, text: str) -> list[list[str]]:
        encode = self._tokenizer.encode
        pieces = [
            piece
            for sentence in split_sentences(text)
            for piece in split_long(sentence, lambda part: len(encode(part)) <= MOST_TOKENS)
        ]
        return [encode(piece) for piece in pieces]

    def _decode(self, tokens: Sequence[list[str]]) -> list[str]:
        prefix = self._package.target_prefix
        results = self._model.translate_batch(
            list(tokens),
            target_prefix=[[prefix]] * len(tokens) if prefix else None,
            replace_unknowns=True,
            max_batch_size=BATCH_TOKENS,
            batch_type="tokens",
            beam_size=self._beam,
            length_penalty=LENGTH_PENALTY,
        )
        return [self._text(result.hypotheses[0]) for result in results]

    def _text(self, tokens: list[str]) -> str:
        prefix = self._package.target_prefix
        text: str = self._tokenizer.decode(tokens[1:] if prefix and tokens[:1] == [prefix] else tokens)
        return text.strip()

    @cached_property
    def _tokenizer(self) -> Any:
        from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

        pieces = self._package.path / "sentencepiece.model"
        if pieces.is_file():
            return SentencePieceTokenizer(pieces)
        source, target = self._package.direction or ("", "")
        return BPETokenizer(self._package.path / "bpe.model", source, target)

    @cached_property
    def _model(self) -> Any:
        import ctranslate2

        # No compute_type: "auto" turns the published es-en 1.9 into garbage (Argos issues 504, 522). One thread a
        # batch: several that share one wait for each other at every layer, 1.3 to 2 times the time on two busy cores.
        return ctranslate2.Translator(
            str(self._package.path / "model"), device="cpu", inter_threads=os.cpu_count() or 1, intra_threads=1
        )
