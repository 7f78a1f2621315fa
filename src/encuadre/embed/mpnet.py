"""all-mpnet-base-v2 (Song et al. 2020; Reimers and Gurevych 2019) on CTranslate2: a second opinion on English wording.

Trained on a billion English sentence pairs, it sees paraphrases that the multilingual encoder does not. It reads
translations, so it serves alignment only, where there are some.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from os import cpu_count
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.assets import find
from encuadre.embed.mpnet_files import PARAPHRASE, TOKENIZER, VERSION

DIMENSION = 768

LONGEST = 126
"""Word pieces of a sentence that are read; one sentence in a hundred has more than 80."""

NEAR = 4
"""Sentences before and after one that are its surroundings; where there are fewer in all they lend the less.

Links of real reports have F1 .557 with 3, .557 with 4 and .545 with 5, each story left out; average precision is .639,
.642 and .641. At full weight in texts of two or three sentences of `only_dev` only F1 is .806 where it is .811.
"""

SURROUNDINGS = 1.5
"""Weight of what stands around a sentence beside the sentence alone (1), divided by the root of its word pieces.

It lends `he` and `the group` a meaning, and a short sentence leans on it more.
Average precision of links of real reports, each story left out: .625 with 0, .638 with 1, .642 with 1.5, .643 with 2
(F1 .539, .554, .557, .553). The same weight whatever the length gives .639, as many word pieces for every sentence
(Dirichlet smoothing, Zhai and Lafferty 2004) .640. Reading every sentence a second time with its neighbours (late
chunking, Günther et al. 2024) gives .641, F1 .553, and costs as much as reading the sentences.
"""

PRECISION = "float32"
"""What the model computes in; its weights are kept in 8 bits.

In 8 bits a number that two processors add up a hair apart may round to two steps, and in twelve layers that spreads:
cosines of the same sentences differed by up to .018 between CTranslate2's kernels for AVX2, AVX-512 and neither. In 32
bits they differ by less than .000001, so that links do not hang on the processor. A core reads 18 sentences a second so
and 31 in 8 bits, on AVX2 and AVX-512; without them 12 and 13 (docs/benchmarks.md).
"""

BATCH = 512
"""Word pieces, padding counted, that are read at once: in 32 bits a core reads 560 a second sentence by sentence, 1,100
in batches of 224, 1,160 of 448 and 1,240 of 896. In 8 bits a row would depend on what else is in its batch."""

START, END, UNKNOWN = 0, 2, 104
"""The word pieces around every text, and the one for what the vocabulary has no piece for."""

Vectors = NDArray[np.float32]


class MpnetEncoder:
    """The English sentences of an article to vectors of length 1, the same on every processor."""

    name = "all-mpnet-base-v2"
    version = f"{VERSION}+{NEAR}+{SURROUNDINGS}+{PRECISION}"
    dimension = DIMENSION

    def __init__(self, folder: Path) -> None:
        """Use the model in `folder`, as `encuadre setup` makes it; it is read on the first `encode`."""
        self._folder = folder

    def encode(self, sentences: Sequence[str]) -> Vectors:
        """Return a row per sentence of one article in order, zeros where there is no letter or digit.

        A row depends on the sentence and its neighbours, so an article has to be given whole.
        """
        vectors = np.zeros((len(sentences), DIMENSION), dtype=np.float32)
        readable = [row for row, text in enumerate(sentences) if any(map(str.isalnum, text))]
        if not readable:
            return vectors
        pieces = [
            encoding.ids[:LONGEST] or [UNKNOWN]
            for encoding in self._tokenizer.encode_batch([sentences[row] for row in readable], add_special_tokens=False)
        ]
        rows = np.array([_unit(states.mean(axis=0)) for states in self._read(pieces)])
        vectors[readable] = _among_others(rows, np.array([len(own) for own in pieces], dtype=np.float32))
        return vectors

    def _read(self, texts: Sequence[list[int]]) -> list[Vectors]:
        """Return the state of each word piece of each text, with those of the marks around them, in order."""
        by_length = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        batches = list(_batches(by_length, [len(text) + 2 for text in texts]))
        model = self._model  # before the threads start, so that it is loaded once
        states: list[Vectors] = [np.empty(0, dtype=np.float32)] * len(texts)
        with ThreadPoolExecutor(self._workers) as pool:
            read = pool.map(lambda batch: _states(model, [texts[place] for place in batch]), batches)
            for batch, found in zip(batches, read, strict=True):
                for place, own in zip(batch, found, strict=True):
                    states[place] = own
        return states

    @property
    def _workers(self) -> int:
        return min(2, cpu_count() or 1)

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(self._folder / TOKENIZER))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return tokenizer

    @cached_property
    def _model(self) -> Any:
        import ctranslate2

        return ctranslate2.Encoder(
            str(self._folder), compute_type=PRECISION, inter_threads=self._workers, intra_threads=1
        )


def load_paraphrase_encoder() -> MpnetEncoder | None:
    """Return the encoder of English wording, or `None` where `encuadre setup` was not run: alignment does without."""
    folder = find(PARAPHRASE)
    return MpnetEncoder(folder) if folder else None


def _states(model: Any, texts: Sequence[list[int]]) -> list[Vectors]:
    framed = [[START, *pieces, END] for pieces in texts]
    found = model.forward_batch(framed, token_type_ids=[list(range(len(pieces))) for pieces in framed])
    states: Vectors = np.asarray(found.last_hidden_state, dtype=np.float32)
    return [states[row, : len(pieces)] for row, pieces in enumerate(framed)]


def _among_others(rows: Vectors, lengths: Vectors) -> Vectors:
    """Return the vectors of an article's sentences with what stands around them, all of length 1.

    Args:
        rows: Those of the sentences by themselves.
        lengths: The word pieces of each.
    """
    told = rows * lengths[:, None]
    around = np.zeros_like(rows)
    for distance in range(1, NEAR + 1):
        around[distance:] += told[:-distance]
        around[:-distance] += told[distance:]
    places = np.minimum(np.arange(len(rows)), NEAR)
    others = places + places[::-1]
    weights = SURROUNDINGS / np.sqrt(lengths) * np.minimum(1, others / NEAR)
    triples = zip(rows, weights, around, strict=True)
    return np.array([_unit(own + weight * _unit(them)) for own, weight, them in triples], dtype=np.float32)


def _batches(places: Sequence[int], lengths: Sequence[int]) -> Iterator[list[int]]:
    """Divide texts, given by place from short to long, into runs that with padding fit into one batch."""
    batch: list[int] = []
    for place in places:
        if batch and (len(batch) + 1) * lengths[place] > BATCH:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch


def _unit(vector: Vectors) -> Vectors:
    length = np.linalg.norm(vector)
    return np.asarray(vector / length if length > 0 else vector, dtype=np.float32)
