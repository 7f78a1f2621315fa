"""What each side puts first, tells much earlier, leaves out, and how much of it is past, in rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from encuadre.model import Background, Column, ComparedSentence, Comparison, Evidence, Place, Placement, Row, Section
from encuadre.model.structure import BACKGROUND_DAYS
from encuadre.words import Words


def structure_sections(comparison: Comparison, words: Words) -> Iterator[Section]:
    """Yield the sections of the structure that have something to tell of either side."""
    found, titles = comparison.structure, words.framing.titles
    sentences = {one.id: one for side in (comparison.left, comparison.right) for one in side.sentences}
    for id_, left, right in (
        (
            "openings",
            _each_once([one for one in found.openings if one.left.is_opening], Column.LEFT),
            _each_once([one for one in found.openings if one.right.is_opening], Column.RIGHT),
        ),
        (
            "shifts",
            [one for one in found.shifts if one.shift > 0],
            [one for one in found.shifts if one.shift < 0],
        ),
        ("omitted", found.omitted_left, found.omitted_right),
    ):
        sides = ((Column.LEFT, left), (Column.RIGHT, right))
        rows = tuple(_row(id_, one, column, comparison, sentences, words) for column, told in sides for one in told)
        if rows:
            yield Section(id_, getattr(titles, id_), rows, words.terms.none, is_parallel=True)
    backgrounds = ((Column.LEFT, found.left_background), (Column.RIGHT, found.right_background))
    if any(background.total for _, background in backgrounds):
        rows = tuple(_background(one, column, sentences, words) for column, one in backgrounds)
        yield Section("background", titles.background, rows, is_parallel=True)


def _each_once(openings: Sequence[Placement], column: Column) -> list[Placement]:
    """Return one opening for each sentence of a side: it may be a claim, and a part of several of the other side."""
    first: dict[str, Placement] = {}
    for one in openings:
        first.setdefault(one.left_sentence if column is Column.LEFT else one.right_sentence, one)
    return list(first.values())


def _row(
    id_: str,
    one: Placement,
    column: Column,
    comparison: Comparison,
    sentences: dict[str, ComparedSentence],
    words: Words,
) -> Row:
    """Return a claim in this side's words, or in the other's if this one has none, with where either tells it."""
    here, there = one.left_sentence, one.right_sentence
    if column is Column.RIGHT:
        here, there = there, here
    shown = [sentences[sentence] for sentence in (here, there) if sentence]
    articles = (*comparison.left.articles, *comparison.right.articles)
    places = (
        f"{words.side(side.side)} {_place(place, depth, words)}"
        for side, place, depth in (
            (comparison.left, one.left, one.left_depth),
            (comparison.right, one.right, one.right_depth),
        )
    )
    return Row(
        f"{column}:{id_}:{one.claim}",
        shown[0].text,
        detail=", ".join(places),
        ref=shown[0].id,
        language=next((one.language for one in articles if one.id == shown[0].article_id), None),
        column=column,
        evidence=_evidence(shown),
    )


def _place(place: Place, depth: float | None, words: Words) -> str:
    return words.framing.places[place].format(depth=round(100 * (depth or 0.0)))


def _background(background: Background, column: Column, sentences: dict[str, ComparedSentence], words: Words) -> Row:
    label = words.framing.long_before.format(days=BACKGROUND_DAYS)
    share = words.framing.of.format(count=words.number(len(background.sentences)), total=words.number(background.total))
    return Row(
        f"{column}:background",
        share if background.total else words.framing.undated,
        label,
        name=label,
        column=column,
        pair="background",
        evidence=_evidence([sentences[sentence] for sentence in background.sentences]),
    )


def _evidence(sentences: Sequence[ComparedSentence]) -> tuple[Evidence, ...]:
    return tuple(Evidence(one.article_id, one.span) for one in sentences)
