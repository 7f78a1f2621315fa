"""Articles to events and stories, each merge explained."""

from encuadre.cluster.explain import in_story
from encuadre.cluster.index import EventIndex, cluster_events, similarity_matrix
from encuadre.cluster.index_bytes import index_from_bytes, index_to_bytes
from encuadre.cluster.learn import PairJudge, best_threshold, violations
from encuadre.cluster.likeness import article_similarity
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.partition import event_id

__all__ = [
    "ClusterOptions",
    "EventIndex",
    "PairJudge",
    "article_similarity",
    "best_threshold",
    "cluster_events",
    "event_id",
    "in_story",
    "index_from_bytes",
    "index_to_bytes",
    "similarity_matrix",
    "violations",
]
