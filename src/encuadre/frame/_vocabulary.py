"""One vocabulary for both languages: each word's English key, so that counts on both sides can be compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from encuadre.data.lemma_pairs import LemmaPairs
from encuadre.data.light_words import LightWords
from encuadre.data.roles import RoleWords
from encuadre.model import AnnotatedArticle, Language, Word
from encuadre.text.folding import fold
from encuadre.text.tokens import words_of

Glosses = Mapping[tuple[Language, str], str]
"""(`es`, Spanish lemma) to English words, as the translation engine gives them; may lack any."""

_COGNATE_ENDINGS = (
    ("aciones", "ation"),
    ("cion", "tion"),
    ("sion", "sion"),
    ("idad", "ity"),
    ("dad", "ty"),
    ("mente", "ly"),
    ("ista", "ist"),
    ("ismo", "ism"),
    ("encia", "ence"),
    ("ancia", "ance"),
    ("ico", "ic"),
    ("oso", "ous"),
    ("ivo", "ive"),
    ("ario", "ary"),
    ("ente", "ent"),
    ("ante", "ant"),
)
"""Regular correspondences of learned words in Spanish and English, accents folded; the first that fits applies."""

_PARTICLES = frozenset({"to", "the", "a", "an"})
"""What an engine adds to a lemma that it takes for a verb or a noun phrase."""


@cache
def _paired() -> frozenset[str]:
    """Return the English words that a Spanish lemma of the list is known to mean."""
    return frozenset(LemmaPairs.shared().english.values())


"""English words that are sound for sure."""


@cache
def _demonyms(language: Language) -> frozenset[str]:
    """Return the adjectives of countries, folded: which country something is of is no choice of words."""
    return frozenset(fold(word) for words in RoleWords.of(language).of_country.values() for word in words)


UNCOMPARED = ""
"""The key of all words that cannot be compared: they belong to how much a side says, not to what is distinctive."""


def is_compared(word: Word, language: Language) -> bool:
    """Tell whether a word can be distinctive: a name, a demonym or a light word cannot."""
    if word.pos == "PROPN" or word.lemma in LightWords.of(language).words:
        return False
    return fold(word.lemma) not in _demonyms(language)


class Vocabulary:
    """The common keys of some articles' words."""

    def __init__(self, articles: Sequence[AnnotatedArticle], glosses: Glosses) -> None:
        """Read which languages and lemmas the articles have, and which words have a gloss."""
        self._glosses = glosses
        self._is_one_language = len({article.article.language for article in articles}) < 2
        self._english = {
            word.lemma for article in articles if article.article.language == "en" for word in article.words
        }
        spanish = Counter(
            word.lemma
            for article in articles
            if article.article.language == "es"
            for word in article.words
            if is_compared(word, "es")
        )
        self._spanish_keys = {lemma: self._translated(lemma) for lemma in spanish}
        self._spanish_of: dict[str, str] = {}
        for lemma in sorted(spanish, key=lambda lemma: (-spanish[lemma], lemma)):
            self._spanish_of.setdefault(self._spanish_key(lemma), lemma)

    def key(self, language: Language, word: Word) -> str | None:
        """Return the word's key, `UNCOMPARED` if it has no counterpart, or `None` if it is a name or a light word.

        A word whose counterpart is not known could only look distinctive because of its language: a Spanish one
        without a sound translation, an English one that no Spanish word is known to mean. (If all articles are in one
        language, a lemma is its own key.)
        """
        if not is_compared(word, language):
            return None
        if self._is_one_language:
            return word.lemma
        if language == "en":
            return word.lemma if word.lemma in _paired() or word.lemma in self._spanish_of else UNCOMPARED
        key = self._spanish_key(word.lemma)
        return None if key in LightWords.of("en").words else key

    def gloss(self, language: Language, lemmas: Sequence[str], keys: Sequence[str]) -> str:
        """Return the counterpart of a word or phrase in the other language, empty if none is known.

        A phrase is given in the other order, because the adjective follows in Spanish and precedes in English.

        Args:
            language: Of the word or phrase.
            lemmas: Its words.
            keys: Their keys in this vocabulary.
        """
        if language == "en":
            other = [self._spanish_of.get(key, "") for key in (lemmas if len(keys) > 1 else keys)]
        else:
            other = [self._spanish_key(lemma) for lemma in lemmas]
        return " ".join(reversed(other)) if all(other) else ""

    def _spanish_key(self, lemma: str) -> str:
        return self._spanish_keys.get(lemma, "")

    def _translated(self, lemma: str) -> str:
        """Translate a lemma: by the authored pairs, the given gloss, or as a cognate.

        Engines make nonsense of some lone lemmas. A gloss counts only if it is a word of the English articles or of
        the pairs: nonsense on one side would look like that side's own word.
        """
        pairs = LemmaPairs.shared().english
        if lemma in pairs:
            return pairs[lemma]
        gloss = self._glosses.get(("es", lemma), "").lower().split()
        words = dict.fromkeys(word for word in gloss if word not in _PARTICLES)
        english = " ".join(words)
        return english if english in self._english or english in _paired() else self._cognate(lemma)

    def _cognate(self, lemma: str) -> str:
        plain = "".join(words_of(lemma))
        candidates = [plain]
        candidates += [plain[: -len(es)] + en for es, en in _COGNATE_ENDINGS if plain.endswith(es)][:1]
        candidates.append(plain[:-1])
        return next((word for word in candidates if word in self._english), "")
