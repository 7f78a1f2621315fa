"""Who speaks and who acts as JSON: fields may be added, never renamed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from encuadre.model import Actor, Agency, Deeds, Evidence, Rate, Voices


def voices_shape(voices: Voices | None) -> dict[str, Any] | None:
    """Return who speaks; `null` where a text was not read for it."""
    if voices is None:
        return None
    return {
        "words": voices.words,
        "quoted": voices.quoted,
        "reported": voices.reported,
        "direct": _rate_shape(voices.direct),
        "anonymous": _rate_shape(voices.anonymous),
        "unattributed": _rate_shape(voices.unattributed),
        "roles": [
            {
                "role": use.role,
                "quotations": use.quotations,
                "words": use.words,
                "evidence": evidence_shape(use.evidence),
            }
            for use in voices.roles
        ],
        "cues": [
            {
                "colour": use.colour,
                "count": use.count,
                "cues": _counts_shape(use.cues),
                "evidence": evidence_shape(use.evidence),
            }
            for use in voices.cues
        ],
    }


def agency_shape(agency: Agency | None) -> dict[str, Any] | None:
    """Return who acts and who is acted on; `null` where a text was not read for it."""
    if agency is None:
        return None
    return {
        "roles": [_actor_shape(actor) for actor in agency.roles],
        "entities": [_actor_shape(actor) for actor in agency.entities],
        "forms": [
            {
                "form": use.form,
                "count": use.count,
                "verbs": _counts_shape(use.verbs),
                "evidence": evidence_shape(use.evidence),
            }
            for use in agency.forms
        ],
        "doer_left_out": _rate_shape(agency.doer_left_out),
        "nouns_with_doer": _rate_shape(agency.nouns_with_doer),
    }


def evidence_shape(evidence: Iterable[Evidence]) -> list[dict[str, Any]]:
    """Return the places that show something."""
    return [{"article": one.article_id, "span": [one.span.start, one.span.end]} for one in evidence]


def _actor_shape(actor: Actor) -> dict[str, Any]:
    return {
        "entity": actor.entity_id or None,
        "role": actor.role,
        "name": actor.name or None,
        "does": _deeds_shape(actor.does),
        "suffers": _deeds_shape(actor.suffers),
    }


def _deeds_shape(deeds: Deeds) -> dict[str, Any]:
    return {
        "count": deeds.count,
        "verbs": _counts_shape(deeds.verbs),
        "evidence": evidence_shape(deeds.evidence),
    }


def _counts_shape(counts: Sequence[tuple[str, int]]) -> list[dict[str, Any]]:
    return [{"word": word, "count": count} for word, count in counts]


def _rate_shape(rate: Rate | None) -> dict[str, Any] | None:
    if rate is None:
        return None
    return {
        "count": rate.count,
        "total": rate.total,
        "share": round(rate.share, 4),
        "interval": [round(rate.low, 4), round(rate.high, 4)],
        "evidence": evidence_shape(rate.evidence),
    }
