"""Names known by heart, found in a sentence as they are written: conventional forms, the gazetteer, the register."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache

from encuadre.data.gazetteer import GazetteerEntry, gazetteer
from encuadre.data.names import CarriedNames, NameForms, NameWords
from encuadre.data.outlets import Outlets
from encuadre.model import Language
from encuadre.translate.glossary import Found, Term

_FIRST = re.compile(r"\w+")

SHORTEST_DATELINE = 5
"""Letters from which a name in capitals is looked for in any sentence (`CIUDAD DE MÉXICO.-`)."""


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The names of one language, ready to be looked for."""

    source: Language
    by_first: Mapping[str, tuple[tuple[str, str], ...]]
    """For each first word of a name the wordings that begin with it, longest first, each with its translation."""

    in_capitals: Mapping[str, tuple[tuple[str, str], ...]]
    """The same in capitals, for headlines; without acronyms, which there look like any word (`WHO`, `US`)."""

    single: frozenset[str]
    """Names of one word that keep their letters: what stands around them decides, so they are not looked for here."""

    def find(self, text: str, *, in_capitals: bool = False) -> list[Found]:
        """Return where names of several words, and those with a form of their own, stand in `text`."""
        wordings = self.in_capitals if in_capitals else self.by_first
        found: list[Found] = []
        done = 0
        for match in _FIRST.finditer(text):
            start = match.start()
            if start < done:
                continue
            for wording, translation in wordings.get(match.group(), ()):
                end = start + len(wording)
                if text.startswith(wording, start) and not (end < len(text) and _within_word(text, end)):
                    term = Term(translation, wording) if self.source == "es" else Term(wording, translation)
                    found.append(Found(start, end, term, translation))
                    done = end
                    break
        return found


@cache
def known_names(source: Language) -> KnownNames:
    """Return the names known in `source`; the first call reads the lists."""
    translations: dict[str, str] = {}
    for here, there in _pairs(source):
        translations.setdefault(here, there)
    single = frozenset(here for here, there in translations.items() if here == there and here.isalpha())
    looked_for = {here: there for here, there in translations.items() if here not in single}
    capitals = {here.upper(): there.upper() for here, there in looked_for.items() if not here.isupper()}
    words = NameWords.of(source)
    names = [here for here in single if not here.isupper() and here.lower() not in words.ordinary | words.not_names]
    capitals |= {here.upper(): here.upper() for here in names}
    datelines = {here: there for here, there in capitals.items() if len(here) >= SHORTEST_DATELINE}
    return KnownNames(source, _by_first(datelines | looked_for), _by_first(capitals), single)


@cache
def same_names() -> Mapping[str, frozenset[str]]:
    """Return for each wording the others that may stand for the same name."""
    same: defaultdict[str, set[str]] = defaultdict(set)
    for table in NameForms.shared().forms.values():
        for name in table.names:
            for wordings in (name.en, name.es):
                for wording in wordings:
                    same[wording].update(wordings, name.kept)
    return {wording: frozenset(others - {wording}) for wording, others in same.items() if len(others) > 1}


def _within_word(text: str, end: int) -> bool:
    return text[end].isalnum() and text[end - 1].isalnum()


def _by_first(translations: Mapping[str, str]) -> dict[str, tuple[tuple[str, str], ...]]:
    by_first: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for here, there in sorted(translations.items(), key=lambda pair: (-len(pair[0]), pair[0])):
        first = _FIRST.match(here)
        if first is not None:
            by_first[first.group()].append((here, there))
    return {first: tuple(wordings) for first, wordings in by_first.items()}


def _pairs(source: Language) -> Iterator[tuple[str, str]]:
    """Yield each known wording with its translation, the surest lists first."""
    for table in NameForms.shared().forms.values():
        for name in table.names:
            if name.only in ("", source):
                here, there = (name.en, name.es) if source == "en" else (name.es, name.en)
                yield from ((wording, wording if wording in there else there[0]) for wording in here)
    for entry in _entries():
        if entry.home is None and not entry.near:
            yield from _of_entry(entry.en, entry.es or entry.en, source)
    carried = CarriedNames.shared()
    for names in (*carried.places.values(), *carried.people.values(), *carried.bodies.values()):
        yield from ((name, name) for name in names)
    outlets = Outlets.shared().entries
    ordinary = NameWords.of(source).ordinary
    yield from ((one.name, one.name) for one in outlets if " " in one.name and not _is_phrase(one.name, ordinary))


def _is_phrase(name: str, ordinary: Set[str]) -> bool:
    """Return whether a name may be any words with capitals (`Foreign Affairs`); one with an article is none."""
    return all(word.lower() in ordinary or word.lower().removesuffix("s") in ordinary for word in name.split())


def _entries() -> Iterator[GazetteerEntry]:
    return (entry for groups in gazetteer().values() for entries in groups.values() for entry in entries.values())


def _of_entry(en: tuple[str, ...], es: tuple[str, ...], source: Language) -> Iterator[tuple[str, str]]:
    """Yield the names of an entry that are surely called the same: those of both languages, and the display name.

    Its other names may say less than the display name does (`Mundial` is not always the `2026 World Cup`), and a name
    with a comma says more than the press does (`El Paso, Texas`).
    """
    here, there = (en, es) if source == "en" else (es, en)
    yield from ((wording, wording) for wording in here if wording in there)
    if here[0] not in there and "," not in there[0]:
        yield here[0], there[0]
