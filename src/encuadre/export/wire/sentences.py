"""Sentences with their translations, and what two of them tell differently."""

from __future__ import annotations

from typing import Any, Self

from msgspec import UNSET, UnsetType, field

from encuadre import model
from encuadre.export.wire.base import PLACES, Characters, Confidence, Share, Wire
from encuadre.model import Bound, Column, ConflictKind, Ground, Language, QuantityKind, Status, TallyKind, Verdict
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words


class Sentence(Wire, frozen=True, kw_only=True):
    """A sentence of an article, with its translation and where that came from, or why there is none.

    `absence` is the chance that a sentence without a link really is absent from the other side.
    """

    id: str
    article_id: str = field(name="article")
    text: str
    span: Characters
    translation: str | None
    engine: str | UnsetType = UNSET
    engine_version: str | UnsetType = UNSET
    from_memory: bool | UnsetType = UNSET
    confidence: Confidence | UnsetType | None = UNSET
    doubtful: bool | UnsetType = UNSET
    untranslated: str | UnsetType = UNSET
    status: Status
    absence: Share | UnsetType = UNSET

    @classmethod
    def of(cls, noun: model.ComparedSentence) -> Self:
        """Return a sentence of a comparison."""
        absence = UNSET if noun.absence is None else noun.absence
        return cls.filled(noun, absence=absence, **_rendered(noun.rendering))


class NumberedSentence(Wire, frozen=True, kw_only=True):
    """A sentence of a bare text, counted from 0; it has a `status` where two texts are aligned."""

    id: int
    text: str
    translation: str | None
    engine: str | UnsetType = UNSET
    engine_version: str | UnsetType = UNSET
    from_memory: bool | UnsetType = UNSET
    confidence: Confidence | UnsetType | None = UNSET
    doubtful: bool | UnsetType = UNSET
    untranslated: str | UnsetType = UNSET
    status: Status | UnsetType = UNSET
    absence: Share | UnsetType = UNSET

    @classmethod
    def numbered(
        cls,
        number: int,
        text: str,
        rendering: model.Rendering,
        status: Status | None = None,
        absence: float | None = None,
    ) -> Self:
        """Return one sentence.

        Args:
            number: Its place in the text, counted from 0.
            text: Its words.
            rendering: Its translation, or why there is none.
            status: What the other text does with it, if there is one.
            absence: How sure it is that the other text does not tell it, if it has no link.
        """
        sure = UNSET if absence is None else round(absence, PLACES)
        return cls(id=number, text=text, status=status or UNSET, absence=sure, **_rendered(rendering))


class Translated(Wire, frozen=True):
    """`translate`: a file in `language`, sentence by sentence."""

    language: Language
    sentences: tuple[NumberedSentence, ...]


class RetranslatedSentence(Wire, frozen=True):
    """A sentence in `language` with what a person says it means, and what the best engine said."""

    language: Language
    text: str
    translation: str | None
    machine: str | None
    engine: str | None

    @classmethod
    def of(cls, noun: model.Retranslated) -> Self:
        """Return a sentence that a person translated, or no longer translates."""
        human, machine = noun.human, noun.machine
        return cls(
            language=noun.language,
            text=noun.original,
            translation=human.text if human else None,
            machine=machine.text if machine else None,
            engine=machine.engine if machine else None,
        )


class RetranslatedSentences(Wire, frozen=True):
    """`correct`: the sentences asked for, or with `--list` all that people translated."""

    sentences: tuple[RetranslatedSentence, ...]


class Teller(Wire, frozen=True):
    """Another sentence of the event that tells one of two versions in conflict; `column` says whose."""

    sentence: str
    span: Characters
    column: Column


class Conflict(Wire, frozen=True):
    """Two sentences that tell one thing differently, with the rule that says so, in English too.

    `left` and `right` are ids of sentences, or numbers where two bare texts are aligned.
    """

    left: str | int
    right: str | int
    left_quantity: str
    right_quantity: str
    left_span: Characters
    right_span: Characters
    kind: ConflictKind
    verdict: Verdict
    ground: Ground
    measure: QuantityKind | None
    rule: str
    disagreement: str
    tellers: tuple[Teller, ...]

    @classmethod
    def of(cls, noun: model.ComparedConflict) -> Self:
        """Return a conflict of a comparison."""
        return cls.filled(noun, **_judged(noun.rule))

    @classmethod
    def between(cls, noun: model.Conflict, left: str, right: str) -> Self:
        """Return a conflict of two bare sentences, `left` and `right`.

        Args:
            noun: The conflict.
            left: Id of the left sentence.
            right: Id of the right one.
        """
        quantities = {"left_quantity": noun.left_span.of(left), "right_quantity": noun.right_span.of(right)}
        return cls.filled(noun, **quantities, **_judged(noun.rule))


class TalliedFigure(Wire, frozen=True):
    """One figure where it is told: `low` and `high` are its value in `unit`, the ends of a range, or both the same."""

    sentence: str
    span: Characters
    low: float
    high: float
    unit: str
    bound: Bound
    counted: str
    """The noun that is counted, as printed; empty if none is."""

    @classmethod
    def of(cls, noun: model.TalliedFigure) -> Self:
        """Return one figure."""
        told = noun.quantity
        values = {"low": told.low, "high": told.high, "unit": told.unit, "bound": told.bound}
        return cls.filled(noun, **values, counted=told.counted)


class Tally(Wire, frozen=True):
    """Figures of one kind that the sides tell, in linked sentences or not; that they are in conflict is not said."""

    kind: TallyKind
    left: tuple[TalliedFigure, ...]
    right: tuple[TalliedFigure, ...]


def _rendered(rendering: model.Rendering) -> dict[str, Any]:
    if not isinstance(rendering, model.Translation):
        bare = dict.fromkeys(("engine", "engine_version", "from_memory"), UNSET)
        return {"translation": None, **bare, **trusted(rendering), "untranslated": rendering.reason}
    return {
        "translation": rendering.text,
        "engine": rendering.engine,
        "engine_version": rendering.version,
        "from_memory": rendering.from_memory,
        **trusted(rendering),
        "untranslated": UNSET,
    }


def trusted(rendering: model.Rendering | None) -> dict[str, Any]:
    """Return how far a translation is to be trusted; of what was not translated nothing is said."""
    if not isinstance(rendering, model.Translation):
        return {"confidence": UNSET, "doubtful": UNSET}
    known = rendering.confidence
    return {"confidence": None if known is None else round(known, PLACES), "doubtful": rendering.is_doubtful}


def _judged(rule: model.Rule) -> dict[str, Any]:
    return {
        "kind": rule.kind,
        "ground": rule.ground,
        "measure": rule.measure,
        "rule": rule_in_words(rule, words_in("en")),
    }
