"""The authored lists of one language that the walk looks words up in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from encuadre.annotate.entities import wording
from encuadre.data.actions import ActionWords
from encuadre.data.roles import RoleWords
from encuadre.model import Language, Participant
from encuadre.text.folding import fold_in_place

_PARTICIPLE = re.compile(r"(\w+)([ai])d[oa]s?")


@dataclass(frozen=True, slots=True)
class Lists:
    """What is no act, what befalls its subject, which nouns tell acts, and the small words around them."""

    language: Language
    own: ActionWords
    """The lists as they are written; what follows is made of them."""

    of_patient: Mapping[str, str]
    of_doer: Mapping[str, str]
    verbs: frozenset[str]
    """Verbs the listed nouns stand for, to tell `-er` from `-ir`."""

    bodies: frozenset[str]
    """Heads of names of organisations, folded: they act, whatever their ending."""

    people: frozenset[str]
    """Nouns for people and bodies, folded: before a verb with `se` they act on themselves."""

    def doers(self, found: Iterable[Participant]) -> tuple[Participant, ...]:
        """Return of what stands behind the doer's preposition who did it: names, and nouns that tell who."""
        return tuple(one for one in found if one.entity_id or self._tells_who(one.head))

    def _tells_who(self, head: str) -> bool:
        """Tell whether a noun behind the doer's preposition tells who, not why or when."""
        if head in self.own.not_doer_words or head[0].isdigit():
            return False
        return not (head.endswith(self.own.not_doers) and fold_in_place(head) not in self.bodies)

    def infinitive(self, participle: str) -> str:
        """Return the verb of a Spanish participle that the pipeline took for an adjective (`detenido`)."""
        match = _PARTICIPLE.fullmatch(participle)
        if match is None:
            return participle
        stem, vowel = match.groups()
        if vowel == "a":
            return stem + "ar"
        return stem + ("er" if stem + "er" in self.verbs else "ir")


@cache
def lists(language: Language) -> Lists:
    """Return the lists of a language."""
    own = ActionWords.of(language)
    return Lists(
        language=language,
        own=own,
        of_patient=_with_plurals(own.of_patient),
        of_doer=_with_plurals(own.of_doer),
        verbs=frozenset(own.of_patient.values()),
        bodies=wording(language).bodies,
        people=_people(language),
    )


def _with_plurals(nouns: Mapping[str, str]) -> dict[str, str]:
    """Add the plural of each noun: the small pipelines miss the lemma of rarer ones."""
    plurals = {}
    for noun, verb in nouns.items():
        plural = noun[:-3] + "ciones" if noun.endswith("ción") else noun + ("s" if noun[-1] in "aeiogkt" else "es")
        plurals[plural] = plurals[noun] = verb
        plurals[noun + "s"] = verb
    return plurals


def _people(language: Language) -> frozenset[str]:
    roles = RoleWords.of(language)
    nouns = frozenset().union(
        roles.government, roles.security, roles.experts, roles.civil_society, roles.residents, roles.migrants
    )
    nouns |= roles.business | roles.crime | roles.media | roles.relational | roles.associations
    singular = {fold_in_place(noun) for noun in nouns}
    return frozenset(singular | {noun + ending for noun in singular for ending in roles.plurals})
