"""Titles, roles, given names and kinds of bodies: what tells who a name or a phrase means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from encuadre.data.lexicon import Lexicon


class Gendered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words by the gender they tell."""

    m: frozenset[str]
    f: frozenset[str]
    either: frozenset[str] = frozenset()

    def by_word(self) -> dict[str, str]:
        """Return the gender of each word: `m`, `f` or empty."""
        return {word: gender for words, gender in ((self.either, ""), (self.f, "f"), (self.m, "m")) for word in words}


class Titles(Lexicon, frozen=True):
    """Lower case."""

    FILE: ClassVar = "titles.toml"

    titles: frozenset[str]
    """Without the full stop; they precede a name and are no part of it."""

    honorifics: frozenset[str]
    """Titles that stand only before a person's name: what follows is one, whatever the recogniser says."""

    roles: Gendered
    """Words that mean a person named elsewhere (`the minister`)."""

    same_role: Mapping[str, str]
    """Roles, and phrases for them, that mean the same office, with one word for it."""

    offices: frozenset[str]
    """Roles of which one person seldom has two: a senator named before is not *the governor*."""

    spokespeople: frozenset[str]
    """Offices of which several speak in one article: one without a name may be meant."""

    courtesy: Gendered
    """Titles that tell the gender of whoever follows (`Mrs.`, `señora`)."""

    parties: frozenset[str]
    """Adjectives of parties, which tell one senator from another."""

    pronouns: Gendered
    """Pronouns for one person."""

    given_names: Gendered
    """Frequent ones."""

    bodies: frozenset[str]
    """A name whose head is one of these is an organisation, whatever the recogniser says."""

    places: frozenset[str]
    """A name whose head is one of these is a place."""

    institutions: frozenset[str]
    """Words that head the name of an institution and are nobody's surname, wherever the name is written: a text of one
    language keeps the names of the other (`la Fundación Ruiz`, `the Ruiz Foundation`)."""

    press: frozenset[str]
    """Words that open or end the name of a newspaper or an agency, and no person's."""

    things: frozenset[str]
    """The same for what can say nothing: ships, laws, prizes."""

    connectors: frozenset[str]
    """Words that may stand inside a name in lower case, particles of foreign names among them."""

    determiners: frozenset[str]
    """Words before a name that are no part of it, though a headline gives them a capital."""

    definite: Gendered
    """Words that make a role mean somebody named elsewhere (`the minister`, `la titular`)."""

    not_names: frozenset[str]
    """Capitalised words that name no person, body or place."""

    head_first: bool
    """Whether the kind of a body stands at the front of its name: `Secretaría de Marina`, but `Justice Department`."""

    name_words: Mapping[str, str]
    """Words inside names of bodies and places, without accents, in one spelling: both languages make the same id."""
