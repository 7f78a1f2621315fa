"""Content words: what vocabulary measures count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from encuadre.annotate.parse import Parse
from encuadre.model import Span, Word

CONTENT_TAGS = frozenset({"NOUN", "VERB", "ADJ", "ADV", "PROPN"})
"""Universal parts of speech that carry content."""

NOUN_TAGS = frozenset({"NOUN", "PROPN"})
SHORTEST_NOUN = 5
"""The stop list of the Spanish pipeline holds `estados`, `empleo`, `trabajo`, `verdad`: nouns of this length count
whatever the list says."""

_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*\Z")


def content_words(parse: Parse, stop_words: Set[str]) -> tuple[Word, ...]:
    """Pick the content words of a text: no function words, no numbers, no single letters.

    Stop words are judged by form and by lemma, since `dijeron` is as empty as `dijo` where a list has only one.
    """
    return tuple(_content_words(parse, stop_words))


def _content_words(parse: Parse, stop_words: Set[str]) -> Iterator[Word]:
    for token, tag in enumerate(parse.tags):
        if tag not in CONTENT_TAGS:
            continue
        word = parse.word(token)
        lemma = parse.lemmas[token].lower()
        if not _WORD.match(word):
            continue
        is_noun = tag in NOUN_TAGS and len(word) >= SHORTEST_NOUN
        if is_noun or (word.lower() not in stop_words and lemma not in stop_words):
            yield Word(Span(parse.starts[token], parse.ends[token]), lemma or word.lower(), tag)
