"""Which language an article is written in, or that it is neither of the two.

`py3langid` was chosen over `lingua` by measurement on sentences of parallel documents: told apart among English and
Spanish alone, 3,000 full sentences 1.000 against 1.000, their first five words .998 against .997, 300 headlines .977
against .977, three sentences with a fourth of the other language .960 against .941, one sentence with a five-word
quotation of the other .994 against .977, at about the same speed; it is one small wheel, lingua's models are 100 MB.

Among all 97 languages both do worse on short text (five words: .941 and .803), where Spanish looks like Galician or
Extremaduran. So "neither" is asked apart, and needs more evidence the shorter the text is.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from encuadre.errors import Message
from encuadre.model import LANGUAGES, Language

NEIGHBOURS = ("en", "es", "pt", "fr", "it", "ca", "gl", "de")
"""The two languages and those the press of both countries could be mixed up with; a second opinion among these."""

DIALECTS = frozenset({"pcm", "ext", "an", "ast", "lad", "sco", "jam", "la"})
"""Top answers that on news text are English or Spanish misread: the only wrong one of 3,000 sentences, and the
commonest of headlines."""

LONG = 200
"""Characters from which the answer among all languages is taken as it is: 399 of 400 Portuguese sentences are
right, one is Galician."""

SHORT = 60
"""Characters (ten words) below which "neither" also needs `SURE`: at five words 41 of 3,000 were else lost."""

SURE = 0.8
"""Probability among `NEIGHBOURS`; at it no Spanish or English headline of 380 was refused."""

CERTAIN = 0.95
"""Probability among all languages that text in one language reaches: all of 300 documents and 130 Portuguese passages
did, while many texts made of two languages did not."""

MARKS: Mapping[Language, frozenset[str]] = {
    "en": frozenset({"the", "and", "of"}),
    "es": frozenset({"el", "los", "las", "y"}),
}
"""Words that one of the two languages is full of (11 and 9 of a hundred) and that neither the other nor one of
`NEIGHBOURS` has together: Portuguese and Galician have *o, os, as, e*, Catalan *el, els, les, i*. In
lower case: *Los Angeles* is no Spanish, *The Hill* no English."""

MARKED = 0.03
"""Share of them from which a long text without any of the other's is decided without the model: so 1,050 of 1,095 press
articles are, all as the model decides, in a tenth of its time."""

PIECES = 15
"""Windows that vote on a mixed text."""

WINDOW = 200
"""Characters read at the beginning, middle and end: every byte costs, and thrice `LONG` decides as well as all."""

NAMES = {
    "pt": Message("Portuguese"),
    "fr": Message("French"),
    "it": Message("Italian"),
    "ca": Message("Catalan"),
    "gl": Message("Galician"),
    "de": Message("German"),
    "nl": Message("Dutch"),
    "eu": Message("Basque"),
    "zh": Message("Chinese"),
    "ja": Message("Japanese"),
    "ko": Message("Korean"),
    "ru": Message("Russian"),
    "ar": Message("Arabic"),
    "uk": Message("Ukrainian"),
    "pl": Message("Polish"),
    "ro": Message("Romanian"),
    "sv": Message("Swedish"),
    "tr": Message("Turkish"),
    "hi": Message("Hindi"),
    "vi": Message("Vietnamese"),
    "el": Message("Greek"),
    "ht": Message("Haitian Creole"),
    "qu": Message("Quechua"),
    "nah": Message("Nahuatl"),
    "la": Message("Latin"),
}
"""What a message calls the commonest other languages; any other goes by its ISO code."""


class Identifiers(NamedTuple):
    """One model, restricted three ways."""

    all: Any
    neighbours: Any
    pair: Any


@cache
def _identifiers() -> Identifiers:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    everything = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    neighbours, pair = copy.copy(everything), copy.copy(everything)
    neighbours.set_languages(NEIGHBOURS)
    pair.set_languages(LANGUAGES)
    return Identifiers(everything, neighbours, pair)


class Detection(NamedTuple):
    """What a text shows."""

    language: str
    """ISO 639 code."""

    is_certain: bool


def detect(text: str) -> Detection:
    """Tell which language `text` is written in: English, Spanish, or by its code another.

    Losing an article in one of the two languages is worse than letting in another language's headline, so on short
    text "neither" must be said twice, and surely. A text that quotes the other language at length is what most of its
    pieces are.

    Example:
        >>> detect("El gobierno de México envió tropas a la frontera.").language
        'es'
        >>> detect("O governo do México enviou tropas para a fronteira norte do país.").language
        'pt'
    """
    sample = _sample(text)
    if len(text) >= LONG and (marked := _by_marks(sample)):
        return Detection(marked, is_certain=True)
    identifiers = _identifiers()
    guess, sureness = identifiers.all.classify(sample)
    is_certain = float(sureness) >= CERTAIN
    if guess in LANGUAGES:
        return Detection(guess if is_certain or len(text) < LONG else _most_pieces(text), is_certain)
    if _is_other_script(sample):
        return Detection(str(guess), is_certain)
    second, sureness = identifiers.neighbours.classify(sample)
    if guess in DIALECTS or (len(sample) < LONG and second in LANGUAGES):
        guess = second
    if guess not in LANGUAGES and len(sample) < SHORT and sureness < SURE:
        guess = identifiers.pair.classify(sample)[0]
    return Detection(str(guess), is_certain)


def _by_marks(sample: str) -> Language | None:
    words = sample.split()
    found = {language: sum(map(marks.__contains__, words)) for language, marks in MARKS.items()}
    marked = [language for language in LANGUAGES if found[language]]
    return marked[0] if len(marked) == 1 and found[marked[0]] >= MARKED * len(words) else None


def likelier_language(text: str) -> Language:
    """Return which of the two languages `text` looks like more, however short it is."""
    found: Language = "es" if _identifiers().pair.classify(text)[0] == "es" else "en"
    return found


def _most_pieces(text: str) -> str:
    """Return which of the two languages most of up to `PIECES` windows of a mixed text are in."""
    step = max(WINDOW // 2, len(text) // PIECES)
    pieces = [text[start : start + WINDOW // 2] for start in range(0, len(text), step)][:PIECES]
    votes = Counter(_identifiers().pair.classify(piece)[0] for piece in pieces)
    return str(max(sorted(votes), key=votes.__getitem__))


def language_name(code: str) -> Message:
    """Return what a message calls the language."""
    return NAMES.get(code) or Message("a language with the code {code!r}", code=code)


def settle(text: str, stated: Language | None) -> str:
    """Decide between what a record says of its language and what its text shows.

    A stated language is believed, since it was said by somebody who could read the article; but archives label whole
    feeds at once, so a long text that is certainly in another language wins.
    """
    if stated is not None and len(text) < LONG:
        return stated
    found = detect(text)
    return found.language if stated is None or found.is_certain else stated


def _sample(text: str) -> str:
    if len(text) <= 3 * WINDOW:
        return text
    middle = len(text) // 2
    return f"{text[:WINDOW]} {text[middle : middle + WINDOW]} {text[-WINDOW:]}"


def _is_other_script(text: str) -> bool:
    """Tell whether most letters lie beyond Latin (U+024F), where two Latin-script candidates mean nothing."""
    letters = [character for character in text if character.isalpha()]
    return 2 * sum(character > "\u024f" for character in letters) > len(letters)
