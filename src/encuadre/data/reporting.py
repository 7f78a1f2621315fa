"""Reporting verbs and phrases: what introduces somebody else's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from encuadre.data.lexicon import Lexicon


class Inflection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One rule of regular inflection."""

    ending: str
    """Of the lemma."""

    replaced_by: tuple[str, ...]
    """What stands in its place, one for each form."""


class ReportingWords(Lexicon, frozen=True):
    """Verbs by lemma, phrases in lower case."""

    FILE: ClassVar = "reporting.toml"

    verbs: frozenset[str]
    naming_verbs: frozenset[str]
    """Those that quote a word or phrase (`called it “a farce”`) and mostly report no clause."""

    weak_verbs: frozenset[str]
    """Those that report a clause only beside quotation marks; alone they mostly mean something else."""

    infinitive_verbs: frozenset[str]
    """Those that report an infinitive (`urged them to wait`, `pidió esperar`)."""

    irregular_forms: Mapping[str, tuple[str, ...]]
    """Forms that no rule gives, by lemma."""

    endings: tuple[Inflection, ...]
    """Regular inflection; the first rule that fits applies."""

    sure_form: str
    """Regular expression of the forms that are a verb whatever the tagger says."""

    source_phrases: tuple[str, ...]
    """They attribute a sentence to whoever follows."""

    opinion_opener: str
    """At the head of a sentence before a person and a comma it gives that person's view."""

    clause_openers: frozenset[str]
    """Words before reported content that are not part of it."""

    subordinators: frozenset[str]
    """Words that open a clause which tells when something happened."""

    relatives: frozenset[str]
    """Pronouns that stand for the noun their clause belongs to."""

    circumstances: frozenset[str]
    """Relatives that stand for a place or a time."""

    naming_phrases: frozenset[str]
    """What stands right before words that something is called by, which nobody says."""

    not_speakers: frozenset[str]
    """Subjects that are nobody: relative pronouns, and those that stand for what was said or done."""
