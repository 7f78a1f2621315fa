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
    Strength,
    Translation,
    disagreements,
)
from encuadre.present.border import naming_section, quotation_sections
from encuadre.present.facts import facts_line
from encuadre.present.framing import framing_sections, framings_of
from encuadre.present.index import Index, index_of
from encuadre.present.naming import article_row, headline, outlet_name
from encuadre.present.sentences import DOUBT, difference_row, sentence_row
from encuadre.present.sides import left_out_sections, sides_line
from encuadre.present.story import told_of
from encuadre.present.structure import structure_sections
from encuadre.present.unlinked import unlinked_sections
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
    sections += unlinked_sections(index, words)
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


def _summary(comparison: Comparison, words: Words) -> Iterator[str]:
    if line := sides_line(comparison, words):
        yield line
    yield facts_line(comparison, words)
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
            below = tuple(replace(rows.pop(id_), detail=_kind(index, first, id_, words)) for id_ in others)
            told = (words.comparison.text_of.format(agency=origin) if origin else "", rows[first].detail)
            rows[first] = replace(rows[first], detail=" · ".join(filter(None, told)), rows=below)
    return list(rows.values())


def _kind(index: Index, article: str, copy: str, words: Words) -> str:
    """Say whether a copy of an article is another version of it or the same text in another outlet."""
    is_version = index.reports[copy] == index.reports[article]
    return words.comparison.version if is_version else words.comparison.same_text


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
