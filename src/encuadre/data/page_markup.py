"""How web pages mark what is not the article."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon


class PageMarkup(SharedLexicon, frozen=True):
    """Words of markup, not of text: the same in pages of both languages."""

    FILE: ClassVar = "page_markup.toml"

    furniture: tuple[str, ...]
    """A block that carries one is no part of the article."""

    posts: tuple[str, ...]
    """A block that carries one is a post of a network, embedded."""

    networks: tuple[str, ...]
    """Domains of the networks."""

    lists: tuple[str, ...]
    """Classes of `body` in pages that list articles."""

    list_paths: tuple[str, ...]
    """Parts of addresses that lists stand under."""
