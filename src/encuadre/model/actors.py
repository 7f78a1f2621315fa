"""Who speaks and who acts on one side: counted roles, cues, doers and acts, each with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.action import ActionForm
from encuadre.model.text import Evidence


class Role(StrEnum):
    """What somebody is in the news, as a source or as one who acts."""

    US_GOVERNMENT = "US government"
    """Executive, legislature, courts and parties, of the federation, a state or a town; the same of Mexico."""

    MEXICAN_GOVERNMENT = "Mexican government"
    OTHER_GOVERNMENT = "other government"
    """Of a third country, of an international body, or of a country that is not told."""

    SECURITY = "police or military"
    """Whoever carries arms for a state, border agents and prosecutors included."""

    EXPERTS = "experts"
    CIVIL_SOCIETY = "civil society"
    RESIDENTS = "victims or residents"
    MIGRANTS = "migrants"
    BUSINESS = "business"
    CRIME = "crime"
    """Cartels and those a text calls suspects or criminals; whether they are is not for a word list to say."""

    MEDIA = "other media"
    DOCUMENTS = "documents"
    """Reports, data, videos: a source without a mouth."""

    ANONYMOUS = "anonymous officials"
    """Officials and insiders who are quoted without a name."""

    UNKNOWN = "unknown"


class CueColour(StrEnum):
    """What a reporting verb adds to the words it reports."""

    NEUTRAL = "neutral"
    DOUBTING = "doubting"
    CHARGING = "charging"
    STRESSING = "stressing"
    CONCEDING = "conceding"
    DENYING = "denying"
    WARNING = "warning"
    URGING = "urging"
    PROMISING = "promising"
    ASSURING = "assuring"
    FEELING = "feeling"
    SUPPOSING = "supposing"


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of counted things, with the places that show it."""

    count: int
    total: int
    low: float
    high: float
    """95 % interval of the share (Wilson 1927), as if the things were drawn independently."""

    evidence: tuple[Evidence, ...] = ()

    @property
    def share(self) -> float:
        """Return `count` of `total`; 0.0 of nothing."""
        return self.count / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class RoleUse:
    """How much one role is heard."""

    role: Role
    quotations: int
    words: int
    """Of quoted or reported content."""

    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class CueUse:
    """How often reported words come with one colour."""

    colour: CueColour
    count: int
    cues: tuple[tuple[str, int], ...]
    """The verbs and phrases with their counts, most frequent first."""

    evidence: tuple[Evidence, ...]
    """The cues themselves."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks on one side, and how they are let speak."""

    words: int
    """Of the whole text, headlines included."""

    quoted: int
    """Words between quotation marks, as far as they are what somebody says."""

    reported: int
    """Words of indirect speech, and of mixed outside of its marks."""

    direct: Rate
    """Quotations that are direct or mixed, of all."""

    anonymous: Rate
    """Quotations whose source has no name though it could have one, of all: officials, insiders, who asked for it."""

    unattributed: Rate
    """Quotations for which no source was found, of all; part of it is what the reader of quotations missed."""

    roles: tuple[RoleUse, ...] = ()
    """Most quoted first."""

    cues: tuple[CueUse, ...] = ()
    """Most frequent first."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """What somebody does, or suffers."""

    count: int
    verbs: tuple[tuple[str, int], ...]
    """Lemmas, most frequent first."""

    evidence: tuple[Evidence, ...]
    """The verbs."""


@dataclass(frozen=True, slots=True)
class Actor:
    """One entity or one role, as doer and as done to."""

    entity_id: str
    """Empty if it is a role."""

    role: Role
    """Of an entity, the role it counts under too."""

    name: str
    """Of an entity, the fullest on this side; empty if it is a role."""

    does: Deeds
    suffers: Deeds


@dataclass(frozen=True, slots=True)
class FormUse:
    """How often acts are told in one form."""

    form: ActionForm
    count: int
    verbs: tuple[tuple[str, int], ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Agency:
    """Who acts on one side, who is acted on, and how often nobody is said to."""

    roles: tuple[Actor, ...] = ()
    entities: tuple[Actor, ...] = ()
    """Both by how often they act or are acted on, most often first."""

    forms: tuple[FormUse, ...] = ()
    """In the order of `ActionForm`."""

    doer_left_out: Rate | None = None
    """Acts told without their doer by passive, `se` or noun, of all; `None` if no act was read."""

    nouns_with_doer: Rate | None = None
    """Nominalisations that name the doer, of all; `None` if there are none."""
