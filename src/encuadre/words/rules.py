"""The rule behind a verdict in words: `counts of troops: too far apart for rounding`."""

from __future__ import annotations

from encuadre.model import ConflictKind, Ground, QuantityKind, Rule
from encuadre.words.catalogue import Words

_NOT_COUNTING = frozenset({QuantityKind.DATE, QuantityKind.ORDINAL})
"""What is no amount of anything: `dates of vote` says nothing."""

_NAMING = frozenset({ConflictKind.SPEAKER, ConflictKind.PLACE})
"""What is about a name, which is the same in both languages."""


def rule_in_words(rule: Rule, words: Words) -> str:
    """Say what was compared and why it was judged so."""
    is_date = rule.measure is QuantityKind.DATE and rule.ground is Ground.DIFFERENT
    ground = words.rules.dates_differ if is_date else words.rules.grounds[rule.ground]
    return words.rules.rule.format(subject=_subject(rule, words), ground=ground)


def _subject(rule: Rule, words: Words) -> str:
    noun = rule.about.get(words.language) or _as_printed(rule, words)
    if rule.measure is None:
        subject = words.rules.kinds[rule.kind]
        return words.rules.about.format(subject=subject, noun=noun) if noun else subject
    subject = words.rules.measures[rule.measure]
    return words.rules.of.format(subject=subject, noun=noun) if noun and rule.measure not in _NOT_COUNTING else subject


def _as_printed(rule: Rule, words: Words) -> str:
    """Return what is compared in the other language, in marks unless it is a name: `counts of “heridos”`."""
    noun = next(iter(rule.about.values()), "")
    marks = words.reading.outer_marks
    return noun if not noun or rule.kind in _NAMING else f"{marks[0]}{noun}{marks[1]}"
