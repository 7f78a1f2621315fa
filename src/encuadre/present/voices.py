"""Who is quoted: on one side only, on both, and what each of them says; people first, then their utterances."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from encuadre.model import (
    SIDES,
    Aside,
    Column,
    ComparedQuotation,
    Comparison,
    Page,
    Row,
    Section,
    Sign,
    Translation,
)
from encuadre.present.border import utterance_row, utterances
from encuadre.present.index import Index, index_of
from encuadre.present.naming import headline
from encuadre.present.speakers import Voice, parts_of, voices_of
from encuadre.words import Words

_ALONE = {Column.LEFT: Sign.LEFT, Column.RIGHT: Sign.RIGHT}


def voices_page(comparison: Comparison, words: Words) -> Page:
    """Return who is heard on one side only, the most quoted first, then who on both, then those not named.

    That the other side does not quote somebody is said only of a name that crosses the border as it is, and that no
    name over there resembles; the others stand under a title of their own.
    """
    index = index_of(comparison)
    found = voices_of(comparison)
    sections = _told(index, words, found)
    unnamed = tuple(_unnamed(index, words))
    if unnamed:
        sections.append(Section("unnamed", words.tabs.unnamed, unnamed))
    return Page(
        "voices",
        words.tabs.names["voices"],
        tuple(sections) or (Section("nobody", "", (), words.terms.none),),
        words.comparison.alone if comparison.alone else "",
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.names(words),
    )


def _told(index: Index, words: Words, found: Sequence[Voice]) -> list[Section]:
    by_column = {id(one): _columns(index, one) for one in found}
    if index.comparison.alone:
        rows = tuple(_row(index, words, one, Sign.NONE) for one in found)
        return [Section("heard", words.tabs.heard, rows, count=len(rows))] if rows else []
    alone, both, unsure = list[Row](), list[Row](), list[Row]()
    for one in found:
        if len(by_column[id(one)]) > 1:
            both.append(_row(index, words, one, Sign.SAME))
            continue
        (column,) = by_column[id(one)]
        like = next((o.name for o in found if column not in by_column[id(o)] and o.parts & one.parts), "")
        if like:
            row = _row(index, words, one, Sign.UNSURE)
            unsure.append(replace(row, asides=(Aside(note=words.tabs.perhaps.format(name=like)),)))
        elif _travels(index, one) and not _is_perhaps_unnamed(index, one, column.other):
            alone.append(_row(index, words, one, _ALONE[column]))
        else:
            unsure.append(_row(index, words, one, Sign.UNSURE))
    told = (("one_side", words.tabs.one_side, alone), ("both", words.tabs.both_sides, both))
    sections = [Section(id_, title, tuple(rows), words.terms.none, count=len(rows)) for id_, title, rows in told]
    return [*sections, *([Section("unsure", words.tabs.unsure, tuple(unsure), count=len(unsure))] if unsure else [])]


def _columns(index: Index, voice: Voice) -> frozenset[Column]:
    return frozenset(_column(index, index.comparison.quotations[position]) for position in voice.positions)


def _column(index: Index, compared: ComparedQuotation) -> Column:
    return Column.LEFT if compared.side == index.sides[0] else Column.RIGHT


def _travels(index: Index, voice: Voice) -> bool:
    """Say whether the name is the same in the other language, as a person's is and that of most bodies is not.

    A sentence that has it and whose translation has two thirds of it shows that: engines leave a person's name alone
    but for a part they take for a word, and of a ministry's keep one word at most. Both sides in one language need no
    proof.
    """
    comparison = index.comparison
    languages = {article.language for side in (comparison.left, comparison.right) for article in side.articles}
    if len(languages) < 2:
        return True
    articles = {comparison.quotations[position].article_id for position in voice.positions}
    for one in index.sentences.values():
        if one.article_id in articles and isinstance(one.rendering, Translation):
            here, there = parts_of(one.text), parts_of(one.rendering.text)
            own = voice.parts.intersection(here)
            if own and 3 * len(own.intersection(there)) >= 2 * len(own):
                return True
    return False


def _is_perhaps_unnamed(index: Index, voice: Voice, column: Column) -> bool:
    """Say whether a side names somebody where it does not say whom it quotes: in that sentence or the one before."""
    side = index.comparison.left if column is Column.LEFT else index.comparison.right
    unnamed = {one.sentence for one in index.comparison.quotations if not one.quotation.speaker}
    before = ""
    for one in side.sentences:
        if one.id in unnamed and voice.parts.intersection(parts_of(f"{before} {one.text}")):
            return True
        before = one.text
    return False


def _row(index: Index, words: Words, voice: Voice, sign: Sign) -> Row:
    utterances = {column: _utterances(index, voice, column) for column in SIDES}
    counts = (len(utterances[Column.LEFT]), len(utterances[Column.RIGHT]))
    said = [
        f"{tag} {words.count(words.framing.quotations, count)}"
        for tag, count in zip(index.names(words), counts, strict=True)
        if count
    ]
    rows = tuple(
        utterance_row(index, words, those, column, id=f"voice:{voice.positions[0]}:{those[0]}")
        for column in SIDES
        for those in utterances[column]
    )
    return Row(
        f"voice:{voice.positions[0]}",
        ", ".join(said),
        label=voice.name,
        name=voice.name,
        sign=sign,
        tally=counts,
        evidence=tuple(piece for row in rows for piece in row.evidence),
        rows=rows,
    )


def _utterances(index: Index, voice: Voice, column: Column) -> list[list[int]]:
    """Return the positions of each utterance of one side; one text in several papers is one."""
    quotations = index.comparison.quotations
    own = (one for one in voice.positions if _column(index, quotations[one]) is column)
    return utterances(index, own, is_one_voice=True)


def _unnamed(index: Index, words: Words) -> Iterator[Row]:
    """Yield for each side what is quoted of nobody who is named."""
    nobody: Mapping[Column, list[int]] = {column: [] for column in SIDES}
    for position, one in enumerate(index.comparison.quotations):
        if not one.quotation.speaker:
            nobody[_column(index, one)].append(position)
    for column, tag in zip(SIDES, index.names(words), strict=True):
        if those := nobody[column]:
            told = utterances(index, those)
            rows = tuple(utterance_row(index, words, one, column, id=f"unnamed:{one[0]}") for one in told)
            yield Row(
                f"unnamed:{column}",
                words.count(words.framing.quotations, len(rows)),
                name=f"{tag} {words.tabs.unnamed.lower()}",
                column=column,
                tally=(len(rows), 0) if column is Column.LEFT else (0, len(rows)),
                evidence=tuple(piece for row in rows for piece in row.evidence),
                rows=rows,
            )
