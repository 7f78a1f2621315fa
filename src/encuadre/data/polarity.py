"""Yes and no: predicates of the news in every form, and what turns them into their opposite."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Polarity(Lexicon, frozen=True):
    """What asserts, negates and leaves open; lower case."""

    FILE: ClassVar = "polarity.toml"

    predicates: Mapping[str, frozenset[str]]
    """Forms by what they assert; the same names stand in the other language."""

    opposites: Mapping[str, frozenset[str]]
    """Forms that assert the opposite of the predicate."""

    negators: frozenset[str]
    """What negates a predicate that follows within a few words."""

    near_negators: frozenset[str]
    """What negates only what stands next to it: in `sin dinero para pagar` nobody says that nothing is paid."""

    object_negators: frozenset[str]
    """What negates a predicate from behind, in its object (`found no damage`, `arrested nobody`)."""

    not_before: frozenset[str]
    """Before these a negator behind the predicate negates another one (`asked not to be named`)."""

    unsaid: tuple[str, ...]
    """Regular expressions that say that somebody would not say whether."""

    silent: tuple[str, ...]
    """Regular expressions that say that somebody would not comment."""

    owners: tuple[str, ...]
    """What stands between those who speak and the body they speak for (`members of the`)."""

    sole: frozenset[str]
    """Predicates that happen once to one object, so that two doers of it are two versions."""

    beings: Mapping[str, frozenset[str]]
    """Nouns for doers by what they cannot be at once: a woman, a man, a group."""

    pledged: frozenset[str]
    """Words before a predicate that say that it will be done; Spanish says it by `pledged_endings`."""

    pledged_endings: tuple[str, ...]
    """Endings of a predicate that say so."""

    nobody: tuple[str, ...]
    """Before a state of `NumberWords.states` they say that it befell none (`no one was hurt`, `sin heridos`)."""

    harmless: tuple[str, ...]
    """Phrases with a negator that negate nothing."""

    negative_ending: str
    """Ending of an auxiliary that negates what follows; empty if the language has none."""

    narrowed: tuple[str, ...]
    """Phrases behind a predicate with which its negation denies the manner alone (`not identified by name`)."""

    refusals: tuple[str, ...]
    """Phrases that say that what follows was not done."""

    uncertain: frozenset[str]
    """Words that leave it open whether what follows is so; nothing is concluded from it."""

    clause_ends: frozenset[str]
    """Words beyond which a negation does not reach."""

    excluded: tuple[str, ...]
    """Phrases that say that something is ruled out: denied of one, they leave it open."""

    certainty: Mapping[str, frozenset[str]]
    """Words that say how sure something is, by degree; the same degrees stand in the other language."""
