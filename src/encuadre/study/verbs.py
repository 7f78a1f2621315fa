"""Forms of regular verbs: which form a word is, and what the others are; of an irregular verb nothing is said.

A tagger names tenses and errs now and then; a gap whose hint is wrong teaches the wrong thing. So a form is believed
only where the rules of regular conjugation (RAE, *Nueva gramática*, § 4; Quirk et al. 1985, § 3.2-3.9) make just that
word of the lemma, and make it once.
"""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.data.irregular_verbs import IrregularVerbs
from encuadre.model import Language, VerbForm

_ENDINGS: Mapping[str, Mapping[VerbForm, str]] = {
    "ar": {
        VerbForm.PRESENT_3S: "a", VerbForm.PRESENT_3P: "an",
        VerbForm.PRETERITE_3S: "ó", VerbForm.PRETERITE_3P: "aron",
        VerbForm.IMPERFECT_3S: "aba", VerbForm.IMPERFECT_3P: "aban",
        VerbForm.SUBJUNCTIVE_3S: "e", VerbForm.SUBJUNCTIVE_3P: "en",
        VerbForm.GERUND: "ando",
    },
    "er": {
        VerbForm.PRESENT_3S: "e", VerbForm.PRESENT_3P: "en",
        VerbForm.PRETERITE_3S: "ió", VerbForm.PRETERITE_3P: "ieron",
        VerbForm.IMPERFECT_3S: "ía", VerbForm.IMPERFECT_3P: "ían",
        VerbForm.SUBJUNCTIVE_3S: "a", VerbForm.SUBJUNCTIVE_3P: "an",
        VerbForm.GERUND: "iendo",
    },
}  # fmt: skip
"""Behind the stem; verbs in `-ir` take those of `-er` in all these forms."""

_BEHIND_INFINITIVE = {
    VerbForm.FUTURE_3S: "á",
    VerbForm.FUTURE_3P: "án",
    VerbForm.CONDITIONAL_3S: "ía",
    VerbForm.CONDITIONAL_3P: "ían",
}

_SUBJUNCTIVE = (VerbForm.SUBJUNCTIVE_3S, VerbForm.SUBJUNCTIVE_3P)
_CHANGING = (VerbForm.PRESENT_3S, VerbForm.PRESENT_3P, *_SUBJUNCTIVE)

_BEFORE_E = (("gu", "gü"), ("c", "qu"), ("g", "gu"), ("z", "c"))
"""How a stem in `-ar` is written before `e`: `averiguar`, `explicar`, `pagar`, `analizar`."""

_BEFORE_A = (("gu", "g"), ("qu", "c"), ("c", "z"), ("g", "j"))
"""How a stem in `-er` or `-ir` is written before `a`: `distinguir`, `delinquir`, `vencer`, `proteger`."""

_VOWELS = "aeiou"


def forms_of(lemma: str, language: Language) -> dict[VerbForm, str]:
    """Return the forms of a verb that the rules make; nothing where they do not make them, or it is no infinitive.

    Example:
        >>> forms_of("anunciar", "es")[VerbForm.PRETERITE_3S], forms_of("carry", "en")[VerbForm.PAST]
        ('anunció', 'carried')
    """
    if lemma in IrregularVerbs.of(language).irregular:
        return {}
    return _english(lemma) if language == "en" else _spanish(lemma)


def form_of(word: str, lemma: str, language: Language) -> VerbForm | None:
    """Return which form of its verb a word is; nothing where it is none, or more than one.

    Args:
        word: As it stands in a text, lower case.
        lemma: Of the verb.
        language: Of both.
    """
    found = [form for form, written in forms_of(lemma, language).items() if written == word]
    return found[0] if len(found) == 1 else None


def _spanish(lemma: str) -> dict[VerbForm, str]:
    stem, kind = lemma[:-2], lemma[-2:].replace("ir", "er")
    if kind not in _ENDINGS or len(stem) < 2 or _is_contracted(stem, kind):
        return {}
    forms = {VerbForm.INFINITIVE: lemma}
    for form, ending in _ENDINGS[kind].items():
        forms[form] = _joined(stem, ending, kind)
    forms |= {form: lemma + ending for form, ending in _BEHIND_INFINITIVE.items()}
    if lemma in IrregularVerbs.of("es").changing:
        dropped: tuple[VerbForm, ...] = _CHANGING
    elif kind == "er" and stem[-1] == "c" and stem[-2] in _VOWELS:
        # `parecer`, `parezca`.
        dropped = _SUBJUNCTIVE
    else:
        return forms
    return {form: written for form, written in forms.items() if form not in dropped}


def _is_contracted(stem: str, kind: str) -> bool:
    """Tell whether a stem melts with its endings: `leer`, `leyó`; `construir`, `construyó`; `gruñir`, `gruñó`."""
    return kind == "er" and (stem[-1] in "aeoíúñ" or (stem[-1] == "u" and stem[-2] not in "gq"))


def _joined(stem: str, ending: str, kind: str) -> str:
    changes = _BEFORE_E if (kind, ending[0]) == ("ar", "e") else _BEFORE_A if (kind, ending[0]) == ("er", "a") else ()
    for before, after in changes:
        if stem.endswith(before):
            return stem.removesuffix(before) + after + ending
    return stem + ending


def _english(lemma: str) -> dict[VerbForm, str]:
    if len(lemma) < 3 or not (lemma.isalpha() and lemma.isascii()):
        return {}
    last, before = lemma[-1], lemma[-2]
    if last == "y" and before not in _VOWELS:
        present, past, ing = f"{lemma[:-1]}ies", f"{lemma[:-1]}ied", f"{lemma}ing"
    elif last == "e":
        present, past = f"{lemma}s", f"{lemma}d"
        ing = f"{lemma[:-2]}ying" if before == "i" else f"{lemma}ing" if before in "eoy" else f"{lemma[:-1]}ing"
    else:
        stem = lemma + last if _is_doubled(lemma) else lemma
        present = f"{lemma}es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{lemma}s"
        past, ing = f"{stem}ed", f"{stem}ing"
    return {VerbForm.BASE: lemma, VerbForm.PRESENT_3S: present, VerbForm.PAST: past, VerbForm.ING: ing}


def _is_doubled(lemma: str) -> bool:
    """Tell whether the last letter is written twice before `-ed`: one syllable of consonant, vowel, consonant."""
    vowels = sum(letter in _VOWELS for letter in lemma)
    return vowels == 1 and lemma[-2] in _VOWELS and lemma[-1] not in _VOWELS + "wxy"
