"""Whether two who act or are acted on are one: by the name known of them, else by noun and what is said beside it."""

from __future__ import annotations

from functools import cache

from encuadre.align.conflicts._surroundings import names_of
from encuadre.data.lemma_pairs import LemmaPairs
from encuadre.data.synonyms import Synonyms
from encuadre.model import Language, Participant, Passage, QuantityKind, Word
from encuadre.text.folding import fold
from encuadre.text.stems import stem


def are_one(left: Passage, one: Participant, right: Passage, other: Participant) -> bool:
    """Tell whether both sentences surely speak of one thing or person; what is not known to be one is not.

    Args:
        left: The sentence of the first.
        one: The first.
        right: The sentence of the second.
        other: The second.
    """
    if one.entity_id or other.entity_id:
        return one.entity_id == other.entity_id
    here, there = _head(left, one), _head(right, other)
    if here is None or there is None or not _meet(left, here, right, there):
        return False
    return _are_described_alike(left, one, here, right, other, there)


def is_thing(participant: Participant, passage: Passage) -> bool:
    """Tell whether a participant is more than a pronoun: a name or a noun."""
    return bool(participant.entity_id) or _head(passage, participant) is not None


def _head(passage: Passage, participant: Participant) -> Word | None:
    inside = [word for word in passage.words if participant.span.covers(word.span)]
    named = [word for word in inside if word.span.of(passage.text).lower() == participant.head]
    return named[-1] if named else None


def _meet(left: Passage, here: Word, right: Passage, there: Word) -> bool:
    return bool(meanings(left, here) & meanings(right, there)) or (
        left.language != right.language and _is_translated(left, here, right) and _is_translated(right, there, left)
    )


def _is_translated(passage: Passage, word: Word, other: Passage) -> bool:
    """Tell whether the other sentence has the word in its translation."""
    said = fold(other.in_language(passage.language)).split()
    return any(stem(one.strip('.,;:()"“”')) == stem(word.lemma) for one in said)


def meanings(passage: Passage, word: Word) -> frozenset[str]:
    """Return what a word may be called in either language, and the groups of words that newsrooms use for one thing."""
    written = fold(word.span.of(passage.text))
    english = LemmaPairs.shared().english.get(word.lemma, "") if passage.language == "es" else word.lemma
    found = {_groups("en").get(english, ""), _groups(passage.language).get(written, "")}
    return names_of(word, passage) | {f"~{group}" for group in found if group}


@cache
def _groups(language: Language) -> dict[str, str]:
    """Map each word to the English name of its group of synonyms; a Spanish group is named by its pair."""
    english = LemmaPairs.shared().english
    own = {fold(word): group[0] for group in Synonyms.of(language).groups for word in group}
    if language == "en":
        return own
    shared = {fold(word): group[0] for group in Synonyms.of("en").groups for word in group}
    return {
        word: shared[fold(english[first])]
        for word, first in own.items()
        if first in english and fold(english[first]) in shared
    }


def _are_described_alike(
    left: Passage, one: Participant, here: Word, right: Passage, other: Participant, there: Word
) -> bool:
    """Tell whether what is said beside the nouns can be of one: no other number, name or property."""
    first, second = (
        [word for word in passage.words if participant.span.covers(word.span) and word != head]
        for passage, participant, head in ((left, one, here), (right, other, there))
    )
    counts = [
        {
            (quantity.low, quantity.high)
            for quantity in passage.quantities
            if quantity.kind in {QuantityKind.COUNT, QuantityKind.ORDINAL}
            and quantity.high != 1  # `one group` is a group
            and participant.span.covers(quantity.span)
        }
        for passage, participant in ((left, one), (right, other))
    ]
    if counts[0] != counts[1]:
        return False
    names = [
        {mention.entity_id for mention in passage.mentions if participant.span.covers(mention.span)}
        for passage, participant in ((left, one), (right, other))
    ]
    if names[0] and names[1] and not names[0] & names[1]:
        return False
    return not first or not second or any(_meet(left, a, right, b) for a in first for b in second)
