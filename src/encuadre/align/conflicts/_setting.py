"""What stands around a figure and decides whether another one can be about the same: whose, in what state, how long."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from encuadre.align.conflicts._agreement import dates_agree
from encuadre.align.conflicts._figures import Figure
from encuadre.align.namesakes import are_of_namesakes
from encuadre.data.countries import CountryWords
from encuadre.data.numbers import NumberWords
from encuadre.model import Language, Passage, QuantityKind, QuotationKind, Span
from encuadre.text.folding import fold

TITLE_SHARE = 0.6
"""Share of capitals from which on a sentence is a headline in title case, where a capital tells no name."""

PLANNED = "planned"
"""The scope of what may come: what is measured differs from what was forecast, what is counted or paid seldom does."""

RECORD = "record"
"""The scope of how long nothing was as bad: the worst in twelve years is the worst in seven too.

Of other measures than durations it says nothing."""

HOUSED = "hospital"
"""The state that is counted house by house: `19 were treated at the General` beside `60 still hospitalized`.

Of five pairs of figures with it alone that were set against each other in 94 real events (all of one event) none was of
one thing.
"""

_NOT_FORECAST = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})

SHORTEST_NAME = 3
"""Letters of a part of a name; shorter ones are particles."""

_BREAK = re.compile(r"[;:()\[\]“”\"«»—–]|,(?!\d)")
_STRONG_BREAK = re.compile(r"[;:()\[\]“”\"«»—–]|\b(?:according to|seg[uú]n|de acuerdo con)\b", re.IGNORECASE)
"""Who is cited for a figure is not what it is about."""

_WORD = re.compile(r"[^\W\d_][\w’'.-]*\w|[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Setting:
    """A figure among the words of its clause."""

    states: frozenset[str]
    """In what state the counted are (`dead`, `hurt`), by the names of `NumberWords.states`."""

    scopes: frozenset[str]
    """Of how long, how many or which it is told (`daily`, `average`), by the names of `NumberWords.scopes`."""

    movement: str
    """`by`, `to` or `from`; empty if nothing says so."""

    near_names: frozenset[str]
    """Parts of names in its clause, folded."""

    names: frozenset[str]
    """The same up to the next stronger break."""

    is_definite: bool
    """Whether an article stands before it (`the two leaders`)."""

    dates: tuple[Figure, ...]
    """The dates up to the same break."""

    others: tuple[Figure, ...]
    """All else that is told in figures there."""


def setting_of(passage: Passage, figure: Figure, figures: Sequence[Figure]) -> Setting:
    """Read what stands around a figure, up to the next break or the next figure of its kind.

    Args:
        passage: The sentence.
        figure: One of its figures.
        figures: All of them.
    """
    clause, wide = (_window(passage, figure, figures, pattern) for pattern in (_BREAK, _STRONG_BREAK))
    lists = _lists(passage.language)
    span = figure.quantity.span
    before = lists.bounds.sub(" ", passage.text[clause.start : span.start].lower() + " ")
    said = f" {before} {lists.bounds.sub(' ', passage.text[span.end : clause.end].lower())} "
    spoken = _WORD.findall(said)
    words, phrase = frozenset(spoken), f" {' '.join(spoken)} "
    noun = {figure.quantity.counted}
    around = [one for one in figures if one.quantity.span != span and wide.covers(one.quantity.span)]
    return Setting(
        states=frozenset(
            name
            for name, forms in lists.states.items()
            if (forms & (words | noun) or any(f" {form} " in phrase for form in forms if " " in form))
            and noun.isdisjoint(lists.no_states.get(name, ()))
        ),
        scopes=frozenset(
            name
            for name, pattern in lists.scopes.items()
            if pattern.search(said)
            and not (name == PLANNED and figure.kind in _NOT_FORECAST)
            and not (name == RECORD and figure.kind is not QuantityKind.DURATION)
        ),
        movement=""
        if figure.kind is QuantityKind.COUNT
        else next((name for name, pattern in lists.movements.items() if pattern.search(before)), ""),
        near_names=_names(passage, clause),
        names=_names(passage, wide),
        is_definite=passage.text[: span.start].lower().rstrip().rpartition(" ")[2] in lists.determiners,
        dates=tuple(one for one in around if one.kind is QuantityKind.DATE and not _is_of_speech(passage, figure, one)),
        others=tuple(one for one in around if one.kind is not QuantityKind.DATE),
    )


def clause_of(passage: Passage, figure: Figure, figures: Sequence[Figure]) -> Span:
    """Return what stands around a figure up to the next break or the next figure of its kind.

    Args:
        passage: The sentence.
        figure: One of its figures.
        figures: All of them.
    """
    return _window(passage, figure, figures, _BREAK)


def is_one_thing(left: Setting, right: Setting) -> bool:
    """Tell whether nothing said around two figures makes them figures of different things."""
    shared = left.states & right.states
    if left.states and right.states and not shared:
        return False
    if shared == {HOUSED}:
        return False
    if left.scopes != right.scopes or (left.movement and right.movement and left.movement != right.movement):
        return False
    return not left.dates or not right.dates or shares_date(left, right)


def shares_date(left: Setting, right: Setting) -> bool:
    """Tell whether both clauses name a date and it can be one."""
    return any(dates_agree(one, other) for one in left.dates for other in right.dates)


def names_agree(
    left: Passage,
    one: Setting,
    right: Passage,
    other: Setting,
    *,
    is_sure: bool = False,
    leads: tuple[str, str] = ("", ""),
) -> bool:
    """Tell whether the names around two figures can be those of one thing: each sentence has the other's.

    In the clause of a figure every name counts, farther off it is enough that one side's are told on the other.

    Args:
        left: The sentence of the first figure.
        one: What stands around it.
        right: The sentence of the second.
        other: What stands around that.
        is_sure: Whether other words make sure that it is one thing, so that one side may name more.
        leads: Headline and lead of each text, folded: what they name need not be said again.
    """
    if are_of_namesakes(left, right):
        return False
    near = (_knows(right, one.near_names, leads[1]), _knows(left, other.near_names, leads[0]))
    wide = (_knows(right, one.names, leads[1]), _knows(left, other.names, leads[0]))
    return any(wide) and (any(near) if is_sure else all(near))


def are_named_apart(left: Passage, one: Setting, right: Passage, other: Setting) -> bool:
    """Tell whether both clauses have names and neither sentence has any of the other's (`60 miles south of Boston`).

    Args:
        left: The sentence of the first figure.
        one: What stands around it.
        right: The sentence of the second.
        other: What stands around that.
    """
    return not _knows(right, one.near_names, "") and not _knows(left, other.near_names, "")


def _knows(passage: Passage, names: frozenset[str], lead: str) -> bool:
    known = f"{fold(f'{passage.text} {passage.translation}')} {lead}"
    return not names or any(name in known for name in names)


def _is_of_speech(passage: Passage, figure: Figure, date: Figure) -> bool:
    """Tell whether a date says when somebody told the figure (`said late Monday that it had received 55,000 pages`)."""
    return any(
        one.kind is QuotationKind.INDIRECT
        and one.content.covers(figure.quantity.span)
        and not one.content.covers(date.quantity.span)
        for one in passage.quotations
    )


def _window(passage: Passage, figure: Figure, figures: Sequence[Figure], pattern: re.Pattern[str]) -> Span:
    span = figure.quantity.span
    same = [one.quantity.span for one in figures if one.kind is figure.kind and one.quantity.span != span]
    inside = [one.span for one in passage.quantities]
    breaks = [found.span() for found in pattern.finditer(passage.text)]
    breaks = [(a, b) for a, b in breaks if not any(one.start <= a < one.end for one in inside)]
    starts = [
        0,
        *(b for a, b in breaks if b <= span.start),
        *(_at_link(passage, one.end, span.start, one.end) for one in same if one.end <= span.start),
    ]
    ends = [
        len(passage.text),
        *(a for a, b in breaks if a >= span.end),
        *(_at_link(passage, span.end, one.start, one.start) for one in same if one.start >= span.end),
    ]
    return Span(max(starts), min(ends))


def _at_link(passage: Passage, start: int, end: int, otherwise: int) -> int:
    """Return where the words between two figures part: at the last `and` (`… y otros 3 mil`), else where is said."""
    links = "|".join(sorted(NumberWords.of(passage.language).and_words))
    found = [*re.finditer(rf"\b(?:{links})\b", passage.text[start:end], re.IGNORECASE)]
    return start + found[-1].start() if found else otherwise


def _names(passage: Passage, window: Span) -> frozenset[str]:
    text = passage.text
    words = _WORD.findall(text)
    capitals = sum(word[0].isupper() for word in words)
    if not words or capitals > TITLE_SHARE * len(words):
        return frozenset()
    first = next(iter(_WORD.finditer(text)), None)
    numbers = NumberWords.of(passage.language)
    countries = CountryWords.of(passage.language)
    told = {*numbers.months, *numbers.weekdays, *countries.names, *(w for ws in countries.words.values() for w in ws)}
    names = [
        found.group().removesuffix("’s").removesuffix("'s")
        for found in _WORD.finditer(text, window.start, window.end)
        if found.group()[0].isupper() and (first is None or found.start() != first.start())
    ]
    return frozenset(fold(name) for name in names if len(name) >= SHORTEST_NAME and name.lower() not in told)


@dataclass(frozen=True, slots=True)
class _Lists:
    states: dict[str, frozenset[str]]
    no_states: dict[str, frozenset[str]]
    scopes: dict[str, re.Pattern[str]]
    movements: dict[str, re.Pattern[str]]
    determiners: frozenset[str]
    bounds: re.Pattern[str]
    """Bounds and what tells when: their words are no scope."""


@cache
def _lists(language: Language) -> _Lists:
    numbers = NumberWords.of(language)
    bounds = [phrase for phrases in numbers.bounds_before.values() for phrase in phrases]
    return _Lists(
        states=dict(numbers.states),
        no_states=dict(numbers.no_states),
        scopes={name: _any_of(phrases) for name, phrases in numbers.scopes.items()},
        movements={
            name: re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\W*$")
            for name, words in numbers.movements.items()
        },
        determiners=numbers.determiners,
        bounds=_any_of([*bounds, *numbers.elapsed]),
    )


def _any_of(phrases: Sequence[str]) -> re.Pattern[str]:
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)")
