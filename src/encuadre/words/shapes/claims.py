"""Words of the ledger of claims."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Scope


@dataclass(frozen=True, slots=True)
class ClaimsWords:
    """The ledger of claims. `{name}` is filled in where it is shown."""

    title: str
    scopes: Mapping[Scope, str]
    """Who reports a claim, in the row of lists; `{left}` and `{right}` are the sides."""

    scopes_short: Mapping[Scope, str]
    """The same where a screen is narrow: eight of them with their counts fit in 80 columns."""

    titles: Mapping[Scope, str]
    every: str
    """All claims, in the row of lists."""

    conflicts: str
    """Those in conflict, in the row of lists."""

    one_text: str
    """What a single text says, whoever publishes it."""

    first: str
    depth: str
    """`{share}`: how deep in an article a side says it at the earliest."""

    top: str
    """The same of a headline, or of the first sentence where there is none."""

    other_figures: str
    """Of a claim in which one thing is counted otherwise."""

    part: str
    """Above the sentences of a side that tell a part of what the other tells."""
