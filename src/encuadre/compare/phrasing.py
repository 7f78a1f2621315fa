"""A counted fact to one plain sentence in each interface language, by template."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any

from encuadre.model import LANGUAGES, Finding, Language, ReadingLine

LONGEST = 160
"""Characters of a text that are shown inside a sentence; the rest is one key away. Chosen: two lines of a terminal."""

SIDE_FACTS = frozenset({"left", "right", "side", "other"})
"""The names under which sides are given."""

Fact = str | int | Callable[[Language], str]
"""What fills a template: the same in both languages, or worded in each."""


def line(finding: Finding, evidence: Sequence[str], /, **facts: Fact) -> ReadingLine:
    """Return the sentence of a finding; each piece of evidence is named once."""
    texts = {language: _sentence(finding, language, facts) for language in LANGUAGES}
    return ReadingLine(finding, texts, tuple(dict.fromkeys(evidence)))


def count(number: int, unit: str) -> Fact:
    """Word a number of things (`1 claim`, `2 claims`)."""

    def worded(language: Language) -> str:
        one, more = _lists(language).UNITS[unit]
        return str((one if number == 1 else more).format(f"{number:,}"))

    return worded


def side(name: str) -> Fact:
    """Name a side."""
    return lambda language: _lists(language).SIDES.get(name, name)


def enumerate_names(names: Sequence[str]) -> Fact:
    """Return `a, b and c`."""

    def worded(language: Language) -> str:
        *first, last = names
        return f"{', '.join(first)}{_lists(language).AND}{last}" if first else last

    return worded


def shorten(text: str) -> str:
    """Return the text on one line, and what fits of it, cut between words."""
    whole = " ".join(text.split())
    return whole if len(whole) <= LONGEST else whole[:LONGEST].rsplit(" ", 1)[0] + " …"


def _sentence(finding: Finding, language: Language, facts: Mapping[str, Fact]) -> str:
    lists = _lists(language)
    said = {name: str(fact(language) if callable(fact) else fact) for name, fact in facts.items()}
    template = str(lists.TEMPLATES[finding])
    # The sides come first, so that only the template's own words are contracted and never what is quoted.
    for name in SIDE_FACTS & said.keys():
        template = template.replace(f"{{{name}}}", said.pop(name).replace("{", "{{").replace("}", "}}"))
    for apart, together in lists.CONTRACTIONS.items():
        template = template.replace(apart, together)
    text = template.format(**said)
    return text[:1].upper() + text[1:]


def _lists(language: Language) -> Any:
    return import_module(f"encuadre.data.{language}.reading")
