"""A synthetic collection with planted events: vectors and word counts without any text.

The generator, in the order things are drawn:

* Events: four events in five are of one article, the others of 2 to 60 (geometric, mean 6), which makes six articles in
  ten share an event. Each event belongs to one subject; a subject has about 100 articles.
* Sentences: a unit sum of what all text of its language shares, the subject, the event, one of the event's 40 facts and
  noise; but up to seven tenths of an article tell something else of the subject.
* Words: general ones by Zipf's law, 120 of the subject, the event's names (the same in both languages) and words (each
  language its own), and some of the article's own; all out of a vocabulary that many events use, as languages do.
* Half of the articles have a date, within two days of their event's.

The weights were set by hand until the likenesses of pairs resembled those of the development data: same
event in one language and across, and same subject.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.meaning import common_meaning, head_vector
from encuadre.cluster.words import RARE

DIMENSION = 512
SENTENCES = 21
FACTS = 40
POOL = 16_384
BLOCK = 2000
COMMON, SUBJECT, EVENT, FACT, NOISE = (weight**0.5 for weight in (0.10, 0.12, 0.13, 0.40, 0.25))
GENERAL, NAMES, WORDS = 3000, 24, 40
GENERAL_WORDS = 70
NAME_POOL, WORD_POOL = 60_000, 40_000

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Planted:
    """Who belongs where."""

    event: Ints
    subject: Ints
    language: Ints
    day: NDArray[np.float64]


def plant(count: int, folder: Path, *, seed: int = 3) -> None:
    """Write a collection of `count` articles to `folder`."""
    rng = np.random.default_rng(seed)
    planted = _draw(count, rng)
    heads = _write_sentences(planted, folder, rng)
    counts = _words(planted, rng)
    np.savez(
        folder / "arrays.npz",
        event=planted.event,
        language=planted.language,
        day=planted.day,
        heads=heads,
        counts=counts.data,
        indices=counts.indices.astype(np.int32),
        ends=counts.indptr.astype(np.int32),
        width=counts.shape[1],
        rarity=_rarity(counts.shape[1]),
    )


def _draw(count: int, rng: np.random.Generator) -> Planted:
    sizes = np.where(rng.random(count) < 0.8, 1, np.minimum(1 + rng.geometric(1 / 5, count), 60))
    event = np.repeat(np.arange(count), sizes)[:count]
    subjects = max(1, count // 100)
    subject = rng.integers(0, subjects, count)[event]
    day = rng.uniform(0, 365, count)[event] + rng.uniform(0, 2, count)
    day[rng.random(count) < 0.5] = np.nan
    order = rng.permutation(count)
    return Planted(event[order], subject[order], rng.integers(0, 2, count), day[order])


def _write_sentences(planted: Planted, folder: Path, rng: np.random.Generator) -> NDArray[np.float32]:
    """Write the sentence vectors article after article, and return the mean vectors."""
    pool = rng.standard_normal((POOL, DIMENSION)).astype(np.float32)
    pool /= np.linalg.norm(pool, axis=1, keepdims=True)
    count = len(planted.event)
    heads = np.empty((count, DIMENSION), dtype=np.float32)
    leaning = np.stack([common_meaning(language, DIMENSION) for language in (0, 1)])
    leaning /= np.linalg.norm(leaning, axis=1, keepdims=True)

    def direction(keys: Ints, salt: int) -> NDArray[np.float32]:
        first, second = ((keys * 7919 + salt) * prime % 2_147_483_647 % POOL for prime in (48_271, 69_621))
        return np.asarray((pool[first] + pool[second]) / 2**0.5, dtype=np.float32)

    with (folder / "sentences.f32").open("wb") as file:
        for start in range(0, count, BLOCK):
            some = slice(start, min(start + BLOCK, count))
            event = planted.event[some]
            facts = rng.integers(0, FACTS, (len(event), SENTENCES)) + event[:, None] * FACTS
            own = rng.random(facts.shape) > rng.uniform(0.3, 1.0, (len(event), 1))
            facts[own] = rng.integers(FACTS * count * 2, 2**40, own.sum())
            rows = FACT * direction(facts, 1) + NOISE * pool[rng.integers(0, POOL, facts.shape)]
            rows += (SUBJECT * direction(planted.subject[some], 3))[:, None]
            rows += np.where(own[:, :, None], 0, (EVENT * direction(event, 2))[:, None])
            rows += COMMON * leaning[planted.language[some]][:, None]
            rows /= np.linalg.norm(rows, axis=2, keepdims=True)
            heads[some] = [
                head_vector(own, language, has_title=True)
                for own, language in zip(rows, planted.language[some].tolist(), strict=True)
            ]
            rows.astype(np.float32).tofile(file)
    return heads


def _words(planted: Planted, rng: np.random.Generator) -> Any:
    """Return how often each word stands in each article (scipy, untyped)."""
    from scipy.sparse import coo_array

    count = len(planted.event)
    zipf = 1 / np.arange(1, GENERAL + 1)
    language, subject, event = planted.language[:, None], planted.subject[:, None], planted.event[:, None]

    def pooled(keys: Ints, pool: int) -> Ints:
        return np.asarray(keys * 48_271 % 2_147_483_647 % pool)

    general = rng.choice(GENERAL, (count, GENERAL_WORDS), p=zipf / zipf.sum())
    of_subject = rng.integers(0, 120, (count, 40))
    names = pooled(event * NAMES + rng.integers(0, NAMES, (count, 24)), NAME_POOL)
    words = pooled(event * WORDS + rng.integers(0, WORDS, (count, 40)), WORD_POOL)
    blocks = [
        (general + GENERAL * language * (general % 2), 2 * GENERAL),
        (pooled(subject * 120 + of_subject, WORD_POOL) + WORD_POOL * language * (of_subject > 30), 2 * WORD_POOL),
        (names, NAME_POOL),
        (words + WORD_POOL * language, 2 * WORD_POOL),
        (rng.integers(0, NAME_POOL, (count, 25)), NAME_POOL),
    ]
    starts = np.cumsum([0, *(size for _, size in blocks)])
    columns = np.concatenate([block + start for (block, _), start in zip(blocks, starts[:-1], strict=True)], axis=1)
    owners = np.repeat(np.arange(count), columns.shape[1])
    ones = np.ones(columns.size, dtype=np.int32)
    return coo_array((ones, (owners, columns.ravel())), shape=(count, starts[-1])).tocsr()


def _rarity(width: int) -> NDArray[np.float64]:
    """Return what each word says: the general ones by how many articles have them, all others as words in no list."""
    zipf = 1 / np.arange(1, GENERAL + 1)
    share = np.maximum(1 - (1 - zipf / zipf.sum()) ** GENERAL_WORDS, RARE)
    return np.concatenate([np.tile(-np.log(share), 2), np.full(width - 2 * GENERAL, -np.log(RARE))])


class OnDisk(Mapping[str, NDArray[np.float32]]):
    """Sentence vectors read from the file each time, as a workspace would."""

    def __init__(self, folder: Path, count: int) -> None:
        """Read from `folder`."""
        self._file = (folder / "sentences.f32").open("rb", buffering=0)
        self._count = count

    def __getitem__(self, id_: str) -> NDArray[np.float32]:
        rows = np.empty((SENTENCES, DIMENSION), dtype=np.float32)
        os.preadv(self._file.fileno(), [rows], int(id_) * rows.nbytes)
        return rows

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[str]:
        return (name(place) for place in range(self._count))


def name(place: int) -> str:
    """Return the id of an article; in order of position."""
    return f"{place:012d}"
