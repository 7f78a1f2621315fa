"""Who acts and who is acted on: doers and done-to by name and by role, and the acts that leave the doer out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from encuadre.data.actors import Standing
from encuadre.frame._rates import most_frequent, rate
from encuadre.frame._roles import NOBODY, Roles
from encuadre.frame._verbs import verb_shown
from encuadre.model import (
    Action,
    ActionForm,
    Actor,
    Agency,
    AnnotatedArticle,
    Deeds,
    EntityKind,
    Evidence,
    FormUse,
    Participant,
    Role,
    Span,
)

FEWEST = 2
"""Acts from which a name is listed: one act says nothing about how somebody is told."""

_LEFT_OUT = frozenset({ActionForm.AGENTLESS, ActionForm.SE})
_Done = list[tuple[str, Evidence]]


@dataclass(slots=True)
class _Tally:
    """The acts of one actor, by verb and place; an act whose verb is not shown has none."""

    role: Role
    does: _Done = field(default_factory=list)
    suffers: _Done = field(default_factory=list)


def agency_of(articles: Sequence[AnnotatedArticle], roles: Mapping[str, Roles]) -> Agency:
    """Count who acts in some articles; `roles` by article id.

    An act counts once for a role, however many of the role take part in it.
    """
    by_role: dict[str, _Tally] = {}
    by_entity: dict[str, _Tally] = {}
    names: dict[str, Counter[str]] = defaultdict(Counter)
    told: dict[ActionForm, _Done] = defaultdict(list)
    nouns_with_doer: list[Evidence] = []
    left_out: list[Evidence] = []
    for annotated in articles:
        own = roles[annotated.article.id]
        kinds = {entity.id: entity.kind for entity in annotated.entities}
        for action in annotated.actions:
            if action.is_denied:
                continue
            evidence = Evidence(annotated.article.id, action.span)
            verb = verb_shown(action.verb, annotated.article.language)
            told[action.form].append((verb, evidence))
            if action.form is ActionForm.NOMINAL and action.agents:
                nouns_with_doer.append(evidence)
            if _is_left_out(action):
                left_out.append(evidence)
            for part in _parts(action, own, kinds):
                if part.entity:
                    names[part.entity][part.span.of(annotated.article.text)] += 1
                tallies: dict[str, _Tally] = by_entity if part.entity else by_role
                tally = tallies.setdefault(part.entity or part.role, _Tally(part.role))
                _note(tally, verb, evidence, is_doer=part.is_doer)
    shown = _shown_names(articles)
    everything = sum(map(len, told.values()))
    listed = {id_: tally for id_, tally in by_entity.items() if len(tally.does) + len(tally.suffers) >= FEWEST}
    return Agency(
        roles=_ranked(_actor("", "", tally) for tally in by_role.values()),
        entities=_ranked(_actor(id_, shown.get(id_) or max(names[id_]), tally) for id_, tally in listed.items()),
        forms=tuple(
            FormUse(form, len(told[form]), _verbs(told[form]), _places(told[form]))
            for form in ActionForm
            if form in told
        ),
        doer_left_out=rate(left_out, everything) if everything else None,
        nouns_with_doer=rate(nouns_with_doer, len(told[ActionForm.NOMINAL])) if told[ActionForm.NOMINAL] else None,
    )


class _Part(NamedTuple):
    """A role, or somebody by name, that takes part in an act."""

    role: Role
    entity: str
    """Whoever it is; empty for a role."""

    span: Span
    is_doer: bool


def _parts(action: Action, roles: Roles, kinds: Mapping[str, EntityKind]) -> Iterator[_Part]:
    """Yield who does and whom it is done to: each role and each name once on either side.

    Args:
        action: The act.
        roles: Of its article.
        kinds: The kinds of the article's entities, by id.
    """
    for is_doer, participants in ((True, action.agents), (False, action.patients)):
        seen: set[str | Role] = set()
        for participant in participants:
            standing = _standing(participant, roles)
            if standing[0] is not Role.UNKNOWN and standing[0] not in seen:
                seen.add(standing[0])
                yield _Part(standing[0], "", participant.span, is_doer)
            id_ = participant.entity_id
            if id_ and id_ not in seen and _is_actor(id_, kinds, standing):
                seen.add(id_)
                yield _Part(standing[0], id_, participant.span, is_doer)


def _is_left_out(action: Action) -> bool:
    return action.form in _LEFT_OUT or (action.form is ActionForm.NOMINAL and not action.agents)


def _standing(participant: Participant, roles: Roles) -> Standing:
    if participant.entity_id:
        return roles.of_entity(participant.entity_id)
    return roles.of_phrase(participant.span, participant.head)


def _is_actor(id_: str, kinds: Mapping[str, EntityKind], standing: Standing) -> bool:
    """Tell whether a name can act: persons and bodies can, a place only as its government."""
    return kinds.get(id_) in {EntityKind.PERSON, EntityKind.ORGANISATION} or standing is not NOBODY


def _note(tally: _Tally, verb: str, evidence: Evidence, *, is_doer: bool) -> None:
    (tally.does if is_doer else tally.suffers).append((verb, evidence))


def _actor(id_: str, name: str, tally: _Tally) -> Actor:
    return Actor(id_, tally.role, name, _deeds(tally.does), _deeds(tally.suffers))


def _deeds(done: _Done) -> Deeds:
    return Deeds(len(done), _verbs(done), _places(done))


def _verbs(done: _Done) -> tuple[tuple[str, int], ...]:
    return most_frequent(verb for verb, _ in done if verb)


def _places(done: _Done) -> tuple[Evidence, ...]:
    return tuple(evidence for _, evidence in done)


def _ranked(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple(
        sorted(actors, key=lambda one: (-one.does.count - one.suffers.count, -one.does.count, one.entity_id, one.role))
    )


def _shown_names(articles: Sequence[AnnotatedArticle]) -> dict[str, str]:
    """Return the longest name each entity has on this side."""
    shown: dict[str, str] = {}
    for annotated in articles:
        for entity in annotated.entities:
            name = entity.names.get(annotated.article.language) or next(iter(entity.names.values()))
            if len(name) > len(shown.get(entity.id, "")):
                shown[entity.id] = name
    return shown
