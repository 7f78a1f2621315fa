"""The only door for outside text: files become Articles, cleaned before any offset exists."""

from encuadre.ingest.bundle import read_bundle
from encuadre.ingest.clean import clean, clean_line
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.feed_links import FeedLinks, read_feed_links
from encuadre.ingest.fetched import read_fetched
from encuadre.ingest.labelled import LabelledArticle, read_labelled
from encuadre.ingest.language import likelier_language
from encuadre.ingest.opml import read_opml
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.pairs import TranslationPair, read_pairs
from encuadre.ingest.readers import Reader
from encuadre.ingest.reading import read
from encuadre.ingest.returned import read_returned
from encuadre.ingest.shown import shown

__all__ = [
    "Draft",
    "FeedLinks",
    "LabelledArticle",
    "ReadOptions",
    "Reader",
    "TranslationPair",
    "Unreadable",
    "clean",
    "clean_line",
    "likelier_language",
    "read",
    "read_bundle",
    "read_feed_links",
    "read_fetched",
    "read_labelled",
    "read_opml",
    "read_pairs",
    "read_returned",
    "shown",
]
