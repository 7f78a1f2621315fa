"""Look up phrases of several words at a place in the tokens, the longest first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from encuadre.annotate.quantities._tokens import Tokens, key_of

Meaning = TypeVar("Meaning")


class Phrases(Generic[Meaning]):
    """A table of phrases by their first and by their last word, so that most look-ups fail at once."""

    def __init__(self, table: Mapping[str, Meaning]) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        self._last: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for phrase, meaning in sorted(table.items(), key=lambda row: -len(row[0].split())):
            words = tuple(key_of(word) for word in phrase.split())
            self._first.setdefault(words[0], []).append((words, meaning))
            self._last.setdefault(words[-1], []).append((words, meaning))

    def at(self, tokens: Tokens, index: int) -> tuple[Meaning, int] | None:
        """Return the meaning of the phrase that begins at `index`, and the index after it."""
        for words, meaning in self._first.get(tokens[index].key, ()):
            if all(tokens[index + offset].key == word for offset, word in enumerate(words)):
                return meaning, index + len(words)
        return None

    def before(self, tokens: Tokens, index: int) -> tuple[Meaning, int] | None:
        """Return the meaning of the phrase that ends just before `index`, and the index where it begins."""
        for words, meaning in self._last.get(tokens[index - 1].key, ()):
            start = index - len(words)
            if all(tokens[start + offset].key == word for offset, word in enumerate(words)):
                return meaning, start
        return None


def phrase_set(phrases: Iterable[str]) -> Phrases[bool]:
    """Make a table of phrases that only says whether one stands at a place."""
    return Phrases(dict.fromkeys(phrases, True))
