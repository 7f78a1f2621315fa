"""The rule behind a verdict in words, in either interface language."""

from __future__ import annotations

from importlib import import_module

from encuadre.model import ConflictKind, Ground, Language, QuantityKind, Rule

_NOT_COUNTING = frozenset({QuantityKind.DATE, QuantityKind.ORDINAL})
"""What is no amount of anything: `dates of vote` says nothing."""


def rule_in_words(rule: Rule, language: Language) -> str:
    """Say what was compared and why it was judged so: `counts of troops: too far apart for rounding`."""
    lists = import_module(f"encuadre.data.{language}.rules")
    is_date = rule.measure is QuantityKind.DATE and rule.ground is Ground.DIFFERENT
    ground = lists.DATES_DIFFER if is_date else lists.GROUNDS[rule.ground]
    return f"{_subject(rule, language)}: {ground}"


def kind_in_words(kind: ConflictKind, language: Language) -> str:
    """Name what was compared, in a word or two."""
    return str(import_module(f"encuadre.data.{language}.rules").KINDS[kind])


def _subject(rule: Rule, language: Language) -> str:
    lists = import_module(f"encuadre.data.{language}.rules")
    noun = rule.about.get(language) or next(iter(rule.about.values()), "")
    if rule.measure is None:
        subject = lists.KINDS[rule.kind]
        return str(lists.ABOUT.format(subject=subject, noun=noun) if noun else subject)
    subject = lists.MEASURES[rule.measure]
    return str(lists.OF.format(subject=subject, noun=noun) if noun and rule.measure not in _NOT_COUNTING else subject)
