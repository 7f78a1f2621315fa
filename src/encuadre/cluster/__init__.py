"""Articles to events, each merge explained."""

from encuadre.cluster.cluster import cluster_events, similarity_matrix
from encuadre.cluster.index import EventIndex
from encuadre.cluster.learn import PairJudge, best_threshold, violations
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.partition import event_id
from encuadre.cluster.saving import index_from_bytes, index_to_bytes
from encuadre.cluster.similarity import article_similarity

__all__ = [
    "ClusterOptions",
    "EventIndex",
    "PairJudge",
    "article_similarity",
    "best_threshold",
    "cluster_events",
    "event_id",
    "index_from_bytes",
    "index_to_bytes",
    "similarity_matrix",
    "violations",
]
