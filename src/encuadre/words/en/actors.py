"""Who speaks and who acts, in English."""

from __future__ import annotations

from encuadre.model import ActionForm, CueColour, Role
from encuadre.words.shapes.actors import ActorsWords

ACTORS = ActorsWords(
    roles={
        Role.US_GOVERNMENT: "US government",
        Role.MEXICAN_GOVERNMENT: "Mexican government",
        Role.OTHER_GOVERNMENT: "other or untold government",
        Role.SECURITY: "police and military",
        Role.EXPERTS: "experts",
        Role.CIVIL_SOCIETY: "civil society",
        Role.RESIDENTS: "victims and residents",
        Role.MIGRANTS: "migrants",
        Role.BUSINESS: "business",
        Role.CRIME: "called criminal",
        Role.MEDIA: "other media",
        Role.DOCUMENTS: "documents and data",
        Role.ANONYMOUS: "anonymous officials",
        Role.UNKNOWN: "role unknown",
    },
    colours={
        CueColour.NEUTRAL: "neutral",
        CueColour.DOUBTING: "doubting",
        CueColour.CHARGING: "charging",
        CueColour.STRESSING: "stressing",
        CueColour.CONCEDING: "conceding",
        CueColour.DENYING: "denying",
        CueColour.WARNING: "warning",
        CueColour.URGING: "urging",
        CueColour.PROMISING: "promising",
        CueColour.ASSURING: "assuring",
        CueColour.FEELING: "feeling",
        CueColour.SUPPOSING: "supposing",
    },
    forms={
        ActionForm.ACTIVE: "active",
        ActionForm.PASSIVE: "passive with doer",
        ActionForm.AGENTLESS: "passive without doer",
        ActionForm.SE: "`se` passive",
        ActionForm.NOMINAL: "act as a noun",
    },
    quoted="words between quotation marks",
    reported="words of indirect speech",
    direct="quotations that are direct",
    anonymous="unnamed officials as source",
    unattributed="no source found",
    does="acts {count}",
    suffers="acted on {count}",
    left_out="told without the doer",
    nouns_with_doer="of the nouns, with the doer",
)
