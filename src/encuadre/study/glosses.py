"""What a word means in the other language, said only where independent witnesses agree.

A lone lemma has no context, so an engine often gives the wrong one of its senses; a sentence has one, but which of its
words answers which is a guess. So a meaning is a candidate if a list or an engine names it for the lone word, and shown
if something that knows the sentence, or two that do not know each other, say the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from encuadre.model import Gloss, GlossStrength, Language, other_language
from encuadre.study.frequency import zipf
from encuadre.text.folding import fold

_LEADING = {"en": frozenset({"the", "a", "an", "to"}), "es": frozenset({"el", "la", "los", "las", "lo", "un", "una"})}
_BEFORE_VERB = {"en": frozenset({"to"}), "es": frozenset({"para", "a", "de", "por"})}
_LETTERS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

Lemma = tuple[str, str]
"""A lemma and its part of speech."""

RAREST = 2.5
"""Zipf frequency of the rarest meaning that an engine is believed: below it stand its inventions (`planejador`)."""

BORROWED = 0.7
"""By how much a word that both languages write alike may be rarer in the target (`visa`; not `enojo` in English), and
the form a word is looked up by rarer than the one an engine gave."""

BOTH = 2
"""Witnesses for the lone word that have to agree where only the machine's sentence says the same."""

_INFINITIVE = re.compile(r"[aeií]r(?:se)?$")

SAME_WORD = 4
"""Letters two forms of one word may differ by at their ends: `negotiate`, `negotiations`; `acordar`, `acordaron`."""


@dataclass(frozen=True, slots=True)
class Dictionaries:
    """What is known of words outside of any sentence."""

    listed: Mapping[str, frozenset[str]]
    """Meanings of a lemma in the authored lists."""

    engines: Sequence[Mapping[Lemma, str]] = ()
    """By engine, what it makes of a lemma."""

    back: Sequence[Mapping[Lemma, str]] = ()
    """By engine, what it makes of a meaning, in the language of the lemma."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands where a word is used."""

    linked: frozenset[str] = frozenset()
    """Lemmas of the same part of speech in original sentences of the other language that are linked to its own."""

    translated: str = ""
    """The machine translation of its sentence; empty where there is none."""

    nearest: frozenset[str] = frozenset()
    """Lemmas of linked sentences that the encoder puts nearest to the word, and that are nearest to it in turn."""


def gloss_of(lemma: str, pos: str, language: Language, known: Dictionaries, around: Surroundings) -> Gloss | None:
    """Return the meaning of a word as it is used, `None` where too few witnesses agree.

    Args:
        lemma: The word.
        pos: Its part of speech.
        language: Of the word.
        known: The dictionaries.
        around: Where it is used.
    """
    target = other_language(language)
    told = [lone_word(one.get((lemma, pos), ""), pos, target) for one in known.engines]
    listed = known.listed.get(lemma, frozenset())
    best, most = None, 0
    for candidate in dict.fromkeys([*sorted(listed), *filter(None, told), *sorted(around.nearest)]):
        if candidate not in listed and not _is_word_of(candidate, lemma, target):
            continue
        witnesses = _Witnesses(
            is_listed=candidate in listed,
            engines=told.count(candidate),
            returns=any(lone_word(one.get((candidate, pos), ""), pos, language) == lemma for one in known.back),
            is_linked=candidate in around.linked,
            is_nearest=candidate in around.nearest,
            is_translated=_stands_in(candidate, around.translated),
        )
        strength = witnesses.strength
        if (
            strength is not None
            and witnesses.votes > most
            and (witnesses.is_linked or _fits(candidate, lemma, pos, target))
        ):
            best, most = Gloss(candidate, strength), witnesses.votes
    return best


