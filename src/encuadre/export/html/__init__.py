"""A document as one HTML file: it loads nothing, runs nothing of anybody else, and is whole without its script."""

from encuadre.export.html.document import to_html

__all__ = ["to_html"]
