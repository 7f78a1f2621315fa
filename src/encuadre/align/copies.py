"""Copies: one text by several publishers is one voice, whoever prints it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

COPY_SHARE = 0.8
"""Share of the shorter text's sentences that stand in the other word for word (chosen, as `frame` has it).

Wire stories are cut and given a new headline; reports written apart share no more than quoted sentences.
"""


@dataclass(frozen=True, slots=True)
class Copies:
    """Which text each article prints, and which sentences only repeat that text."""

    voice: Mapping[str, str]
    """By article id: the id of the longest article with that text."""

    repeated: Mapping[str, str]
    """By sentence id: the sentence of the longest article it repeats word for word; others are absent."""


def find_copies(sentences: Mapping[str, Sequence[str]]) -> Copies:
    """Find the articles that print one text, by their sentences.

    The longest article stands for its text and every other is held against it alone, so that copies of copies do not
    drift together.

    Args:
        sentences: Texts of the sentences in reading order, by article id.
    """
    folded = {article: [_folded(text) for text in texts] for article, texts in sentences.items()}
    voice: dict[str, str] = {}
    repeated: dict[str, str] = {}
    for article in sorted(folded, key=lambda one: (-len(set(folded[one])), one)):
        here = set(folded[article])
        longest = next((other for other in voice.values() if _is_copy(here, set(folded[other]))), article)
        voice[article] = longest
        if longest != article:
            for number, text in enumerate(folded[article]):
                if text in folded[longest]:
                    repeated[f"{article}-{number}"] = f"{longest}-{folded[longest].index(text)}"
    return Copies(voice, repeated)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _is_copy(shorter: set[str], longer: set[str]) -> bool:
    return bool(shorter) and len(shorter & longer) >= COPY_SHARE * len(shorter)
