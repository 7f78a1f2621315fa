"""Training frame models, in English."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.training import TrainingWords

TRAINING = TrainingWords(
    measured="{model}: {articles}, {folds}, {apart}",
    folds=Plural(one="{count} fold", other="{count} folds"),
    outlets_apart=Plural(one="{count} outlet kept apart", other="{count} outlets kept apart"),
    no_outlets="no outlets named: divided by article",
    of_articles="of {articles}",
    not_learnt="{label}: not learnt, {articles} are too few",
    authored="authored",
    trained="trained",
    remove_it="`encuadre frames remove {name}`",
)
