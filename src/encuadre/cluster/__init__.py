"""Articles to events and stories, each merge explained."""

from encuadre.cluster.explain import event_id, in_story
from encuadre.cluster.index import EventIndex, cluster_events, index_from_bytes, index_to_bytes, similarity_matrix
from encuadre.cluster.learn import PairJudge, best_threshold, violations
from encuadre.cluster.likeness import article_similarity
from encuadre.cluster.options import ClusterOptions

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
