"""Words that tell whether a gap can be cut out beside them, or out of them."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class GapWords(Lexicon, frozen=True):
    """Lower case, with their accents if nothing else is said."""

    FILE: ClassVar = "gap_words.toml"

    determiners: frozenset[str]
    """Behind one stands a noun or an adjective, whatever the parser calls it: no form of a verb is asked for there."""

    fixed: frozenset[str]
    """Forms of verbs that have become prepositions or conjunctions: their tense says nothing."""

    furniture: frozenset[str]
    """Folded, of captions and of the page around an article: what holds one is no sentence of a report."""

    before_base: frozenset[str]
    """English: behind one stands the base form of a verb and nothing else; empty where form and ending differ."""

    times: frozenset[str]
    """Beside a day they name another time, and which of both a sentence is about is for its grammar to say."""
