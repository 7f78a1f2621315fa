"""A comparison by id, for whoever has to look things up in it more than once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from encuadre.model import (
    Article,
    Column,
    ComparedConflict,
    ComparedQuotation,
    ComparedSentence,
    Comparison,
    Evidence,
    LinkKind,
    Sign,
    Status,
    reports_of,
)
from encuadre.present.naming import side_names
from encuadre.words import Words


@dataclass(frozen=True, slots=True)
class Partner:
    """A sentence of the other side that shares a fact with one."""

    sentence: str
    kind: LinkKind
    score: float


@dataclass(frozen=True, slots=True)
class Index:
    """A comparison with its parts by id."""

    comparison: Comparison
    sentences: Mapping[str, ComparedSentence]
    articles: Mapping[str, Article]
    columns: Mapping[str, Column]
    """Whose a sentence is, by its id."""

    quotations: Mapping[str, tuple[ComparedQuotation, ...]]
    """By article id; an article without any is absent."""

    partners: Mapping[str, tuple[Partner, ...]]
    """By sentence id, the surest first; a sentence without any is absent."""

    conflicts: Mapping[str, tuple[ComparedConflict, ...]]
    """By sentence id; a sentence without any is absent."""

    compatible: Mapping[str, tuple[ComparedConflict, ...]]
    """What is told differently and can both be true, likewise."""

    before: Mapping[str, str]
    """By sentence id the one before it in its article; that of a first one is absent."""

    reports: Mapping[str, str]
    """By article id the report it is a version of (`model.report`)."""

    @property
    def sides(self) -> tuple[str, str]:
        """Return the keys of the two sides, by which quotations and sources are told apart; no reader sees them."""
        return self.comparison.left.side, self.comparison.right.side

    def names(self, words: Words) -> tuple[str, str]:
        """Return what the two sides are called."""
        return side_names(self.comparison, words)

    def tag(self, sentence: str, words: Words) -> str:
        """Return what the side is called that a sentence stands on."""
        return self.names(words)[self.columns[sentence] is Column.RIGHT]

    def sign(self, sentence: str) -> Sign:
        """Return what the other side does with a sentence."""
        if sentence in self.conflicts:
            return Sign.CONFLICT
        partners = self.partners.get(sentence, ())
        if any(partner.kind is LinkKind.SAME for partner in partners):
            return Sign.SAME
        if partners:
            return Sign.PARTIAL
        if self.sentences[sentence].status is Status.NO_STATEMENT:
            return Sign.NONE
        if self.sentences[sentence].status is Status.PERHAPS:
            return Sign.UNSURE
        return Sign.LEFT if self.columns[sentence] is Column.LEFT else Sign.RIGHT

    def tellers(self, sentences: Iterable[str]) -> frozenset[str]:
        """Return the reports some sentences stand in."""
        return frozenset(self.reports[self.sentences[id_].article_id] for id_ in sentences)

    def article_of(self, sentence: str) -> Article:
        """Return the article a sentence stands in."""
        return self.articles[self.sentences[sentence].article_id]

    def evidence(self, sentences: Iterable[str]) -> tuple[Evidence, ...]:
        """Return whole sentences as evidence."""
        return tuple(Evidence(self.sentences[id_].article_id, self.sentences[id_].span) for id_ in sentences)

    def sentence_at(self, evidence: Evidence) -> str:
        """Return the id of the first sentence that holds a place; empty where none does."""
        return next(
            (
                one.id
                for one in self.sentences.values()
                if one.article_id == evidence.article_id and one.span.overlaps(evidence.span)
            ),
            "",
        )


def index_of(comparison: Comparison) -> Index:
    """Index a comparison once, so that a row looks up instead of searching."""
    columns = {Column.LEFT: comparison.left, Column.RIGHT: comparison.right}
    quotations: dict[str, list[ComparedQuotation]] = defaultdict(list)
    for one in comparison.quotations:
        quotations[one.article_id].append(one)
    return Index(
        comparison=comparison,
        sentences={one.id: one for side in columns.values() for one in side.sentences},
        articles={article.id: article for side in columns.values() for article in side.articles},
        columns={one.id: column for column, side in columns.items() for one in side.sentences},
        quotations={id_: tuple(those) for id_, those in quotations.items()},
        partners=_partners(comparison),
        conflicts=_by_sentence(comparison.conflicts),
        compatible=_by_sentence(comparison.compatible),
        before={
            later.id: one.id
            for side in columns.values()
            for one, later in pairwise(side.sentences)
            if one.article_id == later.article_id
        },
        reports=reports_of((*comparison.left.articles, *comparison.right.articles), comparison.event.copies),
    )


def _partners(comparison: Comparison) -> dict[str, tuple[Partner, ...]]:
    found: dict[str, list[Partner]] = defaultdict(list)
    for link in comparison.links:
        for left in link.left:
            for right in link.right:
                found[left].append(Partner(right, link.kind, link.score))
                found[right].append(Partner(left, link.kind, link.score))
    return {id_: tuple(sorted(partners, key=lambda one: -one.score)) for id_, partners in found.items()}


def _by_sentence(found: Iterable[ComparedConflict]) -> dict[str, tuple[ComparedConflict, ...]]:
    by_id: dict[str, list[ComparedConflict]] = defaultdict(list)
    for conflict in found:
        by_id[conflict.left].append(conflict)
        by_id[conflict.right].append(conflict)
    return {id_: tuple(those) for id_, those in by_id.items()}
