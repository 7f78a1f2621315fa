"""Verbs and nouns that tell acts: what is no act, what befalls its subject, which nouns stand for a verb."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class ActionWords(Lexicon, frozen=True):
    """Lemmas, and the small words around them; lower case."""

    FILE: ClassVar = "actions.toml"

    states: frozenset[str]
    """No act, or too light a verb to tell which act."""

    undergoing: frozenset[str]
    """Their subject is the one something happens to (unaccusative, or verbs of suffering): counted as acted on."""

    pronominal: frozenset[str]
    """Verbs whose `se` belongs to the verb or tells what comes about by itself: no passive."""

    reflexive: frozenset[str]
    """The particle of a passive; empty where a language needs none."""

    be: frozenset[str]
    """Auxiliaries of the passive."""

    doer: frozenset[str]
    """What introduces the doer of a passive."""

    target: frozenset[str]
    """What introduces the one an act without object is aimed at."""

    relatives: frozenset[str]
    """Pronouns that stand for the noun their clause belongs to."""

    not_doers: tuple[str, ...]
    """Endings of nouns that, behind the doer's preposition, tell why and not who."""

    not_doer_words: frozenset[str]
    """Nouns that, behind it, tell how or when."""

    of_patient: Mapping[str, str]
    """Nouns whose `of` introduces the one acted on, with their verb: the acts of security, migration and trade news."""

    of_doer: Mapping[str, str]
    """Nouns whose `of` or possessor is the one who acts; the one acted on stands behind one of `noun_target`."""

    noun_target: frozenset[str]
    """What introduces the one acted on by these."""
