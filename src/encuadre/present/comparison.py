"""Two sides of one event, row by row: what both report, what they disagree on, what one has alone, how each frames."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from encuadre.model import (
    Column,
    ComparedConflict,
    ComparedLink,
    Comparison,
    LinkKind,
    NoSide,
    Page,
    Row,
    Section,
    Sign,
    Status,
    Strength,
    Translation,
)
from encuadre.present.border import naming_section, quotation_sections
from encuadre.present.framing import framing_sections, framings_of
from encuadre.present.index import Index, index_of
from encuadre.present.naming import article_row, headline, outlet_name, side_names
from encuadre.present.sentences import DOUBT, difference_row, disagreements, sentence_row
from encuadre.present.sides import left_out_sections, sides_line
from encuadre.present.story import told_of
from encuadre.present.structure import structure_sections
from encuadre.present.vocabulary import divergence_sections
from encuadre.words import Words

SIGNS = {LinkKind.SAME: Sign.SAME, LinkKind.PARTIAL: Sign.PARTIAL}


def comparison_page(comparison: Comparison, words: Words) -> Page:
    """Return articles, what both report, conflicts, quotations, names, what one side alone reports, and framings."""
    index = index_of(comparison)
    names = index.names(words)
    shown = words.comparison
    sections = [
        Section("articles", shown.articles, tuple(_articles(index, words))),
        *left_out_sections(comparison, words),
        Section("shared", shown.shared, tuple(_shared(index, words)), words.terms.none),
        _differences(index, words, "conflicts", shown.in_conflict, comparison.conflicts),
    ]
    if comparison.compatible:
        sections.append(_differences(index, words, "compatible", shown.compatible, comparison.compatible))
    sections += [*quotation_sections(index, words), naming_section(index, words)]
    for side, only, sign in (
        (names[0], comparison.only_left, Sign.LEFT),
        (names[1], comparison.only_right, Sign.RIGHT),
    ):
        rows = tuple(_alone(index, words, id_, sign) for id_ in only)
        chances = [index.sentences[id_].absence for id_ in only]
        title = " · ".join((shown.only_side.format(side=side), *words.how_many_absent(chances)))
        sections.append(Section(f"only:{sign.name.lower()}", title, rows, words.terms.none))
    sections += structure_sections(comparison, words)
    sections += divergence_sections(comparison, words)
    sections += framing_sections(framings_of(comparison), words)
    return Page(
        "comparison",
        headline(comparison.event.title, words),
        tuple(sections),
        " · ".join(_summary(comparison, words)),
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=names,
    )


def facts(comparison: Comparison, words: Words) -> tuple[Row, ...]:
    """Return how much is shared, told by one side only, and in conflict."""
    shown = words.comparison
    left, right = side_names(comparison, words)
    return (
        Row("shared", _told_by_both(comparison, words), sign=Sign.SAME),
        Row("only_left", words.count(shown.only, len(comparison.only_left), side=left), sign=Sign.LEFT),
        Row("only_right", words.count(shown.only, len(comparison.only_right), side=right), sign=Sign.RIGHT),
        Row("conflicts", words.count(shown.conflicts, len(disagreements(comparison.conflicts))), sign=Sign.CONFLICT),
    )


def _told_by_both(comparison: Comparison, words: Words) -> str:
    """Return how many sentences of each side the other has too; links would count one sentence several times."""
    left, right = comparison.left, comparison.right
    here, there = (sum(one.status is Status.SHARED for one in side.sentences) for side in (left, right))
    return words.comparison.told_by_both.format(
        left=words.side(left.side),
        right=words.side(right.side),
        left_count=words.number(here),
        right_count=words.number(there),
    )


def _summary(comparison: Comparison, words: Words) -> Iterator[str]:
    if line := sides_line(comparison, words):
        yield line
    yield from (row.text for row in facts(comparison, words))
    yield from _doubts(comparison, words)


def _doubts(comparison: Comparison, words: Words) -> Iterator[str]:
    """Yield how many translations are marked, where any is: a printed page has no help to explain the mark."""
    renderings = {
        *(sentence.rendering for side in (comparison.left, comparison.right) for sentence in side.sentences),
        *(quotation.rendering for quotation in comparison.quotations),
    }
    marked = [one for one in renderings if isinstance(one, Translation) and one.is_doubtful]
    if marked:
        yield words.count(words.comparison.doubtful, len(marked), mark=DOUBT)


def _articles(index: Index, words: Words) -> list[Row]:
    """Return the articles of both sides; of those that are one text the others stand below the first.

    An agency that stands on neither side is named with its text: it is where that comes from.
    """
    comparison = index.comparison
    sides = ((Column.LEFT, comparison.left), (Column.RIGHT, comparison.right))
    rows = {
        article.id: replace(
            article_row(article, column, words, id=f"article:{article.id}"),
            detail=told_of(comparison, article.id, words),
        )
        for column, side in sides
        for article in side.articles
    }
    agencies = {one.article.id: one.article for one in comparison.left_out if one.reason is NoSide.AGENCY}
    for group in comparison.event.copies:
        first, *others = [id_ for id_ in rows if id_ in group] or [""]
        origin = next((outlet_name(agencies[id_], words) for id_ in group if id_ in agencies), "")
        if first and (others or origin):
            below = tuple(replace(rows.pop(id_), detail=words.comparison.same_text) for id_ in others)
            told = (words.comparison.text_of.format(agency=origin) if origin else "", rows[first].detail)
            rows[first] = replace(rows[first], detail=" · ".join(filter(None, told)), rows=below)
    return list(rows.values())


def _shared(index: Index, words: Words) -> list[Row]:
    """Return the linked sentences of the left side in reading order, each with its partners below it."""
    links: dict[str, list[ComparedLink]] = defaultdict(list)
    for link in index.comparison.links:
        for left in link.left:
            links[left].append(link)
    rows = []
    for sentence in index.comparison.left.sentences:
        if found := links.get(sentence.id):
            id_ = f"shared:{sentence.id}"
            partners = tuple(
                replace(
                    sentence_row(index, words, right, id=f"{id_}:{number}:{right}"),
                    sign=SIGNS[link.kind],
                    strength=Strength(link.score),
                )
                for number, link in enumerate(found)
                for right in link.right
            )
            rows.append(replace(sentence_row(index, words, sentence.id, id=id_), rows=partners))
    return rows


def _alone(index: Index, words: Words, sentence: str, sign: Sign) -> Row:
    """Return a sentence one side alone has, with how sure that is, and in which event of a story."""
    one = index.sentences[sentence]
    strength = None if one.absence is None else Strength(one.absence)
    told = (
        words.comparison.perhaps_told if one.is_perhaps_told else "",
        told_of(index.comparison, one.article_id, words),
    )
    detail = " · ".join(filter(None, told))
    row = sentence_row(index, words, sentence, id=f"only:{sentence}")
    return replace(row, sign=sign, detail=detail, strength=strength)


def _differences(index: Index, words: Words, id_: str, title: str, found: Sequence[ComparedConflict]) -> Section:
    """Return a row for each disagreement, with every sentence that tells it."""
    rows = []
    for number, pairs in enumerate(disagreements(found)):
        key = f"{id_}:{number}"
        sides = (("left", [one.left for one in pairs]), ("right", [one.right for one in pairs]))
        told = tuple(
            sentence_row(index, words, sentence, id=f"{key}:{side}{place or ''}", disputed=pairs)
            for side, sentences in sides
            for place, sentence in enumerate(dict.fromkeys(sentences))
        )
        rows.append(replace(difference_row(index, words, pairs[0], id=key), rows=told))
    return Section(id_, title, tuple(rows), words.terms.none)
