"""Public feeds of both presses to begin with."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from encuadre.data.lexicon import SharedLexicon
from encuadre.model import Country


class ListedFeed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A feed by address and name."""

    url: str
    title: str


class StarterFeeds(SharedLexicon, frozen=True):
    """By the country of the newsroom."""

    FILE: ClassVar = "feeds.toml"

    us: tuple[ListedFeed, ...]
    mx: tuple[ListedFeed, ...]

    def by_country(self) -> tuple[tuple[Country, ListedFeed], ...]:
        """Return every feed with its country."""
        return (*((Country.US, feed) for feed in self.us), *((Country.MX, feed) for feed in self.mx))
