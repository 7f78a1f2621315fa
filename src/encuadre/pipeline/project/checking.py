"""A project run again here: what comes out otherwise, and which versions are others."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from encuadre.model import (
    Bundle,
    Checked,
    ComparedSide,
    Comparison,
    Deviation,
    DeviationKind,
    Event,
    Progress,
    Translation,
)
from encuadre.pipeline.add import update
from encuadre.pipeline.annotating import annotate_missing
from encuadre.pipeline.compare import compare_event
from encuadre.pipeline.kept import Keeper
from encuadre.pipeline.project.fitting import results_of
from encuadre.pipeline.project.opening import put_inputs

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

Told = Mapping[str, str]
"""What came out of one kind, by what it is about."""


def check_project(workspace: Workspace, bundle: Bundle, *, tools: Tools) -> Iterator[Progress | Checked]:
    """Run a project again from its articles, decisions and human translations, and hold it against what was saved.

    Args:
        workspace: An empty one, which is filled.
        bundle: The project.
        tools: The models over it.

    Raises:
        EncuadreError: a result cannot be read, or does not fit its articles.
        ModelMissingError: a model it takes is not installed.
    """
    saved = results_of(bundle)
    put_inputs(workspace, bundle)
    yield from update(workspace, tools=tools)
    deviations = list(_of_events(bundle.events, workspace.events.all()))
    events = {event.id: event for event in bundle.events}
    versions: dict[str, tuple[str, str]] = {}
    for result in bundle.results:
        event = events[result.event]
        # An event that comes out otherwise is compared as it was saved: what hangs on it would differ in all kinds.
        yield from annotate_missing(workspace, event.articles, tools)
        for step in compare_event(workspace, event, tools=tools):
            if isinstance(step, Comparison):
                deviations += deviations_of(saved[event.id].comparison, step)
            else:
                yield step
        now = Keeper(workspace, event, tools=tools, by=None, models=None).made_by().named()
        versions |= {name: (was, now[name]) for name, was in result.made_by.named().items() if now[name] != was}
    yield Checked(tuple(result.event for result in bundle.results), versions, tuple(deviations))


def _of_events(saved: tuple[Event, ...], formed: tuple[Event, ...]) -> Iterator[Deviation]:
    now = {event.id for event in formed}
    for event in saved:
        if event.id not in now:
            near = [one for one in formed if {*one.articles} & {*event.articles}]
            here = " | ".join(" ".join(one.articles) for one in near)
            yield Deviation(event.id, DeviationKind.EVENTS, event.id, " ".join(event.articles), here or None)


def deviations_of(saved: Comparison, here: Comparison) -> Iterator[Deviation]:
    """Yield what differs between two comparisons of one event, kind by kind."""
    for (kind, was), is_now in zip(_told(saved).items(), _told(here).values(), strict=True):
        for what in dict.fromkeys((*was, *is_now)):
            if was.get(what) != is_now.get(what):
                yield Deviation(saved.event.id, kind, what, was.get(what), is_now.get(what))


def _told(noun: Comparison) -> Mapping[DeviationKind, Told]:
    """Return all that a comparison tells, by kind; figures as far as a reader sees them."""
    sides = (noun.left, noun.right)
    sentences = [one for side in sides for one in side.sentences]
    return {
        DeviationKind.SENTENCES: {one.id: one.text for one in sentences},
        DeviationKind.TRANSLATIONS: {
            one.id: f"[{one.rendering.engine}] {one.rendering.text}"
            for one in sentences
            if isinstance(one.rendering, Translation)
        },
        DeviationKind.LINKS: {
            f"{' '.join(one.left)} / {' '.join(one.right)}": f"{one.kind} {one.score:.2f}" for one in noun.links
        },
        DeviationKind.CLAIMS: {" ".join(one.sentences): one.scope for one in noun.claims},
        DeviationKind.CONFLICTS: {
            f"{one.left} / {one.right}: {one.left_quantity} / {one.right_quantity}": f"{one.kind} {one.verdict}"
            for one in (*noun.conflicts, *noun.compatible)
        },
        DeviationKind.QUOTATIONS: {
            f"{one.sentence} {one.quotation.content.start}": f"{one.quotation.speaker or '?'}: {one.text}"
            for one in noun.quotations
        },
        DeviationKind.FRAMES: {
            f"{side.side} {one.frame} ({one.model})": f"{one.strength:.2f}"
            for side in sides
            for one in side.framing.frames
        },
        DeviationKind.OTHER: _rest(noun),
    }


def _rest(noun: Comparison) -> Told:
    """Return what has no kind of its own, each as one: that it differs is told, not how."""

    def of(side: ComparedSide) -> dict[str, Any]:
        framing = side.framing
        return {"words": framing.words, "speakers": framing.speakers, "wording": framing.wording}

    parts: dict[str, Any] = {
        "naming": noun.naming,
        "tallies": noun.tallies,
        "matched quotations": [(one.left, one.right, one.differences) for one in noun.quotation_matches],
        "reading": noun.reading,
        "structure": noun.structure,
        **{f"{side.side} {name}": part for side in (noun.left, noun.right) for name, part in of(side).items()},
    }
    return {name: hashlib.blake2b(repr(part).encode(), digest_size=4).hexdigest() for name, part in parts.items()}
