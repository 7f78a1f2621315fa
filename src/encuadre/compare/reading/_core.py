"""What both sides tell for certain, what each opens with, and that little is certain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from encuadre.compare.phrasing import dated, line, phrase
from encuadre.compare.reading._only import ABSENT
from encuadre.compare.reading._reader import Reader
from encuadre.model import ComparedLink, Finding, ReadingLine

CORE = 0.5
"""How far down their articles, on the mean, two sentences stand at most that tell the core of an event."""


def agreed(reader: Reader) -> Iterator[ReadingLine]:
    """What both sides tell, in the words of each: of the sure links without a conflict the plainest near both tops.

    Neither headline with which a side opens, in whatever copy: they stand on the page already, and beside another
    sentence they tell nothing more (read on real events: three such lines of four were empty).
    """
    shown = _said(reader, _opening_pair(reader) or ())
    found = [
        one
        for one in _sure(reader)
        if _depth(reader, one) <= CORE and shown.isdisjoint(_said(reader, (one.left[0], one.right[0])))
    ]
    if found:
        best = min(found, key=lambda one: (2 * _depth(reader, one) - reader.shared(one), _pair(one)))
        left, right = best.left[0], best.right[0]
        yield line(
            Finding.AGREED,
            (left, right),
            left=reader.teller(left),
            right=reader.teller(right),
            left_said=phrase(reader.sentences[left].text),
            right_said=phrase(reader.sentences[right].text),
        )


def _said(reader: Reader, ids: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(reader.sentences[id_].text.split()) for id_ in ids)


def _pair(link: ComparedLink) -> tuple[str, ...]:
    """Return both sentences in an order that the sides have no part in."""
    return tuple(sorted((*link.left, *link.right)))


def _sure(reader: Reader) -> list[ComparedLink]:
    """Return the sure links nobody disputes whose sentences are headlines, or whole with a name or a figure."""
    disputed = {(one.left, one.right) for one in reader.it.conflicts}
    return [
        link
        for link in reader.sure
        if (link.left[0], link.right[0]) not in disputed
        and all(_tells(reader, id_) for id_ in (link.left[0], link.right[0]))
    ]


def _tells(reader: Reader, sentence: str) -> bool:
    if reader.quoted(sentence) == "":
        return False
    is_whole = reader.is_statement(sentence) and reader.stands_alone(sentence) and reader.facts(sentence) > 0
    return is_whole or reader.is_headline(sentence)


def _depth(reader: Reader, link: ComparedLink) -> float:
    return (reader.depth(link.left[0]) + reader.depth(link.right[0])) / 2


def openings(reader: Reader) -> Iterator[ReadingLine]:
    """The headlines of an article of each side with its day: what nobody can miss, in the newsroom's own words."""
    if pair := _opening_pair(reader):
        left, right = pair
        yield line(
            Finding.OPENINGS,
            (left, right),
            left=dated(reader.article(left)),
            right=dated(reader.article(right)),
            left_said=phrase(reader.sentences[left].text),
            right_said=phrase(reader.sentences[right].text),
        )


def _opening_pair(reader: Reader) -> tuple[str, str] | None:
    """Return the headlines of two articles of one stage of the news, as far as links show it.

    Best are two that are linked to each other: *one dead, another on the run* beside *second suspect held* would be two
    hours of one night, not two ways to tell it. Else each side's article is shown that the other side shares most of.
    """
    tops = [[top for top in _tops(reader, place) if reader.is_headline(top)] for place in (0, 1)]
    linked = {(link.left[0], link.right[0]): link.score for link in reader.it.links}
    pairs = [(left, right) for left in tops[0] for right in tops[1] if (left, right) in linked]
    if pairs:
        return max(pairs, key=lambda pair: (linked[pair], tuple(sorted(pair))))
    left, right = (_opening(reader, place) for place in (0, 1))
    return (left, right) if left and right else None


def _tops(reader: Reader, place: int) -> list[str]:
    return [one.id for one in reader.sides[place].sentences if reader.number[one.id] == 0]


def _opening(reader: Reader, place: int) -> str:
    """Return the first sentence of the article whose sentences the other side shares most of; "" without any."""
    linked = {id_ for link in reader.it.links for id_ in (*link.left, *link.right)}
    tops = _tops(reader, place)
    shared = {
        top: sum(one.article_id == reader.article(top).id and one.id in linked for one in reader.sides[place].sentences)
        for top in tops
    }
    return max(tops, key=lambda top: (shared[top], reader.is_headline(top), top), default="")


def little(reader: Reader, found: list[ReadingLine]) -> Iterator[ReadingLine]:
    """Say that little is certain, where nothing is: not on this page, not in the claims, nor of what is only here."""
    certain = {Finding.AGREED, Finding.ONLY, Finding.ONLY_SEVERAL, Finding.CONFLICT}
    told_by_both = any(claim.left and claim.right for claim in reader.it.claims)
    alone = (reader.sentences[id_].absence for id_ in (*reader.it.only_left, *reader.it.only_right))
    told_alone = any(chance is not None and chance >= ABSENT for chance in alone)
    if certain.isdisjoint(one.finding for one in found) and not told_by_both and not told_alone:
        tops = [top for place in (0, 1) if (top := _opening(reader, place))]
        if tops:
            yield line(Finding.LITTLE, tops)
