"""Headlines in capitals go to the engines as sentences and come back as headlines.

Engines know words by their spelling: of `SHEINBAUM RECHAZA ARANCELES` the pivot makes *SHEINBAUM RECUSA TARY*. A word
in capitals does not show whether it is a name, so what is listed by name keeps its capital and the rest is lower case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from encuadre.data.capital_names import CapitalNames
from encuadre.data.gazetteer import gazetteer
from encuadre.data.outlets import Outlets
from encuadre.model import LANGUAGES, Language
from encuadre.text.folding import fold

LEAST_WORDS = 2
"""Capital words of `LEAST_LETTERS` and more that make a run of capitals a headline, and not `FBI y DEA`."""

LEAST_LETTERS = 4
"""Letters from which on a word in capitals is no abbreviation."""

SHARE = 0.8
"""Share of the letters that are capitals in a headline in capitals; the rest are units (`mdp`) and hashtags."""

_VERBATIM = re.compile(r"https?://\S+|[\w.+-]+@[\w.-]+|[@#]\w+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
LONGEST_NAME = 6
"""Words of the longest name that is looked for."""

LONGEST_INITIALS = 5
"""Letters of initials that stay in capitals though no list has them."""

_VOWEL = re.compile(r"[AEIOUYÁÉÍÓÚÜ]")
_POSSESSIVE = re.compile(r"['’]S?$", re.IGNORECASE)
_ROMAN = re.compile(r"(?=[IVXLC]{2,}$)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_START = re.compile(r"(?:^|[.!?…]\s+)[^\w\s@#]*\w")
_RUN = re.compile(r"[^\W\d_a-zß-öø-ÿ]{2,}(?:[\s,.:;\"“”«»¿?¡!'()/-]+[^\Wa-zß-öø-ÿ_]+)*")


def is_in_capitals(text: str) -> bool:
    """Tell whether a text is written in capitals throughout.

    Example:
        >>> is_in_capitals("SENADO APRUEBA LEY"), is_in_capitals("El FBI y la DEA")
        (True, False)
    """
    letters = [char for char in _VERBATIM.sub("", text) if char.isalpha()]
    capitals = sum(map(str.isupper, letters))
    least = 1 if len(_WORD.findall(text)) > LEAST_WORDS else LEAST_WORDS
    return capitals >= SHARE * len(letters) and _has_headline_words(text, least)


def prepare_case(text: str, source: Language) -> str:
    """Return `text` with its runs of capitals as a sentence would have them; every other text stays.

    In a headline what is no known name is a word; a run inside a sentence is a name more often than not (`ROCHA CANTÚ
    dijo`), so there each word keeps its first capital.

    Args:
        text: A headline or a sentence.
        source: Its language.

    Example:
        >>> prepare_case("SENADO RECHAZA LEY DE TRUMP", "es")
        'Senado rechaza ley de Trump'
    """
    if is_in_capitals(text):
        return _capitalised(_with_names(text, source, _lower))
    return _RUN.sub(
        lambda run: _capitalised(_with_names(run[0], source, _titled)) if _has_headline_words(run[0]) else run[0], text
    )


def restore_case(original: str, translation: str) -> str:
    """Return `translation` in capitals where `original` is; hashtags, handles and addresses stay as they are."""
    if not is_in_capitals(original):
        return translation
    pieces, done = [], 0
    for kept in _VERBATIM.finditer(translation):
        pieces += [translation[done : kept.start()].upper(), kept[0]]
        done = kept.end()
    return "".join([*pieces, translation[done:].upper()])


def _has_headline_words(text: str, least: int = LEAST_WORDS) -> bool:
    capital = [word for word in _WORD.findall(_VERBATIM.sub("", text)) if len(word) >= LEAST_LETTERS and word.isupper()]
    return len(capital) >= least


def _with_names(text: str, source: Language, written: Callable[[str], str]) -> str:
    """Write the listed names of `text` as they are listed and every other word as `written` says."""
    names = _names(source)
    verbatim = [match.span() for match in _VERBATIM.finditer(text)]
    words = [
        match for match in _WORD.finditer(text) if not any(start <= match.start() < end for start, end in verbatim)
    ]
    pieces, done, index = [], 0, 0
    while index < len(words):
        form, count = _name_at(text, words, index, names)
        pieces += [text[done : words[index].start()], form or written(words[index][0])]
        index += count
        done = words[index - 1].end()
    return "".join([*pieces, text[done:]])


def _name_at(
    text: str, words: Sequence[re.Match[str]], index: int, names: Mapping[tuple[str, ...], str]
) -> tuple[str, int]:
    """Return the longest listed name at a word as it is written, and how many words it has; else nothing and one."""
    parts = [_POSSESSIVE.sub("", match[0]) for match in words[index : index + LONGEST_NAME]]
    for count in range(len(parts), 0, -1):
        gaps = [text[one.end() : two.start()] for one, two in pairwise(words[index : index + count])]
        form = names.get(tuple(fold(part) for part in parts[:count]))
        if form is not None and all(gap in {" ", "-", ".", ". "} for gap in gaps):
            return form + words[index + count - 1][0][len(parts[count - 1]) :].lower(), count
    return "", 1


def _lower(word: str) -> str:
    """Lower a word in capitals; Roman numerals and initials that nobody can say as a word (`ETN`) stay."""
    is_numeral = bool(_ROMAN.fullmatch(word))
    is_initials = 2 <= len(word) <= LONGEST_INITIALS and not _VOWEL.search(word)
    return word if is_numeral or is_initials or not word.isupper() else word.lower()


def _titled(word: str) -> str:
    lower = _lower(word)
    return lower.capitalize() if lower != word and len(word) >= LEAST_LETTERS else lower


def _capitalised(text: str) -> str:
    return _START.sub(lambda start: start[0][:-1] + start[0][-1].upper(), text)


@lru_cache(maxsize=len(LANGUAGES))
def _names(language: Language) -> Mapping[tuple[str, ...], str]:
    """Return the listed names by their words without case and accents; the text's own language wins.

    Names of one word that are common words of the language (`reforma`, `un`) are left out: in capitals nothing tells
    them apart, and the word is the more frequent.
    """
    common = CapitalNames.of(language).common_words
    found: dict[tuple[str, ...], str] = {}
    for name in _listed(language):
        key = tuple(fold(word) for word in _WORD.findall(name))
        if key and not (len(key) == 1 and key[0] in common):
            found.setdefault(key, name)
    return found


def _listed(language: Language) -> Iterator[str]:
    """Yield every form of the gazetteer, the language's own first, and the outlets that go by three words or initials.

    Shorter names of outlets are phrases of every day (`El País`, `La Jornada`).
    """
    entries = [entry for groups in gazetteer().values() for group in groups.values() for entry in group.values()]
    for entry in entries:
        yield from (entry.es or entry.en) if language == "es" else entry.en
    for entry in entries:
        yield from (*entry.en, *entry.es)
    for outlet in Outlets.shared().entries:
        for name in (outlet.name, *outlet.aliases):
            if len(name.split()) >= 3 or (name.isalpha() and name.isupper() and len(name) >= 3):
                yield name
