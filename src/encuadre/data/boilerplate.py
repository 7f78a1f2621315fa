"""Lines that sites and agencies set into articles and that are no news."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from encuadre.data.lexicon import Lexicon


class BoilerplatePair(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An opening and what the line must hold besides, where the opening alone begins sentences of news too."""

    openings: tuple[str, ...]
    holding: tuple[str, ...]


class BoilerplateRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How one kind of line is known. Words are in lower case; accents do not count."""

    why: str
    """Why such a line is no news, and what was left out because it may be."""

    lines: tuple[str, ...] = ()
    """The line is these words and no more."""

    labels: tuple[str, ...] = ()
    """The line opens with these words and a colon, bar or dash; a headline follows, or nothing."""

    openings: tuple[str, ...] = ()
    """The line opens with these words; with `holding` it must hold one of those too."""

    holding: tuple[str, ...] = ()

    pairs: tuple[BoilerplatePair, ...] = ()
    """Further openings, each with a list of its own."""

    closings: tuple[str, ...] = ()
    """The line ends with these words."""

    anywhere: tuple[str, ...] = ()
    """The line holds these words, wherever."""

    heads_list: tuple[str, ...] = ()
    """Of `lines` and `labels`, those after which a list of headlines or topics follows, which goes with them."""


class Boilerplate(Lexicon, frozen=True):
    """The rules of one language; a text is read by those of both, since sites mix them."""

    FILE: ClassVar = "boilerplate.toml"

    rules: Mapping[str, BoilerplateRule]
    """By the value of the `ChangeKind` that is counted."""

    bylines: tuple[str, ...]
    """What stands before the name of an author, where a line holds nothing else."""

    credits: tuple[str, ...]
    """What stands before the name of a photographer or agency, in parentheses or after a caption."""

    agencies: tuple[str, ...]
    """Sources of pictures: after a name and a slash, or after `credits`, they end a caption."""

    author_verbs: tuple[str, ...]
    """What a note on the author says that the author does, in the present: `covers`, `cubre`."""

    author_roles: tuple[str, ...]
    """What such a note says that the author is."""
