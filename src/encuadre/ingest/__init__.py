"""The only door for outside text: files become Articles, cleaned before any offset exists."""

from encuadre.ingest.clean import clean, clean_line
from encuadre.ingest.labelled import LabelledArticle, read_labelled
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.reading import read

__all__ = ["LabelledArticle", "ReadOptions", "clean", "clean_line", "read", "read_labelled"]
