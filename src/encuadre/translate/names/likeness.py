"""Where a name stands in a translation, as it should or nearly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import pairwise

from encuadre.text.folding import fold
from encuadre.translate.names.known import same_names

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_SIGNS = re.compile(r"[^\w]")

LEAST_LETTERS = 4
"""Letters below which a word near a name's is as likely another word."""

FARTHEST = 0.25
"""Edits for each letter that a word may be away from the name's: one in four letters, as `Noro'a`."""


def occurrences(wording: str, translation: str, *, is_same: bool = False) -> Iterator[tuple[int, int]]:
    """Return where `wording`, or another wording of the same name, stands in `translation`.

    Capitals alone make no difference in a headline of capitals, nor inside a name of several words (`Boston marathon`);
    a possessive belongs to no name.

    Args:
        wording: What should stand there.
        translation: What an engine made of the sentence.
        is_same: Look for `wording` alone.
    """
    kept = _is_same if is_same else _is_kept
    return (match.span() for match in _pattern(wording).finditer(translation) if kept(wording, match.group()))


class Nearness:
    """Tells what an engine made of the names of one sentence."""

    def __init__(self, text: str, ordinary: Set[str]) -> None:
        """Know the sentence and the ordinary words of the language it was translated into.

        A word of the sentence that is only like a name is that word, and an ordinary word in lower case is none.
        """
        self._others = {_letters(word) for word in _WORD.findall(text)}
        self._ordinary = ordinary

    def find(self, wordings: Sequence[str], translation: str, *, without: Sequence[str]) -> tuple[int, int] | None:
        """Return where in `translation` stands what came out for a name, if anything is near it.

        Args:
            wordings: The name as it must stand, and as the sentence has it.
            translation: What an engine made of the sentence.
            without: Names whose places are their own.
        """
        taken = [place for wording in without for place in occurrences(wording, translation)]
        words = [m.span() for m in _WORD.finditer(translation) if not _overlaps(m.span(), taken)]
        for wording in dict.fromkeys(wordings):
            parts = wording.split()
            for i in range(len(words) - len(parts) + 1):
                places = words[i : i + len(parts)]
                said = [translation[start:end] for start, end in places]
                joined = all(right[0] - left[1] == 1 for left, right in pairwise(places))
                if joined and all(map(self._is_near, parts, said)):
                    return places[0][0], places[-1][1]
        return None

    def _is_near(self, part: str, said: str) -> bool:
        right, seen = _letters(part), _letters(said)
        if right == seen:
            return part[:1].isupper() == said[:1].isupper() or said.lower() not in self._ordinary
        if seen in self._others or len(right) < LEAST_LETTERS or not seen:
            return False
        return right[0] == seen[0] and said[0].isupper() and _edits(right, seen) <= FARTHEST * len(right)


def _is_kept(wording: str, seen: str) -> bool:
    return _is_same(wording, seen) or seen.isupper() or seen in same_names().get(wording, ())


def _is_same(wording: str, seen: str) -> bool:
    if seen == wording or (" " in wording and seen[0] == wording[0]) or wording.isupper() or seen.isupper():
        return seen.casefold() == wording.casefold()
    return False


def _overlaps(place: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in taken)


@lru_cache(maxsize=4096)
def _letters(word: str) -> str:
    return _SIGNS.sub("", fold(word))


def _edits(one: str, other: str) -> int:
    """Return the Levenshtein distance of two words."""
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        previous, row[0] = row[0], i
        for j, right in enumerate(other, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (left != right))
    return row[-1]


@lru_cache(maxsize=4096)
def _pattern(wording: str) -> re.Pattern[str]:
    wordings = sorted({wording, *same_names().get(wording, ())}, key=lambda one: (-len(one), one))
    choices = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in wordings)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE)
