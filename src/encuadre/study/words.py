"""The words of an event: which lemmas, where they stand, how often; names and what stands inside a term left out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from encuadre.data.gazetteer import Organisations
from encuadre.data.news_terms import NewsTerms
from encuadre.model import AnnotatedArticle, ItemKind, Language, Span, Word
from encuadre.study.frequency import zipf

LEARNT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
"""Parts of speech of vocabulary; names are none."""

RAREST = 1.5
"""Zipf frequency below which a lemma is most likely the tagger's invention (`desincentivir`), and is left out."""

INFLECTED = 1.7
"""By how much a lemma may be rarer than a form of it; one rarer still is invented too (`mandir` for `mandó`)."""

RARER = 1.0
"""By how much a singular may be rarer than its plural; farther apart they are two words, or one of them is none."""

SHORTEST = 4
"""Letters of the shortest word; shorter ones are known early, or are abbreviations (`mdp`, `nov`)."""

_INFINITIVE = re.compile(r"[aeií]r(?:se)?$")
_FOREIGN_END = re.compile(r"[bcfgkmpqtv]$")
"""Letters no Spanish word of its own ends in."""

_ACCENTED_PLURAL = re.compile(r"[áéíóú]s$")
_ADVERB = re.compile(r"mente$")
"""Of Spanish adverbs these are learnt as words; the others are few and common, or an adjective mistaken for one."""

_BEFORE_VERB = re.compile(r"\b(?:no|se|me|te|le|les|nos|lo)\s+$", re.IGNORECASE)
"""Words no noun follows: what the tagger takes for one there is a verb (`no espía`)."""


@dataclass(frozen=True, slots=True)
class Place:
    """One occurrence."""

    article: AnnotatedArticle
    sentence: str
    span: Span

    @property
    def surface(self) -> str:
        """Return the word as it stands there."""
        return self.span.of(self.article.article.text)


@dataclass(frozen=True, slots=True)
class Found:
    """A lemma, term or institution with all its places."""

    lemma: str
    pos: str
    kind: ItemKind
    places: tuple[Place, ...]
    meaning: str = ""
    """As the authored lists give it; empty for words."""


def find_words(articles: Sequence[AnnotatedArticle], language: Language) -> Iterator[Found]:
    """Yield what there is to learn in the articles of a language: institutions, terms, words, each with its places."""
    own = [one for one in articles if one.article.language == language]
    taken: dict[str, list[Span]] = {one.article.id: [mention.span for mention in one.mentions] for one in own}
    yield from _institutions(own, language)
    yield from _terms(own, language, taken)
    places: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for annotated in own:
        for word in annotated.words:
            inside = any(span.overlaps(word.span) for span in taken[annotated.article.id])
            lemma = _whole(word.lemma, word.pos) if language == "es" else word.lemma
            if not inside and _is_learnt(lemma, word, annotated):
                place = Place(annotated, annotated.sentence_of(word.span).id, word.span)
                places[lemma, word.pos].append(place)
    by_lemma: dict[str, Counter[str]] = defaultdict(Counter)
    for (lemma, pos), where in places.items():
        by_lemma[lemma][pos] += len(where)
    for lemma, tags in by_lemma.items():
        pos = tags.most_common(1)[0][0]  # the others are most often the tagger's mistakes
        yield Found(lemma, pos, ItemKind.WORD, tuple(places[lemma, pos]))


def _whole(lemma: str, pos: str) -> str:
    """Return a Spanish lemma with the e that the tagger takes off plurals, without the s or the a that it leaves.

    So `report` of `reportes` is `reporte`, `chimpancés` is `chimpancé`, and the adjective `contagiada` `contagiado`.
    """
    if pos == "ADJ" and lemma.endswith("a"):
        masculine = f"{lemma[:-1]}o"
        return masculine if zipf(masculine, masculine, "es") > zipf(lemma, lemma, "es") - RARER else lemma
    whole = lemma.removesuffix("s") if _ACCENTED_PLURAL.search(lemma) else f"{lemma}e"
    is_odd = bool(_FOREIGN_END.search(lemma) or _ACCENTED_PLURAL.search(lemma))
    return whole if is_odd and zipf(whole, whole, "es") > zipf(lemma, lemma, "es") - RARER else lemma


