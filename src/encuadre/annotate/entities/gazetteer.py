"""Names that are known by heart, found in a text whatever the recogniser says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from encuadre.annotate.entities.wording import wording
from encuadre.data.countries import CountryWords
from encuadre.data.gazetteer import GazetteerEntry, Groups, gazetteer
from encuadre.model import LANGUAGES, Country, EntityKind, Language, Span
from encuadre.text.folding import fold_in_place

NEARBY = 150
"""Characters on each side in which words decide between entities that share a name: about one sentence."""

_WORD = re.compile(r"[^\W_]+")
_OF_ANOTHER = re.compile(r" (?:del?|de la|de los|of|of the|for the) [^\W\d_a-z]")
_GOES_ON = re.compile(r" (?P<of>(?:del|de(?: la| los| las)?) )?(?P<word>[A-Z][a-z]\w*)")
_OWN = frozenset({"united-states", "mexico"})
"""The countries whose bodies are known by heart."""

_HOME: dict[Language, Country] = {"en": Country.US, "es": Country.MX}


@dataclass(frozen=True, slots=True)
class Known:
    """An entity of the gazetteer."""

    id: str
    kind: EntityKind
    names: Mapping[Language, str]
    home: Country | None = None
    """Whose press means it by a shared name."""

    near: tuple[str, ...] = ()
    """Beginnings of words that, close by, decide for it."""

    gender: str = ""
    office: str = ""
    """What a person is called by without name, the same in both languages (`president`)."""


@dataclass(frozen=True, slots=True)
class Match:
    """A known name at a place of a text."""

    span: Span
    known: Known


@dataclass(slots=True)
class _Names:
    """The names of one language: for each folded first word, what may follow, longest first."""

    by_first: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    known: dict[str, list[Known]] = field(default_factory=lambda: defaultdict(list))
    full: dict[str, Known] = field(default_factory=dict)


class Gazetteer:
    """All known entities, looked up by name in either language."""

    def __init__(self, entries: Mapping[EntityKind, Groups]) -> None:
        """Index the entries of each kind and group."""
        self.by_id: dict[str, Known] = {}
        self._names: dict[Language, _Names] = {language: _Names() for language in LANGUAGES}
        for kind, groups in entries.items():
            for group in groups.values():
                for id, entry in group.items():
                    self._add(id, kind, entry)
        for names in self._names.values():
            for aliases in names.by_first.values():
                aliases.sort(key=lambda alias: -len(alias[0]))

    def _add(self, id: str, kind: EntityKind, entry: GazetteerEntry) -> None:
        aliases: dict[Language, tuple[str, ...]] = {"en": entry.en, "es": entry.es or entry.en}
        known = Known(
            id,
            kind,
            {language: names[0] for language, names in aliases.items()},
            entry.home,
            tuple(fold_in_place(word) for word in entry.near),
            entry.gender,
            entry.office,
        )
        self.by_id[id] = known
        for language, names in aliases.items():
            index = self._names[language]
            for name in names:
                folded = fold_in_place(name)
                key = folded.lower()
                first = _WORD.match(key)
                if first is None:
                    raise ValueError(f"gazetteer: {id} has a name that begins with no letter: {name}")
                if (key, folded) not in index.by_first[first.group()]:
                    index.by_first[first.group()].append((key, folded))
                if known not in index.known[key]:
                    index.known[key].append(known)

    def full_names(self, language: Language) -> Mapping[str, Known]:
        """Return the persons by full name, folded and lower case, for comparing names that are misspelt."""
        index = self._names[language]
        if not index.full:
            index.full.update(
                (name, known[0])
                for name, known in index.known.items()
                if known[0].kind is EntityKind.PERSON and " " in name
            )
        return index.full

    def find(self, text: str, language: Language, country: Country | None = None) -> Iterator[Match]:
        """Find known names from left to right, the longest where several begin together.

        Capitals must agree, or `us` would be a country: an upper-case letter of the name has to be one in the text; a
        lower-case one may be a capital only at the head of a word or where the whole name is in capitals.

        Args:
            text: The article's text.
            language: What it is written in.
            country: Where the outlet sits; `None` if unknown.
        """
        names = self._names[language]
        folded = fold_in_place(text)
        lower = folded.lower()
        if len(lower) != len(folded):  # a letter whose lower case is two: leave it as it is
            lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in folded)
        reached = 0
        for word in _WORD.finditer(lower):
            start = word.start()
            if start < reached:
                continue
            for key, name in names.by_first.get(word.group(), ()):
                end = start + len(key)
                if (
                    lower.startswith(key, start)
                    and not lower[end : end + 1].isalnum()
                    and _capitals_agree(name, folded[start:end])
                ):
                    known = self._choose(names.known[key], folded, Span(start, end), language, country)
                    if known is not None and not self._goes_on(known, key, folded, end, language):
                        yield Match(Span(start, end), known)
                        reached = end
                        break

    def _choose(
        self, candidates: list[Known], folded: str, span: Span, language: Language, country: Country | None
    ) -> Known | None:
        if candidates[0].home is None and len(candidates) == 1:
            return candidates[0]
        if _OF_ANOTHER.match(folded, span.end):
            return None  # `Congreso de Jalisco` is neither of the two
        around = folded[max(0, span.start - NEARBY) : span.end + NEARBY].lower()
        home = country or _HOME[language]
        return max(candidates, key=lambda known: (sum(cue in around for cue in known.near), known.home is home))

    def _goes_on(self, known: Known, key: str, folded: str, end: int, language: Language) -> bool:
        """Tell whether a body's name is only the beginning of another's: `Gobierno de la República Dominicana`.

        Only where a language names a body head first does what follows belong to it. A given name begins somebody else
        (`el Ejército Luis Cresencio Sandoval`); a person, a body or an own country behind `de` tells whose it is.

        Args:
            known: What the name would mean.
            key: The name, folded and in lower case.
            folded: The text.
            end: Where the name ends.
            language: What the text is written in.
        """
        words = wording(language)
        behind = _GOES_ON.match(folded, end) if known.kind is EntityKind.ORGANISATION and words.head_first else None
        if behind is None or words.is_given(behind["word"]):
            return False
        is_body = key.split()[0] in words.bodies
        if not behind["of"]:
            return is_body
        countries = CountryWords.of(language)
        told = {fold_in_place(word) for word in countries.names.union(*countries.words.values())}
        is_short = f" {key} " in f"{fold_in_place(known.names[language]).lower()} "
        if not (is_body or is_short) or not told.isdisjoint(key.split()):
            return False
        other = self._named_at(folded, behind.start("word"), language)
        return other is None or (other.kind is EntityKind.PLACE and other.id not in _OWN)

    def _named_at(self, folded: str, start: int, language: Language) -> Known | None:
        """Return what is named at a place of a text, by the longest name."""
        names = self._names[language]
        lower = folded[start : start + NEARBY].lower()
        first = _WORD.match(lower)
        for key, _ in names.by_first.get(first.group(), ()) if first else ():
            if lower.startswith(key) and not lower[len(key) : len(key) + 1].isalnum():
                return names.known[key][0]
        return None


def _capitals_agree(name: str, found: str) -> bool:
    if name == found:
        return True
    if len(name) > 3 and found.isupper():  # headlines in capitals; three letters may be another word
        return True
    at_head = True
    for wanted, letter in zip(name, found, strict=True):
        if wanted != letter and (wanted.isupper() or not at_head):
            return False
        at_head = not letter.isalnum()
    return True


@cache
def load_gazetteer() -> Gazetteer:
    """Read the gazetteer of the package, once."""
    return Gazetteer(gazetteer())
