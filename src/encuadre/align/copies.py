"""Copies in the ledger of claims: one text by several publishers is one voice, whoever prints it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from encuadre.model import SentenceId
from encuadre.text.copies import COPY
from encuadre.text.tokens import words_of


@dataclass(frozen=True, slots=True)
class Copies:
    """Which text each article prints, and which sentences only repeat that text."""

    voice: Mapping[str, str]
    """By article id: the id of the longest article with that text."""

    repeated: Mapping[SentenceId, SentenceId]
    """The sentence of the longest article that a copy's sentence repeats; what a copy adds is absent."""


def read_copies(sentences: Mapping[str, Sequence[str]], groups: Iterable[Sequence[str]]) -> Copies:
    """Tell whose voice each article is, and sentence by sentence what a copy takes from the text it prints.

    Args:
        sentences: Texts of the sentences in reading order, by article id.
        groups: Ids of articles that are one text, the longest of each first; others may be among them.
    """
    voice = {article: article for article in sentences}
    repeated: dict[SentenceId, SentenceId] = {}
    for group in groups:
        longest, *copies = [article for article in group if article in sentences] or [""]
        original = [frozenset(words_of(text)) for text in sentences.get(longest, ())] if copies else []
        for copy in copies:
            voice[copy] = longest
            for number, text in enumerate(sentences[copy]):
                found = _repeats(frozenset(words_of(text)), original)
                if found is not None:
                    repeated[SentenceId(copy, number)] = SentenceId(longest, found)
    return Copies(voice, repeated)


def _repeats(words: frozenset[str], original: Sequence[frozenset[str]]) -> int | None:
    """Return which sentence of a text stands in its copy, edited as lightly as the whole; of several, the most like."""
    likeness = [len(words & others) / max(len(words), len(others), 1) for others in original]
    best = max(range(len(original)), key=lambda number: (likeness[number], -number), default=None)
    return best if best is not None and likeness[best] >= COPY else None
