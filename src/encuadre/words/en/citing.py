"""Citing a sentence, in English."""

from __future__ import annotations

from encuadre.model import CitationForm
from encuadre.words.shapes.citing import CitingWords

CITING = CitingWords(
    forms={
        CitationForm.PLAIN: "plain text",
        CitationForm.MARKDOWN: "Markdown",
        CitationForm.NEWSROOM: "newsroom form",
        CitationForm.APA: "APA style",
        CitationForm.CSL: "CSL-JSON",
        CitationForm.BIBTEX: "BibTeX",
    },
    which_form="Copy in which form?",
    copied="Copied ({form}): {what}",
    sent="Sent to the terminal's clipboard ({form}): {what}",
    selection="selection",
    several="sentences: {shown} of {count}",
    nothing="No sentence to copy here.",
    by_machine="machine translation by {engine}",
    long_day="MMMM d, y",
    apa_day="y, MMMM d",
    apa_undated="n.d.",
)
