"""Who may be meant: the persons and bodies named so far in an article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from encuadre.annotate.entities.wording import Wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.model import EntityKind, Mention, Span
from encuadre.text.folding import fold_in_place

SUBJECTS = frozenset({"nsubj", "nsubjpass", "nsubj:pass", "csubj"})

_BESIDE = frozenset({"appos", "flat", "compound"})

REACH = 4
"""Sentences back in which a person who acted or spoke is preferred to a nearer one who did not: about a paragraph,
the distance over which pronouns in news nearly always refer."""

MEMORY = 200
"""Mentions of persons that are remembered: an article seldom has more."""

INTRODUCED = 5_000
"""Characters back in which a nameless person may have been introduced."""

_WORDS_BEFORE = re.compile(r"((?:[^\W\d_]+[.,]? ){1,5})\Z")
_WORDS_AFTER = re.compile(r",((?: [^\W\d_]+){1,4})")


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """A person at a place of the text, as a candidate for a pronoun."""

    at: int
    sentence: int
    entity: str
    is_subject: bool
    is_quoted: bool


class Cast:
    """The named persons and bodies of one article, in reading order."""

    def __init__(
        self,
        parse: Parse,
        mentions: Sequence[Mention],
        genders: Mapping[str, str],
        offices: Mapping[str, str],
        hidden: Hidden,
        wording: Wording,
    ) -> None:
        """Note where each person stands, as subject, inside somebody's words or aside, and in which role."""
        self._mentions = mentions
        self._starts = [mention.span.start for mention in mentions]
        self._genders = genders
        self._offices = offices
        self._wording = wording
        self._text = parse.text
        self._roles: dict[str, set[str]] = {}
        self._people: list[Person] = []
        self.fullest = _fullest(parse.text, mentions)
        for mention in mentions:
            if mention.kind is not EntityKind.PERSON:
                continue
            start = mention.span.start
            is_subject = any(_is_subject(parse, token) for token in parse.tokens_of(mention.span))
            is_quoted = hidden.covers(start)
            self._people.append(Person(start, parse.sentence_at(start), mention.entity_id, is_subject, is_quoted))
            self._note_roles(mention)

    def _note_roles(self, mention: Mention) -> None:
        before = _WORDS_BEFORE.search(self._text, max(0, mention.span.start - 60), mention.span.start)
        after = _WORDS_AFTER.match(self._text, mention.span.end, mention.span.end + 60)
        words = (before.group(1) if before else "").split() + (after.group(1) if after else "").split()
        roles = self._roles.setdefault(mention.entity_id, {self._offices.get(mention.entity_id, "")})
        roles.update(self._wording.role(word) for word in words)
        roles.discard("")

    def speaks(self, entity: str, at: int, sentence: int) -> None:
        """Note that a person spoke at a place: whoever speaks is spoken of next.

        Args:
            entity: The person's id.
            at: Offset of the place.
            sentence: Number of its sentence.
        """
        insort(self._people, Person(at, sentence, entity, True, False))

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

    def person_within(self, start: int, end: int) -> Mention | None:
        """Return the first person that begins in a stretch of text."""
        for mention in self._mentions[bisect_right(self._starts, start - 1) :]:
            if mention.span.start >= end:
                break
            if mention.kind is EntityKind.PERSON:
                return mention
        return None

    def name_of(self, mention: Mention) -> str:
        """Return the fullest name the article gives the thing mentioned."""
        return self.fullest.get(mention.entity_id, mention.span.of(self._text))

    def last(self, before: int, sentence: int, gender: str) -> str:
        """Return the entity of the person last named before a place whom `gender` fits; empty if nobody does.

        Outside of quotations, those who acted or spoke in the last sentences come first.

        Args:
            before: Offset of the place.
            sentence: Number of its sentence.
            gender: `m`, `f`, or empty for either.
        """
        fitting = [person for person in self._before(before) if self._fits(person.entity, gender)]
        if not fitting:
            return ""
        near = [person for person in fitting if sentence - person.sentence <= REACH]
        subjects = [person for person in near if person.is_subject]
        return (subjects or near or fitting)[-1].entity

    def in_role(self, role: str, before: int, gender: str) -> str:
        """Return the entity of the person last named before a place who holds a role; empty if nobody does.

        Args:
            role: What the person is called by.
            before: Offset of the place.
            gender: `m`, `f`, or empty for either.
        """
        wanted = self._wording.role(role)
        return next(
            (
                person.entity
                for person in reversed(self._before(before))
                if wanted in self._roles.get(person.entity, ()) and self._fits(person.entity, gender)
            ),
            "",
        )

    def is_introduced(self, role: str, before: int) -> bool:
        """Tell whether a nameless holder of a role came up before (`a Guard commander`)."""
        pattern = rf"\b(?:a|an|one|un|una)(?: [\w’'-]+){{0,3}}? {re.escape(role)}\b"
        return re.search(pattern, self._text[max(0, before - INTRODUCED) : before], re.IGNORECASE) is not None

    def _before(self, position: int) -> list[Person]:
        end = bisect_left(self._people, position, key=_place)
        return [person for person in self._people[max(0, end - MEMORY) : end] if not person.is_quoted]

    def _fits(self, entity: str, gender: str) -> bool:
        own = self._genders.get(entity, "")
        return not gender or not own or own == gender


def _place(person: Person) -> int:
    return person.at


def _is_subject(parse: Parse, token: int) -> bool:
    """Tell whether a word is a subject or stands beside one: `la senadora Ruiz`."""
    if parse.deps[token] in SUBJECTS:
        return True
    return parse.deps[token] in _BESIDE and parse.deps[parse.heads[token]] in SUBJECTS


def _fullest(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    fullest: dict[str, str] = {}

    def rank(name: str) -> tuple[int, bool, int]:
        return len(fold_in_place(name).split()), not name.isupper(), len(name)

    for mention in mentions:
        name = " ".join(mention.span.of(text).split())
        if rank(name) > rank(fullest.get(mention.entity_id, "")):
            fullest[mention.entity_id] = name
    return fullest
