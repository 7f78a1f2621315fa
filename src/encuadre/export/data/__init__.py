"""Events as tables for a course or a study: CSV and JSON Lines, with a dictionary of their types."""

from encuadre.export.data.folder import data_files

__all__ = ["data_files"]
