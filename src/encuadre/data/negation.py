"""Words that deny, and words that say the same without denying: what a lost `not` is told by."""

from __future__ import annotations

import re
from functools import cache
from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Negation(Lexicon, frozen=True):
    """One language's ways of saying no."""

    FILE: ClassVar = "negation.toml"

    deny: tuple[str, ...]
    """Regular expressions of words that deny."""

    never_deny: tuple[str, ...]
    """Phrases with such a word that deny nothing (`not only`, `sin embargo`)."""

    imply: tuple[str, ...]
    """Regular expressions of words that deny by their meaning (`fail`, `carecer`): a denial of the other language may
    be one of them, and the other way about."""

    repudiate: tuple[str, ...]
    """Regular expressions of words by which somebody is told to call a statement untrue (`denied`, `desmintió`)."""

    unconfirmed: tuple[str, ...]
    """Regular expressions by which somebody is told not to confirm a thing (`has not confirmed`, `sin confirmar`)."""

    confirmed: tuple[str, ...]
    """Those by which somebody is told to confirm it, where none of the former stands."""

    never_repudiate: tuple[str, ...]
    """Phrases with such a word that do not: to refuse to do a thing is to say nothing of what is so."""


@cache
def any_of(expressions: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds one of the expressions of a list as whole words, in whatever case."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(expressions)})(?!\w)", re.IGNORECASE)
