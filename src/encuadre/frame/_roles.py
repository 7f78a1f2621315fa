"""What somebody is: the role and the country that a phrase, a name or its surroundings tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from encuadre.data.actors import Standing, countries_of_places, standings, third_countries
from encuadre.data.roles import RoleWords
from encuadre.model import AnnotatedArticle, Country, EntityKind, Language, Mention, Role, Span
from encuadre.text.tokens import words_of

NOBODY: Standing = (Role.UNKNOWN, None)

WINDOW = 90
"""Characters on either side of a name in which its office stands: `el secretario de Seguridad y Protección Ciudadana`
and the like are the longest."""

LOOKED_AT = 4
"""Mentions of one person in which an office is looked for: the press tells it when it introduces somebody."""

_BEFORE = re.compile(r"[^.;:!?—()“”\"«»\n]*(?:\b[A-ZÁÉÍÓÚÑ][^\W\d_]{1,4}\. (?:[^\W\d_]+ )?)*\Z")
"""Back to a mark, but over the full stops of titles: `Rep.`, `Lt. Col.`, `la Dra.`"""

_AGE = r"(?:\s?,\s?(?:de )?\d+(?: años)?(?=,))?"
_AFTER = re.compile(rf"{_AGE}\s?[,(]\s?([^,.;:!?—()“”\"«»\n]*)")
_INTRODUCED = re.compile(r"(?:who|que|quien)\b", re.IGNORECASE)
_CUT_OFF = re.compile(r".*,(?!\s*\Z)", re.DOTALL)
"""Up to the last comma, unless it stands right before the name: `…, la presidenta de la unión, Ana Ruiz`."""

_JOINERS = re.compile(r"\b(?:of|for|at|with|in|from|de|del|por|para|en)\b")
_STATE = frozenset({Role.US_GOVERNMENT, Role.MEXICAN_GOVERNMENT, Role.OTHER_GOVERNMENT})
_OWN = {Country.US: Role.US_GOVERNMENT, Country.MX: Role.MEXICAN_GOVERNMENT}


@dataclass(frozen=True, slots=True)
class Nouns:
    """The authored words of one language, folded, with their plurals."""

    strong: dict[str, Role]
    """Nouns that are a role by themselves."""

    relational: frozenset[str]
    """Offices every house has."""

    of_state: frozenset[str]
    countries: dict[str, Country | None]
    """Adjectives, and names of third countries, which are `None`."""

    associations: frozenset[str]
    doings: dict[str, Role]
    leading: frozenset[str]
    """Verbs whose clause tells what somebody is."""

    documents: frozenset[str]
    anonymous: frozenset[str]
    anonymity: tuple[str, ...]


@cache
def nouns(language: Language) -> Nouns:
    """Return the words of a language."""
    own = RoleWords.of(language)
    strong: dict[str, Role] = {}
    for role, listed in (
        (Role.OTHER_GOVERNMENT, own.government),
        (Role.MEDIA, own.media),
        (Role.RESIDENTS, own.residents),
        (Role.EXPERTS, own.experts),
        (Role.BUSINESS, own.business),
        (Role.CIVIL_SOCIETY, own.civil_society),
        (Role.SECURITY, own.security),
        (Role.CRIME, own.crime),
        (Role.MIGRANTS, own.migrants),
    ):
        strong.update(dict.fromkeys(_numbers(listed, own.plurals), role))
    return Nouns(
        strong,
        _numbers(own.relational, own.plurals),
        _numbers(own.state_offices, own.plurals),
        {
            form: None if country == "elsewhere" else Country(country)
            for country, listed in own.of_country.items()
            for form in _all_folded(listed)
        },
        _numbers(own.associations, own.plurals),
        {form: Role[role.upper()] for role, verbs in own.doings.items() for verb in verbs for form in words_of(verb)},
        frozenset(_all_folded(own.leading)),
        _numbers(own.documents, own.plurals),
        _numbers(own.anonymous, own.plurals),
        own.anonymity,
    )


def _all_folded(listed: Iterable[str]) -> Iterable[str]:
    return (" ".join(words_of(word.replace("-", " "))) for word in listed)


def _numbers(listed: Iterable[str], plurals: Sequence[str]) -> frozenset[str]:
    singular = list(_all_folded(listed))
    return frozenset(singular) | {word + ending for word in singular for ending in plurals}


class Roles:
    """The roles of one article's people and bodies, each looked up once."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        """Note where each entity is named."""
        self._article = annotated.article
        self._nouns = nouns(annotated.article.language)
        self._mentions: dict[str, list[Mention]] = {}
        for mention in annotated.mentions:
            self._mentions.setdefault(mention.entity_id, []).append(mention)
        self._all = annotated.mentions
        self._verbs = [word.span.start for word in annotated.words if word.pos == "VERB"]
        self._is_abroad = _is_abroad(annotated)
        self._known: dict[str, Standing] = {}
        self._phrases: dict[tuple[int, int], Standing] = {}

    def of_entity(self, id_: str) -> Standing:
        """Return what a named person or body is: known by heart, or told where it is named."""
        if id_ not in self._known:
            self._known[id_] = standings().get(id_) or self._told(id_)
        return self._known[id_]

    def of_phrase(self, span: Span, head: str = "") -> Standing:
        """Return what a phrase without name means; its head, where it is known, decides before its other words."""
        key = (span.start, span.end)
        if key not in self._phrases:
            self._phrases[key] = self._read(span, head, inside=True)
        return self._phrases[key]

    def is_insider(self, phrase: Span) -> bool:
        """Tell whether a phrase without name means an official or a source who could have been named."""
        return not self._nouns.anonymous.isdisjoint(words_of(phrase.of(self._article.text)))

    def asks_anonymity(self, sentence: str) -> bool:
        """Tell whether a sentence says that its source stays unnamed on purpose."""
        plain = " ".join(words_of(sentence))
        return any(wording in plain for wording in self._nouns.anonymity)

    def _told(self, id_: str) -> Standing:
        found = NOBODY
        for mention in self._mentions.get(id_, ())[:LOOKED_AT]:
            if mention.kind is EntityKind.PLACE:
                return NOBODY
            if mention.kind is not EntityKind.PERSON:
                return self._read(mention.span, "", inside=True)
            for around in (self._before(mention.span), self._after(mention.span)):
                standing = self._done(around) if self._is_clause(around) else self._read(around, "", inside=False)
                if standing[0] is not Role.UNKNOWN:
                    return standing
                found = found if found[1] else standing
        return found

    def _is_clause(self, span: Span) -> bool:
        """Tell whether a stretch is a relative clause that tells what somebody does, not what somebody is."""
        text = span.of(self._article.text)
        return _INTRODUCED.match(text) is not None and self._nouns.leading.isdisjoint(words_of(text)[1:3])

    def _done(self, span: Span) -> Standing:
        """Read a role out of what somebody does (`who farms 1,800 acres`)."""
        doings = self._nouns.doings
        return next(
            (doings[word] for word in words_of(span.of(self._article.text)) if word in doings), Role.UNKNOWN
        ), None

    def _before(self, name: Span) -> Span:
        """Return the words before a name back to a mark or a verb: its titles."""
        start = max(0, name.start - WINDOW)
        text = self._article.text[start : name.start]
        match = _BEFORE.search(text)
        begin = match.start() if match else 0
        cut = _CUT_OFF.match(text, begin)
        begin = cut.end() if cut else begin
        verbs = [verb for verb in self._verbs if start + begin <= verb < name.start]
        return Span(verbs[-1] if verbs else start + begin, name.start)

    def _after(self, name: Span) -> Span:
        """Return the apposition behind a name: `Laura Whitfield, the port director`."""
        match = _AFTER.match(self._article.text, name.end, name.end + WINDOW)
        if match is None:
            return Span(name.end, name.end)
        if _INTRODUCED.match(match[1]):
            return Span(*match.span(1))
        end = next((verb for verb in self._verbs if match.start(1) <= verb < match.end(1)), match.end(1))
        return Span(match.start(1), end)

    def _read(self, span: Span, head: str, *, inside: bool) -> Standing:
        """Read the role out of a stretch: its head, its nouns, the names in it, then the offices all houses have."""
        words = self._nouns
        text = span.of(self._article.text)
        role = words.strong.get(" ".join(words_of(head)), Role.UNKNOWN) if head else Role.UNKNOWN
        named = [standings()[m.entity_id] for m in self._within(span) if m.entity_id in standings() and _is_body(m)]
        plain = _in_order(text, head_last=self._article.language == "en")
        if role is Role.UNKNOWN:
            role = next((words.strong[word] for word in plain if word in words.strong), Role.UNKNOWN)
        is_relational = not words.relational.isdisjoint(plain)
        if role is Role.MIGRANTS and (is_relational or not words.associations.isdisjoint(plain)):
            role = Role.CIVIL_SOCIETY  # who speaks for migrants is organised
        if role is Role.RESIDENTS and is_relational and not inside:
            role = Role.UNKNOWN  # the director of a women's institute is no resident
        is_of_other_body = is_relational and not inside and self._unknown_body(span)
        if named and (role is Role.UNKNOWN or (role in _STATE and not is_relational)) and (inside or is_relational):
            role = named[0][0]
        if role is Role.UNKNOWN:
            role = next((words.doings[word] for word in plain if word in words.doings), Role.UNKNOWN)
        if role is Role.UNKNOWN and not words.associations.isdisjoint(plain):
            role = Role.CIVIL_SOCIETY
        if role is Role.UNKNOWN and not is_of_other_body and not words.of_state.isdisjoint(plain):
            role = Role.OTHER_GOVERNMENT
        if role is Role.UNKNOWN and inside and not words.documents.isdisjoint(plain):
            role = Role.DOCUMENTS
        return self._of_country(role, span, plain)

    def _of_country(self, role: Role, span: Span, plain: Sequence[str]) -> Standing:
        """Tell whose state an office of state is, and of which country every other role."""
        country, is_elsewhere = self._country(span, plain)
        if is_elsewhere and role in _STATE:
            return Role.OTHER_GOVERNMENT, None
        if role is Role.OTHER_GOVERNMENT:
            role = _OWN.get(country, role) if country else self._unmarked(span, plain)
        return role, country or (_country_of(role))

    def _country(self, span: Span, plain: Sequence[str]) -> tuple[Country | None, bool]:
        """Return the country a stretch tells by an adjective, a place or a body, and whether it tells a third one.

        A third country beside a body decides (`el ministro de Defensa de Corea del Sur`); of two places the first does.
        """
        for word in plain:
            if word in self._nouns.countries:
                country = self._nouns.countries[word]
                return country, country is None
        within = self._within(span)
        places = [
            m.entity_id for m in within if m.entity_id in third_countries() or m.entity_id in countries_of_places()
        ]
        if places and places[0] in third_countries():
            return None, True
        for mention in within:
            place = countries_of_places().get(mention.entity_id)
            standing = standings().get(mention.entity_id, NOBODY)
            if place or standing[1]:
                return place or standing[1], False
        return None, False

    def _unmarked(self, span: Span, plain: Sequence[str]) -> Role:
        """Return whose government is meant where neither of the two countries is told: the one of the newsroom.

        `The governor` in a paper of one country is a governor of that country, unless another place or a third country
        is named beside it, or the article names another country more often than its own.
        """
        is_elsewhere = self._is_abroad or not self._nouns.countries.keys().isdisjoint(plain)
        if is_elsewhere or any(mention.kind is EntityKind.PLACE for mention in self._within(span)):
            return Role.OTHER_GOVERNMENT
        own = self._article.country
        return _OWN[own] if own else Role.OTHER_GOVERNMENT

    def _unknown_body(self, span: Span) -> bool:
        """Tell whether a body that is not known by heart stands in a stretch: its president is no head of state."""
        return any(_is_body(mention) and mention.entity_id not in standings() for mention in self._within(span))

    def _within(self, span: Span) -> list[Mention]:
        return [mention for mention in self._all if span.start <= mention.span.start < span.end]


