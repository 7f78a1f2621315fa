"""A comparison as exercises are cut out of it: every sentence with what was read in it, and what is surely the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeGuard

from encuadre.data.gap_words import GapWords
from encuadre.data.openers import Openers
from encuadre.model import (
    AnnotatedArticle,
    Article,
    ComparedSentence,
    Comparison,
    Language,
    LinkKind,
    Quantity,
    QuantityKind,
    Rendering,
    Span,
    Status,
    Translation,
    Word,
)
from encuadre.model.exercise import RELIABLE
from encuadre.text.tokens import words_of

SURE = 0.95
"""Score from which two sentences are taken to say the same: of such links a reader found 19 of 20 right."""

_NOT_COMPARED = frozenset({QuantityKind.DATE, QuantityKind.DURATION, QuantityKind.ORDINAL})
"""Told in many ways, and one newsroom's `Tuesday` is another's `today`."""

SHORTEST = 6
"""Words below which a sentence is a caption, a cry or a heading."""

_BEHIND_ARTICLE = re.compile(r"\b(el|la|los|las|un|una|unos|unas|al|del) (\w+)")
_QUOTES = '"“”«»'
_END = re.compile(r"[.!?…][\"”»)]?$")
_CREDIT = re.compile(
    r"\b(?:contributed to|reported from|reporting by|editing by|con información de|contribuyó|contribuyeron)\b", re.I
)
"""A sentence about who made the report tells nothing of the event."""

_LIST = re.compile(r"^[\W\d_]*[a-z0-9]?[).]\s|[|•·►]|https?:|@\w")


@dataclass(frozen=True, slots=True)
class Source:
    """One sentence of a side with everything that was read in it; spans are of `text`."""

    compared: ComparedSentence
    article: Article
    side: str
    number: int
    """Position in the article; 0 is the headline where there is one."""

    words: tuple[Word, ...] = ()
    names: tuple[Span, ...] = ()
    quantities: tuple[Quantity, ...] = ()

    @property
    def id(self) -> str:
        """Return the sentence's id."""
        return self.compared.id

    @property
    def language(self) -> Language:
        """Return what it is written in."""
        return self.article.language

    @property
    def text(self) -> str:
        """Return the sentence on one line, character for character."""
        return re.sub(r"\s", " ", self.compared.text)


@dataclass(frozen=True, slots=True)
class Material:
    """All that exercises of one event are made of."""

    comparison: Comparison
    sources: Mapping[str, Source]
    """By sentence id: the left side's in reading order, then the right's."""

    partners: Mapping[str, frozenset[str]]
    """Every sentence that any link ties to one, however loosely."""

    pairs: tuple[tuple[str, str], ...]
    """A sentence of the left and one of the right that surely say the same."""

    genders: Mapping[str, str]
    """`m` or `f` of the Spanish words behind an article that shows it; a word that stands behind both is absent."""

    everything: tuple[AnnotatedArticle, ...]
    """Every article of the event, also those on neither side: what one of them tells is told."""

    @property
    def sides(self) -> tuple[str, str]:
        """Return what the two sides are called."""
        return self.comparison.left.side, self.comparison.right.side

    @property
    def agreeing(self) -> tuple[tuple[str, str], ...]:
        """Return the pairs whose sentences tell the same figures: what one has more than the other is not the same."""
        return tuple(pair for pair in self.pairs if _figures(self.sources[pair[0]]) == _figures(self.sources[pair[1]]))

    @property
    def disputed(self) -> frozenset[str]:
        """Return the ids of sentences that are told differently somewhere."""
        differing = (*self.comparison.conflicts, *self.comparison.compatible)
        inside = (conflict for claim in self.comparison.claims for conflict in claim.conflicts)
        return frozenset(id_ for one in (*differing, *inside) for id_ in (one.left, one.right))

    def written_in(self, language: Language) -> list[Source]:
        """Return the originals of a language."""
        return [source for source in self.sources.values() if source.language == language]

    def vocabulary(self, language: Language) -> list[tuple[str, str, str]]:
        """Return the content words of a language as they are written, with lemma and part of speech, in order."""
        sources = self.written_in(language)
        return sorted({(word.span.of(one.text), word.lemma, word.pos) for one in sources for word in one.words})

    def bilingual(self, learnt: Language) -> Iterator[tuple[Source, Source]]:
        """Yield the agreeing pairs of two originals in two languages, that of the learnt language first."""
        for pair in self.agreeing:
            one, other = (self.sources[id_] for id_ in pair)
            if one.language != other.language:
                yield (one, other) if one.language == learnt else (other, one)


