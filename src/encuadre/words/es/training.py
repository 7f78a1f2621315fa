"""Training frame models, in Spanish."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.training import TrainingWords

TRAINING = TrainingWords(
    measured="{model}: {articles}, {folds}, {apart}",
    folds=Plural(one="{count} pliegue", other="{count} pliegues", many="{count} de pliegues"),
    outlets_apart=Plural(one="{count} medio aparte", other="{count} medios aparte", many="{count} de medios aparte"),
    no_outlets="sin nombres de medios: se dividió por artículo",
    of_articles="de {articles}",
    not_learnt="{label}: no se aprendió, {articles} son pocos",
    authored="propio del programa",
    trained="entrenado",
    remove_it="`encuadre frames remove {name}`",
)
