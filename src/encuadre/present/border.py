"""What crosses the border: utterances quoted on both sides, things named differently, quotations of one side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from encuadre.model import (
    SIDES,
    Column,
    ComparedQuotation,
    Comparison,
    Evidence,
    NamingPair,
    Page,
    QuotationKind,
    QuotationMatch,
    Row,
    Section,
    Translation,
)
from encuadre.present.index import Index, index_of
from encuadre.present.naming import headline, outlet_name
from encuadre.present.quoted import shown
from encuadre.present.sentences import rendering_aside
from encuadre.text.folding import fold
from encuadre.words import Words, words_in


def border_page(comparison: Comparison, words: Words) -> Page:
    """Return quotations and names, what both sides have before what one has alone."""
    index = index_of(comparison)
    matched, *alone = quotation_sections(index, words)
    return Page(
        "border",
        words.border.title,
        (matched, naming_section(index, words), *alone),
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.names(words),
    )


def quotation_sections(index: Index, words: Words) -> tuple[Section, ...]:
    """Return the utterances both sides quote, then the quotations of each side alone."""
    comparison = index.comparison
    rows = tuple(_match_row(index, words, number, one) for number, one in enumerate(comparison.quotation_matches))
    found = [Section("quoted", words.border.quotations, rows, words.terms.none, count=len(rows))]
    for column, side, name in zip(SIDES, index.sides, index.names(words), strict=True):
        own = [position for position in comparison.quoted_once if comparison.quotations[position].side == side]
        rows = tuple(
            utterance_row(index, words, those, column, id=f"once:{those[0]}") for those in utterances(index, own)
        )
        title = words.border.once.format(side=name)
        found.append(Section(f"once:{column}", title, rows, words.terms.none, count=len(rows)))
    return tuple(found)


def naming_section(index: Index, words: Words) -> Section:
    """Return what each side calls the same thing, with the pairs of sentences that show it."""
    rows = tuple(_naming_row(index, words, pair) for pair in index.comparison.naming)
    return Section("naming", words.border.naming, rows, words.terms.none, count=len(rows))


def _match_row(index: Index, words: Words, number: int, match: QuotationMatch) -> Row:
    quotations = index.comparison.quotations
    left, right = index.names(words)
    speakers = (quotations[position].quotation.speaker for position in (*match.left, *match.right))
    notes = (words.border.differences[one].format(left=left, right=right) for one in match.differences)
    return Row(
        f"quoted:{number}",
        "; ".join(notes),
        label=(speaker := next(filter(None, speakers), words.terms.unnamed)),
        name=speaker,
        evidence=tuple(_evidence(quotations[position]) for position in (*match.left, *match.right)),
        rows=tuple(
            quotation_row(index, words, position, column, id=f"quoted:{number}:{position}")
            for column, positions in ((Column.LEFT, match.left), (Column.RIGHT, match.right))
            for position in positions
        ),
    )


def quotation_row(index: Index, words: Words, position: int, column: Column, *, id: str) -> Row:
    """Return one quotation with its outlet, speaker, verb and translation; reported speech as its sentence.

    Args:
        index: The comparison it stands in.
        words: The interface's words.
        position: Of the quotation among those of the comparison.
        column: Whose it is.
        id: Of the row.
    """
    compared = index.comparison.quotations[position]
    quotation, article = compared.quotation, index.articles[compared.article_id]
    text, rendering = shown(index, compared)
    speaker = quotation.speaker or words.terms.unnamed
    # A quotation wears the marks of its own language, whatever the reader's; one that is half report has its own.
    marks = words_in(article.language).terms.quoted if quotation.kind is QuotationKind.DIRECT else "{text}"
    return Row(
        id,
        marks.format(text=text),
        label=outlet_name(article, words),
        detail=", ".join(filter(None, (speaker, quotation.cue, words.border.kinds[quotation.kind]))),
        name=speaker,
        ref=compared.sentence,
        language=article.language,
        column=column,
        evidence=(_evidence(compared),),
        asides=(rendering_aside(rendering, words),) if isinstance(rendering, Translation) else (),
    )


def utterances(index: Index, positions: Iterable[int], *, is_one_voice: bool = False) -> list[list[int]]:
    """Put quotations of one side together that give the same words to the same speaker, in several papers or versions.

    Args:
        index: The comparison.
        positions: Of quotations among those of the comparison.
        is_one_voice: Whether they are all of one speaker, under whatever names.
    """
    found: dict[tuple[str, str], list[int]] = {}
    for position in positions:
        one = index.comparison.quotations[position]
        speaker = "" if is_one_voice else one.quotation.speaker_entity or fold(one.quotation.speaker)
        found.setdefault((speaker, fold(shown(index, one)[0])), []).append(position)
    return list(found.values())


def utterance_row(index: Index, words: Words, positions: Sequence[int], column: Column, *, id: str) -> Row:
    """Return the first of several quotations of one utterance, with every outlet that quotes it.

    Args:
        index: The comparison they stand in.
        words: The interface's words.
        positions: Of the quotations among those of the comparison.
        column: Whose they are.
        id: Of the row.
    """
    quotations = [index.comparison.quotations[position] for position in positions]
    outlets = dict.fromkeys(outlet_name(index.articles[one.article_id], words) for one in quotations)
    row = quotation_row(index, words, positions[0], column, id=id)
    return replace(row, label=", ".join(outlets), evidence=tuple(map(_evidence, quotations)))


def _naming_row(index: Index, words: Words, pair: NamingPair) -> Row:
    left, right = index.names(words)
    id_ = f"naming:{pair.left}:{pair.right}"
    return Row(
        id_,
        words.count(words.border.uses, pair.count),
        label=f"{left} {pair.left} / {right} {pair.right}",
        name=f"{pair.left} / {pair.right}",
        evidence=tuple(piece for use in pair.uses for piece in (use.left, use.right)),
        rows=tuple(_uses(index, pair, id_)),
    )


def _uses(index: Index, pair: NamingPair, id_: str) -> Iterator[Row]:
    for number, use in enumerate(pair.uses):
        places = (use.left, use.right)
        ref = " ".join(index.sentence_at(place) for place in places)
        yield Row(f"{id_}:{number}", ref=ref, evidence=places)


def _evidence(compared: ComparedQuotation) -> Evidence:
    return Evidence(compared.article_id, compared.quotation.content)
