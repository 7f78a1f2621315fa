"""Words of training frame models: what cross-validation said, and which models there are."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class TrainingWords:
    """Training frame models. `{name}` is filled in where it is shown."""

    measured: str
    """`{model}` was measured on `{articles}`, counted, in `{folds}` and `{apart}`."""

    folds: Plural
    outlets_apart: Plural
    """How many outlets were kept apart."""

    no_outlets: str
    of_articles: str
    """Beside the F1 of a label: `{articles}` that have it, counted."""

    not_learnt: str
    """`{label}` stands on `{articles}`, counted, which is too few."""

    authored: str
    trained: str
    remove_it: str
    """The command that removes a model that cannot be read, `{name}`."""
