"""What the word lists say about the words of a name: titles, given names, kinds of bodies and places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from encuadre.data.abbreviations import Abbreviations
from encuadre.data.titles import Titles
from encuadre.model import LANGUAGES, EntityKind, Language, other_language
from encuadre.text.folding import fold_in_place


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The lists of one language, folded and lower case."""

    titles: frozenset[str]
    accented_titles: frozenset[str]
    """The titles as they are spelt, to look for them in a text."""

    honorifics: frozenset[str]
    """Titles that stand only before a person's name."""

    given: Mapping[str, str]
    """Given names with gender."""

    bodies: frozenset[str]
    accented_bodies: frozenset[str]
    """The same as they are spelt."""

    places: frozenset[str]
    not_names: frozenset[str]
    openers: frozenset[str]
    """Function words that open sentences, and so have capitals."""

    abbreviations: frozenset[str]
    """What stands for a state or a company behind a name (`R-Calif.`), and is none itself."""

    name_words: Mapping[str, str]
    roles: Mapping[str, str]
    courtesy: Mapping[str, str]
    """Titles that tell a gender."""

    pronouns: Mapping[str, str]
    same_role: Mapping[str, str]
    """Roles that mean the same office, with the word for it."""

    offices: frozenset[str]
    """Roles of which one person seldom has two."""

    spokespeople: frozenset[str]
    """Offices of which several speak in one article."""

    parties: frozenset[str]
    """Adjectives of parties, which tell one senator from another."""

    head_first: bool

    def kind_of(self, words: list[str]) -> EntityKind | None:
        """Return the kind that the head of a name tells: `Secretaría de Marina` is a body."""
        if not words:
            return None
        plain = [fold_in_place(word).lower() for word in words]
        told = _told_anywhere()
        if len(plain) > 1 and (kind := told["es"].get(plain[0]) or told["en"].get(plain[-1])):
            return kind
        heads = [plain[0]]
        if not self.head_first:
            heads = [plain[plain.index("of") - 1]] if "of" in plain[1:] else [plain[-1]]
        for head in heads:
            if head in self.bodies:
                return EntityKind.ORGANISATION
            if head in self.places and len(words) > 1:
                return EntityKind.PLACE
        return None

    def role(self, word: str) -> str:
        """Return the office a word names, the same for both genders; empty if it names none."""
        plain = fold_in_place(word).lower().rstrip(".,")
        if plain not in self.roles:
            return ""
        plain = self.same_role.get(plain, plain)
        return plain[:-1] if plain[-1] in "aeo" else plain

    def is_title(self, word: str) -> bool:
        """Tell whether a word before a name is a title."""
        return fold_in_place(word).lower().rstrip(".,") in self.titles

    def is_given(self, word: str) -> bool:
        """Tell whether a word is a frequent given name."""
        return word[:1].isupper() and fold_in_place(word).lower() in self.given


@cache
def connectors() -> frozenset[str]:
    """Return the words that may stand inside a name; a name of one language keeps its own in a text of the other."""
    return frozenset().union(*(Titles.of(language).connectors for language in LANGUAGES))


@cache
def _told_anywhere() -> Mapping[Language, Mapping[str, EntityKind]]:
    """Return what heads names of institutions and things in each language: Spanish ones open with it."""
    kinds: dict[Language, Mapping[str, EntityKind]] = {}
    for language in LANGUAGES:
        lists = Titles.of(language)
        kinds[language] = {fold_in_place(word): EntityKind.ORGANISATION for word in lists.institutions} | {
            fold_in_place(word): EntityKind.OTHER for word in lists.things
        }
    return kinds


@cache
def wording(language: Language) -> Wording:
    """Return the lists of a language; given names of both languages count in both."""
    lists = Titles.of(language)
    given: dict[str, str] = {}
    for other in (other_language(language), language):
        given.update({fold_in_place(name): gender for name, gender in Titles.of(other).given_names.by_word().items()})
    return Wording(
        titles=frozenset(map(fold_in_place, lists.titles | lists.honorifics)),
        accented_titles=lists.titles | lists.honorifics,
        honorifics=lists.honorifics,
        given=given,
        bodies=frozenset(map(fold_in_place, lists.bodies)),
        accented_bodies=lists.bodies,
        places=frozenset(map(fold_in_place, lists.places)),
        not_names=frozenset(map(fold_in_place, lists.not_names)),
        openers=Abbreviations.of(language).sentence_openers,
        abbreviations=frozenset(word for word in Abbreviations.of(language).may_end if len(word) > 3),
        name_words=lists.name_words,
        roles={fold_in_place(role): gender for role, gender in lists.roles.by_word().items()},
        courtesy={fold_in_place(title): gender for title, gender in lists.courtesy.by_word().items()},
        pronouns={fold_in_place(pronoun): gender for pronoun, gender in lists.pronouns.by_word().items()},
        same_role={fold_in_place(role): fold_in_place(office) for role, office in lists.same_role.items()},
        offices=frozenset(map(fold_in_place, lists.offices)),
        spokespeople=lists.spokespeople,
        parties=frozenset(map(fold_in_place, lists.parties)),
        head_first=lists.head_first,
    )


WORD = re.compile(r"[^\W_]+(?:[.&'’-][^\W_]+)*\.?")
"""A word of a name with its inner marks: `O'Rourke`, `J.`, `T-MEC`."""
