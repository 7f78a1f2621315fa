"""Which role and country the entities of the gazetteer have as sources and actors."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import ClassVar

import msgspec

from encuadre.data.gazetteer import gazetteer
from encuadre.data.lexicon import SharedLexicon
from encuadre.model import Country, Role

Standing = tuple[Role, Country | None]
"""What something is, and of which of the two countries."""


class Standings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A standing that several entities share."""

    role: Role
    country: Country | None = None
    entities: tuple[str, ...] = ()
    """Their ids; a group of the gazetteer needs none."""


class Actors(SharedLexicon, frozen=True):
    """What the groups and single entities of the gazetteer are."""

    FILE: ClassVar = "actors.toml"

    groups: Mapping[str, Standings]
    """By group of the gazetteer."""

    places: Mapping[str, Country]
    """The country of the places of a group."""

    exceptions: tuple[Standings, ...]
    """Entities that are something else than their group."""


@cache
def standings() -> Mapping[str, Standing]:
    """Return what every entity that is known by heart is, by its id; places only as far as they act."""
    actors = Actors.shared()
    known = {
        id_: (actors.groups[group].role, actors.groups[group].country)
        for group, id_ in _grouped()
        if group in actors.groups
    }
    known.update({id_: (listed.role, listed.country) for listed in actors.exceptions for id_ in listed.entities})
    return known


@cache
def countries_of_places() -> Mapping[str, Country]:
    """Return the country of every known place in one of the two."""
    places = Actors.shared().places
    known = {id_: places[group] for group, id_ in _grouped() if group in places}
    return known | {"united-states": Country.US, "mexico": Country.MX}


@cache
def third_countries() -> frozenset[str]:
    """Return the countries of the gazetteer that are neither of the two."""
    return frozenset(id_ for group, id_ in _grouped() if group == "countries") - {"united-states", "mexico"}


@cache
def _grouped() -> tuple[tuple[str, str], ...]:
    kinds = gazetteer().values()
    return tuple((group, id_) for groups in kinds for group, entries in groups.items() for id_ in entries)
