"""Spanish words made of a known one and a prefix, `-mente` or pronouns: the known one, and how to build it up again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

Rebuild = Callable[[str], str]
"""Makes the Portuguese word of the Portuguese stem."""

_PREFIXES = {
    "ex": "ex-", "vice": "vice-", "pre": "pré-", "pos": "pós-", "post": "pós-", "sin": "sem-",
    "anti": "anti", "auto": "auto", "bi": "bi", "bio": "bio", "ciber": "ciber", "co": "co", "contra": "contra",
    "electro": "eletro", "euro": "euro", "foto": "foto", "geo": "geo", "hidro": "hidro", "hiper": "hiper",
    "infra": "infra", "inter": "inter", "intra": "intra", "macro": "macro", "mega": "mega", "micro": "micro",
    "mini": "mini", "multi": "multi", "nano": "nano", "narco": "narco", "neo": "neo", "neuro": "neuro", "poli": "poli",
    "semi": "semi", "sobre": "sobre", "sub": "sub", "super": "super", "tele": "tele", "trans": "trans",
    "tri": "tri", "ultra": "ultra", "video": "vídeo ",
}  # fmt: skip
"""Those that the press makes words with, as Portuguese writes them; the small model reads on from there."""

FEWEST_LETTERS = 4
"""Of a stem behind a prefix; with three, `sobrado` would be `sob` and `rado` (own reading)."""

_LONGEST_FIRST = sorted(_PREFIXES, key=len, reverse=True)
_CLITIC = re.compile(r"(\w+(?:[aeiáéí]r|[aá]ndo|[ié]ndo))(?:[mts]e|nos)?(se|me|te|nos|l[aeo]s?)")
_ADVERB = re.compile(r"(\w{3,})mente")
_PLAIN = str.maketrans("áéíóúâêô", "aeiouaeo")
_LAST_ACCENT = re.compile(r"[áéí](?=r$|ndo$)")
_OBJECTS = {"lo": "o", "los": "os", "la": "a", "las": "as", "le": "lhe", "les": "lhes"}
_BEFORE_OBJECT = {"a": "á", "e": "ê", "i": "i"}


def stems(word: str) -> Iterator[tuple[str, Rebuild]]:
    """Yield what `word` may be made of, the likeliest first; the stem is to be translated and built up again.

    Example:
        >>> [(stem, rebuild("comissário")) for stem, rebuild in stems("excomisario")]
        [('comisario', 'ex-comissário')]
    """
    if match := _CLITIC.fullmatch(word):
        yield _LAST_ACCENT.sub(lambda vowel: vowel[0].translate(_PLAIN), match[1]), _with_pronoun(match[2])
    if match := _ADVERB.fullmatch(word):
        yield match[1], lambda stem: f"{stem.translate(_PLAIN)}mente"
    for prefix in _LONGEST_FIRST:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= FEWEST_LETTERS:
            yield rest.removeprefix("r") if rest.startswith("rr") else rest, _with_prefix(_PREFIXES[prefix])


def _with_pronoun(pronoun: str) -> Rebuild:
    def rebuilt(stem: str) -> str:
        if pronoun not in _OBJECTS or not stem.endswith("r"):
            return f"{stem}-{_OBJECTS.get(pronoun, pronoun)}"
        if pronoun in ("le", "les"):
            return f"{stem}-{_OBJECTS[pronoun]}"
        vowel = stem[-2]
        return f"{stem[:-2]}{_BEFORE_OBJECT.get(vowel, vowel)}-l{_OBJECTS[pronoun]}"

    return rebuilt


def _with_prefix(prefix: str) -> Rebuild:
    def rebuilt(stem: str) -> str:
        if prefix[-1] in "- ":
            return prefix + stem
        if stem[0] == "h" or stem[0] == prefix[-1]:
            return f"{prefix}-{stem}"
        doubled = stem[0] if prefix[-1] in "aeio" and stem[0] in "rs" else ""
        return f"{prefix}{doubled}{stem}"

    return rebuilt
