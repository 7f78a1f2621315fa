"""What a word for an office or a role tells by itself: which one, of one person or of several."""

from __future__ import annotations

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cast import Cast
from encuadre.model import Span

_OF_OFFICE = ("compound", "NOUN")
"""What an English noun is that tells which office is meant: `the justice secretary`."""


def nouns_before(parse: Parse, phrase: Span) -> frozenset[str]:
    """Return the English nouns before a role that tell which one is meant: `the justice secretary`."""
    inside = parse.tokens_of(phrase)
    return frozenset(parse.word(t).lower() for t in inside if (parse.deps[t], parse.tags[t]) == _OF_OFFICE)


def is_one(parse: Parse, role: int) -> bool:
    """Tell whether a role is one person: no plural."""
    return parse.tags[role] in {"NOUN", "PROPN"} and not parse.is_plural(role)


def has_names_behind(parse: Parse, cast: Cast, subject: int) -> bool:
    """Tell whether names stand behind a comma behind a subject of several: `his lawyers, Ana Ruiz and Luis Mora,`.

    Args:
        parse: The parsed article.
        cast: Who is named.
        subject: The head of the subject.
    """
    end = parse.ends[subject]
    return (
        parse.is_plural(subject) and parse.text.startswith(", ", end) and cast.person_within(end, end + 3) is not None
    )
