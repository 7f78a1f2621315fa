"""Two sides of one event to an alignment: shared, only here, in conflict."""

from encuadre.align.claims import CHAIN_FLOOR, group_claims
from encuadre.align.method import ALIGN_VERSION, AlignOptions, align, link_sentences
from encuadre.align.naming import naming_pairs
from encuadre.align.quotations import match_quotations
from encuadre.align.scoring import ComparableText

__all__ = [
    "ALIGN_VERSION",
    "CHAIN_FLOOR",
    "AlignOptions",
    "ComparableText",
    "align",
    "group_claims",
    "link_sentences",
    "match_quotations",
    "naming_pairs",
]
