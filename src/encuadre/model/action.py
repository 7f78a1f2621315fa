"""Who does what to whom, as the grammar of one clause tells it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Span


class ActionForm(StrEnum):
    """How a clause tells an act, which decides whether it has to name the doer."""

    ACTIVE = "active"
    PASSIVE = "passive"
    """With its doer: `was shot by agents`, `fue detenido por la policía`."""

    AGENTLESS = "agentless passive"
    """Without: `was shot`, `fue detenido`."""

    SE = "se passive"
    """Spanish only: `se desplegaron tropas`, `se detuvo a tres personas`; it never has a doer."""

    NOMINAL = "nominalisation"
    """The act as a noun: `the killing of a rancher`, `la detención de un capo`."""


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody or something that acts or is acted on."""

    span: Span
    """The noun phrase, without the clauses about it."""

    head: str
    """Its main word, in lower case and as it is written."""

    entity_id: str = ""
    """`Entity.id`, where the main word is part of a name."""


@dataclass(frozen=True, slots=True)
class Action:
    """One act in one clause."""

    span: Span
    """The verb or the noun that tells it."""

    verb: str
    """Lemma; of a noun, the verb it stands for."""

    form: ActionForm
    agents: tuple[Participant, ...] = ()
    """Who does it: the grammatical agent, which need not be the one to blame."""

    patients: tuple[Participant, ...] = ()
    """Who or what it is done to."""

    is_denied: bool = False
    """Whether it is told as not done (`was not arrested`); such an act is no act of anybody, but the other side may
    tell it as done."""
