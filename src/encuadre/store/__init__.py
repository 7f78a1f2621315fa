"""The workspace: one SQLite file, keyed by content, so that nothing is computed twice."""

from encuadre.store.kept_comparison import KeptComparison
from encuadre.store.vectors import text_hash
from encuadre.store.workspace import Workspace

__all__ = ["KeptComparison", "Workspace", "text_hash"]
