"""English quotation marks.

Provenance: the Chicago Manual of Style (chapter 6) and what web pages really print, straight marks included.
"""

from __future__ import annotations

PAIRS: dict[str, str] = {"“": '”"', '"': '"”', "«": "»", "„": '“”"'}
"""Opening marks with those that may close them."""

SINGLE_PAIRS: dict[str, str] = {"‘": "’'", "'": "'’"}
"""The same for single marks, which may be apostrophes: both ends must look like marks."""

DASHES = ""
"""Marks that, at the head of a paragraph, open spoken words."""

SCARE_QUOTE_WORDS = 2
"""Quoted words up to which a quotation without reporting verb is irony, a nickname or a term."""
