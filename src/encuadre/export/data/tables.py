"""The tables of an event, row by row; what is not quoted is an empty cell."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.export.data.rows import (
    ClaimRow,
    ConflictRow,
    FrameRow,
    LinkRow,
    SentenceRow,
    SpeakerRow,
    TallyRow,
    TellerRow,
)
from encuadre.export.wire.base import PLACES, Wire
from encuadre.model import (
    Claim,
    ComparedConflict,
    ComparedSentence,
    ComparedSide,
    Comparison,
    SentenceId,
    Span,
    Translation,
    reports_of,
)
from encuadre.model.document import CUT


def rows_of(comparison: Comparison) -> Iterator[tuple[str, Wire]]:
    """Yield every row of an event with the name of its table."""
    yield from (("sentences", row) for row in _sentences(comparison))
    yield from (("speakers", row) for row in _speakers(comparison))
    yield from (("frames", row) for row in _frames(comparison))
    event = comparison.event.id
    for link in comparison.links:
        yield "links", LinkRow(event, " ".join(link.left), " ".join(link.right), link.kind, _rounded(link.score))
    yield from (("claims", _claim(event, claim)) for claim in comparison.claims)
    for conflict in (*comparison.conflicts, *comparison.compatible):
        yield "conflicts", _conflict(event, conflict)
        yield from (("tellers", row) for row in _tellers(comparison, conflict))
    yield from (("tallies", row) for row in _tallies(comparison))


def _sentences(comparison: Comparison) -> Iterator[SentenceRow]:
    reports = reports_of((*comparison.left.articles, *comparison.right.articles), comparison.event.copies)
    for side in (comparison.left, comparison.right):
        for sentence in side.sentences:
            yield _sentence(comparison.event.id, side, sentence, reports[sentence.article_id])


def _speakers(comparison: Comparison) -> Iterator[SpeakerRow]:
    for side in (comparison.left, comparison.right):
        for speaker in side.framing.speakers:
            yield SpeakerRow(
                event=comparison.event.id,
                side=side.side,
                name=speaker.name,
                role=speaker.role,
                country=speaker.country,
                quotations=speaker.quotations,
                words=speaker.words,
            )


def _frames(comparison: Comparison) -> Iterator[FrameRow]:
    for side in (comparison.left, comparison.right):
        for use in side.framing.frames:
            yield FrameRow(
                event=comparison.event.id,
                side=side.side,
                model=use.model,
                frame=use.frame,
                strength=_rounded(use.strength),
                low=_rounded(use.low),
                high=_rounded(use.high),
                stability=_rounded(use.stability),
                sentences=len(use.evidence),
            )


def _claim(event: str, claim: Claim) -> ClaimRow:
    return ClaimRow(
        event=event,
        claim=claim.id,
        scope=claim.scope,
        left=" ".join(claim.left),
        right=" ".join(claim.right),
        left_outlets="; ".join(claim.left_outlets),
        right_outlets="; ".join(claim.right_outlets),
        left_position=None if claim.left_position is None else _rounded(claim.left_position),
        right_position=None if claim.right_position is None else _rounded(claim.right_position),
        representative=claim.representative or None,
        other_figures=int(claim.has_other_figures),
    )


def _conflict(event: str, conflict: ComparedConflict) -> ConflictRow:
    return ConflictRow(
        event=event,
        left=conflict.left,
        right=conflict.right,
        left_words=conflict.left_quantity,
        right_words=conflict.right_quantity,
        kind=conflict.kind,
        verdict=conflict.verdict,
        ground=conflict.rule.ground,
        disagreement=conflict.disagreement or None,
    )


def _tallies(comparison: Comparison) -> Iterator[TallyRow]:
    for tally in comparison.tallies:
        for figure in (*tally.left, *tally.right):
            side, words = _printed(comparison, figure.sentence, figure.span)
            yield TallyRow(
                event=comparison.event.id,
                side=side.side,
                kind=tally.kind,
                sentence=figure.sentence,
                words=words,
                low=figure.quantity.low,
                high=figure.quantity.high,
                unit=figure.quantity.unit,
                bound=figure.quantity.bound,
                counted=figure.quantity.counted,
            )


def _printed(comparison: Comparison, id_: str, span: Span) -> tuple[ComparedSide, str | None]:
    """Return the side of a sentence and the words at a place of its article's text, none if it is not quoted.

    Args:
        comparison: The event.
        id_: Of the sentence.
        span: The place.
    """
    side, sentence = next(
        (side, one) for side in (comparison.left, comparison.right) for one in side.sentences if one.id == id_
    )
    start, end = (place - sentence.span.start for place in (span.start, span.end))
    return side, sentence.text[start:end] if sentence.text != CUT else None


def _tellers(comparison: Comparison, conflict: ComparedConflict) -> Iterator[TellerRow]:
    for teller in conflict.tellers:
        side, words = _printed(comparison, teller.sentence, teller.span)
        yield TellerRow(
            event=comparison.event.id,
            left=conflict.left,
            right=conflict.right,
            sentence=teller.sentence,
            side=side.side,
            words=words,
            tells=teller.column,
        )


def _sentence(event: str, side: ComparedSide, sentence: ComparedSentence, report: str) -> SentenceRow:
    """Return the row of a sentence.

    Args:
        event: Its event's id.
        side: Its side.
        sentence: The sentence.
        report: The report its article is a version of.
    """
    article = next(one for one in side.articles if one.id == sentence.article_id)
    is_quoted = sentence.text != CUT
    said = sentence.rendering if isinstance(sentence.rendering, Translation) and is_quoted else None
    return SentenceRow(
        event=event,
        side=side.side,
        article=article.id,
        report=report,
        outlet=article.outlet.name if article.outlet else None,
        country=article.country,
        language=article.language,
        published=article.published.isoformat() if article.published else None,
        sentence=sentence.id,
        number=_number(sentence.id),
        text=sentence.text if is_quoted else None,
        translation=said.text if said else None,
        engine=said.engine if said else None,
        engine_version=(said.version or None) if said else None,
        confidence=None if said is None or said.confidence is None else _rounded(said.confidence),
        status=sentence.status,
        absence=None if sentence.absence is None else _rounded(sentence.absence),
    )


def _number(id_: str) -> int:
    article, _, number = id_.rpartition("-")
    return SentenceId(article, int(number)).number


def _rounded(figure: float) -> float:
    return round(figure, PLACES)
