"""What the words of one article or side show by themselves: loaded words, and how much is left open."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from encuadre.data.certainty import CertaintyMarkers, Rumour
from encuadre.data.loaded_words import LoadedWords, loaded_words
from encuadre.frame._phrases import Found, PhraseIndex, Token, inside, marked_spans, said_spans, tokens_of
from encuadre.frame._prose import prose_of
from encuadre.model import (
    AnnotatedArticle,
    Certainty,
    CertaintyKind,
    CertaintyUse,
    Evidence,
    Language,
    LoadedUse,
    Span,
)

RUMOUR_GROUP = "rumour"
"""The group of `habría huido`, which no list holds."""

_LEFT_ALONE = ""
"""The group of longer forms that only look like a form of a list."""

_ATTRIBUTING = "attributing"
"""The group of words after which the rest of a sentence may be somebody else's view."""

_INFINITIVE = re.compile(r"[aei]r(?:se|l[aeo]s?|les|me|nos)?\Z")
"""A Spanish infinitive, with or without pronoun, as `fold` leaves it."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A form found, and whether somebody else said it."""

    found: Found
    evidence: Evidence
    language: Language
    is_quoted: bool


@dataclass(frozen=True, slots=True)
class WordingReading:
    """What was found in one article."""

    loaded: tuple[Marked, ...]
    certainty: tuple[Marked, ...]
    own_words: int
    quoted_words: int
    headline: Evidence | None
    is_question: bool


def read_wording(annotated: AnnotatedArticle) -> WordingReading:
    """Find loaded words and markers of certainty in one article."""
    article = annotated.article
    text, language = article.text, article.language
    tokens = tokens_of(text)
    marked = marked_spans(annotated)
    quoted = sum(inside((token.start for token in tokens), marked))
    certain = sorted([*_markers(text, language, tokens), *_rumours(annotated, tokens)], key=lambda found: found.span)
    title = Span(0, len(article.title))
    loaded = _outside_names(annotated, _loaded(text, language, tokens))
    return WordingReading(
        loaded=_marked(annotated, loaded, _others(annotated, tokens)),
        certainty=_marked(annotated, certain, marked),
        own_words=len(tokens) - quoted,
        quoted_words=quoted,
        headline=Evidence(article.id, title) if article.title else None,
        is_question="?" in article.title,
    )


def loaded_uses(readings: Sequence[WordingReading]) -> tuple[LoadedUse, ...]:
    """Gather the loaded words of a side by group, most used first."""
    grouped: dict[str, list[Marked]] = defaultdict(list)
    for reading in readings:
        for one in reading.loaded:
            grouped[one.found.group].append(one)
    uses = []
    for group, found in grouped.items():
        forms = Counter((one.found.form, one.language) for one in found)
        form, language = min(forms, key=lambda one: (-forms[one], one))
        quoted = sum(one.is_quoted for one in found)
        kind = loaded_words(language)[group].kind
        uses.append(LoadedUse(group, kind, form, language, len(found) - quoted, quoted, _evidence(found)))
    return tuple(sorted(uses, key=lambda use: (-use.own - use.quoted, -use.own, use.group)))


def certainty_of(readings: Sequence[WordingReading]) -> Certainty:
    """Count the markers of a side by kind, as a rate in a hundred of its own words."""
    own_words = sum(reading.own_words for reading in readings)
    by_kind: dict[CertaintyKind, list[Marked]] = defaultdict(list)
    for reading in readings:
        for one in reading.certainty:
            by_kind[_kind(one)].append(one)
    uses = []
    for kind in CertaintyKind:
        found = by_kind[kind]
        quoted = sum(one.is_quoted for one in found)
        own = len(found) - quoted
        if found:
            rate = 100 * own / own_words if own_words else 0.0
            forms = Counter(one.found.form for one in found)
            ranked = tuple(sorted(forms, key=lambda form: (-forms[form], form)))
            uses.append(CertaintyUse(kind, own, quoted, rate, ranked, _evidence(found)))
    headlines = [reading for reading in readings if reading.headline]
    return Certainty(
        uses=tuple(uses),
        own_words=own_words,
        quoted_words=sum(reading.quoted_words for reading in readings),
        headlines=len(headlines),
        questions=tuple(one.headline for one in headlines if one.is_question and one.headline),
    )


def _kind(one: Marked) -> CertaintyKind:
    if one.found.group == RUMOUR_GROUP:
        return CertaintyKind.EVIDENTIAL
    return CertaintyMarkers.of(one.language).markers[one.found.group].kind


def _marked(annotated: AnnotatedArticle, found: Sequence[Found], quoted: Sequence[Span]) -> tuple[Marked, ...]:
    article = annotated.article
    return tuple(
        Marked(one, Evidence(article.id, one.span), article.language, is_quoted)
        for one, is_quoted in zip(found, inside((one.span.start for one in found), quoted), strict=True)
    )


