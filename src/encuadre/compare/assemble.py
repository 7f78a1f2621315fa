"""Puts what the stages found next to each other, once, for all fronts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import product

from encuadre.compare.claims import claims_of
from encuadre.compare.conflicts import compared, of_the_sides, parted, shifted_to_text
from encuadre.compare.reading import read
from encuadre.compare.sides import SideReading, ids_of, quotations_of, side_of
from encuadre.compare.standing import Standing, partners_of
from encuadre.compare.structure import structure_of
from encuadre.model import (
    Alignment,
    Alone,
    AnnotatedArticle,
    ClaimGroup,
    Column,
    ComparedConflict,
    ComparedLink,
    ComparedSide,
    Comparison,
    EntityKind,
    Event,
    Framing,
    Grouping,
    NamingPair,
    QuotationMatch,
    QuotationPair,
    Sentence,
    Status,
    TalliedFigure,
    Tally,
    Verdict,
)
from encuadre.text.tokens import words_of


def compare(
    event: Event,
    left: SideReading,
    right: SideReading,
    alignments: Mapping[tuple[str, str], Alignment],
    claims: Sequence[ClaimGroup] = (),
    *,
    matches: Sequence[QuotationMatch] = (),
    naming: Sequence[NamingPair] = (),
    tallies: Sequence[Tally] = (),
) -> Comparison:
    """Show two sides of one event next to each other.

    A sentence is shared if any article of the other side has a link to it, whatever its kind: a reader asks whether the
    other *side* reports it, not whether one article does. All that is told as *only* rests on this.

    Args:
        event: The happening both sides report.
        left: The side shown on the left.
        right: The side shown on the right.
        alignments: By (left article id, right article id); a pair that is absent has no links. Pairs of one side add
            their conflicts to the claims.
        claims: Groups of sentences that say the same thing, over all articles of both sides.
        matches: Utterances quoted on both sides; positions count the quotations of each side, article by article.
        naming: Things the two sides name differently.
        tallies: Figures of one kind, with places relative to the sentences.

    Returns:
        A comparison in which every sentence of both sides appears once, and every id in links, conflicts, claims and
        quotations is the id of such a sentence.
    """
    articles = {annotated.article.id: annotated for annotated in (*left.articles, *right.articles)}
    sentences = _sentences(articles.values())
    aligned = [
        (one, other, found)
        for one, other in product(left.articles, right.articles)
        if (found := alignments.get((one.article.id, other.article.id))) is not None
    ]
    links = [link for pair in aligned for link in _links(*pair)]
    conflicts = [told for one, other, found in aligned for told in compared(one, other, found.conflicts, sentences)]
    compatible = [told for one, other, found in aligned for told in compared(one, other, found.compatible, sentences)]
    sides = {annotated.article.id: reading.side for reading in (left, right) for annotated in reading.articles}
    within = _contradictions(alignments, sides, articles, sentences)
    conflicts, told_apart = parted(conflicts, sides, left.side)
    compatible = told_apart + compatible
    partners = partners_of(links)
    crossing = {ids: one for ids, one in alignments.items() if ids[0] in sides and sides[ids[0]] != sides.get(ids[1])}
    words = {one.place: len(words_of(articles[one.article_id].text_of(one))) for one in sentences.values()}
    standing = Standing(partners, crossing, words, claims)
    left_side, right_side = side_of(left, standing), side_of(right, standing)
    perhaps_left, perhaps_right = (ids_of(side, Status.PERHAPS) for side in (left_side, right_side))
    left_quotations, right_quotations = quotations_of(left), quotations_of(right)
    told = claims_of(
        [one for one in claims if standing.states(one.sentences)],
        left.articles,
        right.articles,
        conflicts + within + compatible,
        partners,
        {*perhaps_left, *perhaps_right},
        event.copies,
    )
    comparison = Comparison(
        event=event,
        left=left_side,
        right=right_side,
        links=tuple(links),
        only_left=ids_of(left_side, Status.ONLY_HERE),
        only_right=ids_of(right_side, Status.ONLY_HERE),
        perhaps_left=perhaps_left,
        perhaps_right=perhaps_right,
        conflicts=tuple(conflicts),
        compatible=tuple(of_the_sides(compatible, sides, left.side)),
        claims=told,
        quotations=(*left_quotations, *right_quotations),
        quotation_matches=tuple(_moved(match, len(left_quotations)) for match in matches),
        naming=tuple(naming),
        tallies=tuple(_in_texts(one, sentences) for one in tallies),
        structure=structure_of(told, left.articles, right.articles, event.copies),
    )
    return replace(comparison, reading=read(comparison, people=_people(articles.values())))


def compare_alone(
    event: Event,
    side: SideReading,
    alignments: Mapping[tuple[str, str], Alignment],
    claims: Sequence[ClaimGroup],
    *,
    by: Grouping,
    column: Column,
    other: str,
    why: Alone,
) -> Comparison:
    """Show an event that one side alone tells in the shape of a comparison whose other side is empty.

    Nothing is shared, nothing is *only* here and nothing is left out: all three are said of two sides.

    Args:
        event: What the side reports.
        side: Its articles.
        alignments: By the ids of two articles; their conflicts are told within the claims.
        claims: Groups of sentences that say the same thing.
        by: What the sides are named by.
        column: Where the side stands.
        other: What the empty side is called.
        why: Why it is empty.
    """
    articles = {annotated.article.id: annotated for annotated in side.articles}
    sentences = _sentences(side.articles)
    conflicts = _contradictions(alignments, dict.fromkeys(articles, side.side), articles, sentences)
    told = side_of(side, Standing({}, {}, {}))
    told = replace(told, sentences=tuple(replace(one, status=Status.ALONE) for one in told.sentences))
    empty = ComparedSide(other, (), (), Framing())
    is_left = column is Column.LEFT
    left, right = (side.articles, ()) if is_left else ((), side.articles)
    comparison = Comparison(
        event=event,
        left=told if is_left else empty,
        right=empty if is_left else told,
        links=(),
        only_left=(),
        only_right=(),
        conflicts=(),
        claims=claims_of(claims, left, right, conflicts, {}, copies=event.copies),
        quotations=tuple(quotations_of(side)),
        by=by,
        alone=why,
    )
    return replace(comparison, reading=read(comparison, people=_people(side.articles)))


def _contradictions(
    alignments: Mapping[tuple[str, str], Alignment],
    sides: Mapping[str, str],
    articles: Mapping[str, AnnotatedArticle],
    sentences: Mapping[str, Sentence],
) -> list[ComparedConflict]:
    """Return what articles of one side tell so that both cannot be true.

    Args:
        alignments: By the ids of two articles.
        sides: The side of each article, by its id.
        articles: The articles by id.
        sentences: All their sentences by id.
    """
    return [
        conflict
        for (one, other), alignment in alignments.items()
        if one in sides and sides[one] == sides.get(other)
        for conflict in compared(articles[one], articles[other], alignment.conflicts, sentences)
        if conflict.verdict is Verdict.CONTRADICT
    ]


def _sentences(articles: Iterable[AnnotatedArticle]) -> dict[str, Sentence]:
    return {sentence.id: sentence for one in articles for sentence in one.sentences}


def _people(articles: Iterable[AnnotatedArticle]) -> set[str]:
    return {entity.id for one in articles for entity in one.entities if entity.kind is EntityKind.PERSON}


def _links(left: AnnotatedArticle, right: AnnotatedArticle, alignment: Alignment) -> list[ComparedLink]:
    return [
        ComparedLink(
            left=(left.sentences[link.left].id,),
            right=(right.sentences[link.right].id,),
            kind=link.kind,
            score=link.score,
        )
        for link in alignment.links
    ]


def _moved(match: QuotationMatch, by: int) -> QuotationMatch:
    """Count the right side's quotations from where they stand behind the left side's."""
    pairs: tuple[QuotationPair, ...] = tuple(replace(pair, right=pair.right + by) for pair in match.pairs)
    return QuotationMatch(match.left, tuple(position + by for position in match.right), pairs)


def _in_texts(tally: Tally, sentences: Mapping[str, Sentence]) -> Tally:
    """Count the places of figures from the start of their articles' texts."""

    def moved(figures: Iterable[TalliedFigure]) -> tuple[TalliedFigure, ...]:
        return tuple(replace(one, span=shifted_to_text(one.span, sentences[one.sentence])) for one in figures)

    return replace(tally, left=moved(tally.left), right=moved(tally.right))
