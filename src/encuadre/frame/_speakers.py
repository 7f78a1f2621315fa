"""Who is quoted, and how much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from encuadre.frame._roles import NOBODY
from encuadre.frame._voices import Heard
from encuadre.model import Role, Speaker
from encuadre.text.tokens import words_of


def speakers_of(heard: Iterable[Heard]) -> tuple[Speaker, ...]:
    """Gather the quotations of each speaker, most quoted first.

    A speaker is one entity; without an entity, one name however it is accented. What nobody is named for stays
    together under an empty name, because how much a side leaves anonymous is itself a finding.
    """
    said: dict[tuple[str, str], list[Heard]] = defaultdict(list)
    for one in heard:
        quotation = one.quotation
        name = "" if quotation.speaker_entity else " ".join(words_of(quotation.speaker))
        said[quotation.speaker_entity, name].append(one)
    speakers = [_speaker(entity, quotations) for (entity, _), quotations in said.items()]
    return tuple(sorted(speakers, key=lambda speaker: (-speaker.quotations, -speaker.words, speaker.name)))


def _speaker(entity: str, said: list[Heard]) -> Speaker:
    name = min((one.quotation.speaker for one in said), key=lambda name: (-len(name), name))
    # Under no name stand many: they have no role in common.
    known = (one.standing for one in said if one.standing[0] is not Role.UNKNOWN)
    role, country = next(known, said[0].standing) if name else NOBODY
    return Speaker(
        name=name,
        entity_id=entity,
        quotations=len(said),
        words=sum(one.words for one in said),
        evidence=tuple(one.evidence for one in said),
        role=role,
        country=country,
    )
