"""From articles to events: propose neighbours, judge the pairs, merge while the groups agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.collection import collect
from encuadre.cluster.components import agglomerate_all
from encuadre.cluster.decided import positions_of
from encuadre.cluster.explain import make_events, name_counts
from encuadre.cluster.graph import Graph
from encuadre.cluster.judging import judge_collection, judge_exactly
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.partition import make_partition
from encuadre.cluster.scoring import as_score
from encuadre.model import AnnotatedArticle, Constraints, Event


def cluster_events(
    articles: Sequence[AnnotatedArticle],
    vectors: Mapping[str, NDArray[np.float32]],
    *,
    options: ClusterOptions | None = None,
    constraints: Constraints | None = None,
) -> tuple[Event, ...]:
    """Group articles of both languages by the event they report, and say why.

    Words, names and figures that the languages share and the encoder's sentences judge each pair together; each sees
    what the other cannot. Every article is in exactly one event. The result depends on the articles alone, not on
    their order.

    Args:
        articles: What the events are made of; dates and entities may be missing.
        vectors: For each article id one row per sentence, in the order of its sentences.
        options: How sure a merge must be.
        constraints: What a person has decided; articles that are not here are ignored.

    Raises:
        ValueError: An article comes twice, or its vectors do not match its sentences.

    """
    options = options or ClusterOptions()
    collection = collect(articles, vectors)
    judged, _ = judge_collection(collection, options)
    decided = positions_of(constraints or Constraints(), collection.ids)
    groups = agglomerate_all(len(collection), judged, options.log_odds_threshold, decided)
    partition = make_partition(collection.ids, Graph(len(collection), judged), groups)
    by_id = {annotated.article.id: annotated for annotated in articles}
    return make_events(partition, partition.members, by_id, name_counts(articles))


def similarity_matrix(
    articles: Sequence[AnnotatedArticle], vectors: Mapping[str, NDArray[np.float32]]
) -> NDArray[np.float64]:
    """Return how sure each pair of articles is to report one event, 0.0 to 1.0, in the order of `articles`.

    The same scores that clustering merges by, for every pair: quadratic, for hundreds of articles.
    """
    collection = collect(articles, vectors)
    judged, _ = judge_exactly(collection, max(len(collection), 1))
    matrix = np.eye(len(collection))
    matrix[judged.left, judged.right] = matrix[judged.right, judged.left] = as_score(judged.log_odds)
    place = {id_: number for number, id_ in enumerate(collection.ids)}
    order = np.array([place[annotated.article.id] for annotated in articles], dtype=np.int64)
    return matrix[np.ix_(order, order)]
