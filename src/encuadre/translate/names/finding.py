"""Names come out of a translation as they went in, or in the form the other language has for them."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.data.names import NameWords
from encuadre.model import Language
from encuadre.translate.glossary import Found, Term
from encuadre.translate.names.known import known_names
from encuadre.translate.names.likeness import Nearness, occurrences
from encuadre.translate.names.shapes import in_capitals, shapes


def find_names(text: str, source: Language) -> tuple[Found, ...]:
    """Return where names stand in `text`, in order, none overlapping, each with what must stand in the translation.

    That is the same letters, or the conventional form where there is one (`Nueva York`, `New York`). Bodies whose names
    are made of ordinary words (`Comisión Nacional del Agua`) are found only where the other language is known to call
    them so; the others are translated as any words are.
    """
    known = known_names(source)
    if in_capitals(text):
        return tuple(known.find(text, in_capitals=True))
    found = [one for one in known.find(text) if not _is_of_person(text, one, source)]
    taken = [(one.start, one.end) for one in found]
    for start, end in shapes(source).find(text, taken):
        name = text[start:end]
        found.append(Found(start, end, Term(name, name), name))
    return tuple(sorted(found, key=lambda one: one.start))


def lost_names(found: Sequence[Found], translation: str) -> tuple[Found, ...]:
    """Return those of `found` that `translation` does not have, in order; one said twice must stand there twice."""
    longest_first = sorted(found, key=lambda one: (-len(one.wording), one.start))
    for is_same in (True, False):  # a name's own wording before others of it: `FBI` is first of all the `FBI`
        lost = []
        for one in longest_first:
            place = next(occurrences(one.wording, translation, is_same=is_same), None)
            if place is None:
                lost.append(one)
            else:
                translation = translation[: place[0]] + "\0" * (place[1] - place[0]) + translation[place[1] :]
        longest_first = lost
    return tuple(sorted(longest_first, key=lambda one: one.start))


def restore_names(text: str, found: Sequence[Found], translation: str, source: Language) -> str:
    """Return `translation` with the names put right that came out with other letters, near the right ones.

    An engine drops accents and letters it has no sign for (`Noro'a`), or leaves a name in its own language where there
    is a form for it (`Nueva York`). Where nothing near stands in the translation nothing is put in: where the name
    belongs cannot be known.

    Args:
        text: The sentence.
        found: Its names.
        translation: What an engine made of it.
        source: The language of `text`.
    """
    near = Nearness(text, NameWords.of("en" if source == "es" else "es").ordinary)
    for one in lost_names(found, translation):
        kept = [other.wording for other in found if other is not one]
        place = near.find((one.wording, one.term.in_language(source)), translation, without=kept)
        if place is not None:
            translation = translation[: place[0]] + one.wording + translation[place[1] :]
    return translation


def _is_of_person(text: str, one: Found, source: Language) -> bool:
    """Return whether a place's name of one word stands in a person's: `Florencia González`, `Michael Jordan`."""
    return one.wording != text[one.start : one.end] and shapes(source).is_of_person(text, one.start, one.end)
