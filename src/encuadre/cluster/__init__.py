"""Articles to events, each merge explained."""

from encuadre.cluster.cluster import cluster_events, similarity_matrix
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.partition import event_id
from encuadre.cluster.similarity import article_similarity

__all__ = ["ClusterOptions", "article_similarity", "cluster_events", "event_id", "similarity_matrix"]
