"""What two linked sentences tell differently, and the rule that says whether both can be true."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from encuadre.model.annotation import Quantity, QuantityKind
from encuadre.model.page import Column
from encuadre.model.text import Language, Span


class ConflictKind(StrEnum):
    """What was compared."""

    QUANTITY = "quantity"
    """Two figures for one thing."""

    POLARITY = "polarity"
    """Whether it happened: one side asserts what the other negates."""

    SPEAKER = "speaker"
    """Who said it: the same words of two speakers."""

    DOER = "doer"
    """Who did it: one act on one object, by two who cannot be the same."""

    PLACE = "place"
    """Where it is: in two parts of one place that are not one."""

    MODALITY = "modality"
    """How certain it is: likely or only possible."""


class Verdict(StrEnum):
    """Whether both sides can be right."""

    AGREE = "agree"
    """They tell the same."""

    COMPATIBLE = "compatible"
    """They tell it differently, and both can be true."""

    CONTRADICT = "contradict"
    """They cannot both be true as told."""


class Ground(StrEnum):
    """Why a verdict was given.

    `RANGE`, `UNIT` and `PRECISION` are given no more: what they said is told alike. Project files of before hold them.
    """

    DIFFERENT = "different"
    """The figures are farther apart than rounding, bounds or units explain."""

    ROUNDING = "rounding"
    """One figure is the other, rounded or told as `about`."""

    BOUND = "bound"
    """One side gives a limit (`more than`, `up to`) that the other keeps."""

    RANGE = "range"
    """One side gives a range that holds the other's figure."""

    UNIT = "unit"
    """The same in another unit or currency."""

    PRECISION = "precision"
    """One date is told more exactly."""

    NEGATED = "negated"
    """One side says that it is so, the other that it is not."""

    WITHHELD = "withheld"
    """One side says that it will be done, on the other nobody would say whether: often an older state of the news."""

    SILENT = "silent"
    """One side quotes somebody who on the other would not comment: often an older state of the news."""

    OTHER_SPEAKER = "other speaker"
    """The same words are told of another speaker."""

    OTHER_DOER = "other doer"
    """The same act is told of another doer."""

    OTHER_PLACE = "other place"
    """The same is told of another part of the place."""

    LATER = "later"
    """The figures differ, and the larger count stands in the later report: it may be a newer state of the news."""

    CHANGING = "changing"
    """They differ, and it changes while the news runs: the one report may be older by a day, or by hours."""

    UNDATED = "undated"
    """The counts differ, or one tells as done what the other has not, and a report without a day may be older."""

    SINCE = "since"
    """The later report tells as done, said or decided what the other has not: it may be a newer state of the news."""

    BOTH_TOLD = "both told"
    """Another report of one side tells it as the other does: the newsrooms differ, and not the sides."""

    CERTAINTY = "certainty"
    """One side is more certain than the other."""


class Pace(StrEnum):
    """How soon what is told differently may change, so that the one report is only older than the other."""

    NEVER = "never"
    """Past, or of one moment: whose words, who did it, a rank, an age, a figure beside another that both tell alike."""

    BY_DAY = "by day"
    """Two reports of one day tell the same state of it."""

    BY_HOUR = "by hour"
    """Who died, was hurt, held or fell ill is counted anew all day long."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule behind a verdict; each front words it in its own language."""

    kind: ConflictKind
    ground: Ground
    measure: QuantityKind | None = None
    """What both figures measure; nothing if no figures were compared."""

    about: Mapping[Language, str] = field(default_factory=dict)
    """What is counted, or the predicate in question, in each language it is known in."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Another sentence of the event that tells one of two versions in conflict."""

    sentence: str
    """Sentence id."""

    span: Span
    """Where it is told: in a `Conflict` relative to the sentence, in a `ComparedConflict` to the article's text."""

    column: Column
    """Whose version it tells, whichever side it stands on."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two linked sentences that tell one thing differently."""

    left: int
    """Index into the left sentences."""

    right: int
    left_span: Span
    """The words in question, relative to the sentence."""

    right_span: Span
    rule: Rule
    verdict: Verdict = Verdict.CONTRADICT
    left_quantity: Quantity | None = None
    """The figure in question; nothing if it is about something else."""

    right_quantity: Quantity | None = None
    ahead: Column | None = None
    """The side whose telling is the newer state, if both were true in turn: done, said or decided."""

    pace: Pace = Pace.BY_DAY
    """How soon it may change; whether one report is older is for whoever knows when both were published."""

    tellers: tuple[Teller, ...] = ()
    """Who else in the event tells one of both versions; looked for where whole sides are compared."""

    @property
    def kind(self) -> ConflictKind:
        """What was compared."""
        return self.rule.kind

    @property
    def disagreement(self) -> str:
        """Return what is the same for all pairs of sentences that tell one disagreement: both values, or what about."""
        said = [_value(one) for one in (self.left_quantity, self.right_quantity) if one is not None]
        about = said or [self.rule.about[language] for language in sorted(self.rule.about)]
        return " ".join((self.rule.kind, self.rule.measure or "", self.verdict, *about))


def _value(quantity: Quantity) -> str:
    return quantity.moment or f"{quantity.low:g}..{quantity.high:g}{quantity.unit}"


@dataclass(frozen=True, slots=True)
class ComparedConflict:
    """Two sentences that tell one thing differently, with the rule that says so."""

    left: str
    """Sentence id."""

    right: str
    left_quantity: str
    """The words in question as printed in the text: a figure, a verb, a name."""

    right_quantity: str
    left_span: Span
    """Offsets into the article's text."""

    right_span: Span
    rule: Rule
    verdict: Verdict = Verdict.CONTRADICT
    disagreement: str = ""
    """The same for all pairs of sentences that tell one disagreement; empty: it stands alone."""

    tellers: tuple[Teller, ...] = ()
    """Who else on either side tells one of both versions."""

    @property
    def kind(self) -> ConflictKind:
        """What was compared."""
        return self.rule.kind


def disagreements(found: Iterable[ComparedConflict]) -> list[tuple[ComparedConflict, ...]]:
    """Put together the pairs of sentences that tell one disagreement, in the order of the first.

    They set the same two values against each other, or one figure of one sentence against several others: a report that
    stands against two of the other side disputes one thing.
    """
    groups: list[tuple[set[object], list[ComparedConflict]]] = []
    for one in found:
        about = (one.rule.kind, one.rule.measure)
        keys: set[object] = {(*about, one.left, one.left_span), (*about, one.right, one.right_span)}
        keys |= {one.disagreement} - {""}
        joined = [group for group in groups if not keys.isdisjoint(group[0])]
        if not joined:
            groups.append((keys, [one]))
            continue
        first, *others = joined
        first[0].update(keys, *(those for those, _ in others))
        first[1].extend(conflict for _, own in others for conflict in own)
        first[1].append(one)
        groups = [group for group in groups if not any(group is other for other in others)]
    return [tuple(own) for _, own in groups]
