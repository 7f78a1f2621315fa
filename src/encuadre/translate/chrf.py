"""The chrF2 of a few sentences: how much of their characters two wordings share (Popović 2015)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

ORDER = 6
"""Longest character n-gram counted (Popović 2015; sacreBLEU's default)."""

BETA = 2
"""Recall weighs BETA times precision (Popović 2016; sacreBLEU's default)."""


def chrf2(translations: Sequence[str], references: Sequence[str]) -> float:
    """Return the corpus chrF2 of `translations`, 0.0 to 100.0, as sacreBLEU 2 computes it by default.

    Written here because sacreBLEU, which tests hold it equal to, is a tool for measuring and not installed with
    encuadre. Counts are summed over all sentences before dividing; white space does not count.

    Raises:
        ValueError: there are not as many references as translations.

    Example:
        >>> chrf2(["la casa roja"], ["la casa roja"])
        100.0
    """
    matches, said, meant = [0] * ORDER, [0] * ORDER, [0] * ORDER
    for translation, reference in zip(translations, references, strict=True):
        for i, (ours, theirs) in enumerate(zip(_grams(translation), _grams(reference), strict=True)):
            matches[i] += (ours & theirs).total()
            # sacreBLEU leaves out the order of a sentence whose reference is too short to have any.
            said[i] += ours.total() if theirs else 0
            meant[i] += theirs.total()
    return 100 * _mean_f(matches, said, meant)


def _grams(text: str) -> Iterator[Counter[str]]:
    letters = "".join(text.split())
    for n in range(1, ORDER + 1):
        yield Counter(letters[i : i + n] for i in range(len(letters) - n + 1))


def _mean_f(matches: Sequence[int], said: Sequence[int], meant: Sequence[int]) -> float:
    precision = recall = 0.0
    counted = 0
    for hits, ours, theirs in zip(matches, said, meant, strict=True):
        if ours and theirs:
            precision += hits / ours
            recall += hits / theirs
            counted += 1
    if not counted or not (precision or recall):
        return 0.0
    precision, recall = precision / counted, recall / counted
    weight = BETA**2
    return (1 + weight) * precision * recall / (weight * precision + recall)
