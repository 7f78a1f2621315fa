"""Citing a sentence, in Spanish."""

from __future__ import annotations

from encuadre.model import CitationForm
from encuadre.words.shapes.citing import CitingWords

CITING = CitingWords(
    forms={
        CitationForm.PLAIN: "texto simple",
        CitationForm.MARKDOWN: "Markdown",
        CitationForm.NEWSROOM: "forma de redacción",
        CitationForm.APA: "normas APA",
        CitationForm.CSL: "CSL-JSON",
        CitationForm.BIBTEX: "BibTeX",
    },
    which_form="¿En qué forma se copia?",
    copied="Copiado ({form}): {what}",
    sent="Enviado al portapapeles de la terminal ({form}): {what}",
    selection="selección",
    several="oraciones: {shown} de {count}",
    nothing="Aquí no hay ninguna oración que copiar.",
    by_machine="traducción automática de {engine}",
    long_day="d 'de' MMMM 'de' y",
    apa_day="y, d 'de' MMMM",
    apa_undated="s. f.",
)
