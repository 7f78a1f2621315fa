"""Who may be meant: the persons and bodies named so far in an article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from encuadre.annotate.parse import Parse
from encuadre.model import EntityKind, Mention, Span

SUBJECTS = frozenset({"nsubj", "nsubjpass", "nsubj:pass", "csubj"})

REACH = 4
"""Sentences back in which a person who was a subject is preferred to a nearer one who was not: about a paragraph,
the distance over which pronouns in news nearly always refer."""


@dataclass(frozen=True, slots=True)
class Person:
    """One mention of a person, as a candidate for a pronoun."""

    at: int
    sentence: int
    entity: str
    is_subject: bool
    is_quoted: bool


class Cast:
    """The named persons and bodies of one article, in reading order."""

    def __init__(
        self, parse: Parse, mentions: Sequence[Mention], genders: Mapping[str, str], quoted: Sequence[Span]
    ) -> None:
        """Note where each person stands: as subject, inside somebody's words, or aside."""
        self._mentions = mentions
        self._starts = [mention.span.start for mention in mentions]
        self._genders = genders
        self._text = parse.text
        self.fullest = _fullest(parse.text, mentions)
        opens = [span.start for span in quoted]
        self.people: list[Person] = []
        for mention in mentions:
            if mention.kind is not EntityKind.PERSON:
                continue
            start = mention.span.start
            behind = bisect_right(opens, start) - 1
            self.people.append(
                Person(
                    start,
                    parse.sentence_at(start),
                    mention.entity_id,
                    any(parse.deps[token] in SUBJECTS for token in parse.tokens_of(mention.span)),
                    behind >= 0 and quoted[behind].end > start,
                )
            )

    def mention_at(self, span: Span) -> Mention | None:
        """Return the first mention that overlaps `span`; persons before others."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        found: Mention | None = None
        for mention in self._mentions[first:]:
            if mention.span.start >= span.end:
                break
            if mention.span.overlaps(span):
                if mention.kind is EntityKind.PERSON:
                    return mention
                found = found or mention
        return found

    def name_of(self, mention: Mention) -> str:
        """Return the fullest name the article gives the thing mentioned."""
        return self.fullest.get(mention.entity_id, mention.span.of(self._text))

    def last(self, before: int, sentence: int, gender: str) -> str:
        """Return the entity of the person last named before a place whom `gender` fits; empty if nobody does.

        Outside of quotations, subjects of the last sentences first: who acts is who is spoken of next.
        """
        fitting = [
            person
            for person in self.people
            if person.at < before and not person.is_quoted and self._fits(person.entity, gender)
        ]
        if not fitting:
            return ""
        near = [person for person in fitting if sentence - person.sentence <= REACH]
        subjects = [person for person in near if person.is_subject]
        sure = [person for person in subjects if gender and self._genders.get(person.entity) == gender]
        return (sure or subjects or near or fitting)[-1].entity

    def _fits(self, entity: str, gender: str) -> bool:
        own = self._genders.get(entity, "")
        return not gender or not own or own == gender


def _fullest(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    fullest: dict[str, str] = {}
    for mention in mentions:
        name = " ".join(mention.span.of(text).split())
        known = fullest.get(mention.entity_id, "")
        if (len(name.split()), not name.isupper(), len(name)) > (len(known.split()), not known.isupper(), len(known)):
            fullest[mention.entity_id] = name
    return fullest
