"""Words that tell what somebody is: the nouns of each role, nationalities, and unnamed sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from encuadre.data.lexicon import Lexicon

RoleList = Literal["experts", "business", "migrants", "residents"]
"""Lists of nouns that a verb can put somebody under."""


class RoleWords(Lexicon, frozen=True):
    """Nouns in the singular, lower case; plurals follow the rule."""

    FILE: ClassVar = "roles.toml"

    plurals: tuple[str, ...]
    """Endings a plural of the nouns below has."""

    government: frozenset[str]
    """Offices of any level and branch, parties included: who holds or seeks state power."""

    security: frozenset[str]
    """Arms and badges of a state; prosecutors with them, since both speak for the prosecution of a crime."""

    experts: frozenset[str]
    """Heard for what they know, not for whom they represent; lawyers with them, as in Reich's professional sources."""

    civil_society: frozenset[str]
    """Organised, and neither state nor business."""

    residents: frozenset[str]
    """Those to whom the news happens: people named for where they live or what befell them."""

    migrants: frozenset[str]
    """People on the move, whatever word the newsroom has for them; the words themselves are compared elsewhere."""

    business: frozenset[str]
    """Those who speak for a trade they own or run; farmers too, who in these news speak as producers."""

    crime: frozenset[str]
    """Words by which a text puts somebody on the wrong side of the law, proven or not."""

    media: frozenset[str]
    """Other newsrooms as sources."""

    relational: frozenset[str]
    """Offices that exist in every house: what stands beside them decides whose they are."""

    state_offices: frozenset[str]
    """Those of them that mean the state where nothing stands beside them (`the president said`)."""

    associations: frozenset[str]
    """Bodies that are civil society where no other noun says whose they are: ranchers' associations are business."""

    doings: Mapping[RoleList, frozenset[str]]
    """Verbs behind a relative pronoun by which the press introduces people without an office, by the list they count
    under; what they lead, head or belong to is read from the nouns."""

    leading: frozenset[str]
    """Verbs behind a relative pronoun by which the press tells what somebody leads, heads or is."""

    documents: frozenset[str]
    """Sources that are paper, film or numbers."""

    of_country: Mapping[Literal["US", "MX", "elsewhere"], frozenset[str]]
    """Adjectives of the two countries, without the names the gazetteer holds; under `elsewhere`, names and adjectives
    of those third ones that come up in the news of both."""

    anonymous: frozenset[str]
    """Nouns that, without a name, stand for somebody who could have been named."""

    anonymity: tuple[str, ...]
    """Phrases that say, in the sentence of a quotation, that its source stays unnamed on purpose."""
