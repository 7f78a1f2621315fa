"""Who may be meant: the persons and bodies named so far in an article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache

from encuadre.annotate.entities import Named
from encuadre.annotate.entities.wording import Wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.names import doubtful_names, fullest_names, newsrooms
from encuadre.data.roles import RoleWords
from encuadre.model import LANGUAGES, EntityKind, Mention, Span
from encuadre.text.folding import fold_in_place

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "nsubj:pass", "csubj"})

_BESIDE = frozenset({"appos", "flat", "compound"})

MEMORY = 200
"""Mentions of persons that are remembered: an article seldom has more."""

INTRODUCED = 5_000
"""Characters back in which a nameless person may have been introduced."""

WINDOW = 50
"""Characters on either side of a name in which the press tells whose governor or whose spokesman somebody is."""

_ARTICLES = {"el": "m", "un": "m", "este": "m", "la": "f", "una": "f", "esta": "f"}

STEM = 4
"""Letters that a country shares with its adjective in both languages (`Ecuador`, `ecuatoriano`)."""

_WORDS_BEFORE = re.compile(r"((?:[^\W\d_]+[.,]? ){1,5})\Z")
_WORDS_AFTER = re.compile(r",((?: [^\W\d_]+){1,4})")
_OWNED = re.compile(
    r"(?:\b(?:of|for|to|with|by|about|on|against|from|in|at|under|over|among|between|and"
    r"|de|del|con|por|para|a|al|sobre|contra|en|desde|ante|hacia|tras|bajo|entre|y)|['’]s) (?P<title>[^\W\d_]+\.? )?\Z",
    re.IGNORECASE,
)
_WHOSE = frozenset({"de", "del", "of", "for", "to"})
_JOINED = re.compile(r"^[^.;\n]{0,12} (?:and|y) [^.;,\n]{0,60}\Z")
"""What stands between two persons who are one subject: brackets, and a title of the second."""

_WORD = re.compile(r"[^\W\d_]+")
_DESCRIBES = re.compile(r"([^\W\d_]+) (?:of|to|for|de|del|a|al) ((?:(?:[a-záéíóúñ]+|[A-Z][^\W\d_]*\.?) ){0,3})\Z")
_TOLD_APART = re.compile(r"\b(?:[Tt]he|[EeLl][la]) [a-záéíóúñ]+ \Z")


@cache
def _insiders() -> frozenset[str]:
    return frozenset().union(*(RoleWords.of(language).anonymous for language in LANGUAGES))


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
        named: Named,
        hidden: Hidden,
        wording: Wording,
    ) -> None:
        """Note where each person stands, as subject, inside somebody's words or aside, and in which role."""
        self.fullest = fullest_names(parse, named.mentions, wording)
        papers = newsrooms(parse.text, named.mentions, self.fullest)
        mentions = tuple(
            replace(one, kind=EntityKind.ORGANISATION) if one.entity_id in papers else one for one in named.mentions
        )
        self._mentions = mentions
        self._known = named.known
        self._starts = [mention.span.start for mention in mentions]
        self._genders = dict(named.genders)
        self._offices = named.offices
        self._wording = wording
        self._text = parse.text
        self._roles: dict[str, set[str]] = {}
        self._people: list[Person] = []
        self._places: dict[str, list[int]] = {}
        self._folded = fold_in_place(parse.text).lower()
        self.doubtful = doubtful_names(parse, mentions, self.fullest, wording)
        since = 0
        for mention in mentions:
            if mention.kind is not EntityKind.PERSON:
                continue
            start = mention.span.start
            acts = any(_acts(parse, token) for token in parse.tokens_of(mention.span))
            is_quoted = hidden.covers(start)
            self._places.setdefault(mention.entity_id, []).append(start)
            self._people.append(Person(start, parse.sentence_at(start), mention.entity_id, acts, is_quoted))
            self._note_roles(mention, parse, since)
            if not self.is_owner(mention):  # `the governor of Krefeld, Ana Ruiz`: the role is hers
                since = mention.span.end

    def _note_roles(self, mention: Mention, parse: Parse, since: int) -> None:
        """Note what somebody is called right before and behind the name, and the gender that this tells.

        Back to a verb or the person before: `la candidata Ruiz` is a woman, whatever her given name.

        Args:
            mention: The person's name at a place.
            parse: The parsed article.
            since: Where the person named before ends.
        """
        start, end = mention.span.start, mention.span.end
        before = _WORDS_BEFORE.search(self._text, max(0, start - 60, since), start)
        after = _WORDS_AFTER.match(self._text, end, end + 60)
        roles = self._roles.setdefault(mention.entity_id, {self._offices.get(mention.entity_id, "")})
        told: set[str] = set()
        for match, is_before in ((before, True), (after, False)):
            tokens = list(parse.tokens_of(Span(*match.span(1)))) if match else []
            verbs = [place for place, token in enumerate(tokens) if parse.tags[token] in {"VERB", "AUX"}]
            if verbs:
                tokens = tokens[verbs[-1] + 1 :] if is_before else []  # `…, the official said` is nobody's role
            if is_before and self.is_owner(mention):
                tokens = tokens[-1:]  # `the director of Krefeld`: the place directs nothing
            words = [fold_in_place(parse.word(token)).lower() for token in tokens]
            roles.update(self._wording.role(word) for word in words)
            told.update(self._wording.roles.get(word) or self._wording.courtesy.get(word, "") for word in words)
            if is_before:
                told.add(self._article_of(parse, tokens))
        roles.discard("")
        told.discard("")
        if len(told) == 1 and not self._genders.get(mention.entity_id):
            self._genders[mention.entity_id] = told.pop()

    def _article_of(self, parse: Parse, tokens: Sequence[int]) -> str:
        """Return the gender of the Spanish article in `el cantante estadounidense` before a name; empty for none."""
        places = [place for place, token in enumerate(tokens) if parse.tags[token] == "DET"]
        between = [tokens[place] for place in range(places[-1] + 1, len(tokens))] if places else []
        is_title = bool(between) and all(
            parse.tags[token] in {"NOUN", "ADJ"}
            and fold_in_place(parse.word(token)).lower() not in self._wording.bodies
            for token in between
        )
        article = parse.word(tokens[places[-1]]).lower() if is_title else ""
        return _ARTICLES.get(article, "") if parse.language == "es" else ""

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

    def may_be_person(self, name: Span) -> bool:
        """Tell whether a name that nothing tells is a person's may be one: unread, or a body of one plain word.

        Small recognisers miss names of other languages (`Ban Ki-moon`) and take surnames for bodies; a pronoun behind
        such a name may mean it.
        """
        mention = self.mention_at(name)
        if mention is None or mention.kind is EntityKind.PERSON:
            return True
        word = mention.span.of(self._text)
        if self._wording.is_given(word.split()[0]) and mention.entity_id not in self._known:
            return True
        is_plain = " " not in word and word.istitle() and fold_in_place(word).lower() not in self._wording.bodies
        is_plain = is_plain and self._text[max(0, mention.span.start - 4) : mention.span.start].lower() != "the "
        return is_plain and mention.kind is not EntityKind.PLACE and mention.entity_id not in self._known

    def person_within(self, start: int, end: int) -> Mention | None:
        """Return the first person that begins in a stretch of text."""
        for mention in self._mentions[bisect_right(self._starts, start - 1) :]:
            if mention.span.start >= end:
                break
            if mention.kind is EntityKind.PERSON:
                return mention
        return None

    def person_ending_at(self, end: int) -> Mention | None:
        """Return the person whose name ends at a place."""
        last = bisect_left(self._starts, end) - 1
        mention = self._mentions[last] if last >= 0 else None
        return mention if mention and mention.span.end == end and mention.kind is EntityKind.PERSON else None

    def person_apposed(self, start: int) -> Mention | None:
        """Return the person right before a comma before a place: `Julián Paz, owner of …`."""
        return self.person_ending_at(start - len(", ")) if self._text[start - 2 : start] == ", " else None

    def whole_body(self, mention: Mention) -> Mention:
        """Return the last longer name before that a kind of body stands for alone: `Frente` after `Frente Civil`."""
        word = mention.span.of(self._text)
        if mention.kind is not EntityKind.ORGANISATION or fold_in_place(word).lower() not in self._wording.bodies:
            return mention
        before = reversed(self._mentions[: bisect_left(self._starts, mention.span.start)])
        longer = (one for one in before if one.kind is mention.kind and one.span.of(self._text).startswith(f"{word} "))
        return next(longer, mention)

    def name_of(self, mention: Mention) -> str:
        """Return the fullest name the article gives the thing mentioned."""
        return self.fullest.get(mention.entity_id, mention.span.of(self._text))

    def is_owner(self, mention: Mention) -> bool:
        """Tell whether somebody else stands before a name that it only belongs to: `the wife of Mr. Ruiz`."""
        owned = _OWNED.search(self._text, max(0, mention.span.start - 25), mention.span.start)
        return owned is not None and (not owned["title"] or self._wording.is_title(owned["title"].strip()))

    def is_in_description(self, mention: Mention) -> bool:
        """Tell whether a name only says whose father or adviser somebody is: `an adviser to President Ana Ruiz`."""
        before = _DESCRIBES.search(self._text, max(0, mention.span.start - 60), mention.span.start)
        if before is None or not all(self.names_role(word) for word in _WORD.findall(before[2])):
            return False
        return self.names_role(before[1]) or self.is_insider(before[1])

    def is_told_apart(self, mention: Mention) -> bool:
        """Tell whether an adjective alone says which of two persons a surname means: `the elder Ruiz`."""
        name = mention.span.of(self._text)
        before = _TOLD_APART.search(self._text, max(0, mention.span.start - 25), mention.span.start)
        if before is None or " " in name:
            return False
        return any(
            self.fullest.get(other, "").split()[-1:] == [name] for other in self._places if other != mention.entity_id
        )

    def is_insider(self, word: str) -> bool:
        """Tell whether a word is a nameless source's: `aide`, `fuente`."""
        return fold_in_place(word).lower() in _insiders()

    def comes_up_again(self, mention: Mention) -> bool:
        """Tell whether a name stands elsewhere in the article, or is known: `Sore loser: …` names nobody."""
        if mention.entity_id in self._known:
            return True
        return any(one.entity_id == mention.entity_id and one.span != mention.span for one in self._mentions)

    def acts(self, mention: Mention) -> bool:
        """Tell whether a person is the subject of a sentence somewhere: `Vado: the works go on` is about a place."""
        is_person = mention.kind is EntityKind.PERSON
        return not is_person or any(one.is_subject for one in self._people if one.entity == mention.entity_id)

    def is_spokesperson(self, word: str) -> bool:
        """Tell whether a word is what somebody is called who speaks for a body."""
        return self._wording.role(word) in self._wording.spokespeople

    def begins_name(self, start: int) -> bool:
        """Tell whether the name of a person or a body begins at a place."""
        mention = self.mention_at(Span(start, start + 1))
        is_one = mention is not None and mention.kind in {EntityKind.PERSON, EntityKind.ORGANISATION}
        return is_one and mention is not None and mention.span.start == start

    def is_body(self, word: str) -> bool:
        """Tell whether a word is what bodies are called: `office`."""
        return fold_in_place(word).lower() in self._wording.bodies

    def is_thing(self, mention: Mention) -> bool:
        """Tell whether a name is that of a law, a ship or a prize, which says nothing."""
        return self._wording.kind_of(_WORD.findall(mention.span.of(self._text))) is EntityKind.OTHER

    def is_of_nested_role(self, start: int, mention: Mention) -> bool:
        """Tell whether a name behind a comma is that of whom a role only belongs to.

        `Un funcionario del gobierno del presidente de Ruritania, Luis Mora, dijo` names no official.

        Args:
            start: Where the head of the phrase ends.
            mention: The name.
        """
        is_apposed = self._text[mention.span.start - 2 : mention.span.start] == ", "
        if not is_apposed or self.person_within(start, mention.span.start) is not None:
            return False
        words = list(_WORD.finditer(self._text, start, mention.span.start))
        roles = [place for place, word in enumerate(words) if self.names_role(word.group())]
        before = words[roles[-1] - 1].group().lower() if roles and roles[-1] else ""
        return before in _WHOSE

    def names_role(self, word: str) -> bool:
        """Tell whether a word is a role or a title."""
        return bool(self._wording.role(word)) or self._wording.is_title(word)

    def is_second(self, mention: Mention) -> bool:
        """Tell whether a name is the second of two that are joined: brackets and titles may stand between."""
        last = bisect_left(self._starts, mention.span.start) - 1
        while last >= 0 and self._mentions[last].kind is not EntityKind.PERSON:
            last -= 1
        between = self._text[self._mentions[last].span.end : mention.span.start] if last >= 0 else ""
        return _JOINED.search(between) is not None

    def holds(self, entity: str, role: str) -> bool:
        """Tell whether a person is called by a role somewhere in the article."""
        return self._wording.role(role) in self._roles.get(entity, ())

    def holder_at(self, role: str, before: int) -> int:
        """Return where a person who is called by a role was last named before a place; -1 if none was."""
        return max((person.at for person in self.before(before) if self.holds(person.entity, role)), default=-1)

    def stands_with(self, entity: str, words: Collection[str], before: int) -> bool:
        """Tell whether a person was named with one of some words nearby, or with its adjective.

        Args:
            entity: The person's id.
            words: Folded, lower case.
            before: Offset up to which the article is looked at.
        """
        stems = {word[:STEM] for word in words}
        return any(
            stems
            & {word[:STEM] for word in _WORD.findall(self._folded[max(0, at - WINDOW) : min(at + WINDOW, before)])}
            for at in self._places.get(entity, ())
            if at < before
        )

    def is_named_in(self, entity: str, span: Span) -> bool:
        """Tell whether a person is named in a stretch of text."""
        return any(span.start <= at < span.end for at in self._places.get(entity, ()))

    def introduced_at(self, role: str, before: int) -> int:
        """Return where a nameless holder of a role last came up (`a Guard commander`); -1 if none did."""
        pattern = rf"\b(?i:(?:a|an|one|un|una)(?: [\w’'.-]+){{0,3}}? {re.escape(role)})\b(?! [A-ZÁÉÍÓÚÑ])"
        first = max(0, before - INTRODUCED)
        found = re.finditer(pattern, self._text[first:before])
        return max((first + match.start() for match in found), default=-1)

    def before(self, position: int) -> list[Person]:
        """Return the persons named outside of quotations before a place, in order."""
        end = bisect_left(self._people, position, key=_place)
        return [person for person in self._people[max(0, end - MEMORY) : end] if not person.is_quoted]

    def is_certain(self, entity: str, gender: str) -> bool:
        """Tell whether a person is known to be of a gender."""
        return self._genders.get(entity, "") == gender

    def note_gender(self, entity: str, gender: str) -> None:
        """Note what a pronoun told of a person of whom nothing did: nobody is `he` here and `she` there."""
        if gender and not self._genders.get(entity):
            self._genders[entity] = gender

    def fits(self, entity: str, gender: str) -> bool:
        """Tell whether a person may be of a gender: an unknown one may be of either."""
        own = self._genders.get(entity, "")
        return not gender or not own or own == gender


def _place(person: Person) -> int:
    return person.at


def is_subject(parse: Parse, token: int) -> bool:
    """Tell whether a word is a subject; behind the Spanish `a` it is an object that the parse missed."""
    is_object = token > 0 and parse.language == "es" and parse.word(token - 1).lower() in {"a", "al"}
    return parse.deps[token] in _SUBJECTS and not is_object


def _acts(parse: Parse, token: int) -> bool:
    """Tell whether a word is a subject or stands beside one: `la senadora Ruiz`."""
    return is_subject(parse, token) or (parse.deps[token] in _BESIDE and is_subject(parse, parse.heads[token]))
