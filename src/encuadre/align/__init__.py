"""Two sides of one event to an alignment: shared, only here, in conflict."""

from encuadre.align.claims import CHAIN_FLOOR, group_claims
from encuadre.align.copies import COPY_SHARE
from encuadre.align.method import ALIGN_VERSION, AlignOptions, align

__all__ = ["ALIGN_VERSION", "CHAIN_FLOOR", "COPY_SHARE", "AlignOptions", "align", "group_claims"]
