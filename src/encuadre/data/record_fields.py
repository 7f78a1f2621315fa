"""What archives call the fields of an article, and what they write where there is nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon


class RecordFields(SharedLexicon, frozen=True):
    """Names and words of records, in any language."""

    FILE: ClassVar = "record_fields.toml"

    names: Mapping[str, tuple[str, ...]]
    """By field of a draft, the surest first; beside them `summary`, which says what an article without text is."""

    words: Mapping[str, frozenset[str]]
    """`nothing`: what stands in an empty cell, lower case; it is never a headline, an outlet or a text."""
