"""Figures of one thing over all reports of an event, linked or not: a table to look at, no verdict.

Of 25 disagreements that a second reader found by hand in five events no conflict showed one, for most stand in
sentences that are not linked. Who sets two such figures against each other has to know that they are of one thing,
place and hour, and no sign here says so; who holds them side by side, each with its sentence, says only what is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from encuadre.align.conflicts._agreement import agree, restates
from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._likeness import A_FEW, is_near
from encuadre.align.conflicts._setting import Setting, is_one_thing, names_agree, setting_of
from encuadre.align.conflicts._telling import Telling
from encuadre.align.conflicts._topics import Topics, is_of_another_happening, kind_of, topics_of
from encuadre.model import Passage, QuantityKind, SentenceId, TalliedFigure, Tally, TallyKind

SAME = 1.1
"""Times that one figure may be the other for a limit to tell of both: `at least 24` beside 25, not `up to 105` beside
76 (chosen)."""

NEAR = 2.0
"""Times that one figure may be the other to count the same thing: farther apart are mostly a part and its whole."""

FEWEST = 3
"""Counts up to this are near one another by chance: `two officials` beside `three` (chosen)."""

COMPARED = frozenset({QuantityKind.COUNT, QuantityKind.SPEED, QuantityKind.LENGTH})
"""What is looked for on the other side: a figure that it tells too, of whatever, is no difference."""

Texts = Mapping[str, Sequence[Passage]]


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure where it is told, and what it counts."""

    text: Telling
    passage: Passage
    figure: Figure
    setting: Setting
    topics: Topics
    shown: TalliedFigure


@dataclass(frozen=True, slots=True)
class _Side:
    """What one side tells."""

    told: tuple[_Told, ...]
    figures: tuple[Figure, ...]
    """All figures, also those that are of another happening, or count nothing known."""

    def tells(self, one: _Told) -> bool:
        """Tell whether this side has a figure too: of the same, or above a few of whatever it counts."""
        same = [told.figure for told in self.told if told.topics & one.topics]
        figures = same if one.figure.kind is QuantityKind.COUNT and one.figure.value <= A_FEW else self.figures
        return any(told.kind is one.figure.kind and _is_told(one.figure, told) for told in figures)


def tallies_of(left: Texts, right: Texts) -> tuple[Tally, ...]:
    """List by what they count the figures of both sides, where two that are near each other differ.

    Of 20 lines in 54 events 18 hold the event's own thing on both sides; where any difference made a line, 11 of 20. On
    fourteen events that nothing was made on a second reader found one of six so, and three in part.

    Args:
        left: The sentences of each article of a side, by its id.
        right: Those of the other side.
    """
    here, there = _side(left), _side(right)
    pairs = [
        (one, other)
        for one, other in product(here.told, there.told)
        if one.topics & other.topics and _differ(one, other) and not _are_shared(one, here, other, there)
    ]
    found = []
    for topics in _joined(one.topics & other.topics for one, other in pairs):
        disputed = [told.figure.value for pair in pairs if pair[0].topics & pair[1].topics & topics for told in pair]
        sides = (
            tuple(
                dict.fromkeys(
                    one.shown
                    for one in side.told
                    if one.topics & topics and any(is_near(one.figure.value, value) for value in disputed)
                )
            )
            for side in (here, there)
        )
        found.append(Tally(kind_of(topics), *sides))
    return tuple(sorted(found, key=lambda one: list(TallyKind).index(one.kind)))


def _joined(found: Iterable[Topics]) -> list[Topics]:
    """Put together what has a name in common."""
    groups: list[Topics] = []
    for topics in sorted(found, key=sorted):
        meeting = [one for one in groups if one & topics]
        groups = [one for one in groups if not one & topics] + [topics.union(*meeting)]
    return groups


def _side(texts: Texts) -> _Side:
    read = {id_: Telling(passages) for id_, passages in texts.items()}
    told = (one for id_, text in read.items() for one in _told(id_, text))
    figures = (one for text in read.values() for own in text.figures for one in own if one.kind in COMPARED)
    return _Side(tuple(told), tuple(figures))


def _told(id_: str, text: Telling) -> Iterator[_Told]:
    """Yield the figures of a text that may be of its event, once in whatever unit."""
    for number, (passage, own) in enumerate(zip(text.passages, text.figures, strict=True)):
        shown: list[Figure] = []
        for figure in own:
            if any(restates(figure, one) for one in shown):
                continue
            setting = setting_of(passage, figure, own)
            topics = topics_of(passage, figure, setting)
            is_own = kind_of(topics) is TallyKind.COUNT or not is_of_another_happening(passage, figure, own, text)
            if topics and is_own:
                shown.append(figure)
                told = TalliedFigure(str(SentenceId(id_, number)), figure.quantity.span, figure.quantity)
                yield _Told(text, passage, figure, setting, topics, told)


def _differ(one: _Told, other: _Told) -> bool:
    """Tell whether two figures are near each other and not one, so that both may be told of one thing.

    Of a noun the clauses must not speak against it: everybody is killed in one happening, votes are cast in many.
    """
    here, there = one.figure, other.figure
    small, large = sorted((here.value, there.value))
    is_noun = kind_of(one.topics & other.topics) is TallyKind.COUNT
    fewest = 0 if here.kind is not QuantityKind.COUNT else FEWEST if is_noun else A_FEW
    if not fewest < large < NEAR * small or _is_told(here, there):
        return False
    return not is_noun or _may_be_one(one, other)


def _may_be_one(one: _Told, other: _Told) -> bool:
    if not is_one_thing(one.setting, other.setting) or bool(one.setting.states) is not bool(other.setting.states):
        return False
    leads = (one.text.lead, other.text.lead)
    return names_agree(one.passage, one.setting, other.passage, other.setting, leads=leads)


def _are_shared(one: _Told, here: _Side, other: _Told, there: _Side) -> bool:
    """Tell whether each side tells what the other does; of lengths, which an event has many of, whether one does."""
    told = (there.tells(one), here.tells(other))
    return any(told) if one.figure.kind is QuantityKind.LENGTH else all(told)


def _is_told(one: Figure, other: Figure) -> bool:
    """Tell whether a figure is the other, as far as rounding, units and limits go that tell of figures beside them."""
    low, high = sorted((one.value, other.value))
    return agree(one, other) and high <= SAME * low
