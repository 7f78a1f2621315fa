"""The JSON shapes other programs rely on: fields may be added, never renamed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from encuadre.data.rules import rule_in_words
from encuadre.export.actor_shapes import agency_shape, voices_shape
from encuadre.export.wording_shapes import structure_shape, wording_shape
from encuadre.model import (
    LANGUAGES,
    Abstention,
    Alignment,
    Article,
    Claim,
    ComparedConflict,
    ComparedQuotation,
    ComparedSentence,
    ComparedSide,
    Comparison,
    Conflict,
    Decision,
    Event,
    Evidence,
    Framing,
    Membership,
    NamingPair,
    Passage,
    QuotationMatch,
    Rendering,
    Rule,
    Span,
    Translation,
    Verdict,
)


def event_shape(event: Event, articles: Mapping[str, Article]) -> dict[str, Any]:
    """Return one event with its articles; `countries` lists those known, US first."""
    members = [articles[id_] for id_ in event.articles]
    countries = {article.country for article in members if article.country}
    return {
        "id": event.id,
        "title": {language: event.title.get(language) for language in LANGUAGES},
        "start": event.start.isoformat() if event.start else None,
        "end": event.end.isoformat() if event.end else None,
        "countries": sorted(countries, reverse=True),
        "articles": [article_shape(article) for article in members],
        "why": [
            {
                "left": reason.left,
                "right": reason.right,
                "score": round(reason.score, 4),
                "similarity": round(reason.similarity, 4),
                "entities": list(reason.entities),
                "quantities": list(reason.quantities),
                "days_apart": reason.days_apart,
            }
            for reason in event.why
        ],
        "membership": [membership_shape(membership) for membership in event.membership],
        "related": list(event.related),
        "copies": [list(group) for group in event.copies],
        "decided": list(event.decided),
    }


def membership_shape(membership: Membership) -> dict[str, Any]:
    """Return why one article stands in its event; `margin` is to the event `other`."""
    return {
        "article": membership.article,
        "nearest": membership.nearest,
        "score": round(membership.score, 4),
        "similarity": round(membership.similarity, 4),
        "people": list(membership.people),
        "places": list(membership.places),
        "organisations": list(membership.organisations),
        "quantities": list(membership.quantities),
        "days_apart": membership.days_apart,
        "mean": round(membership.mean, 4),
        "other": membership.other,
        "margin": None if membership.margin is None else round(membership.margin, 4),
    }


def article_shape(article: Article) -> dict[str, Any]:
    """Return what identifies an article to a reader, without its body."""
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet.name if article.outlet else None,
        "country": article.country,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url or None,
        "sample": article.is_sample,
    }


def decision_shape(decision: Decision) -> dict[str, Any]:
    """Return what was decided, in article ids and headlines."""
    return {
        "id": decision.id,
        "kind": decision.kind,
        "together": list(decision.together),
        "apart": list(decision.apart),
        "event": {language: decision.event.get(language) for language in LANGUAGES},
        "named": [{language: titles.get(language) for language in LANGUAGES} for titles in decision.named],
        "when": decision.when.isoformat(),
    }


def comparison_shape(comparison: Comparison) -> dict[str, Any]:
    """Return all that a comparison holds; ids are sentence ids."""
    articles = {article.id: article for side in (comparison.left, comparison.right) for article in side.articles}
    event = comparison.event
    return {
        "event": event_shape(event, articles)
        if set(event.articles) <= set(articles)
        else {"id": event.id, "title": dict(event.title)},
        "left": side_shape(comparison.left),
        "right": side_shape(comparison.right),
        "links": [
            {"left": list(link.left), "right": list(link.right), "score": round(link.score, 4), "kind": link.kind}
            for link in comparison.links
        ],
        "only_left": list(comparison.only_left),
        "only_right": list(comparison.only_right),
        "conflicts": [_conflict_shape(conflict) for conflict in comparison.conflicts],
        "compatible": [_conflict_shape(conflict) for conflict in comparison.compatible],
        "claims": [claim_shape(claim) for claim in comparison.claims],
        "reading": [
            {"finding": one.finding, "text": dict(one.text), "evidence": list(one.evidence)}
            for one in comparison.reading
        ],
        "quotations": [quotation_shape(quotation) for quotation in comparison.quotations],
        "quotation_matches": [match_shape(match) for match in comparison.quotation_matches],
        "quoted_once": list(comparison.quoted_once),
        "naming": [naming_shape(pair) for pair in comparison.naming],
        "structure": structure_shape(comparison.structure),
    }


def claim_shape(claim: Claim) -> dict[str, Any]:
    """Return what is said, by whom on each side, and first by whom; ids are of sentences, in `first` of articles."""
    return {
        "id": claim.id,
        "left": list(claim.left),
        "right": list(claim.right),
        "outlets": list(claim.outlets),
        "scope": claim.scope,
        "left_outlets": list(claim.left_outlets),
        "right_outlets": list(claim.right_outlets),
        "first": list(claim.first),
        "representative": claim.representative,
        "position": {"left": claim.left_position, "right": claim.right_position},
        "conflicts": [_conflict_shape(conflict) for conflict in claim.conflicts],
    }


def side_shape(side: ComparedSide) -> dict[str, Any]:
    """Return one side: its articles, sentences and framing."""
    return {
        "side": side.side,
        "articles": [article_shape(article) for article in side.articles],
        "sentences": [_sentence_shape(sentence) for sentence in side.sentences],
        "framing": framing_shape(side.framing),
    }


def _sentence_shape(sentence: ComparedSentence) -> dict[str, Any]:
    return {
        "id": sentence.id,
        "article": sentence.article_id,
        "text": sentence.text,
        "span": _span_shape(sentence.span),
        **rendering_shape(sentence.rendering),
        "status": sentence.status,
    }


def rendering_shape(rendering: Rendering) -> dict[str, Any]:
    """Return a translation with its origin, or `null` with the reason there is none."""
    if isinstance(rendering, Translation):
        return {
            "translation": rendering.text,
            "engine": rendering.engine,
            "engine_version": rendering.version,
            "from_memory": rendering.from_memory,
        }
    return {"translation": None, "untranslated": rendering.reason}


def framing_shape(framing: Framing) -> dict[str, Any]:
    """Return frames, words and speakers with the places that show them."""
    return {
        "frames": [
            {
                "frame": use.frame,
                "strength": round(use.strength, 4),
                "interval": [round(use.low, 4), round(use.high, 4)],
                "stability": round(use.stability, 4),
                "model": use.model,
                "evidence": _evidence_shape(use.evidence),
            }
            for use in framing.frames
        ],
        "models": list(framing.models),
        "abstention": _abstention_shape(framing.abstention),
        "words": [
            {
                "lemma": word.lemma,
                "language": word.language,
                "gloss": word.gloss or None,
                "z": round(word.z, 3),
                "here": word.here,
                "there": word.there,
                "evidence": _evidence_shape(word.evidence),
            }
            for word in framing.words
        ],
        "speakers": [
            {
                "name": speaker.name,
                "entity": speaker.entity_id or None,
                "quotations": speaker.quotations,
                "words": speaker.words,
                "role": speaker.role,
                "country": speaker.country,
                "evidence": _evidence_shape(speaker.evidence),
            }
            for speaker in framing.speakers
        ],
        "wording": wording_shape(framing.wording),
        "voices": voices_shape(framing.voices),
        "agency": agency_shape(framing.agency),
    }


def _abstention_shape(abstention: Abstention | None) -> dict[str, Any] | None:
    """Return why nothing is claimed, with what there is; `null` where there is enough text."""
    if abstention is None:
        return None
    return {"reason": abstention.reason, "sentences": abstention.sentences, "words": abstention.words}


def quotation_shape(compared: ComparedQuotation) -> dict[str, Any]:
    """Return who said what, and where."""
    quotation = compared.quotation
    return {
        "side": compared.side,
        "article": compared.article_id,
        "sentence": compared.sentence,
        "text": compared.text,
        "kind": quotation.kind,
        "speaker": quotation.speaker or None,
        "speaker_entity": quotation.speaker_entity or None,
        "cue": quotation.cue or None,
        "span": _span_shape(quotation.content),
        "translation": compared.rendering.text if isinstance(compared.rendering, Translation) else None,
    }


def match_shape(match: QuotationMatch) -> dict[str, Any]:
    """Return the quotations of one utterance; numbers count `quotations` from 0."""
    return {
        "left": list(match.left),
        "right": list(match.right),
        "pairs": [
            {
                "left": pair.left,
                "right": pair.right,
                "score": round(pair.score, 4),
                "differences": list(pair.differences),
            }
            for pair in match.pairs
        ],
    }


def naming_shape(pair: NamingPair) -> dict[str, Any]:
    """Return the two names of one thing with the places that show them, use by use."""
    return {
        "thing": pair.thing,
        "left": pair.left,
        "right": pair.right,
        "crossed": pair.crossed,
        "count": pair.count,
        "uses": [
            {"left": _evidence_shape([use.left])[0], "right": _evidence_shape([use.right])[0]} for use in pair.uses
        ],
    }


def alignment_shape(
    alignment: Alignment,
    left: Sequence[Passage],
    right: Sequence[Passage],
    renderings: tuple[Sequence[Rendering], Sequence[Rendering]],
) -> dict[str, Any]:
    """Return the alignment of two bare texts; ids are sentence numbers, counted from 0."""
    linked = ({link.left for link in alignment.links}, {link.right for link in alignment.links})
    sides = [
        {
            "language": passages[0].language if passages else None,
            "sentences": [
                {
                    "id": number,
                    "text": passage.text,
                    **rendering_shape(rendering),
                    "status": "shared" if number in side_linked else "only_here",
                }
                for number, (passage, rendering) in enumerate(zip(passages, rendered, strict=True))
            ],
        }
        for passages, rendered, side_linked in zip((left, right), renderings, linked, strict=True)
    ]
    return {
        "left": sides[0],
        "right": sides[1],
        "links": [
            {"left": [link.left], "right": [link.right], "score": round(link.score, 4), "kind": link.kind}
            for link in alignment.links
        ],
        "only_left": list(alignment.only_left),
        "only_right": list(alignment.only_right),
        "conflicts": [_bare_conflict(conflict, left, right) for conflict in alignment.conflicts],
        "compatible": [_bare_conflict(conflict, left, right) for conflict in alignment.compatible],
    }


def _conflict_shape(conflict: ComparedConflict) -> dict[str, Any]:
    return {
        "left": conflict.left,
        "right": conflict.right,
        "left_quantity": conflict.left_quantity,
        "right_quantity": conflict.right_quantity,
        "left_span": _span_shape(conflict.left_span),
        "right_span": _span_shape(conflict.right_span),
        **_verdict_shape(conflict.verdict, conflict.rule),
    }


def _bare_conflict(conflict: Conflict, left: Sequence[Passage], right: Sequence[Passage]) -> dict[str, Any]:
    return {
        "left": conflict.left,
        "right": conflict.right,
        "left_quantity": conflict.left_span.of(left[conflict.left].text),
        "right_quantity": conflict.right_span.of(right[conflict.right].text),
        "left_span": _span_shape(conflict.left_span),
        "right_span": _span_shape(conflict.right_span),
        **_verdict_shape(conflict.verdict, conflict.rule),
    }


def _verdict_shape(verdict: Verdict, rule: Rule) -> dict[str, Any]:
    """Return a verdict with its rule: ids for programs, words for a reader."""
    return {
        "kind": rule.kind,
        "verdict": verdict,
        "ground": rule.ground,
        "measure": rule.measure,
        "rule": rule_in_words(rule, "en"),
    }


def _span_shape(span: Span) -> list[int]:
    return [span.start, span.end]


def _evidence_shape(evidence: Sequence[Evidence]) -> list[dict[str, Any]]:
    return [{"article": piece.article_id, "span": _span_shape(piece.span)} for piece in evidence]
