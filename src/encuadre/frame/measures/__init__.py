"""The measures that count one thing: one module each, which is registered by standing here, and those packages bring.

What a measure finds is told, kept and exported by its id and the keys of its rows alone, so that a new one asks for
its words and for no other line in any room; docs/adding-a-measure.md goes through one.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pkgutil import iter_modules

from encuadre.frame.measures._measure import Measure
from encuadre.model import AnnotatedArticle, MeasureResult, MeasureRow

GROUP = "encuadre.measures"
"""The entry points that packages bring measures by: the name is the id, the value what counts (`Measure.count`)."""

_LOG = logging.getLogger(__name__)


@cache
def measures() -> tuple[Measure, ...]:
    """Return every measure, in the order of the ids; the id of one of ours is the name of its module.

    An id of ours cannot be taken over.
    """
    names = [one.name for one in iter_modules(__path__) if not one.name.startswith("_")]
    ours = {name: import_module(f"{__name__}.{name}").MEASURE for name in names}
    brought = {point.name: _careful(point) for point in entry_points(group=GROUP)}
    return tuple(one for _, one in sorted({**brought, **ours}.items()))


def measure(articles: Sequence[AnnotatedArticle]) -> tuple[MeasureResult, ...]:
    """Return what each measure finds in some articles; nothing in none."""
    return tuple(MeasureResult(one.id, tuple(one.count(articles))) for one in measures()) if articles else ()


def _careful(point: EntryPoint) -> Measure:
    """Return a measure that is loaded when first asked, and whose failure leaves the others."""

    def count(articles: Sequence[AnnotatedArticle]) -> Sequence[MeasureRow]:
        try:
            return tuple(point.load()(articles))
        except Exception as error:  # foreign code: whatever it raises, the articles are compared without it
            package = point.dist.name if point.dist else point.value
            _LOG.warning("the measure of %s failed: %s: %s", package, type(error).__name__, error)
            return ()

    return Measure(point.name, count)
