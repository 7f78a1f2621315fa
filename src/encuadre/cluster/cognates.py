"""The words of a text in a spelling that both languages share: what names, figures and cognates have in common."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from encuadre.text.folding import fold
from encuadre.text.stems import cognate_stem

SHORTEST = 4
"""Letters of the shortest word that counts: most shorter ones are function words, in both languages."""

_TOKEN = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")


def surface_features(text: str) -> Counter[str]:
    """Count the cognate stems and the figures of a text, without accents or case."""
    features: Counter[str] = Counter()
    for token, count in Counter(_TOKEN.findall(fold(text))).items():
        feature = _feature(token)
        if feature:
            features[feature] += count
    return features


@lru_cache(maxsize=100_000)
def _feature(token: str) -> str:
    if token[0].isdigit():
        return "#" + _THOUSANDS.sub("", token[:20]).replace(",", ".")
    return cognate_stem(token) if len(token) >= SHORTEST else ""
