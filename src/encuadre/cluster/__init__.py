"""Articles to events, each merge explained."""

from encuadre.cluster.cluster import cluster_events, similarity_matrix
from encuadre.cluster.explain import event_id
from encuadre.cluster.learn import PairJudge, best_threshold, violations
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.similarity import article_similarity

__all__ = [
    "ClusterOptions",
    "PairJudge",
    "article_similarity",
    "best_threshold",
    "cluster_events",
    "event_id",
    "similarity_matrix",
    "violations",
]
