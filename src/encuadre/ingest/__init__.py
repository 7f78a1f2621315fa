"""The only door for outside text: files become Articles, cleaned before any offset exists."""

from encuadre.ingest.clean import clean, clean_line
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.labelled import LabelledArticle, read_labelled
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.readers import Reader
from encuadre.ingest.reading import read

__all__ = [
    "Draft",
    "LabelledArticle",
    "ReadOptions",
    "Reader",
    "Unreadable",
    "clean",
    "clean_line",
    "read",
    "read_labelled",
]
