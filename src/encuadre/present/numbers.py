"""What is told differently, each disputed thing once: both sides' words for it, and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from encuadre.model import (
    SIDES,
    Aside,
    ComparedConflict,
    Comparison,
    ConflictKind,
    Page,
    Row,
    Section,
    Span,
    disagreements,
)
from encuadre.present.index import Index, index_of
from encuadre.present.naming import headline
from encuadre.present.sentences import difference_row
from encuadre.present.tallies import tally_section
from encuadre.present.tellers import each_report_once, teller_row
from encuadre.text.folding import fold
from encuadre.words import Words


def numbers_page(comparison: Comparison, words: Words) -> Page:
    """Return what is in conflict, what articles of one side disagree on, what can both be true, figures of one kind.

    Conflicts about one thing are one row, in however many sentences it is told.
    """
    index = index_of(comparison)
    figures, statements = _parted(comparison.conflicts)
    told = (
        ("conflicts", words.tabs.figures, figures, words.terms.none),
        ("statements", words.tabs.statements, statements, ""),
        ("inside", words.tabs.inside, list(_inside(index)), ""),
        ("compatible", words.comparison.compatible, list(comparison.compatible), ""),
    )
    sections = []
    for id_, title, found, empty in told:
        rows = tuple(_row(index, words, f"{id_}:{place}", one) for place, one in enumerate(disagreements(found)))
        if rows or empty:
            sections.append(Section(id_, title, rows, empty, count=len(rows)))
    if tallies := tally_section(index, words):
        sections.append(tallies)
    return Page(
        "numbers",
        words.tabs.names["numbers"],
        tuple(sections),
        words.comparison.alone if comparison.alone else "",
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.names(words),
    )


def _parted(found: Iterable[ComparedConflict]) -> tuple[list[ComparedConflict], list[ComparedConflict]]:
    figures, statements = list[ComparedConflict](), list[ComparedConflict]()
    for one in found:
        (figures if one.kind is ConflictKind.QUANTITY else statements).append(one)
    return figures, statements


def _inside(index: Index) -> Iterator[ComparedConflict]:
    """Yield what articles of one side disagree on, each once; it is known of claims alone."""
    seen = set()
    for claim in index.comparison.claims:
        for one in claim.conflicts:
            place = (one.left, one.left_span, one.right, one.right_span)
            if index.columns[one.left] is index.columns[one.right] and place not in seen:
                seen.add(place)
                yield one


def _row(index: Index, words: Words, id_: str, group: Sequence[ComparedConflict]) -> Row:
    first = difference_row(index, words, group[0], id=id_)
    label = words.comparison.against if first.sign is first.sign.CONFLICT else words.comparison.beside
    said = label.format(
        left=f"{index.tag(group[0].left, words)} {_listed(one.left_quantity for one in group)}",
        right=f"{index.tag(group[0].right, words)} {_listed(one.right_quantity for one in group)}",
    )
    evidence = (piece for one in group for piece in difference_row(index, words, one, id="").evidence)
    rows = tuple(_sides(index, words, id_, group))
    return replace(first, label=said, name=said, evidence=tuple(dict.fromkeys(evidence)), rows=rows)


def _listed(figures: Iterable[str]) -> str:
    found: dict[str, str] = {}
    for one in figures:
        found.setdefault(fold(one), one)
    return " / ".join(found.values())


def _sides(index: Index, words: Words, id_: str, group: Sequence[ComparedConflict]) -> Iterator[Row]:
    """Yield every sentence that tells it, the left side's first, with outlet, day and whom it quotes.

    One that tells the other side's figure says so: what one outlet tells is not yet what its side tells.
    """
    spans: dict[str, Span] = {}
    for one in group:
        spans.setdefault(one.left, one.left_span)
        spans.setdefault(one.right, one.right_span)
    tellers = {teller.sentence: teller for one in group for teller in one.tellers if teller.sentence not in spans}
    spans |= {sentence: teller.span for sentence, teller in tellers.items()}
    for column in SIDES:
        told = each_report_once(index, spans, place=lambda one: (one, fold(spans[one].of(index.article_of(one).text))))
        for sentence in told:
            if index.columns[sentence] is column:
                row = teller_row(index, words, sentence, spans[sentence], id=f"{id_}:{sentence}", disputed=group)
                is_other = sentence in tellers and tellers[sentence].column is not column
                yield replace(row, asides=(Aside(note=words.tabs.as_other), *row.asides)) if is_other else row
