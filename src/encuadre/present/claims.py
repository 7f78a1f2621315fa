"""The ledger: what is said about an event, by how many it is reported, who was first, and in whose words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from encuadre.model import (
    UNKNOWN_OUTLET,
    Claim,
    Column,
    ComparedSentence,
    Comparison,
    Page,
    Row,
    Scope,
    Section,
    Sign,
    disagreements,
)
from encuadre.present.index import Index, index_of
from encuadre.present.naming import date_of, headline, outlet_name
from encuadre.present.sentences import difference_row, sentence_row
from encuadre.present.story import told_of
from encuadre.words import Words

BRIEF = frozenset({Scope.PERHAPS, Scope.SINGLE})
"""Of the claims of these a line each is told in print: most have one sentence, and they are most of all claims."""


def claims_page(comparison: Comparison, words: Words) -> Page:
    """Return the claims by how widely they are reported, the widest first, every one with the sentences that say it."""
    index = index_of(comparison)
    names = dict(zip(("left", "right"), index.names(words), strict=True))
    sections = []
    for scope, claims in groupby(comparison.claims, key=lambda claim: claim.scope):
        rows = tuple(_claim_row(index, words, claim) for claim in claims)
        title = words.claims.titles[scope].format(**names)
        sections.append(Section(scope, title, rows, count=len(rows), is_brief=scope in BRIEF))
    return Page(
        "claims",
        words.claims.title,
        tuple(sections),
        words.comparison.alone if comparison.alone else "",
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=index.names(words),
    )


def _claim_row(index: Index, words: Words, claim: Claim) -> Row:
    is_brief = claim.scope in BRIEF
    left, right = len(claim.left_outlets), len(claim.right_outlets)
    return Row(
        claim.id,
        # One line is all such a claim gets in print; of the others every wording is shown below.
        index.sentences[claim.representative].text if is_brief else "",
        label=", ".join(words.terms.no_outlet if one == UNKNOWN_OUTLET else one for one in claim.outlets),
        detail=" · ".join(filter(None, _details(index, words, claim))),
        name=claim_name(index, words, claim).text,
        handle="" if is_brief else claim.id,
        language=index.article_of(claim.representative).language if is_brief else None,
        sign=_sign(claim),
        tally=(left, right),
        evidence=index.evidence(claim.sentences),
        rows=tuple(_wordings(index, words, claim)),
    )


def _sign(claim: Claim) -> Sign:
    if claim.conflicts:
        return Sign.CONFLICT
    if claim.left and claim.right:
        return Sign.SAME
    if claim.scope is Scope.PARTLY:
        return Sign.PARTIAL
    if claim.scope is Scope.PERHAPS:
        return Sign.UNSURE
    return Sign.LEFT if claim.left else Sign.RIGHT


def _details(index: Index, words: Words, claim: Claim) -> Iterator[str]:
    """Yield that one text stands in several outlets, that a figure in it differs, and where in a story it is told.

    Args:
        index: The comparison it is of.
        words: The interface's words.
        claim: The claim.
    """
    if claim.has_other_figures:
        yield words.claims.other_figures
    if claim.scope is Scope.SINGLE and len(claim.outlets) > 1:
        yield words.claims.one_text
    if claim.is_one_sided or claim.scope is Scope.PERHAPS:
        tellers = (index.sentences[id_].article_id for id_ in claim.sentences)
        yield from dict.fromkeys(told_of(index.comparison, article, words) for article in tellers)


def claim_name(index: Index, words: Words, claim: Claim) -> ComparedSentence:
    """Return the sentence a claim is listed by: one in the language of the interface, if it has one.

    A reader looks a list through faster in one language; no translation stands here, for a row has no room to say so.

    Args:
        index: The comparison it is of.
        words: The interface's words.
        claim: The claim.
    """
    ids = (claim.representative, *claim.sentences)
    own = (id_ for id_ in ids if index.article_of(id_).language == words.language)
    return index.sentences[next(own, ids[0])]


def _wordings(index: Index, words: Words, claim: Claim) -> Iterator[Row]:
    """Yield who was first and what disagrees, then side by side how deep and in which words it is told."""
    if claim.first and len(index.tellers(claim.sentences)) > 1:
        articles = (index.articles[id_] for id_ in claim.first)
        first = (f"{outlet_name(one, words)} {date_of(one, words)}" for one in articles)
        yield Row(f"{claim.id}:first", ", ".join(first), label=words.claims.first)
    for number, (conflict, *_) in enumerate(disagreements((*claim.conflicts, *claim.compatible))):
        yield difference_row(index, words, conflict, id=f"{claim.id}:conflict:{number}")
    for column, ids, depth, part in (
        (Column.LEFT, claim.left, claim.left_position, claim.left_part),
        (Column.RIGHT, claim.right, claim.right_position, claim.right_part),
    ):
        if depth is not None:
            share = round(100 * depth)
            told = words.claims.depth.format(share=share) if share else words.claims.top
            yield Row(f"{claim.id}:{column}", told, column=column)
        elif part:
            yield Row(f"{claim.id}:{column}", words.claims.part, column=column)
        for id_ in (*ids, *_nearest(index, claim, part)):
            label = outlet_name(index.article_of(id_), words)
            yield sentence_row(index, words, id_, id=f"{claim.id}:{id_}", label=label, disputed=claim.conflicts)


def _nearest(index: Index, claim: Claim, part: Iterable[str]) -> Iterator[str]:
    """Yield of the sentences that tell a claim in part the nearest of each article; a list of all would bury it."""
    own = set(claim.sentences)

    def nearness(sentence: str) -> float:
        return max((one.score for one in index.partners.get(sentence, ()) if one.sentence in own), default=0.0)

    for _, those in groupby(part, key=lambda id_: index.sentences[id_].article_id):
        yield max(those, key=nearness)
