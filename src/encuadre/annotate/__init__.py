"""Article to AnnotatedArticle: sentences, mentions, quantities, quotations; the only room with spaCy."""

from encuadre.annotate.annotator import Annotator, load_annotator

__all__ = ["Annotator", "load_annotator"]
