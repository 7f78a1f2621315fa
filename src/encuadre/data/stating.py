"""Words that show whether a line states something or belongs to the page around a report."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Stating(Lexicon, frozen=True):
    """How lines of the page begin, and what a sentence without a full verb states by; in lower case."""

    FILE: ClassVar = "stating.toml"

    elsewhere: tuple[str, ...]
    """Begin lines in brackets that point to another page or to a picture."""

    captions: tuple[str, ...]
    """Begin the captions of a gallery, however long they are."""

    pictures: frozenset[str]
    """What the pictures of a gallery are called where they are counted."""

    updated: tuple[str, ...]
    """Begin lines that tell when the page was changed."""

    calls: tuple[str, ...]
    """Begin what is asked of the reader; verbs that no report begins with, its subject left out."""

    links: tuple[str, ...]
    """Follow a call in a link, so that its verb is one even if it was read as a noun."""

    empty: frozenset[str]
    """Words that lean on the sentence before: a line of nothing but these and light verbs states nothing."""

    light_verbs: frozenset[str]
    """Verbs that no list of content words has; a short quotation with one states something."""
