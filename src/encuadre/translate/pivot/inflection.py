"""Spanish words with their Portuguese ones through the forms the press uses: one pair in a list stands for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

Kind = Literal["noun", "adjective", "verb"]

_ACUTE = str.maketrans("áéíóú", "aeiou")

_SPANISH = {
    "ar": "ar ando ado ada ados adas a an amos ó aron aba aban ará arán aría arían ^e ^en ^emos ara aran ase asen",
    "er": "er iendo ido ida idos idas e en emos ió ieron ía ían erá erán ería erían +a +an +amos iera ieran iese iesen",
    "ir": "ir iendo ido ida idos idas e en imos ió ieron ía ían irá irán iría irían +a +an +amos iera ieran iese iesen",
    "uir": "uir uyendo uido uida uidos uidas uye uyen uimos uyó uyeron uía uían uirá uirán uiría uirían"
    " uya uyan uyamos uyera uyeran uyese uyesen",
}
_PORTUGUESE = {
    "ar": "ar ando ado ada ados adas a am amos ou aram ava avam ará arão aria ariam ^e ^em ^emos asse assem asse assem",
    "ear": "ear eando eado eada eados eadas eia eiam eamos eou earam eava eavam eará earão earia eariam"
    " eie eiem eemos easse eassem easse eassem",
    "er": "er endo ido ida idos idas e em emos eu eram ia iam erá erão eria eriam +a +am +amos esse essem esse essem",
    "ir": "ir indo ido ida idos idas e em imos iu iram ia iam irá irão iria iriam +a +am +amos isse issem isse issem",
    "uir": "uir uindo uído uída uídos uídas ui uem uímos uiu uíram uía uíam uirá uirão uiria uiriam"
    " ua uam uamos uísse uíssem uísse uíssem",
    "air": "air aindo aído aída aídos aídas ai aem aímos aiu aíram aía aíam airá airão airia airiam"
    " aia aiam aiamos aísse aíssem aísse aíssem",
}
"""Endings of regular verbs, the same forms in the same order: infinitive, gerund, participles, and of the third person
singular and plural present (with `we`), preterite, imperfect, future, conditional, present (with `we`) and past
subjunctive (twice in Spanish). `^` and `+` stand where the stem's last letter is respelt before e or a (own table).
"""

_BEFORE_E = {"c": "qu", "g": "gu", "ç": "c"}
_BEFORE_A = {"g": "j"}

_PLURALS = tuple(
    (re.compile(rf"{ending}$"), plural)
    for ending, plural in (
        ("ão", "ões"), ("m", "ns"), ("([áíóú])([vt])el", r"\1\2eis"), ("([áíóú]\\w*)il", r"\1eis"), ("il", "is"),
        ("([aou])l", r"\1is"), ("el", "éis"), ("ês", "eses"), ("([rz])", r"\1es"), ("([sx])", r"\1"), ("", "s"),
    )
)  # fmt: skip
_ODD_PLURALS = {"mão": "mãos", "cidadão": "cidadãos", "concidadão": "concidadãos", "órgão": "órgãos"} | {
    "afegão": "afegãos", "alemão": "alemães", "catalão": "catalães", "capitão": "capitães", "escrivão": "escrivães",
}  # fmt: skip
_LINKING = re.compile(r" (?:d[eoa]s?|em|no|com) ")
_INVARIABLE = re.compile(r"(?:d[eoa]s?|em|não) ")
_ODD_FEMININES = {"letão": "letã", "europeu": "europeia", "antieuropeu": "antieuropeia", "bom": "boa"}


def inflected(spanish: str, portuguese: str, kind: Kind) -> Iterator[tuple[str, str]]:
    """Yield each form of a Spanish word with the Portuguese form that stands for it.

    Only what the grammars call regular is known here; other forms stand in the list as they are.

    Args:
        spanish: The form a dictionary names it by.
        portuguese: The same form of what it means, one word or more.
        kind: What it is; nouns have a number, adjectives a gender as well.

    Example:
        >>> dict(inflected("encuesta", "pesquisa", "noun"))
        {'encuesta': 'pesquisa', 'encuestas': 'pesquisas'}
    """
    if kind == "verb":
        yield from zip(_conjugated(spanish, _SPANISH), _conjugated(portuguese, _PORTUGUESE), strict=True)
        return
    yield spanish, portuguese
    yield _spanish_plural(spanish), portuguese_plural(portuguese)
    if kind == "adjective" and (feminine := _spanish_feminine(spanish)) != spanish:
        theirs = _portuguese_feminine(portuguese)
        yield feminine, theirs
        yield _spanish_plural(feminine), portuguese_plural(theirs)


def _conjugated(infinitive: str, endings: dict[str, str]) -> Iterator[str]:
    kind = next(kind for kind in sorted(endings, key=len, reverse=True) if infinitive.endswith(kind))
    stem, spanish = infinitive.removesuffix(kind), endings is _SPANISH
    before_e = _BEFORE_E | {"z": "c"} if spanish else _BEFORE_E
    before_a = _BEFORE_A | {"c": "zc" if spanish else "ç"}
    for ending in endings[kind].split():
        if ending[0] in "^+":
            yield _respelt(stem, before_e if ending[0] == "^" else before_a) + ending[1:]
        else:
            yield stem + ending


def _respelt(stem: str, letters: dict[str, str]) -> str:
    return stem[:-1] + letters.get(stem[-1], stem[-1])


def _spanish_plural(word: str) -> str:
    if word[-1] in "aeiouáéó":
        return f"{word}s"
    if word[-1] == "z":
        return f"{word[:-1]}ces"
    if word[-1] in "sx" and word[-2] not in "áéíóú":
        return word
    if word[-1] in "íúydlnrsj":
        return (word if word[-1] in "íú" else word.translate(_ACUTE) if word[-2] in "áéíóú" else word) + "es"
    return f"{word}s"


def _spanish_feminine(word: str) -> str:
    if word.endswith("o"):
        return f"{word[:-1]}a"
    return f"{word.translate(_ACUTE)}a" if word.endswith(("és", "án", "ón", "ín", "dor", "tor", "sor")) else word


def portuguese_plural(wording: str) -> str:
    """Return the plural: of the first word where the others hang on it (`sala de cirurgia`), of all otherwise."""
    if _INVARIABLE.match(wording):
        return wording
    linked = _LINKING.search(wording)
    if linked:
        return portuguese_plural(wording[: linked.start()]) + wording[linked.start() :]
    return re.sub(r"\w+(?= |$)", lambda word: _plural_word(word[0]), wording)


def _plural_word(word: str) -> str:
    if word in _ODD_PLURALS:
        return _ODD_PLURALS[word]
    return next(pattern.sub(plural, word, count=1) for pattern, plural in _PLURALS if pattern.search(word))


def _portuguese_feminine(wording: str) -> str:
    if _INVARIABLE.match(wording):
        return wording
    word, space, rest = wording.partition(" ")
    if word in _ODD_FEMININES:
        word = _ODD_FEMININES[word]
    elif word.endswith("ão"):
        word = f"{word[:-2]}ã"
    elif word.endswith("o"):
        word = f"{word[:-1]}a"
    elif word.endswith("ês"):
        word = f"{word[:-2]}esa"
    elif word.endswith(("dor", "tor", "sor")):
        word = f"{word}a"
    return f"{word}{space}{rest}"
