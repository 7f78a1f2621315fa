"""Which quotations are of one speaker: of one id, of a name and a part of it, of a name and its short form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from encuadre.data.short_names import ShortNames
from encuadre.model import Comparison
from encuadre.text.folding import fold

_PART = re.compile(r"[^\W\d_][\w'’-]{2,}")
"""A part of a name: three letters or more, so that initials, `de` and `la` do not make two persons one."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who is quoted, under the names that are theirs beyond doubt."""

    name: str
    """The fullest."""

    parts: frozenset[str]
    positions: tuple[int, ...]
    """Of the quotations among those of the comparison."""


def parts_of(text: str) -> list[str]:
    """Return the parts of names, and other words, of a text, without case and accents."""
    return _PART.findall(fold(text))


def voices_of(comparison: Comparison) -> tuple[Voice, ...]:
    """Return who is quoted by name, the most quoted first: one entity is one voice, and so are a name and its part.

    A part that fits two names (`Tsarnaev`) stays a voice of its own. `Chuck Schumer` is `Charles Schumer`
    where no third one might be meant.
    """
    groups: dict[str, list[int]] = {}
    for position, one in enumerate(comparison.quotations):
        if speaker := one.quotation.speaker:
            groups.setdefault(one.quotation.speaker_entity or fold(speaker), []).append(position)
    found = [_voice(comparison, those) for those in groups.values()]
    for voice in sorted(found, key=lambda voice: len(voice.parts)):
        fuller = [other for other in found if voice != other and voice.parts and voice.parts <= other.parts]
        if len(fuller) == 1 and voice in found:
            found.remove(voice)
            found.remove(fuller[0])
            found.append(_voice(comparison, sorted((*fuller[0].positions, *voice.positions))))
    for voice in list(found):
        called = [other for other in found if _is_called(voice, other)]
        if voice in found and len(called) == 1 and sum(_is_called(called[0], other) for other in found) == 1:
            found.remove(voice)
            found.remove(called[0])
            found.append(_voice(comparison, sorted((*called[0].positions, *voice.positions))))
    return tuple(sorted(found, key=lambda voice: (-_utterances(comparison, voice), fold(voice.name))))


def _utterances(comparison: Comparison, voice: Voice) -> int:
    """Return how much of somebody's is quoted on either side, what several papers or versions print once."""
    quotations = (comparison.quotations[position] for position in voice.positions)
    return len({(one.side, fold(one.text)) for one in quotations})


def _is_called(voice: Voice, other: Voice) -> bool:
    """Say whether two names end alike and the given name of one is a short form of the other's."""
    one, two = (parts_of(name) for name in (voice.name, other.name))
    has_surname = min(len(one), len(two)) > 1 and one[-1] == two[-1]
    return has_surname and one[0] != two[0] and ShortNames.shared().is_one(one[0], two[0])


def _voice(comparison: Comparison, positions: Sequence[int]) -> Voice:
    names = [comparison.quotations[position].quotation.speaker for position in positions]
    name = max(names, key=lambda one: (len(_PART.findall(one)), len(one.split()), names.count(one)))
    return Voice(name, frozenset(parts_of(name)), tuple(positions))