@dataclass(frozen=True, slots=True)
class _Witnesses:
    """Who says that a word has a meaning."""

    is_listed: bool
    engines: int
    """Engines that make it of the lone word."""

    returns: bool
    """Whether an engine makes the word of the lone meaning."""

    is_linked: bool
    is_nearest: bool
    is_translated: bool
    """Little by itself: the press terms are put into a sentence before it is translated, and the engine that
    translates the sentence is one of those that are asked for the lone word."""

    @property
    def votes(self) -> int:
        """Return how much speaks for it, lists before sentences before engines."""
        seen = self.is_linked + self.is_nearest + self.is_translated
        return 3 * self.is_listed + 2 * seen + self.engines + self.returns

    @property
    def strength(self) -> GlossStrength | None:
        """Return how sure it is; `None`: not enough to show."""
        is_lone = self.engines + self.returns
        if self.is_listed and (self.is_linked or (self.is_translated and is_lone)):
            return GlossStrength.AUTHORED
        if self.engines and (self.is_linked or self.is_nearest):
            return GlossStrength.AGREED
        return GlossStrength.AGREED if is_lone >= BOTH and self.is_translated else None


def framed(lemma: str, pos: str, language: Language) -> str:
    """Return a lone lemma as an engine best takes it: English needs `the` and `to` to tell nouns from verbs.

    Args:
        lemma: The word.
        pos: Its part of speech.
        language: Of the word.
    """
    before = {"NOUN": "the ", "VERB": "to "}.get(pos, "") if language == "en" else ""
    return before + lemma


def lone_word(text: str, pos: str, language: Language) -> str:
    """Return the one word an engine made of a lone lemma, lower case; empty where it made anything else of it.

    What engines put around it is taken off: articles, `to`, and the word once more (`Water Water`).

    Args:
        text: What the engine said.
        pos: The part of speech of the lemma.
        language: Of `text`.
    """
    words = list(dict.fromkeys(_LETTERS.findall(text.lower())))
    leading = _BEFORE_VERB[language] if pos == "VERB" else _LEADING[language]
    while len(words) > 1 and words[0] in leading:
        words.pop(0)
    return _looked_up(words[0], pos, language) if len(words) == 1 else ""


def _looked_up(word: str, pos: str, language: Language) -> str:
    """Return the form a Spanish adjective or name of a doer is looked up by: singular, masculine."""
    if language == "en" or pos not in ("ADJ", "NOUN"):
        return word
    if pos == "NOUN":
        return _commoner(word, [word[:-1]]) if word.endswith("ora") else word
    singular = _commoner(word, [word.removesuffix("s"), word.removesuffix("es")]) if word.endswith("s") else word
    return _commoner(singular, [f"{singular[:-1]}o"]) if singular.endswith("a") else singular


def _commoner(word: str, others: Sequence[str]) -> str:
    """Return the commonest of other Spanish forms of a word, unless it is far rarer than the word itself."""
    best = max(others, key=lambda form: zipf(form, form, "es"))
    return best if zipf(best, best, "es") >= zipf(word, word, "es") - BORROWED else word


def is_form_of(form: str, lemma: str) -> bool:
    """Tell whether a word may be a form of a lemma, by its beginning; for words that are expected anyway.

    Example:
        >>> is_form_of("negotiations", "negotiate"), is_form_of("nation", "negotiate")
        (True, False)
    """
    one, other = fold(form), fold(lemma)
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= min(3, len(other)) and max(len(one), len(other)) - shared <= SAME_WORD and 2 * shared > len(other)


def _stands_in(meaning: str, text: str) -> bool:
    """Tell whether a text has a form of each word of a meaning."""
    forms = _LETTERS.findall(text)
    return all(any(is_form_of(form, part) for form in forms) for part in meaning.split())


def _is_word_of(word: str, lemma: str, language: Language) -> bool:
    """Tell whether a word is one of the target language: engines leave what they do not know as it was."""
    here = zipf(word, word, language)
    if here < RAREST:
        return False
    return word != lemma or here + BORROWED >= zipf(word, word, other_language(language))


def _fits(word: str, lemma: str, pos: str, language: Language) -> bool:
    """Tell whether a meaning can have the part of speech: no infinitive for a noun, no participle for a verb."""
    if language == "es":
        return (pos == "VERB") == bool(_INFINITIVE.search(word))
    is_longer = len(word) > len("bring")
    if pos == "NOUN":
        return not (is_longer and word.endswith(("ed", "ern")))
    return pos != "VERB" or (word != lemma and not (is_longer and word.endswith("ing")))
