"""First words that lean a sentence on the one before it."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Openers(Lexicon, frozen=True):
    """Pronouns, connectives and sentence adverbs with which a sentence cannot be read by itself."""

    FILE: ClassVar = "openers.toml"

    words: frozenset[str]
    """Folded, one word each."""

    pronouns: frozenset[str]
    """Of the third person, as subjects: whom they mean stands before, where nobody is named yet."""

    prepositions: frozenset[str]
    """With which a sentence tells when or where before it has a subject."""

    newsroom: frozenset[str]
    """Of the first person plural: outside quotation marks the newsroom speaks of itself."""

    speakers: frozenset[str]
    """Of the first person singular: somebody's words, and whose they are stands before."""

    possessives: frozenset[str]
    """And other forms of the third person: before a name, whose they are stands in the sentence before."""

    pointers: frozenset[str]
    """Words that point back wherever they stand (*such*, *also*)."""

    articles: frozenset[str]
    """With which a sentence speaks of what is known by now; in lower case, with accents."""

    shells: frozenset[str]
    """Nouns that behind an article stand for a whole sentence before (*the move*, *the problem*)."""

    fillers: frozenset[str]
    """Words right behind such a noun that say themselves what it stands for (*the move to …*)."""
