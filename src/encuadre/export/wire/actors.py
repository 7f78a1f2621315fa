"""Who speaks and who acts, each with the places that show it."""

from __future__ import annotations

from msgspec import field

from encuadre.export.wire.base import Counted, Evidence, Interval, Share, Wire
from encuadre.model import ActionForm, CueColour, Role


class Rate(Wire, frozen=True):
    """A share of counted things."""

    count: int
    total: int
    share: Share
    interval: Interval
    evidence: tuple[Evidence, ...]


class RoleUse(Wire, frozen=True):
    """How much one role is heard."""

    role: Role
    quotations: int
    words: int
    evidence: tuple[Evidence, ...]


class CueUse(Wire, frozen=True):
    """How often reported words come with one colour."""

    colour: CueColour
    count: int
    cues: tuple[Counted, ...]
    evidence: tuple[Evidence, ...]


class Voices(Wire, frozen=True):
    """Who speaks, and how they are let speak."""

    words: int
    quoted: int
    reported: int
    direct: Rate
    anonymous: Rate
    unattributed: Rate
    roles: tuple[RoleUse, ...]
    cues: tuple[CueUse, ...]


class Deeds(Wire, frozen=True):
    """What somebody does, or suffers."""

    count: int
    verbs: tuple[Counted, ...]
    evidence: tuple[Evidence, ...]


class Actor(Wire, frozen=True):
    """One entity, with id and name, or one role, as doer and as done to."""

    entity_id: str | None = field(name="entity")
    role: Role
    name: str | None
    does: Deeds
    suffers: Deeds


class FormUse(Wire, frozen=True):
    """How often acts are told in one form."""

    form: ActionForm
    count: int
    verbs: tuple[Counted, ...]
    evidence: tuple[Evidence, ...]


class Agency(Wire, frozen=True):
    """Who acts, who is acted on, and how often nobody is said to."""

    roles: tuple[Actor, ...]
    entities: tuple[Actor, ...]
    forms: tuple[FormUse, ...]
    doer_left_out: Rate | None
    nouns_with_doer: Rate | None
