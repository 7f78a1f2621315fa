"""Reporting verbs in a parse."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from encuadre.annotate.parse import Parse
from encuadre.data.reporting import Inflection, ReportingWords
from encuadre.model import Language


@dataclass(frozen=True, slots=True)
class Reporting:
    """The reporting verbs and phrases of one language."""

    lemmas: frozenset[str]
    forms: Mapping[str, str]
    """Inflected forms with their lemma."""

    sure: re.Pattern[str]
    naming: frozenset[str]
    weak: frozenset[str]
    infinitives: frozenset[str]
    sources: re.Pattern[str]
    denying: frozenset[str]
    of_things: frozenset[str]
    withheld: re.Pattern[str]
    """The end of a text behind which a reporting verb is not carried out (`declined to `)."""

    withheld_here: re.Pattern[str]
    """The same where a text goes on."""

    clause_openers: frozenset[str]
    question_openers: frozenset[str]
    clause_nouns: frozenset[str]
    answers: frozenset[str]
    addressing: frozenset[str]
    said_when: re.Pattern[str]
    """What tells at the head of a report when it was said (`Friday `)."""

    subordinators: frozenset[str]
    relatives: frozenset[str]
    circumstances: frozenset[str]
    concessions: frozenset[str]
    naming_phrases: re.Pattern[str]
    """What stands right before words that something is called by (`known as “…”`)."""

    works: re.Pattern[str]
    """What stands right before a title (`her memoir, “…”`)."""

    tails: re.Pattern[str]
    """A comma with what tells behind it how something was said (`, al celebrar`)."""

    tails_of_marks: re.Pattern[str]
    """A blank behind a closing mark with what tells when something was said (`” just after`)."""

    own: re.Pattern[str] | None
    """Forms of the first person, which outside of quotation marks is the author's."""

    stamps: re.Pattern[str]
    """The time stamp of a live page."""

    def lemma_of(self, parse: Parse, token: int) -> str:
        """Return the lemma of a reporting verb; empty for every other token.

        The small pipelines miss lemmas of rarer verbs, so that inflected forms are known as well.
        """
        tag = parse.tags[token]
        form = parse.word(token).lower()
        if self.own is not None and self.own.search(form) and not self.sure.match(form):
            return ""  # the newsroom speaks of itself
        if tag in {"VERB", "AUX"}:
            lemma = parse.lemmas[token].lower()
            return lemma if lemma in self.lemmas else self.forms.get(form, "")
        if tag in {"ADP", "DET", "PUNCT", "NUM", "SPACE"} or form not in self.forms:
            return ""
        return self.forms[form] if self.sure.match(form) else ""


@cache
def reporting(language: Language) -> Reporting:
    """Return the reporting verbs of a language with all their forms."""
    lists = ReportingWords.of(language)
    phrases = _any_of(lists.source_phrases)
    irregular = {form: lemma for lemma, forms in lists.irregular_forms.items() for form in forms}
    return Reporting(
        lemmas=lists.verbs,
        forms=_forms(lists.verbs, lists.endings) | irregular,
        sure=re.compile(lists.sure_form),
        naming=lists.naming_verbs,
        weak=lists.weak_verbs,
        infinitives=lists.infinitive_verbs,
        sources=re.compile(rf"\b(?:{phrases}|(?P<opinion>{lists.opinion_opener}))(?=l?\s)", re.IGNORECASE),
        denying=lists.denying_verbs,
        of_things=lists.verbs_of_things,
        withheld=re.compile(rf"\b(?:{_any_of(lists.withheld)})(?:\s\w+)?\s\Z", re.IGNORECASE),
        withheld_here=re.compile(rf"(?:{_any_of(lists.withheld)})\b", re.IGNORECASE),
        clause_openers=lists.clause_openers,
        question_openers=lists.question_openers,
        clause_nouns=lists.clause_nouns,
        answers=lists.answers,
        addressing=lists.addressing_verbs,
        said_when=re.compile(rf"(?:{'|'.join(lists.said_when)}),?\s", re.IGNORECASE),
        subordinators=lists.subordinators,
        relatives=lists.relatives,
        circumstances=lists.circumstances,
        concessions=lists.concessions,
        naming_phrases=re.compile(rf"\b(?:{_any_of(lists.naming_phrases)})\s\Z", re.IGNORECASE),
        works=re.compile(rf"\b(?:{_any_of(lists.works)}),?\s\Z", re.IGNORECASE),
        tails=re.compile(rf"(?:,\s|(?<=,[”\"’])\s)(?:{'|'.join(lists.tails)})\b", re.IGNORECASE),
        tails_of_marks=re.compile(rf"(?<=[”»\"’])\s(?:{'|'.join(lists.tails_of_marks)})\b", re.IGNORECASE),
        own=re.compile(lists.first_person) if lists.first_person else None,
        stamps=re.compile("|".join(lists.stamps), re.IGNORECASE),
    )


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))


def _forms(lemmas: Iterable[str], endings: Sequence[Inflection]) -> dict[str, str]:
    forms: dict[str, str] = {}
    for lemma in lemmas:
        rule = next((rule for rule in endings if lemma.endswith(rule.ending)), None)
        if rule is not None:
            stem = lemma.removesuffix(rule.ending)
            forms.update({stem + replacement: lemma for replacement in rule.replaced_by})
    return forms
