"""The only door for outside text: files become Articles, cleaned before any offset exists."""

from encuadre.ingest.clean import clean, clean_line
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.labelled import LabelledArticle, read_labelled
from encuadre.ingest.language import likelier_language
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.pairs import TranslationPair, read_pairs
from encuadre.ingest.readers import Reader
from encuadre.ingest.reading import read

__all__ = [
    "Draft",
    "LabelledArticle",
    "ReadOptions",
    "Reader",
    "TranslationPair",
    "Unreadable",
    "clean",
    "clean_line",
    "likelier_language",
    "read",
    "read_labelled",
    "read_pairs",
]
