"""What a translation depends on beside its text: a change of any of it makes kept translations stale."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.resources import files

from encuadre.data.capital_names import CapitalNames
from encuadre.data.confidence import ConfidenceWeights
from encuadre.data.magnitudes import Magnitudes
from encuadre.data.names import CarriedNames, NameForms, NameWords
from encuadre.data.negation import Negation
from encuadre.data.numbers import NumberWords
from encuadre.data.portuguese_spanish import PortugueseSpanish
from encuadre.data.wordings import Wordings
from encuadre.translate.ports import Engine
from encuadre.version import __version__

LISTS: tuple[str, ...] = tuple(
    kind.FILE
    for kind in (
        CapitalNames,
        CarriedNames,
        ConfidenceWeights,
        Magnitudes,
        NameForms,
        NameWords,
        Negation,
        NumberWords,
        PortugueseSpanish,
        Wordings,
    )
)
"""Files of the lists the chain uses, with those of the pivot that its own version does not show."""

RULES = 3
"""Raised whenever a rule of the chain says something else, which no list shows."""


def made_by(engine: Engine) -> str:
    """Return the version of `engine` with a mark of all the chain does around it."""
    return f"{engine.version}, chain {_chain_mark()}"


@lru_cache(maxsize=1)
def _chain_mark() -> str:
    """Return a digest of the lists as they lie on the disk; reading them as records would cost more than using them."""
    said = hashlib.blake2b(f"{__version__} {RULES}".encode(), digest_size=4)
    folder = files("encuadre.data")
    for name in LISTS:
        for path in (f"en/{name}", f"es/{name}", name):
            if (one := folder / path).is_file():
                said.update(one.read_bytes())
    return said.hexdigest()
