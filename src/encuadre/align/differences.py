"""How two quotations of one utterance differ: who, how much, in whose words, after which verb."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.align.overlap import overlap
from encuadre.align.speakers import Voice, compare_speakers
from encuadre.align.wording import read_wording
from encuadre.data.lemma_pairs import LemmaPairs
from encuadre.data.light_words import LightWords
from encuadre.model import LANGUAGES, Difference, QuotationKind, Utterance
from encuadre.text.stems import stem

SHORTER = 0.6
"""Share of the other's words below which a quotation is shortened. Chosen: a translation into English loses a tenth."""

WORTH_SHORTENING = 8
"""Words from which less can be quoted of an utterance. Chosen: below, one article or pronoun more is a fifth."""

WORTH_COMPARING = 6
"""Words from which a translated quotation is compared word by word. Chosen: `No va a ocurrir` and `It's not going to
happen` share no stem after translation, and are the same words."""

OTHER_WORDS = 0.5
"""Share of the shorter quotation's weight found in the other, below which two direct quotations have other words.

Chosen: an engine's synonym costs a word or two, so that only plainly different words fall below one half.
"""


def differences(left: Utterance, right: Utterance) -> tuple[Difference, ...]:
    """Return how two quotations of one utterance differ, mirrored if the sides are swapped."""
    return tuple(_differences(left, right))


def _differences(left: Utterance, right: Utterance) -> Iterator[Difference]:
    here, there = _lengths(left, right)
    if max(here, there) >= WORTH_SHORTENING:
        if here < SHORTER * there:
            yield Difference.SHORTENED_LEFT
        elif there < SHORTER * here:
            yield Difference.SHORTENED_RIGHT
    gives_left, gives_right = (one.kind is not QuotationKind.INDIRECT for one in (left, right))
    if gives_left != gives_right:
        yield Difference.DIRECT_LEFT if gives_left else Difference.DIRECT_RIGHT
    if compare_speakers(left, right) is Voice.OTHER:
        yield Difference.OTHER_SPEAKER
    if _is_other_cue(left, right):
        yield Difference.OTHER_CUE
    if gives_left and gives_right and _is_other_wording(left, right):
        yield Difference.OTHER_WORDING


def _lengths(left: Utterance, right: Utterance) -> tuple[int, int]:
    """Return the words of both in a language both have, or as they stand."""
    for language in LANGUAGES:
        here, there = left.in_language(language), right.in_language(language)
        if here and there:
            return len(here.split()), len(there.split())
    return len(left.text.split()), len(right.text.split())


def _is_other_cue(left: Utterance, right: Utterance) -> bool:
    """Tell whether one verb says more than that somebody spoke and the other says something else.

    Two weighty verbs of different languages that no list pairs may well be each other's translation: no difference.
    """
    if not left.cue or not right.cue:
        return False
    weighty = [one.cue not in LightWords.of(one.language).words for one in (left, right)]
    spanish = [one.cue for one in (left, right) if one.language == "es"]
    if all(weighty) and len(spanish) == 1 and spanish[0] not in LemmaPairs.shared().english:
        return False
    return any(weighty) and not _is_same_verb(left, right)


def _is_same_verb(left: Utterance, right: Utterance) -> bool:
    if left.language == right.language:
        return left.cue == right.cue
    english = LemmaPairs.shared().english
    here, there = (english.get(one.cue, one.cue) if one.language == "es" else one.cue for one in (left, right))
    return stem(here) == stem(there)


def _is_other_wording(left: Utterance, right: Utterance) -> bool:
    """Tell whether in every language both have, the shorter one's words are mostly not the other's."""
    if left.language != right.language and min(_lengths(left, right)) < WORTH_COMPARING:
        return False
    found = [
        float(overlap(read_wording((here,), language), read_wording((there,), language)).contained[0, 0])
        for language in LANGUAGES
        if (here := left.in_language(language)) and (there := right.in_language(language))
    ]
    return bool(found) and max(found) < OTHER_WORDS
