"""What both presses name, one entity across languages: the records of the files in `gazetteer/`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

import msgspec

from encuadre.data.lexicon import SharedLexicon
from encuadre.model import Country, EntityKind


class GazetteerEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entity with the names the two presses use for it."""

    en: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    """English names, the display name first."""

    es: tuple[str, ...] = ()
    """Spanish names; without them the names are the same in both languages."""

    home: Country | None = None
    """Whose press means this entity by a name that several share (`Congress`, `el Ejército`)."""

    near: tuple[str, ...] = ()
    """Words (beginnings, lower case) beside a shared name that decide for this entity."""

    gender: Literal["f", "m", ""] = ""
    """For persons: which pronoun may mean them."""

    office: str = ""
    """For persons: what they are called by without name (`la presidenta`), in English."""


Groups = Mapping[str, Mapping[str, GazetteerEntry]]
"""Entries by id, a slug of the English display name, by group."""


class Places(SharedLexicon, frozen=True, rename={"places": "LOC"}):
    """Countries, states, cities and what lies between them."""

    FILE: ClassVar = "gazetteer/places.toml"

    places: Groups


class Organisations(SharedLexicon, frozen=True, rename={"organisations": "ORG", "others": "MISC"}):
    """Organisations, cartels, treaties and programmes."""

    FILE: ClassVar = "gazetteer/organisations.toml"

    organisations: Groups
    others: Groups
    """Treaties and programmes: named, but nobody who acts."""


class People(SharedLexicon, frozen=True, rename={"people": "PER"}):
    """People in the news of both countries."""

    FILE: ClassVar = "gazetteer/people.toml"

    people: Groups


def gazetteer() -> Mapping[EntityKind, Groups]:
    """Return every entity that is known by heart, by kind and group."""
    bodies = Organisations.shared()
    return {
        EntityKind.PLACE: Places.shared().places,
        EntityKind.ORGANISATION: bodies.organisations,
        EntityKind.OTHER: bodies.others,
        EntityKind.PERSON: People.shared().people,
    }
