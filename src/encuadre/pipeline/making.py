"""What a comparison was made with, for whoever cites it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from encuadre.model import Comparison, Component, Decision, Making
from encuadre.version import __version__

if TYPE_CHECKING:
    from encuadre.frame import FrameModel
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace


def making_of(
    workspace: Workspace, comparison: Comparison, *, tools: Tools, models: Iterable[FrameModel] | None = None
) -> Making:
    """Return program, models and decisions behind a comparison; nothing is loaded that making it did not load.

    Args:
        workspace: Where it is kept.
        comparison: What was made.
        tools: What made it.
        models: The frame models that were asked; `None`: the authored ones, which are of the program's version.
    """
    encoder, second = tools.encoder, tools.paraphrase_version
    # The annotator names itself and its pipelines, a part each.
    annotator = [Component(*_named(one)) for one in tools.annotator.version.split("; ")]
    encoders = [Component(encoder.name, encoder.version), *([Component(*_named(second, "-"))] if second else [])]
    frames = [Component(one.name, one.version) for one in models or ()]
    return Making(__version__, (*annotator, *encoders, *frames), tuple(_decided(workspace, comparison)))


def _named(part: str, between: str = " ") -> tuple[str, str]:
    name, _, version = part.rpartition(between)
    return name, version


def _decided(workspace: Workspace, comparison: Comparison) -> Iterable[Decision]:
    """Yield the decisions that speak of an article of the event or of its outlet, the oldest first."""
    left_out = (one.article for one in comparison.left_out)
    articles = (*comparison.left.articles, *comparison.right.articles, *left_out)
    ids = {one.id for one in articles}
    outlets = {one.outlet.id for one in articles if one.outlet}
    for decision in workspace.decisions.all():
        named = {*decision.together, *decision.apart, *decision.articles, *(one.article for one in decision.sentences)}
        if named & ids or outlets.intersection(decision.outlets):
            yield decision
