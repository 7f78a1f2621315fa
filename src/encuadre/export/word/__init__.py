"""Documents for word processors: Office Open XML, by python-docx."""

from encuadre.export.word.document import to_docx

__all__ = ["to_docx"]