def _is_abroad(annotated: AnnotatedArticle) -> bool:
    """Tell whether an article is about another country than its newsroom's.

    That is one third country named more often than the two together, or the people, bodies and places of the neighbour
    more often than its own.
    """
    named = Counter(mention.entity_id for mention in annotated.mentions)
    here = named["united-states"] + named["mexico"]
    third = max((named[id_] for id_ in third_countries()), default=0)
    of_country = Counter[Country | None]()
    for id_, count in named.items():
        of_country[countries_of_places().get(id_) or standings().get(id_, NOBODY)[1]] += count
    own = annotated.article.country
    neighbour = sum(of_country[country] for country in _OWN if country is not own)
    return third > max(1, here) or (own is not None and neighbour > of_country[own])


def _is_body(mention: Mention) -> bool:
    return mention.kind is EntityKind.ORGANISATION


def _country_of(role: Role) -> Country | None:
    return {Role.US_GOVERNMENT: Country.US, Role.MEXICAN_GOVERNMENT: Country.MX}.get(role)


def _in_order(text: str, *, head_last: bool) -> list[str]:
    """Return the words of a phrase, its head first: English heads stand last before `of`, Spanish ones first."""
    plain = " ".join(words_of(text))
    if not head_last:
        return plain.split()
    joiner = _JOINERS.search(plain)
    head, rest = (plain[: joiner.start()], plain[joiner.start() :]) if joiner else (plain, "")
    return head.split()[::-1] + rest.split()
