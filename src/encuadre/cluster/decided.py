"""What a person decided, as positions of a collection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from encuadre.model import Constraints

Places = list[tuple[int, int]]


class Decided(NamedTuple):
    """Pairs of positions."""

    together: Places
    apart: Places


def positions_of(constraints: Constraints, ids: Sequence[str]) -> Decided:
    """Return the decisions about articles that are here; those about others are ignored."""
    named = {id_ for pair in (*constraints.together, *constraints.apart) for id_ in pair}
    place = {id_: number for number, id_ in enumerate(ids) if id_ in named}

    def placed(pairs: Sequence[tuple[str, str]]) -> Places:
        return [(place[one], place[other]) for one, other in pairs if one in place and other in place]

    return Decided(placed(constraints.together), placed(constraints.apart))
