"""The workspace: one SQLite file, keyed by content, so that nothing is computed twice."""

from encuadre.store.workspace import Workspace

__all__ = ["Workspace"]
