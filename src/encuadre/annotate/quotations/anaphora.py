"""Who a pronoun, a role or a verb without subject means: the one person it can mean, or nobody.

A wrong name costs more than none, so every rule here asks whether a second person fits as well; if one does, nobody is
named (`docs/methods.md`, *Who speaks*).
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from operator import attrgetter

from encuadre.annotate.entities.wording import Wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cast import Cast, is_subject
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.offices import has_names_behind, is_one, nouns_before
from encuadre.data.roles import RoleWords
from encuadre.model import LANGUAGES, EntityKind, Span
from encuadre.text.folding import fold_in_place

REACH = 4
"""Sentences back to whom a pronoun or a verb without subject is taken: about two paragraphs of news, the distance over
which they nearly always refer; farther back, newsrooms write the name again."""

NAME_BEHIND = 60
"""Characters behind a role in which the name it introduces begins."""

LONGEST_CLIMB = 8
"""Words climbed from a subject to the root of its sentence."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_CREDIT = re.compile(r"[^\W\d_]{2,}/(?:AP|AFP|EFE|EPA|REUTERS|Reuters|Getty|Xinhua|TASS)\b|\bAP Photo\b")
_BRACKETS = frozenset({"(", "["})
_MAIN = frozenset({"ROOT", "conj", "parataxis"})
_VERBS = frozenset({"VERB", "AUX"})
_GOES_ON = frozenset({"PART", "NOUN", "PROPN", "CCONJ"})
_THE = frozenset({"the", "el", "la"})
_OPENS = frozenset({"CCONJ", "ADV", "ADJ", "DET", "NOUN", "PROPN", "SPACE"})
"""What may stand before the name of a sentence's subject: a title, a role, `but`."""


@cache
def _nationalities() -> frozenset[str]:
    words = (RoleWords.of(language).of_country.values() for language in LANGUAGES)
    return frozenset(fold_in_place(word) for listed in words for some in listed for word in some)


@dataclass(frozen=True, slots=True, order=True)
class Turn:
    """Somebody in the foreground: who spoke, or whom a sentence is about."""

    at: int
    sentence: int
    entity: str
    """Empty for somebody who is not known by name."""

    is_person: bool
    """Whether it is one person, named or not; a body is none."""

    is_read: bool = True
    """Whether the parse makes it the subject or it spoke; else the name only opens its sentence."""

    has_spoken: bool = False


