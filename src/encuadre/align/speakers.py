"""Whether two quotations name the same speaker: by entity, by a part of the name, or not at all."""

from __future__ import annotations

import re
from enum import StrEnum

from encuadre.model import EntityKind, Utterance
from encuadre.text.folding import fold

_NAME = re.compile(r"[^\W\d_][\w'’-]{2,}")
"""A part of a name: three letters or more, so that initials, `de` and `la` do not make two persons one."""


class Voice(StrEnum):
    """What is known of two speakers."""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"
    """One of them is not named, or is a body that may speak through the other (a ministry, *officials*)."""


def compare_speakers(left: Utterance, right: Utterance) -> Voice:
    """Compare who is said to speak.

    Only two persons can be told apart for certain: a ministry and its head, or *officials* and their government, are
    one voice under two names.
    """
    if left.speaker_entity and left.speaker_entity == right.speaker_entity:
        return Voice.SAME
    here, there = _names(left.speaker), _names(right.speaker)
    if not here or not there:
        return Voice.UNKNOWN
    if here & there and (here <= there or there <= here or _are_persons(left, right)):
        return Voice.SAME
    return Voice.OTHER if _are_persons(left, right) else Voice.UNKNOWN


def _are_persons(left: Utterance, right: Utterance) -> bool:
    return left.speaker_kind is EntityKind.PERSON and right.speaker_kind is EntityKind.PERSON


def _names(speaker: str) -> frozenset[str]:
    return frozenset(_NAME.findall(fold(speaker)))
