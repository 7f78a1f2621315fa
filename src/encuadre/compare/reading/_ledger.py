"""What the claims tell: who reports what, who was first, how near to the top."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from encuadre.compare.phrasing import count, enumerate_names, line
from encuadre.compare.reading._reader import Reader
from encuadre.model import Claim, ComparedSide, Finding, ReadingLine, Scope
from encuadre.words.shapes.reading import Unit

FEWEST_ARTICLES_APART = 0.4
"""Difference of depth from which it is told: less than two fifths of an article is no choice a reader would see."""


def overview(reader: Reader) -> Iterator[ReadingLine]:
    """How many articles and claims each side has."""
    claims, (left, right) = reader.it.claims, reader.sides
    evidence = [claim.representative for claim in reader.shared] or [claim.representative for claim in claims]
    if evidence:
        yield line(
            Finding.OVERVIEW,
            evidence,
            **reader.names,
            left_articles=count(len(left.articles), Unit.ARTICLES),
            right_articles=count(len(right.articles), Unit.ARTICLES),
            both=count(len(reader.shared), Unit.CLAIMS),
            only_left=len(reader.only(0)),
            only_right=len(reader.only(1)),
        )


def widest(reader: Reader) -> Iterator[ReadingLine]:
    """The claim most outlets report."""
    if reader.shared:
        claim = max(reader.shared, key=lambda one: len(one.outlets))
        if len(claim.outlets) > 2:
            yield line(Finding.WIDEST, claim.sentences, outlets=enumerate_names(claim.outlets), said=reader.said(claim))


def first(reader: Reader) -> Iterator[ReadingLine]:
    """Who had the shared claims first."""
    side_of = {article.id: place for place, each in enumerate(reader.sides) for article in each.articles}
    firsts = [({side_of[id_] for id_ in claim.first}, claim) for claim in reader.shared]
    decided = [(sides.pop(), claim) for sides, claim in firsts if len(sides) == 1]
    if decided:
        tally = Counter(place for place, _ in decided)
        yield line(
            Finding.FIRST,
            [claim.representative for _, claim in decided],
            **reader.names,
            dated=count(len(decided), Unit.CLAIMS),
            left_first=tally[0],
            right_first=tally[1],
        )


def headlines(reader: Reader) -> Iterator[ReadingLine]:
    """How many headlines of each side tell what the other reports too."""
    shared = {id_ for claim in reader.shared for id_ in claim.sentences}
    left, right = (_heads(each) for each in reader.sides)
    if left and right:
        yield line(
            Finding.HEADLINES,
            [*left, *right],
            **reader.names,
            left_shared=len(shared.intersection(left)),
            left_count=len(left),
            right_shared=len(shared.intersection(right)),
            right_count=len(right),
        )


def _heads(each: ComparedSide) -> list[str]:
    titled = {article.id for article in each.articles if article.title}
    firsts: dict[str, str] = {}
    for one in each.sentences:
        firsts.setdefault(one.article_id, one.id)
    return [id_ for article, id_ in firsts.items() if article in titled]


def only(reader: Reader) -> Iterator[ReadingLine]:
    """What one side alone reports: in several outlets, and nearest to its top."""
    for place in (0, 1):
        alone = reader.only(place)
        several = [claim for claim in alone if claim.scope is not Scope.SINGLE]
        if several:
            evidence = [id_ for claim in several for id_ in claim.sentences]
            said = reader.said(several[0])
            yield line(Finding.ONLY_SEVERAL, evidence, **reader.named(place), count=len(several), said=said)
        placed = [(depth, claim) for claim in alone if (depth := _depth(claim, place)) is not None]
        if placed:
            depth, claim = min(placed, key=lambda one: one[0])
            yield line(
                Finding.ONLY_EARLY,
                claim.sentences,
                **reader.named(place),
                share=round(100 * depth),
                said=reader.said(claim),
            )


def _depth(claim: Claim, place: int) -> float | None:
    return (claim.left_position, claim.right_position)[place]


def depths(reader: Reader) -> Iterator[ReadingLine]:
    """What one side tells early and the other late."""
    for place in (0, 1):
        apart = [
            (there - here, here, there, claim)
            for claim in reader.shared
            if (here := _depth(claim, place)) is not None and (there := _depth(claim, 1 - place)) is not None
        ]
        if apart:
            distance, here, there, claim = max(apart, key=lambda one: one[0])
            if distance >= FEWEST_ARTICLES_APART:
                yield line(
                    Finding.DEPTH,
                    claim.sentences,
                    **reader.named(place),
                    share=round(100 * here),
                    other_share=round(100 * there),
                    said=reader.said(claim),
                )