class Anaphora:
    """Follows who stands in the foreground of an article (the *centre* of Grosz, Joshi and Weinstein 1995)."""

    def __init__(self, parse: Parse, cast: Cast, wording: Wording, hidden: Hidden) -> None:
        """Note the subjects of the main clauses outside of quotations."""
        self._parse = parse
        self._cast = cast
        self._wording = wording
        self._hidden = hidden
        self._turns: list[Turn] = []
        self._told = _told_before(parse, hidden)
        for number, sentence in enumerate(parse.sentences):
            if self._is_caption(sentence):
                continue  # whoever a picture shows does not come to the foreground
            for token in parse.tokens_of(sentence):
                is_told = not hidden.covers(parse.starts[token]) and parse.word(max(token - 1, 0)) not in _BRACKETS
                if is_subject(parse, token) and is_told and self._is_main(token):
                    self._note(token, number)
            self._note_opener(sentence, number)

    def _is_caption(self, sentence: Span) -> bool:
        """Tell whether a sentence stands by a photo’s credit: `Ana Ruiz/AP The mayor is seen …`."""
        text = self._parse.text
        end = text.find("\n", sentence.start)
        return _CREDIT.search(text, text.rfind("\n", 0, sentence.start) + 1, end if end >= 0 else len(text)) is not None

    def hear(self, entity: str, at: int, *, is_person: bool) -> None:
        """Note that somebody spoke.

        Args:
            entity: The person's id; empty for somebody unnamed, and for bodies.
            at: Offset of the last word said.
            is_person: Whether it is one person.
        """
        insort(self._turns, Turn(at, self._parse.sentence_at(at), entity, is_person, has_spoken=True))

    def goes_on(self, entity: str, at: int) -> bool:
        """Tell whether nobody else came to the foreground before a place since somebody spoke; bodies count as people.

        Args:
            entity: Who spoke; empty for somebody who is no person known by name.
            at: Offset of the place.
        """
        last = next(self._back_from(at), None)
        is_nobody = last is not None and not last.entity and (last.has_spoken or not last.is_person)
        return last is None or is_nobody or last.entity == entity

    def pronoun(self, at: int, gender: str) -> str:
        """Return the entity that `he` or `she` at a place means; empty if several persons fit or none does."""
        entity = self._one(at, gender, is_dropped=False)
        last = next(self._back_from(at), None)
        if last is not None and entity == last.entity:
            self._cast.note_gender(entity, gender)
        return entity

    def dropped(self, at: int) -> str:
        """Return the entity that a Spanish verb without subject means (`añadió`); empty if nobody or several."""
        return self._one(at, "", is_dropped=True)

    def role(self, word: str, phrase: Span, gender: str) -> str:
        """Return the entity that a definite role means (`the minister`); empty if several persons fit or none does.

        What stands with the role must stand with the person too: `the governor of Michigan` is no other governor.

        Args:
            word: The role.
            phrase: All its words.
            gender: `m`, `f`, or empty for either.
        """
        at, sentence = phrase.start, self._parse.sentence_at(phrase.start)
        word = self._office(word, phrase)
        named = [person for person in self._cast.before(at) if self._cast.fits(person.entity, gender)]
        holders = [person for person in named if self._cast.holds(person.entity, word)]
        if any(map(self._wording.is_given, _WORD.findall(phrase.of(self._parse.text)))):
            return ""  # a full name stands in the phrase: nobody else is meant
        beside = self._beside(word, phrase)
        if beside:
            holders = [person for person in holders if self._cast.stands_with(person.entity, beside, at)]
        office = nouns_before(self._parse, phrase)
        if office and any(self._cast.stands_with(person.entity, office, at) for person in named):
            holders = [person for person in holders if self._cast.stands_with(person.entity, office, at)]
            beside = beside | office
        if not holders:
            is_office = word in self._wording.offices  # `the governor` is somebody, but not whoever spoke last
            return "" if beside or is_office else self._one(at, gender, is_dropped=True)
        if len({person.entity for person in holders}) == 1:
            return holders[-1].entity
        if beside:
            return ""
        near = {person.entity for person in holders if self._distance(person.sentence, sentence) <= REACH}
        return near.pop() if len(near) == 1 else ""

    def _office(self, word: str, phrase: Span) -> str:
        """Return the office that a phrase paraphrases (`la titular del Ejecutivo`), else its own word."""
        words = " ".join(_WORD.findall(fold_in_place(phrase.of(self._parse.text)).lower()))
        return next((office for name, office in self._wording.same_role.items() if " " in name and name in words), word)

    def _beside(self, word: str, phrase: Span) -> frozenset[str]:
        """Return the names and nationalities in a phrase: whose office it is."""
        found = (_WORD.findall(phrase.of(self._parse.text)))[1:]
        return frozenset(
            fold_in_place(other).lower()
            for other in found
            if (other[0].isupper() and not self._wording.role(other) and not self._wording.is_title(other))
            or fold_in_place(other).lower() in _nationalities()
            or fold_in_place(other).lower() in self._wording.parties
        ) - {word, "ejecutivo"}

    def subject_of(self, sentence: int, before: int) -> str:
        """Return the entity of the only person in the foreground of a sentence; empty if there are two or none.

        Args:
            sentence: Its number.
            before: Offset up to which it is looked at.
        """
        turns = {turn.entity for turn in takewhile(lambda turn: turn.sentence >= sentence, self._back_from(before))}
        return turns.pop() if len(turns) == 1 else ""

    def _one(self, at: int, gender: str, *, is_dropped: bool) -> str:
        sentence, is_passed_over = self._parse.sentence_at(at), False
        for turn in self._back_from(at):
            if self._distance(turn.sentence, sentence) > REACH:
                break
            if not turn.entity:
                if is_dropped or turn.is_person:
                    return ""
                continue
            if self._cast.fits(turn.entity, gender):
                is_open = self._has_rival(turn.entity, turn.at, at, gender) or (
                    is_dropped and self._is_joined(turn, at)
                )
                is_open = is_open or (is_dropped and not self._is_alone(turn))
                is_open = is_open or (bool(gender) and self._may_be_other(turn, gender))
                is_guess = bool(gender) and not self._cast.is_certain(turn.entity, gender)
                is_open = is_open or (is_guess and is_passed_over)
                return "" if is_open else turn.entity
            if is_dropped:
                return ""
            is_passed_over = True
        return self._only(at, gender) if gender else ""

    def _may_be_other(self, turn: Turn, gender: str) -> bool:
        """Tell whether somebody whom a pronoun surely fits was there before a person called by one name alone.

        Nothing tells the gender of one name: `Ana hugged her mother. He asked …`.
        """
        if self._cast.is_certain(turn.entity, gender) or " " in self._cast.fullest.get(turn.entity, ""):
            return False
        near = takewhile(lambda o: self._distance(o.sentence, turn.sentence) <= REACH, self._back_from(turn.at))
        return any(self._cast.is_certain(other.entity, gender) for other in near)

    def _is_alone(self, turn: Turn) -> bool:
        """Tell whether nobody else stands in the foreground of a person's sentence, but for those it spoke after."""
        return turn.is_read and not any(
            other.sentence == turn.sentence
            and other.entity not in {"", turn.entity}
            and not (turn.has_spoken and other.is_read)
            for other in takewhile(lambda other: other.sentence >= turn.sentence, self._back_from(turn.at))
        )

    def _back_from(self, at: int) -> Iterator[Turn]:
        """Yield the turns before a place, the last first."""
        end = bisect_left(self._turns, at, key=attrgetter("at"))
        return (self._turns[place] for place in range(end - 1, -1, -1))

    def _only(self, at: int, gender: str) -> str:
        """Return the only person so far who is known to be of a gender, if the article is still about that person."""
        named = self._cast.before(at)
        certain = [person for person in named if self._cast.is_certain(person.entity, gender)]
        if len({person.entity for person in certain}) != 1:
            return ""
        last = certain[-1]
        is_near = self._distance(last.sentence, self._parse.sentence_at(at)) <= REACH
        return last.entity if is_near and not self._has_rival(last.entity, last.at, at, gender) else ""

    def _has_rival(self, entity: str, since: int, at: int, gender: str) -> bool:
        """Tell whether a second person who fits did something between two places.

        Where it is not known whether the first person fits, any other who surely does is enough.

        Args:
            entity: The first person's id.
            since: Offset of the one place.
            at: Offset of the other.
            gender: `m`, `f`, or empty for either.
        """
        cast, is_certain = self._cast, not gender or self._cast.is_certain(entity, gender)
        return any(
            person.at > since
            and person.entity != entity
            and cast.fits(person.entity, gender)
            and (person.is_subject or (not is_certain and cast.is_certain(person.entity, gender)))
            for person in cast.before(at)
        )

    def _is_joined(self, turn: Turn, at: int) -> bool:
        """Tell whether a later sentence names somebody else, as whatever: a Spanish verb may then mean either."""
        return any(person.sentence > turn.sentence and person.entity != turn.entity for person in self._cast.before(at))

    def _distance(self, earlier: int, later: int) -> int:
        """Return how many sentences lie between two, those that are quoted whole left out."""
        return self._told[max(later, 0)] - self._told[max(earlier, 0)] if self._told else 0

    def _is_main(self, token: int) -> bool:
        parse = self._parse
        verb = parse.heads[token]
        for _ in range(LONGEST_CLIMB):
            if parse.deps[verb] not in _MAIN:
                return False
            if parse.heads[verb] == verb:
                return True
            verb = parse.heads[verb]
        return False

    def _note(self, token: int, number: int) -> None:
        parse = self._parse
        here = Span(parse.starts[token], parse.ends[token])
        mention = self._cast.mention_at(here)
        word = fold_in_place(parse.word(token)).lower()
        if mention is not None and mention.kind is EntityKind.PERSON:
            entity = "" if self._is_joined_with(token) else mention.entity_id
            self._turns.append(Turn(here.start, number, entity, is_person=True))
        elif word in self._wording.roles or (mention is not None and mention.kind is not EntityKind.OTHER):
            person = self._cast.person_within(here.end, here.end + NAME_BEHIND)
            if person is not None and self._cast.is_owner(person):  # `the director of Krefeld, Ana Ruiz`
                person = self._cast.person_within(person.span.end, here.end + NAME_BEHIND)
            if person is None or not self._is_close(here.end, person.span.start):
                person = self._cast.person_apposed(here.start)
            holds_role = word in self._wording.roles and is_one(self._parse, token)
            entity = person.entity_id if person is not None else self._meant(token, word) if holds_role else ""
            is_person = bool(entity) or (mention is not None and self._cast.may_be_person(here))
            self._turns.append(Turn(here.start, number, entity, is_person=is_person))
        elif mention is None and (self._is_unread_name(token) or has_names_behind(self._parse, self._cast, token)):
            self._turns.append(Turn(here.start, number, "", is_person=True))

    def _is_joined_with(self, token: int) -> bool:
        """Tell whether a subject is one of two persons: behind `Ruiz and Hale met` nobody is `he`."""
        parse = self._parse
        within = parse.tokens_of(parse.sentences[parse.sentence_at(parse.starts[token])])
        own = self._cast.mention_at(Span(parse.starts[token], parse.ends[token]))
        for child in parse.children(token, within):
            other = self._cast.mention_at(Span(parse.starts[child], parse.ends[child]))
            is_person = other is not None and other.kind is EntityKind.PERSON
            if parse.deps[child] == "conj" and is_person and own is not None and other is not None:
                return other.entity_id != own.entity_id
        return False

    def _note_opener(self, sentence: Span, number: int) -> None:
        """Note the person whose name opens a sentence, where the parse found another subject or none.

        `But Sen. Ana Ruiz, R-Ky., expressed doubts`: whoever `she` is behind it, it is nobody who stood there before.

        Args:
            sentence: The sentence.
            number: Its number.
        """
        parse = self._parse
        person = self._cast.person_within(sentence.start, sentence.end)
        if person is None or self._hidden.covers(person.span.start) or self._cast.is_owner(person):
            return
        before = parse.tokens_of(Span(sentence.start, person.span.start))
        behind = parse.tokens_of(Span(min(person.span.end, sentence.end), sentence.end))
        if any(turn.entity == person.entity_id and turn.sentence == number for turn in self._turns[-8:]) or not behind:
            return
        is_title = bool(before) and self._wording.is_title(parse.word(before[-1]))
        is_name = is_title or self._wording.is_given(self._cast.name_of(person).split()[0])
        # Not `Ruiz aide Mora`, `the Ruiz-era plan` or `Ruiz “must go”, she said`.
        is_whole = parse.text[person.span.end] in " ," and parse.tags[behind.start] not in _GOES_ON
        is_whole = is_whole and not self._hidden.covers(parse.starts[behind.start])
        is_first = all(parse.tags[token] in _OPENS for token in before)
        is_first = is_first and (is_title or any(parse.tags[token] in _VERBS for token in behind))
        if is_name and is_whole and is_first:
            insort(self._turns, Turn(person.span.start, number, person.entity_id, is_person=True, is_read=False))

    def _meant(self, token: int, word: str) -> str:
        """Return whom a role behind an article means (`the senator voted`); empty if several fit or none does."""
        parse = self._parse
        first = next((t for t in range(token - 1, max(token - 5, -1), -1) if parse.tags[t] == "DET"), token)
        within = parse.tokens_of(parse.sentences[max(parse.sentence_at(parse.starts[token]), 0)])
        is_joined = any(parse.deps[child] == "conj" for child in parse.children(token, within))
        if parse.word(first).lower() not in _THE or is_joined:
            return ""
        last = token
        while last + 1 < len(parse.tags) and parse.tags[last + 1] in {"ADP", "PROPN"}:
            last += 1
        phrase = Span(parse.starts[first], parse.ends[last])
        entity = self.role(word, phrase, self._wording.roles[word])
        return entity if self._cast.holds(entity, self._office(word, phrase)) else ""

    def _is_unread_name(self, token: int) -> bool:
        """Tell whether a subject is a name of two words or behind a title that no recogniser read."""
        parse = self._parse
        if parse.tags[token] != "PROPN" or token == 0:
            return False
        before, word = parse.word(token - 1), parse.word(token)
        is_title = self._wording.is_title(before)
        return word[0].isupper() and (is_title or (parse.tags[token - 1] == "PROPN" and before[0].isupper()))

    def _is_close(self, start: int, end: int) -> bool:
        parse = self._parse
        return all(
            parse.tags[token] not in {"VERB", "AUX", "SCONJ"} and parse.word(token) not in ".;:"
            for token in parse.tokens_of(Span(start, end))
        )


def _told_before(parse: Parse, hidden: Hidden) -> list[int]:
    """Return for each sentence how many with words of the newsroom's own come before it."""
    counts, count = [], 0
    for sentence in parse.sentences:
        counts.append(count)
        tokens = parse.tokens_of(sentence)
        count += any(parse.tags[t] not in {"PUNCT", "SPACE"} and not hidden.covers(parse.starts[t]) for t in tokens)
    return counts
