"""Reporting verbs in a parse."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from encuadre.annotate.parse import Parse
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
    clause_openers: frozenset[str]
    relatives: frozenset[str]

    def lemma_of(self, parse: Parse, token: int) -> str:
        """Return the lemma of a reporting verb; empty for every other token.

        The small pipelines miss lemmas of rarer verbs, so that inflected forms are known as well.
        """
        tag = parse.tags[token]
        form = parse.word(token).lower()
        if tag in {"VERB", "AUX"}:
            lemma = parse.lemmas[token].lower()
            return lemma if lemma in self.lemmas else self.forms.get(form, "")
        if tag in {"ADP", "DET", "PUNCT", "NUM", "SPACE"} or form not in self.forms:
            return ""
        return self.forms[form] if self.sure.match(form) else ""


@cache
def reporting(language: Language) -> Reporting:
    """Return the reporting verbs of a language with all their forms."""
    lists = import_module(f"encuadre.data.{language}.reporting")
    phrases = "|".join(sorted(map(re.escape, lists.SOURCE_PHRASES), key=len, reverse=True))
    return Reporting(
        lemmas=lists.REPORTING_VERBS,
        forms=_forms(lists.REPORTING_VERBS, lists.ENDINGS) | lists.IRREGULAR_FORMS,
        sure=re.compile(lists.SURE_FORM),
        naming=lists.NAMING_VERBS,
        weak=lists.WEAK_VERBS,
        infinitives=lists.INFINITIVE_VERBS,
        sources=re.compile(rf"\b(?:{phrases}|(?P<opinion>{lists.OPINION_OPENER}))(?=l?\s)", re.IGNORECASE),
        clause_openers=lists.CLAUSE_OPENERS,
        relatives=lists.RELATIVES,
    )


def _forms(lemmas: Iterable[str], endings: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    forms: dict[str, str] = {}
    for lemma in lemmas:
        for ending, replacements in endings:
            if lemma.endswith(ending):
                stem = lemma.removesuffix(ending)
                forms.update({stem + replacement: lemma for replacement in replacements})
                break
    return forms