def _evidence(found: Sequence[Marked]) -> tuple[Evidence, ...]:
    return tuple(one.evidence for one in sorted(found, key=lambda one: one.is_quoted))


def _rumours(annotated: AnnotatedArticle, tokens: Sequence[Token]) -> Iterator[Found]:
    """Find conditionals of rumour, but in sentences that suppose (`si hubiera …`)."""
    known = _folded_rumour(annotated.article.language)
    if not known.auxiliaries:
        return
    supposing: list[Span] = []
    for place, token in enumerate(tokens):
        if token.word not in known.auxiliaries:
            continue
        following = place + 1
        while following < len(tokens) and tokens[following].word in known.between:
            following += 1
        last = tokens[min(following, len(tokens) - 1)]
        if not (last.word in known.irregular or last.word.endswith(known.endings)):
            continue
        if not supposing:
            words = [Span(one.start, one.end) for one in tokens if one.word in known.irrealis]
            supposing = [
                sentence.span for sentence in annotated.sentences if any(sentence.span.covers(word) for word in words)
            ] or [Span(0, 0)]
        if not any(span.covers(Span(token.start, token.end)) for span in supposing):
            form = annotated.article.text[token.start : last.end].lower()
            yield Found(RUMOUR_GROUP, form, Span(token.start, last.end))


@cache
def _folded_rumour(language: Language) -> Rumour:
    """Return the list as the words of a text are folded."""
    known = CertaintyMarkers.of(language).rumour

    def folded(words: Iterable[str]) -> tuple[str, ...]:
        return tuple(token.word for word in sorted(words) for token in tokens_of(word))

    return Rumour(
        auxiliaries=frozenset(folded(known.auxiliaries)),
        endings=folded(known.endings),
        irregular=frozenset(folded(known.irregular)),
        between=frozenset(folded(known.between)),
        irrealis=frozenset(folded(known.irrealis)),
    )


@cache
def _loaded_index(language: Language) -> PhraseIndex:
    lists = LoadedWords.of(language)
    forms = [(form, group) for group, entry in lists.groups.items() for form in entry.forms]
    return PhraseIndex([*forms, *((form, _LEFT_ALONE) for form in lists.left_alone)])


@cache
def _attributing_index(language: Language) -> PhraseIndex:
    return PhraseIndex((form, _ATTRIBUTING) for form in LoadedWords.of(language).attributing)


def _others(annotated: AnnotatedArticle, tokens: Sequence[Token]) -> list[Span]:
    """Return what is not, or may not be, the newsroom's own choice of words: speech, posts and views of others."""
    posts = (
        sentence.span
        for sentence, is_prose in zip(annotated.sentences, prose_of(annotated), strict=True)
        if not is_prose
    )
    return sorted([*said_spans(annotated), *posts, *_attributed(annotated, tokens)])


def _attributed(annotated: AnnotatedArticle, tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield what stands in a sentence behind words that say whose view follows (`for critics she was …`)."""
    article = annotated.article
    ends = [one.span.end for one in annotated.sentences]
    for found in _attributing_index(article.language).find(tokens, article.text):
        place = bisect_left(ends, found.span.end)
        if place < len(ends):
            yield Span(found.span.end, ends[place])


def _outside_names(annotated: AnnotatedArticle, loaded: Iterable[Found]) -> list[Found]:
    """Leave out words that are part of a name (`Economic Freedom Fighters`, `Patriot Prayer`): nobody chose them.

    In a headline every word may be capitalised, and what is taken for a name there is often none.
    """
    article = annotated.article
    names = [one.span for one in annotated.mentions if one.span.start >= len(article.title)]
    return [
        one
        for one in loaded
        if article.text[one.span.start].islower()
        or not any(name != one.span and name.covers(one.span) for name in names)
    ]


def _loaded(text: str, language: Language, tokens: Sequence[Token]) -> list[Found]:
    return [found for found in _loaded_index(language).find(tokens, text) if found.group != _LEFT_ALONE]


@cache
def _certainty_index(language: Language) -> PhraseIndex:
    lists = CertaintyMarkers.of(language)
    forms = [(form, group) for group, entry in lists.markers.items() for form in entry.forms]
    left_alone = [(form, _LEFT_ALONE) for form in lists.exceptions.left_alone]
    return PhraseIndex([*forms, *left_alone], lists.exceptions.lower_case)


def _markers(text: str, language: Language, tokens: Sequence[Token]) -> Iterator[Found]:
    before_infinitive = CertaintyMarkers.of(language).exceptions.before_infinitive
    following: dict[int, str] = {}
    if before_infinitive:
        following = {one.end: after.word for one, after in pairwise(tokens)}
    for found in _certainty_index(language).find(tokens, text):
        if found.form in before_infinitive and not _INFINITIVE.search(following.get(found.span.end, "")):
            continue
        if found.group != _LEFT_ALONE:
            yield found
