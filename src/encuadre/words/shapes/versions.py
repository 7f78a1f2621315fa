"""Words of what an article said before."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class VersionsWords:
    """The versions of an article. `{name}` is filled in where it is shown."""

    title: str
    counted: Plural
    version: str
    """The title of one, with its `{number}`."""

    retrieved: str
    """`{when}` a text was read."""

    never: str
    """Nothing tells when."""

    kept: Plural
    """Paragraphs that are as they were."""

    same: str
    """No word differs."""

    only_one: str
    """An `{article}` that never had another text."""
