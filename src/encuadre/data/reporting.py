"""Reporting verbs and phrases: what introduces somebody else's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from encuadre.data.lexicon import Lexicon
from encuadre.model import Language, QuotationKind


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

    first_person: str
    """Regular expression of the end of forms that only an author uses of himself; empty where a pronoun tells it."""

    source_phrases: tuple[str, ...]
    """They attribute a sentence to whoever follows."""

    opinion_opener: str
    """At the head of a sentence before a person and a comma it gives that person's view."""

    denying_verbs: frozenset[str]
    """Those that say of what they report that it is not so; it is never shown without them."""

    verbs_of_things: frozenset[str]
    """Those whose object is mostly a thing, so that a word between marks in it may be the newsroom's."""

    withheld: tuple[str, ...]
    """What stands before a reporting verb that somebody does not carry out (`declined to say`)."""

    clause_openers: frozenset[str]
    """Words before reported content that are not part of it."""

    question_openers: frozenset[str]
    """Words before reported content that are part of it: without them it would be an assertion."""

    clause_nouns: frozenset[str]
    """Nouns with a clause of their own, which is no more said than they are (`the possibility that`)."""

    answers: frozenset[str]
    """Verbs whose `to` is what somebody else said (`responded to claims that …`)."""

    addressing_verbs: frozenset[str]
    """Verbs whose object right behind them is who is spoken to, never who speaks (`told Ana Ruiz`)."""

    said_when: tuple[str, ...]
    """Regular expressions of what tells when something was said, right behind the verb."""

    works: frozenset[str]
    """What a title in quotation marks stands behind (`her memoir, “…”`)."""

    subordinators: frozenset[str]
    """Words that open a clause which tells when something happened."""

    relatives: frozenset[str]
    """Pronouns that stand for the noun their clause belongs to."""

    circumstances: frozenset[str]
    """Relatives that stand for a place or a time."""

    concessions: frozenset[str]
    """Words that open, behind a comma, a clause that sets something against what was said: it may be the newsroom's."""

    naming_phrases: frozenset[str]
    """What stands right before words that something is called by, which nobody says."""

    not_speakers: frozenset[str]
    """Subjects that are nobody: relative pronouns, and those that stand for what was said or done."""

    tails: tuple[str, ...]
    """Regular expressions of what opens, behind a comma, how or when something was said, or what others say of it."""

    tails_of_marks: tuple[str, ...]
    """The same right behind a closing quotation mark."""

    stamps: tuple[str, ...]
    """Regular expressions of the time stamps of live pages."""


def is_denial(language: Language, cue: str, kind: QuotationKind) -> bool:
    """Tell whether a quotation is what its speaker says is not so; words that are a clause of their own are the denial.

    Args:
        language: Of the quotation.
        cue: The lemma of its reporting verb.
        kind: Its kind.
    """
    return kind is not QuotationKind.DIRECT and cue in ReportingWords.of(language).denying_verbs
