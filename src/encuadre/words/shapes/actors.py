"""Words of who speaks and who acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import ActionForm, CueColour, Role


@dataclass(frozen=True, slots=True)
class ActorsWords:
    """Who speaks, by which verbs, and who acts. `{name}` is filled in where it is shown."""

    roles: Mapping[Role, str]
    colours: Mapping[CueColour, str]
    """What reporting verbs add to the words they report."""

    forms: Mapping[ActionForm, str]
    """How an act is told."""

    quoted: str
    """What is counted of who speaks: a share of words or of quotations each."""

    reported: str
    direct: str
    anonymous: str
    unattributed: str
    does: str
    """`{count}` acts of somebody."""

    suffers: str
    """`{count}` acts done to somebody."""

    left_out: str
    """What is counted of how acts are told: acts without their doer, and acts told by nouns that name the doer."""

    nouns_with_doer: str
