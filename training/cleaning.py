"""Which pairs teach nothing, or something wrong; each is dropped under the name of the one rule it broke first."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from encuadre.ingest.language import detect
from training.pairs import Pair

LONGEST = 600
"""Characters; at four or five to a piece within the 150 tokens that encuadre cuts a text into for Argos packages."""

RATIO, FREE = 2.0, 15
"""A side may have `FREE` characters more than `RATIO` times those of the other. Spanish is 1.1 to 1.3 times as long as
English, so pairs beyond that leave something out; short ones vary more."""

LETTERS = 0.5
"""Share of letters among the characters that are no space: below it is a table or an address."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def tidy(text: str) -> str:
    """Return `text` composed (NFC), without control characters, with single spaces."""
    return " ".join(_CONTROL.sub(" ", unicodedata.normalize("NFC", text)).split())


def _letters(text: str) -> float:
    marks = [char for char in text if not char.isspace()]
    return sum(char.isalpha() for char in marks) / max(len(marks), 1)


def _is_lopsided(pair: Pair) -> bool:
    short, long = sorted((len(pair.en), len(pair.es)))
    return long > RATIO * short + FREE


def _is_foreign(pair: Pair) -> bool:
    return detect(pair.en).language != "en" or detect(pair.es).language != "es"


def _figures(text: str) -> list[str]:
    """Return the runs of digits; what stands between them is written otherwise in each language."""
    return sorted(re.findall(r"\d{2,}", re.sub(r"(?<=\d)[.,](?=\d)", "", text)))


RULES: dict[str, Callable[[Pair], bool]] = {
    "empty": lambda pair: not pair.en or not pair.es,
    "too long": lambda pair: max(len(pair.en), len(pair.es)) > LONGEST,
    "not translated": lambda pair: pair.en.casefold() == pair.es.casefold() and " " in pair.en,
    "few letters": lambda pair: min(_letters(pair.en), _letters(pair.es)) < LETTERS,
    "lengths differ": _is_lopsided,
    "other figures": lambda pair: _figures(pair.en) != _figures(pair.es),
    "other language": _is_foreign,
}
"""By name, the cheap ones first. `other figures` drops honest pairs too (`1.5 million`, `1,500,000`): a model that
never sees a figure change is worth them."""


def clean(pairs: Iterable[Pair], dropped: Counter[str]) -> Iterator[Pair]:
    """Yield the pairs worth training on, tidied, each once; count the others in `dropped`."""
    seen: set[bytes] = set()
    for raw in pairs:
        pair = replace(raw, en=tidy(raw.en), es=tidy(raw.es))
        broken = next((name for name, is_broken in RULES.items() if is_broken(pair)), None)
        key = _key(f"{pair.en}\t{pair.es}")
        if broken is None and key in seen:
            broken = "repeated"
        if broken is not None:
            dropped[broken] += 1
            continue
        seen.add(key)
        yield pair


def _key(text: str) -> bytes:
    """Return a short key, the same for texts that differ in case, marks or spaces alone."""
    return hashlib.blake2b("".join(filter(str.isalnum, text.casefold())).encode(), digest_size=8).digest()


def held_apart(pairs: Iterable[Pair], measured: Iterable[Pair], dropped: Counter[str]) -> Iterator[Pair]:
    """Yield the pairs neither side of which stands in `measured`.

    Args:
        pairs: What is to be trained on.
        measured: What the model is measured on.
        dropped: Where the others are counted.
    """
    kept = {_key(text) for pair in measured for text in (pair.en, pair.es)}
    for pair in pairs:
        if _key(pair.en) in kept or _key(pair.es) in kept:
            dropped["measured on"] += 1
        else:
            yield pair
