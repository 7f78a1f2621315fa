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
    """Begin the captions of a gallery or a film, however long they are."""

    pictures: frozenset[str]
    """What the pictures of a gallery are called where they are counted."""

    updated: tuple[str, ...]
    """Begin lines that tell when the page was changed."""

    times: frozenset[str]
    """Stand in a line that tells a day or an hour and nothing else, beside the names of months and weekdays."""

    buttons: frozenset[str]
    """Stand on the buttons and counters of a page, and nothing else in a line of them."""

    pictured: tuple[str, ...]
    """Stand in captions and in no report: they point to a picture that is not there."""

    addressed: tuple[str, ...]
    """Begin sentences on the page itself: its terms, its newsletter, who owns the text and what else there is."""

    calls: tuple[str, ...]
    """Begin what is asked of the reader; verbs that no report begins with, its subject left out."""

    links: tuple[str, ...]
    """Follow a call in a link, so that its verb is one even if it was read as a noun."""

    empty: frozenset[str]
    """Words that lean on the sentence before: a line of nothing but these and light verbs states nothing."""

    light_verbs: frozenset[str]
    """Verbs that no list of content words has; a short quotation with one states something."""

    pointing: tuple[str, ...]
    """Begin sentences that only tell who said what stands before or after."""

    small: frozenset[str]
    """Words that some newsrooms write small in a headline in title case; none where a language has no such case."""