def material_of(comparison: Comparison, annotated: Sequence[AnnotatedArticle]) -> Material:
    """Index a comparison and the articles it was made of.

    Args:
        comparison: Of an event that two sides tell.
        annotated: The event's articles with their words; one that is missing gives no words, names and figures.
    """
    read = {one.article.id: one for one in annotated}
    sources: dict[str, Source] = {}
    for side in (comparison.left, comparison.right):
        articles = {article.id: article for article in side.articles}
        for sentence in side.sentences:
            source = _source(sentence, articles[sentence.article_id], side.side, read.get(sentence.article_id))
            sources[sentence.id] = source
    partners: dict[str, set[str]] = {}
    pairs: list[tuple[str, str]] = []
    for link in comparison.links:
        for left in link.left:
            for right in link.right:
                partners.setdefault(left, set()).add(right)
                partners.setdefault(right, set()).add(left)
        if link.kind is LinkKind.SAME and link.score >= SURE and len(link.left) == len(link.right) == 1:
            pairs.append((link.left[0], link.right[0]))
    return Material(
        comparison,
        sources,
        {id_: frozenset(those) for id_, those in partners.items()},
        tuple(pairs),
        _genders(source.text for source in sources.values() if source.language == "es"),
        tuple(annotated),
    )


def _genders(texts: Iterable[str]) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for text in texts:
        for article, word in _BEHIND_ARTICLE.findall(text.lower()):
            found.setdefault(word, set()).add("f" if article in ("la", "las", "una", "unas") else "m")
    return {word: next(iter(genders)) for word, genders in found.items() if len(genders) == 1}


def _source(sentence: ComparedSentence, article: Article, side: str, read: AnnotatedArticle | None) -> Source:
    number = int(sentence.id.rpartition("-")[2])
    if read is None:
        return Source(sentence, article, side, number)
    place = sentence.span
    return Source(
        sentence,
        article,
        side,
        number,
        tuple(Word(_within(one.span, place), one.lemma, one.pos) for one in read.words if place.covers(one.span)),
        tuple(_within(one.span, place) for one in read.mentions if place.covers(one.span)),
        tuple(_moved(one, place) for one in read.quantities if place.covers(one.span)),
    )


def _within(span: Span, place: Span) -> Span:
    return Span(span.start - place.start, span.end - place.start)


def _moved(quantity: Quantity, place: Span) -> Quantity:
    return replace(quantity, span=_within(quantity.span, place))


def _figures(source: Source) -> frozenset[tuple[float, float]]:
    return frozenset((float(one.low), float(one.high)) for one in source.quantities if one.kind not in _NOT_COMPARED)


def is_reliable(rendering: Rendering, *, least: float = RELIABLE) -> TypeGuard[Translation]:
    """Tell whether a class may learn from a translation: a person's, or one that a reader would probably call right."""
    return isinstance(rendering, Translation) and (rendering.confidence or 0.0) >= least


def stands_alone(source: Source, *, longest: int) -> bool:
    """Tell whether a sentence can be read without the one before it, and is whole.

    Args:
        source: The sentence.
        longest: Words it may have.
    """
    text, words = source.text, words_of(source.text)
    if source.compared.status is Status.NO_STATEMENT or not SHORTEST <= len(words) <= longest:
        return False
    openers = Openers.of(source.language)
    first = next(iter(words))
    return (
        first not in openers.words
        and not openers.newsroom.intersection(words)
        and GapWords.of(source.language).furniture.isdisjoint(words)
        and text.count("(") == text.count(")")
        and text[:1] not in "¿¡" + _QUOTES
        and text[:1].isupper()
        and _END.search(text) is not None
        and "?" not in text
        and text.count('"') % 2 == 0
        and text.count("“") == text.count("”")
        and text.count("«") == text.count("»")
        and not _LIST.search(text)
        and not _CREDIT.search(text)
    )


def are_distinguishable(texts: Iterable[str]) -> bool:
    """Tell whether no two of some sentences of one language share half of their words."""
    seen: list[frozenset[str]] = []
    for text in texts:
        words = frozenset(words_of(text))
        if any(len(words & other) > 0.5 * min(len(words), len(other)) for other in seen):
            return False
        seen.append(words)
    return True
