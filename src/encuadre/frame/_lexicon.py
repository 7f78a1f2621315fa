"""Words to frames: how strongly the vocabulary of one sentence points to each frame."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.data.frames import FrameGroup, Words
from encuadre.text.tokens import words_of

_LONGEST_WORD = 40
"""Longer runs of letters are no words of either language; only so much of them is looked at."""

_WORD_CACHE = 50_000
"""Distinct words remembered per language: a day's press in two languages has fewer."""


class Lexicon:
    """The frame words of one model in one language, ready to be found in texts."""

    def __init__(self, words: Words, groups: Mapping[str, FrameGroup[Any]], frames: Sequence[str]) -> None:
        """Index the entries of each group by their first word.

        Args:
            words: The entries by group.
            groups: What each group points to, with its weight.
            frames: The frames of the model, in the order of the columns.
        """
        self._width = len(frames)
        self._exact: dict[str, list[_Entry]] = defaultdict(list)
        self._prefix: dict[str, list[_Entry]] = defaultdict(list)
        for name, entries in words.items():
            group = groups[name]
            column = frames.index(group.frame)
            for entry in entries:
                parts = [_pattern(word) for word in entry.replace("-", " ").split()]
                (first, starred), rest = parts[0], tuple(parts[1:])
                (self._prefix if starred else self._exact)[first].append((rest, column, group.weight))
        self._starting = lru_cache(_WORD_CACHE)(self._look_up)

    def score(self, words: Sequence[str]) -> NDArray[np.float64]:
        """Return, frame by frame, the summed weight of the folded `words` that point to it."""
        scores = np.zeros(self._width)
        for _, column, weight in self.found(words):
            scores[column] += weight
        return scores

    def found(self, words: Sequence[str]) -> Iterator[tuple[str, int, float]]:
        """Yield each of the folded `words` that begins an entry, with each frame it points to and its weight."""
        for place, word in enumerate(words):
            heaviest: dict[int, float] = {}
            for rest, column, weight in self._starting(word[:_LONGEST_WORD]):
                if weight > heaviest.get(column, 0.0) and _follows(words, place + 1, rest):
                    heaviest[column] = weight
            for column, weight in heaviest.items():
                yield word, column, weight

    def _look_up(self, word: str) -> tuple[_Entry, ...]:
        found = list(self._exact.get(word, ()))
        for end in range(2, len(word) + 1):
            found += self._prefix.get(word[:end], ())
        return tuple(found)


_Entry = tuple[tuple[tuple[str, bool], ...], int, float]
"""Words that must follow (each with: any ending?), column of the frame, weight."""


def _pattern(word: str) -> tuple[str, bool]:
    return "".join(words_of(word)), word.endswith("*")


def _follows(words: Sequence[str], place: int, rest: tuple[tuple[str, bool], ...]) -> bool:
    if place + len(rest) > len(words):
        return False
    return all(
        word.startswith(part) if starred else word == part
        for word, (part, starred) in zip(words[place:], rest, strict=False)
    )
