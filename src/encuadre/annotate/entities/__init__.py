"""Who and what is named: mentions, and the entities they mean, one across languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from encuadre.annotate.entities.gazetteer import Gazetteer, load_gazetteer
from encuadre.annotate.entities.merging import Candidate, merge_names
from encuadre.annotate.entities.people import gender_of, settle_people
from encuadre.annotate.entities.recognised import recognised_names
from encuadre.annotate.entities.wording import WORD, Wording, connectors, wording
from encuadre.annotate.parse import Parse
from encuadre.model import Country, Entity, EntityKind, Language, Mention, Span
from encuadre.text.folding import fold_in_place, slug

__all__ = ["Gazetteer", "Named", "Wording", "find_entities", "load_gazetteer", "wording"]

_ACRONYM = re.compile(r" \((?P<acronym>[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑa-záéíóúñ-]{1,9})\)")


@dataclass(frozen=True, slots=True)
class Named:
    """The names of one article."""

    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    genders: Mapping[str, str]
    """For persons, by entity id: `m`, `f` or empty."""

    offices: Mapping[str, str]
    """For known persons, by entity id: the office they are called by (`president`)."""

    known: frozenset[str] = frozenset()
    """The ids of those known by heart."""


def find_entities(parse: Parse, gazetteer: Gazetteer, country: Country | None) -> Named:
    """Find the names of an article and the entity each means.

    The id of an entity is known by heart or made of its name alone, so that two articles agree on it in whatever order
    they are read.

    Args:
        parse: The parsed article.
        gazetteer: What is known by heart.
        country: Where the outlet sits, for names that mean another thing there; `None` if unknown.
    """
    text, language = parse.text, parse.language
    words = wording(language)
    candidates = merge_names(text, gazetteer.find(text, language, country), recognised_names(parse, words), words)
    candidates = _with_acronyms(text, candidates)
    settled = settle_people(list(_voted(text, candidates)), text, gazetteer, language)
    mentions: list[Mention] = []
    shown: dict[str, Counter[str]] = {}
    kinds: dict[str, EntityKind] = {}
    genders: dict[str, str] = {}
    for candidate, full in settled:
        id = candidate.known.id if candidate.known else _id(text, candidate, full, words)
        if not id:
            continue
        kind = kinds.setdefault(id, candidate.kind)
        mentions.append(Mention(candidate.span, kind, id))
        shown.setdefault(id, Counter())[_display(candidate.span.of(text))] += 1
        if kind is EntityKind.PERSON:
            genders[id] = gender_of(full, candidate.known, words)
    entities = tuple(Entity(id, kind, _names(id, shown[id], gazetteer, language)) for id, kind in kinds.items())
    offices = {id: gazetteer.by_id[id].office for id in genders if id in gazetteer.by_id}
    return Named(tuple(mentions), entities, genders, offices, frozenset(kinds.keys() & gazetteer.by_id.keys()))


def _voted(text: str, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Give the same name the same kind throughout the article: the one most of its occurrences have."""
    votes: dict[str, Counter[EntityKind]] = {}
    for candidate in candidates:
        votes.setdefault(fold_in_place(candidate.span.of(text)).lower(), Counter())[candidate.kind] += 1
    for candidate in candidates:
        if candidate.known is not None:
            yield candidate
        else:
            kind = votes[fold_in_place(candidate.span.of(text)).lower()].most_common(1)[0][0]
            yield replace(candidate, kind=kind)


def _with_acronyms(text: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Take `(Conagua)` behind a name for another name of it."""
    found = list(candidates)
    starts = {candidate.span.start for candidate in candidates}
    for candidate in candidates:
        match = _ACRONYM.match(text, candidate.span.end)
        if match and candidate.kind is EntityKind.ORGANISATION and match.start("acronym") not in starts:
            found.append(replace(candidate, span=Span(*match.span("acronym"))))
    return sorted(found, key=lambda candidate: candidate.span.start)


def _id(text: str, candidate: Candidate, full: Sequence[str], words: Wording) -> str:
    if full:
        return slug(" ".join(full))
    plain = [fold_in_place(word).lower() for word in WORD.findall(candidate.span.of(text))]
    return slug(" ".join(sorted(words.name_words.get(word, word) for word in plain if word not in connectors())))


def _display(name: str) -> str:
    return " ".join(name.split())


def _names(id: str, shown: Counter[str], gazetteer: Gazetteer, language: Language) -> Mapping[Language, str]:
    known = gazetteer.by_id.get(id)
    if known is not None:
        return known.names
    # The fullest form, as often as possible in ordinary capitals.
    best = max(shown, key=lambda name: (len(name.split()), not name.isupper(), shown[name], name))
    return {language: best}
