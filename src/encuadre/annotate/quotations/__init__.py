"""Who says what: direct, indirect and mixed quotations with speaker and reporting verb."""

from __future__ import annotations

from encuadre.annotate.entities import Named, wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.anaphora import Anaphora
from encuadre.annotate.quotations.cast import Cast
from encuadre.annotate.quotations.cues import reporting
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.marks import quoted_spans
from encuadre.annotate.quotations.reading import Reading
from encuadre.annotate.quotations.sources import without_topics
from encuadre.annotate.quotations.speakers import Speakers
from encuadre.annotate.quotations.voices import Voices
from encuadre.model import Quotation

__all__ = ["find_quotations"]


def find_quotations(parse: Parse, named: Named) -> tuple[Quotation, ...]:
    """Find the quotations of an article, in order of their content.

    Marks are read from the bare text, verbs and speakers from the parse: a bad parse costs a speaker, never a
    quotation.
    """
    lists, verbs = wording(parse.language), reporting(parse.language)
    passages = quoted_spans(parse.text, parse.language)
    hidden = Hidden([passage.outer for passage in passages])
    cast = Cast(parse, named, hidden, lists)
    anaphora = Anaphora(parse, cast, lists, hidden)
    voices = Voices(parse, cast, anaphora, lists)
    speakers = Speakers(parse, cast, voices, hidden, verbs)
    found = Reading(parse, passages, verbs, speakers, voices, anaphora, cast, hidden).quotations()
    return tuple(without_topics(parse, sorted(found, key=lambda quotation: quotation.content)))
