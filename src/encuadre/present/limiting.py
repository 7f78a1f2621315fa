"""How much of each article a document quotes: what matters most as far as a limit goes, the rest by its id alone.

A headline is not counted: it is how a source is named. A sentence is quoted whole or not at all, with its translation.
Pages are made of the whole comparison and cut afterwards, for what is counted and decided must not hang on the limit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from encuadre.model import (
    ComparedQuotation,
    ComparedSentence,
    ComparedSide,
    Comparison,
    Edit,
    EditKind,
    Evidence,
    Noted,
    Page,
    Row,
    Span,
    Untranslated,
    Version,
)
from encuadre.model.document import CUT

Versions = Mapping[str, Sequence[Version]]
"""By the id of the article that is shown, the oldest first."""


@dataclass(frozen=True)
class Limited:
    """What may be told, and how much of each article that quotes."""

    comparison: Comparison
    """Without the lines of the reading that quote more; else as it was."""

    versions: Versions
    quoted: Mapping[str, int]
    """Words by article id, headlines not counted."""

    told: frozenset[str]
    """Ids of the sentences that are quoted."""

    @cached_property
    def data(self) -> Comparison:
        """Return the comparison with the words of every sentence and quotation that is not quoted cut."""
        left, right = (_side(side, self.told) for side in (self.comparison.left, self.comparison.right))
        quotations = tuple(
            replace(one, text=CUT, rendering=None) if self._cuts((_place(one),)) else one
            for one in self.comparison.quotations
        )
        return replace(self.comparison, left=left, right=right, quotations=quotations)

    def noted(self, one: Noted) -> Noted:
        """Return a note with what may be told of its sentence."""
        if not self._cuts((one.note.place,)):
            return one
        return replace(one, note=replace(one.note, quoted=CUT), quoted=replace(one.quoted, text=CUT, rendering=None))

    def cut(self, page: Page) -> Page:
        """Return a page without the words that are not quoted."""
        return replace(
            page,
            sections=tuple(replace(one, rows=tuple(self._cut(row) for row in one.rows)) for one in page.sections),
        )

    def _cut(self, row: Row) -> Row:
        rows = tuple(self._cut(inner) for inner in row.rows)
        # A row with an id is a sentence or a quotation; one without may hold the words of a sentence it stands for.
        if row.text and (self._cuts(row.evidence) if row.ref else row.text in self._unquoted):
            asides = tuple(one for one in row.asides if one.language is None)
            return replace(row, text=CUT, name=CUT, marks=(), asides=asides, rows=rows)
        return replace(row, name=CUT if row.name in self._unquoted else row.name, rows=rows)

    def _cuts(self, places: Iterable[Evidence]) -> bool:
        return any(place.span.overlaps(span) for place in places for span in self._cut_spans.get(place.article_id, ()))

    @cached_property
    def _cut_spans(self) -> Mapping[str, Sequence[Span]]:
        found: dict[str, list[Span]] = defaultdict(list)
        for one in _sentences(self.comparison):
            if one.id not in self.told:
                found[one.article_id].append(one.span)
        return found

    @cached_property
    def _unquoted(self) -> frozenset[str]:
        """Return the words of sentences that are quoted nowhere."""
        texts: dict[bool, set[str]] = {True: set(), False: set()}
        for one in _sentences(self.comparison):
            texts[one.id in self.told].add(one.text)
        return frozenset(texts[False] - texts[True])


def limited(comparison: Comparison, versions: Versions, most: int, *, first: Sequence[str] = ()) -> Limited:
    """Return what of a comparison and of the versions of its articles may be told with `most` words of each article.

    First what the reading quotes, then what is in conflict, what both sides quote, the claims in the order of the
    ledger (so what is most widely reported before what one outlet has), the rest in reading order, changes last.

    Args:
        comparison: What is told.
        versions: What its articles said before.
        most: Words of an article, 0 for all.
        first: Ids of sentences that come before all others, those a reader wrote notes on.
    """
    budget = _Budget(most)
    sentences = {one.id: one for one in _sentences(comparison)}
    titles = {article.id for side in (comparison.left, comparison.right) for article in side.articles if article.title}
    told = frozenset(
        id_
        for id_ in dict.fromkeys((*(one for one in first if one in sentences), *_by_weight(comparison)))
        if (sentences[id_].span.start == 0 and sentences[id_].article_id in titles)
        or budget.takes(sentences[id_].article_id, sentences[id_].text)
    )
    reading = tuple(one for one in comparison.reading if told.issuperset(one.quoted))
    changed = {id_: tuple(_version(id_, one, budget) for one in those) for id_, those in versions.items()}
    return Limited(replace(comparison, reading=reading), changed, dict(budget.used), told)


class _Budget:
    """Counts the words that are quoted of each article."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.used: dict[str, int] = defaultdict(int)

    def takes(self, article: str, text: str) -> bool:
        """Say whether a text may be quoted, and count it then."""
        count = len(text.split())
        if self._most and self.used[article] + count > self._most:
            return False
        self.used[article] += count
        return True


def _by_weight(comparison: Comparison) -> Iterator[str]:
    """Yield every sentence by its id, what matters most first; some of them again."""
    for line in comparison.reading:
        yield from line.quoted
    for conflict in (*comparison.conflicts, *comparison.compatible):
        yield from (conflict.left, conflict.right, *(teller.sentence for teller in conflict.tellers))
    for match in comparison.quotation_matches:
        yield from (comparison.quotations[position].sentence for position in (*match.left, *match.right))
    for claim in comparison.claims:
        yield from claim.sentences
    yield from (one.id for one in _sentences(comparison))


def _side(side: ComparedSide, told: frozenset[str]) -> ComparedSide:
    """Return a side with what is quoted of it; of an article that is cut no body is left either."""
    cut = {one.article_id for one in side.sentences if one.id not in told}
    articles = tuple(replace(one, body=CUT) if one.id in cut else one for one in side.articles)
    return replace(
        side, articles=articles, sentences=tuple(one if one.id in told else _cut(one) for one in side.sentences)
    )


def _cut(one: ComparedSentence) -> ComparedSentence:
    return replace(one, text=CUT, rendering=Untranslated(CUT, one.rendering.language, CUT))


def _place(one: ComparedQuotation) -> Evidence:
    return Evidence(one.article_id, one.quotation.content)


def _sentences(comparison: Comparison) -> Iterator[ComparedSentence]:
    for side in (comparison.left, comparison.right):
        yield from side.sentences


def _version(article: str, version: Version, budget: _Budget) -> Version:
    """Return what was changed, each paragraph whole or not at all."""
    changed = tuple(
        paragraph if budget.takes(article, " ".join(edit.text for edit in paragraph)) else (Edit(EditKind.KEPT, CUT),)
        for paragraph in version.changed
    )
    return replace(version, changed=changed)
