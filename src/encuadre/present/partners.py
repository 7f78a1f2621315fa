"""What the other side says where a reader is: the partners of one sentence, and what disagrees with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from encuadre.model import ComparedConflict, Page, Row, Section, Status, Strength
from encuadre.present.comparison import SIGNS
from encuadre.present.index import Index, Partner
from encuadre.present.naming import outlet_name
from encuadre.present.sentences import difference_row, sentence_row
from encuadre.words import Words


def partners_page(index: Index, words: Words, sentence: str, first: str = "") -> Page:
    """Return the partners of a sentence, `first` before the others, one section each; it is made at every key press.

    Args:
        index: The comparison, indexed by sentence.
        words: The interface's words.
        sentence: Whose partners are asked for.
        first: The partner that is told before the others.
    """
    partners = sorted(index.partners.get(sentence, ()), key=lambda one: one.sentence != first)
    rows = [_partner(index, words, sentence, one) for one in partners]
    linked = {one.sentence for one in partners}
    for conflict in index.conflicts.get(sentence, ()):
        # A conflict without a link still has two sentences to read.
        if linked.isdisjoint((conflict.left, conflict.right)):
            other = conflict.right if conflict.left == sentence else conflict.left
            rows.append(replace(_sentence(index, words, other), rows=(_difference(index, words, conflict),)))
    sections = tuple(Section(row.id, "", (row,)) for row in rows)
    if not rows:
        sections = (Section("nobody", "", (_nobody(index, words, sentence),)),)
    return Page("partners", "", sections, sides=index.names(words))


def _nobody(index: Index, words: Words, sentence: str) -> Row:
    """Return that the other side was not found to say it and how sure that is, or that it states nothing."""
    column, one = index.columns[sentence].other, index.sentences[sentence]
    if one.status is Status.NO_STATEMENT:
        return Row("nobody", words.comparison.no_statement, column=column)
    said = words.comparison.perhaps_here if one.status is Status.PERHAPS else words.comparison.only_here
    told = said.format(side=index.names(words)[column is column.RIGHT])
    return Row("nobody", told, column=column, detail=next(words.how_many_absent((one.absence,)), ""))


def _partner(index: Index, words: Words, sentence: str, partner: Partner) -> Row:
    return replace(
        _sentence(index, words, partner.sentence),
        sign=SIGNS[partner.kind],
        detail=words.comparison.link_kinds[partner.kind],
        strength=Strength(partner.score),
        rows=tuple(_differences(index, words, sentence, partner.sentence)),
    )


def _differences(index: Index, words: Words, sentence: str, other: str) -> Iterator[Row]:
    for told in (index.conflicts, index.compatible):
        for one in told.get(sentence, ()):
            if {one.left, one.right} == {sentence, other}:
                yield _difference(index, words, one)


def _sentence(index: Index, words: Words, sentence: str) -> Row:
    return sentence_row(index, words, sentence, id=sentence, label=outlet_name(index.article_of(sentence), words))


def _difference(index: Index, words: Words, conflict: ComparedConflict) -> Row:
    return difference_row(index, words, conflict, id=f"{conflict.left} {conflict.right} {conflict.left_span.start}")
