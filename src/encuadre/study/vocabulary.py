"""The vocabulary of an event: what to learn from it, in the order in which it pays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from encuadre.model import (
    AnnotatedArticle,
    Comparison,
    Gloss,
    GlossStrength,
    ItemKind,
    Language,
    Level,
    LevelSource,
    RelationKind,
    Translation,
    VocabularyItem,
)
from encuadre.study.frequency import level_of, zipf
from encuadre.study.gender import article_of, gender_of
from encuadre.study.glosses import Dictionaries, Surroundings, gloss_of
from encuadre.study.relations import mexican_usage_of, relation_of
from encuadre.study.words import LEARNT, Found, Place, find_words

GOOD_LENGTH = range(40, 221)
"""Characters of a good example: long enough to show the word in use, short enough for a card."""

Nearest = Callable[[Sequence[str], Sequence[str]], Iterable[tuple[str, str]]]
"""Which lemmas of two languages the encoder puts nearest to each other, both ways."""


@dataclass(frozen=True, slots=True)
class _Links:
    """Sentences of the event by id, and what of the other language is linked to them."""

    texts: Mapping[str, str]
    translations: Mapping[str, str]
    partners: Mapping[str, tuple[str, ...]]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Lemmas with their part of speech, by sentence."""


def vocabulary(
    comparison: Comparison, articles: Sequence[AnnotatedArticle], language: Language
) -> tuple[VocabularyItem, ...]:
    """Return what there is to learn in an event, what it says most often first; `glossed` adds meanings.

    Args:
        comparison: The event, with its links and translations.
        articles: Its articles, annotated with their words.
        language: What is being learnt.
    """
    links = _links(comparison, articles)
    items = [_item(found, language, links) for found in find_words(articles, language)]
    return tuple(sorted(items, key=lambda one: (-one.count, -one.zipf, one.lemma, one.pos)))


def glossed(
    items: Iterable[VocabularyItem],
    comparison: Comparison,
    articles: Sequence[AnnotatedArticle],
    *,
    dictionaries: Dictionaries,
    nearest: Nearest = lambda own, other: (),
) -> tuple[VocabularyItem, ...]:
    """Return items with their meaning where enough witnesses agree; what has one keeps it.

    Args:
        items: Of the event.
        comparison: The event.
        articles: Its articles, annotated with their words.
        dictionaries: What is known of words outside of the event.
        nearest: Pairs lemmas of linked sentences by the encoder; without it that witness is silent.
    """
    links = _links(comparison, articles)
    return tuple(one if one.gloss else replace(one, gloss=_gloss(one, links, dictionaries, nearest)) for one in items)


def before_reading(
    items: Iterable[VocabularyItem], level: Level | None, known: Set[str], count: int
) -> tuple[VocabularyItem, ...]:
    """Return the words to learn before reading: the most frequent of the event that the learner is not likely to know.

    Args:
        items: The vocabulary of the event.
        level: The learner's level: what belongs to it or a lower one is taken as known; `None`: nothing is.
        known: Ids of items the learner knows.
        count: How many.
    """
    above = (one for one in items if level is None or one.level is None or one.level.rank > level.rank)
    return tuple(one for one in above if one.id not in known)[:count]


def _item(found: Found, language: Language, links: _Links) -> VocabularyItem:
    example = min(found.places, key=lambda place: _worth(place, links))
    is_word = found.kind is ItemKind.WORD
    is_noun = is_word and found.pos == "NOUN" and language == "es"
    gender = gender_of(found.lemma, map(_before, found.places)) if is_noun else None
    frequency = _frequency(found, language)
    return VocabularyItem(
        lemma=found.lemma,
        language=language,
        surface=example.surface,
        pos=found.pos,
        kind=found.kind,
        gender=gender,
        article=article_of(found.lemma, gender),
        zipf=frequency,
        level=level_of(frequency),
        level_source=LevelSource.FREQUENCY if is_word else LevelSource.PARTS,
        gloss=Gloss(found.meaning, GlossStrength.AUTHORED) if found.meaning else None,
        sentence=example.sentence,
        span=example.span,
        aligned_sentence=next(iter(links.partners.get(example.sentence, ())), ""),
        count=len(found.places),
        relation=relation_of(found.lemma, found.pos, language) if is_word else None,
        mexican_usage=mexican_usage_of(found.lemma, found.pos, language) if is_word else None,
    )


def _frequency(found: Found, language: Language) -> float:
    """Return that of the commonest form of a word, of the rarest part of a term."""
    if found.kind is ItemKind.WORD:
        return max(zipf(found.lemma, surface, language) for surface in {place.surface for place in found.places})
    return min(zipf(part, part, language) for part in found.lemma.split())


def _gloss(item: VocabularyItem, links: _Links, dictionaries: Dictionaries, nearest: Nearest) -> Gloss | None:
    partners = [links.words.get(partner, {}) for partner in links.partners.get(item.sentence, ())]
    linked = [lemma for words in partners for lemma, pos in words.items() if pos == item.pos]
    own = [lemma for lemma, pos in links.words.get(item.sentence, {}).items() if pos == item.pos]
    pairs = nearest(own, linked) if linked else ()
    around = Surroundings(
        linked=frozenset(linked),
        translated=links.translations.get(item.sentence, ""),
        nearest=frozenset(other for one, other in pairs if one == item.lemma),
    )
    gloss = gloss_of(item.lemma, item.pos, item.language, dictionaries, around)
    is_misled = item.relation is not None and item.relation.kind is RelationKind.FALSE_FRIEND
    return None if gloss and is_misled and item.relation and gloss.text == item.relation.other else gloss


def _worth(place: Place, links: _Links) -> tuple[bool, bool, int, str]:
    """Order examples: those with a linked original first, then those of a good length, then the shorter."""
    text = links.texts.get(place.sentence, "")
    return (place.sentence not in links.partners, len(text) not in GOOD_LENGTH, len(text), place.sentence)


def _before(place: Place) -> str:
    return place.article.article.text[max(0, place.span.start - 20) : place.span.start]


def _links(comparison: Comparison, articles: Sequence[AnnotatedArticle]) -> _Links:
    language = {one.article.id: one.article.language for one in articles}
    sentences = {one.id: one for side in (comparison.left, comparison.right) for one in side.sentences}
    scored: dict[str, list[tuple[float, str]]] = {}
    for link in comparison.links:
        for left in link.left:
            for right in link.right:
                if language.get(sentences[left].article_id) != language.get(sentences[right].article_id):
                    scored.setdefault(left, []).append((-link.score, right))
                    scored.setdefault(right, []).append((-link.score, left))
    words: dict[str, dict[str, str]] = {}
    for annotated in articles:
        for word in annotated.words:
            if word.pos in LEARNT:
                words.setdefault(annotated.sentence_of(word.span).id, {})[word.lemma] = word.pos
    return _Links(
        texts={id_: one.text for id_, one in sentences.items()},
        translations={
            id_: one.rendering.text for id_, one in sentences.items() if isinstance(one.rendering, Translation)
        },
        partners={id_: tuple(other for _, other in sorted(found)) for id_, found in scored.items()},
        words=words,
    )
