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

WINDOW = 126
"""Word pieces read at once for the context; windows of 126 gave links of real reports as good an average precision as
254 and 478 (.654, .659, .656, each event left out), and attention costs least in short ones."""

CONTEXT = 0.5
"""Weight of a sentence as it is read among its neighbours, beside the sentence alone (1), which lends `he` and `the
group` a meaning. Average precision of links of real reports, left out: .645 with 0, .656 with .25, .659 with .5, .657
with .7; the reading in context alone reaches .614."""

START, END, UNKNOWN = 0, 2, 104
"""The word pieces around every text, and the one for what the vocabulary has no piece for."""

Vectors = NDArray[np.float32]


class MpnetEncoder:
    """The English sentences of an article to vectors of length 1, in 8 bits.

    Each text is run by itself: in a batch, 8-bit vectors would depend on what else is in it. With 8 bits links are as
    good as with 32 (average precision .646 and .646), twice as fast, in a quarter of the memory.
    """

    name = "all-mpnet-base-v2"
    version = f"{VERSION}+{WINDOW}"
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
        windows = [window for window in _windows(pieces) if len(window) > 1]
        model = self._model  # before the threads start, so that it is loaded once
        with ThreadPoolExecutor(self._workers) as pool:
            rows = np.array(list(pool.map(lambda own: _unit(_states(model, own).mean(axis=0)), pieces)))
            together = pool.map(lambda window: _in_context(model, [pieces[place] for place in window]), windows)
            for window, among in zip(windows, together, strict=True):
                rows[window] = [
                    _unit(own + CONTEXT * _unit(state)) for own, state in zip(rows[window], among, strict=True)
                ]
        vectors[readable] = rows
        return vectors

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

        return ctranslate2.Encoder(str(self._folder), compute_type="int8", inter_threads=self._workers, intra_threads=1)


def load_paraphrase_encoder() -> MpnetEncoder | None:
    """Return the encoder of English wording, or `None` where `encuadre setup` was not run: alignment does without."""
    folder = find(PARAPHRASE)
    return MpnetEncoder(folder) if folder else None


def _states(model: Any, pieces: list[int]) -> Vectors:
    """Return the state of each word piece, with those of the marks around them."""
    framed = [START, *pieces, END]
    found = model.forward_batch([framed], token_type_ids=[list(range(len(framed)))])
    states: Vectors = np.asarray(found.last_hidden_state, dtype=np.float32)[0]
    return states


def _in_context(model: Any, pieces: Sequence[list[int]]) -> list[Vectors]:
    """Return the mean state of each of some sentences read in one go (late chunking, Günther et al. 2024)."""
    states = _states(model, [piece for own in pieces for piece in own])[1:-1]
    ends = np.cumsum([len(own) for own in pieces])
    return [states[end - len(own) : end].mean(axis=0) for own, end in zip(pieces, ends, strict=True)]


def _windows(pieces: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Divide an article into runs of sentences that fit into one window, in order."""
    window: list[int] = []
    held = 0
    for place, own in enumerate(pieces):
        if window and held + len(own) > WINDOW:
            yield window
            window, held = [], 0
        window.append(place)
        held += len(own)
    if window:
        yield window


def _unit(vector: Vectors) -> Vectors:
    length = np.linalg.norm(vector)
    return np.asarray(vector / length if length > 0 else vector, dtype=np.float32)
