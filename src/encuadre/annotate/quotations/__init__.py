"""Who says what: direct, indirect and mixed quotations with speaker and reporting verb."""

from __future__ import annotations

from importlib import import_module

from encuadre.annotate.entities import Named, wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cues import reporting
from encuadre.annotate.quotations.direct import direct_quotations
from encuadre.annotate.quotations.indirect import with_indirect
from encuadre.annotate.quotations.marks import quoted_spans
from encuadre.annotate.quotations.people import Cast
from encuadre.annotate.quotations.speakers import Speakers
from encuadre.model import Quotation

__all__ = ["find_quotations"]


def find_quotations(parse: Parse, named: Named) -> tuple[Quotation, ...]:
    """Find the quotations of an article, in order of their content.

    Marks are read from the bare text, verbs and speakers from the parse: a bad parse costs a speaker, never a
    quotation.
    """
    verbs = reporting(parse.language)
    quoted = quoted_spans(parse.text, parse.language)
    hidden = [passage.outer for passage in quoted]
    cast = Cast(parse, named.mentions, named.genders, hidden)
    speakers = Speakers(parse, cast, wording(parse.language), verbs.relatives)
    scare_words = import_module(f"encuadre.data.{parse.language}.quotes").SCARE_QUOTE_WORDS
    direct = list(direct_quotations(parse, quoted, verbs, speakers, scare_words))
    found = with_indirect(parse, direct, hidden, verbs, speakers, cast)
    return tuple(sorted(found, key=lambda quotation: quotation.content))
