"""What the authored lists know of a word: look-alikes of the other language, and what it means in Mexico."""

from __future__ import annotations

from functools import cache

from encuadre.data.look_alikes import FalseFriend, LookAlikes
from encuadre.data.mexican_usage import MexicanUsage
from encuadre.model import Language, Relation, RelationKind, UsageNote


def relation_of(lemma: str, pos: str, language: Language) -> Relation | None:
    """Return the false friend or cognate of a word, `None` where the list has none.

    Args:
        lemma: The word.
        pos: Its part of speech; a false friend is one as that alone.
        language: Of `lemma`.
    """
    if language == "es":
        friend = LookAlikes.shared().false_friends.get(lemma)
        if friend is not None and friend.pos == pos:
            return _misleading(friend.english, friend.means, friend.english_means, friend.spanish_use)
        cognate = LookAlikes.shared().cognates.get(lemma)
        return Relation(RelationKind.COGNATE, cognate, cognate) if cognate and pos != "VERB" else None
    spanish = _by_english().get((lemma, pos))
    if spanish is not None:
        friend = LookAlikes.shared().false_friends[spanish]
        return _misleading(spanish, friend.english_means, friend.means, friend.english_use)
    cognate = _cognates_by_english().get(lemma)
    return Relation(RelationKind.COGNATE, cognate, cognate) if cognate and pos != "VERB" else None


def mexican_usage_of(lemma: str, pos: str, language: Language) -> UsageNote | None:
    """Return what a Spanish word means in Mexico, `None` where nothing is noted.

    Args:
        lemma: The word.
        pos: Its part of speech.
        language: Of `lemma`.
    """
    found = MexicanUsage.shared().words.get(lemma) if language == "es" else None
    return UsageNote(found.english, found.spanish) if found and found.pos == pos else None


def _misleading(other: str, meaning: str, other_meaning: str, use: tuple[str, str]) -> Relation:
    return Relation(RelationKind.FALSE_FRIEND, other, meaning, other_meaning, *use)


@cache
def _by_english() -> dict[tuple[str, str], str]:
    friends: dict[str, FalseFriend] = dict(LookAlikes.shared().false_friends)
    return {(friend.english, friend.english_pos): spanish for spanish, friend in friends.items()}


@cache
def _cognates_by_english() -> dict[str, str]:
    return {english: spanish for spanish, english in LookAlikes.shared().cognates.items()}