def _is_learnt(lemma: str, word: Word, annotated: AnnotatedArticle) -> bool:
    text, language = annotated.article.text, annotated.article.language
    surface = word.span.of(text)
    is_name = surface[:1].isupper() and word.span.start != annotated.sentence_of(word.span).span.start
    known = zipf(lemma, lemma, language)
    is_invented = known < RAREST or known + INFLECTED < zipf(surface, surface, language)
    if word.pos not in LEARNT or is_name or is_invented or len(lemma) < SHORTEST:
        return False
    if language == "en":
        return True
    ending = {"VERB": _INFINITIVE, "ADV": _ADVERB}.get(word.pos)
    if ending is not None:
        return bool(ending.search(lemma))
    return word.pos != "NOUN" or not _BEFORE_VERB.search(text[max(0, word.span.start - 6) : word.span.start])


def _institutions(articles: Sequence[AnnotatedArticle], language: Language) -> Iterator[Found]:
    names = _names(language)
    places: dict[str, list[Place]] = defaultdict(list)
    for annotated in articles:
        for mention in annotated.mentions:
            if mention.entity_id in names and " " in mention.span.of(annotated.article.text):
                place = Place(annotated, annotated.sentence_of(mention.span).id, mention.span)
                places[mention.entity_id].append(place)
    for entity, where in places.items():
        name, meaning = names[entity]
        yield Found(name, "NOUN", ItemKind.INSTITUTION, tuple(where), meaning)


def _terms(
    articles: Sequence[AnnotatedArticle], language: Language, taken: Mapping[str, list[Span]]
) -> Iterator[Found]:
    pattern, terms = _terms_of(language)
    places: dict[str, list[Place]] = defaultdict(list)
    for annotated in articles:
        for match in pattern.finditer(annotated.article.text):
            span = Span(match.start(), match.end())
            if not any(one.overlaps(span) for one in taken[annotated.article.id]):
                term = terms[_words(match[0])]
                places[term].append(Place(annotated, annotated.sentence_of(span).id, span))
                taken[annotated.article.id].append(span)
    meanings = _meanings(language)
    for term, where in places.items():
        yield Found(term, "NOUN", ItemKind.TERM, tuple(where), meanings[term])


@cache
def _names(language: Language) -> Mapping[str, tuple[str, str]]:
    """Return the display names of organisations in a language and the other, by entity; those that differ alone."""
    entries = [(id_, entry) for group in Organisations.shared().organisations.values() for id_, entry in group.items()]
    both = {id_: (entry.en[0], entry.es[0]) for id_, entry in entries if entry.es and entry.es[0] != entry.en[0]}
    return both if language == "en" else {id_: (spanish, english) for id_, (english, spanish) in both.items()}


@cache
def _meanings(language: Language) -> Mapping[str, str]:
    english = NewsTerms.shared().english
    if language == "es":
        return english
    inverted: dict[str, str] = {}
    for spanish, term in english.items():
        if " " in term:
            inverted.setdefault(term, spanish)
    return inverted


@cache
def _terms_of(language: Language) -> tuple[re.Pattern[str], Mapping[tuple[str, ...], str]]:
    """Return what finds the terms of a language, in singular or plural, and the term by its words."""
    forms: dict[tuple[str, ...], str] = {}
    for term in _meanings(language):
        forms[_words(term)] = term
        for plural in _plurals(term, language):
            forms.setdefault(_words(plural), term)
    longest = sorted(forms, key=len, reverse=True)
    either = "|".join(r"\s+".join(map(re.escape, words)) for words in longest)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE), forms


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.lower().split())


def _plurals(term: str, language: Language) -> Iterator[str]:
    words = term.split()
    if language == "en":
        yield " ".join([*words[:-1], _plural(words[-1], language)])
        return
    head = next((at for at, word in enumerate(words) if word in ("de", "del", "al", "el", "a")), len(words))
    yield " ".join([*(_plural(word, language) for word in words[:head]), *words[head:]])


def _plural(word: str, language: Language) -> str:
    if word.endswith("s"):
        return word
    if language == "en":
        return f"{word[:-1]}ies" if re.search(r"[^aeiou]y$", word) else f"{word}s"
    if word.endswith("z"):
        return f"{word[:-1]}ces"
    if re.search(r"[áéíóú]n$", word):
        return f"{word[:-2]}{word[-2].translate(str.maketrans('áéíóú', 'aeiou'))}nes"
    return f"{word}s" if word[-1] in "aeiouáéó" else f"{word}es"
