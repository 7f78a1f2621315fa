"""From the head of a speaker phrase to who it means: a name, a pronoun, a role, or only its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from encuadre.annotate.entities.wording import Wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.anaphora import Anaphora
from encuadre.annotate.quotations.cast import Cast
from encuadre.annotate.quotations.cues import reporting
from encuadre.data.titles import Titles
from encuadre.model import LANGUAGES, EntityKind, Mention, Span
from encuadre.text.folding import fold_in_place

LONGEST_PHRASE = 8
"""Tokens of a speaker phrase without name; the rest are clauses about it."""

NAME_BEHIND_ROLE = 90
"""Characters between a role and the name it introduces: `el secretario de la Defensa Nacional, general Ruiz`.

From 50 to 90 eighteen quotations more are named in 1,519 articles, all of them the holder's by reading."""

_PHRASE = frozenset({"det", "amod", "compound", "flat", "nmod", "poss", "nummod", "case", "fixed", "prep", "pobj"})
_LAST_WORD = re.compile(r"([a-záéíóúñ]+) \Z")
_GOES_ON = re.compile(r" [A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2}")
_JOINED_BEHIND = re.compile(r" (?:without|to|of|for|and|sin|de|del|en|para|y) [A-ZÁÉÍÓÚÑ]")
_NICKNAMED = re.compile(r" [“\"«‘'][A-ZÁÉÍÓÚÑ][a-záéíóúñ]+[”\"»’'] [A-ZÁÉÍÓÚÑ]")
_APPOSED = frozenset({"appos", "flat", "compound"})
_QUOTES = frozenset('"“«‘')
_HEADS = frozenset({"NOUN", "PROPN"})


@cache
def _definite() -> dict[str, str]:
    """Return the gender that each word tells which makes a role mean one person, in either language."""
    return {word: gender for language in LANGUAGES for word, gender in Titles.of(language).definite.by_word().items()}


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, as far as it is told."""

    name: str = ""
    entity: str = ""
    span: Span | None = None
    is_person: bool = False
    """Whether it is one person, named or not."""


NOBODY = Voice()


class Voices:
    """Tells who the phrases of one article mean."""

    def __init__(self, parse: Parse, cast: Cast, anaphora: Anaphora, wording: Wording) -> None:
        """Keep what a resolution looks at."""
        self._parse = parse
        self._cast = cast
        self._anaphora = anaphora
        self._wording = wording
        self._when = reporting(parse.language).said_when

    def of_head(self, head: int, within: range) -> Voice:
        """Resolve the head of a speaker phrase; `within` are the tokens of its sentence."""
        parse, cast = self._parse, self._cast
        here = Span(parse.starts[head], parse.ends[head])
        mention = cast.mention_at(here)
        if mention is None or mention.kind is not EntityKind.PERSON:
            is_aside = parse.tags[head] == "NOUN" and self._is_aside(head, within)
            apposed = cast.person_apposed(here.start) if is_aside else None
            mention = self._named_by_role(head, within) or apposed or mention
        if mention is not None and mention.kind is not EntityKind.OTHER and not self._is_of_body(mention):
            return self.named(mention)
        word = fold_in_place(parse.word(head)).lower()
        if word in self._wording.pronouns:
            return self.known(self._anaphora.pronoun(here.start, self._wording.pronouns[word]), here)
        phrase = self._phrase(head, within)
        gender = self._definite(head, within)
        if word not in self._wording.roles or gender is None:
            return Voice(span=phrase, is_person=word in self._wording.roles)
        holder = cast.holder_at(word, phrase.start)
        holder = len(parse.text) if holder >= 0 and self._is_sole(word) else holder
        if cast.introduced_at(parse.word(head), phrase.start) > holder:
            return Voice(span=phrase, is_person=True)
        return self.known(self._anaphora.role(word, phrase, self._wording.roles[word] or gender), phrase)

    def _is_sole(self, role: str) -> bool:
        return role in self._wording.offices - self._wording.spokespeople

    def named(self, mention: Mention) -> Voice:
        """Return the voice of a mention, under the fullest name."""
        is_person = mention.kind is EntityKind.PERSON
        is_unclear = (is_person and self._cast.is_told_apart(mention)) or self._is_cut_short(mention)
        if mention.entity_id in self._cast.doubtful or is_unclear:
            return Voice(span=mention.span, is_person=is_person)
        meant = self._cast.whole_body(mention)
        return Voice(self._cast.name_of(meant), meant.entity_id, mention.span, is_person)

    def _is_cut_short(self, mention: Mention) -> bool:
        """Tell whether a name goes on behind where it was read to end: `Ministry of Water` before `Works`.

        A day of the week (`Ruiz Monday said`) is none of a name, and neither is a verb of a headline.
        """
        parse, end = self._parse, mention.span.end
        is_word = " " not in mention.span.of(parse.text)
        if mention.kind is EntityKind.ORGANISATION and self._is_piece(mention):
            return True
        if is_word and _NICKNAMED.match(parse.text, end):
            return True
        if mention.kind is EntityKind.PERSON and not is_word:
            return False
        following = parse.tokens_of(Span(end, end + 2))
        if not following or not _GOES_ON.match(parse.text, end) or self._when.match(parse.text, end + 1):
            return False
        is_open = self._cast.mention_at(Span(end + 1, end + 2)) is None
        return is_open and parse.tags[following.start] in {"PROPN", "ADJ", "NOUN"}

    def _is_piece(self, mention: Mention) -> bool:
        """Tell whether a body's name is a piece of one: `Office` of `Attorney's Office`, `Readers` `without Walls`."""
        text, end = self._parse.text, mention.span.end
        joined = _JOINED_BEHIND.match(text, end)
        if joined and self._cast.mention_at(Span(joined.end() - 1, joined.end())) is None:
            return True
        is_owned = text[max(0, mention.span.start - 3) : mention.span.start] in {"'s ", "’s "}
        return is_owned and fold_in_place(mention.span.of(text)).lower() in self._wording.bodies

    def unnamed(self, at: int) -> Voice:
        """Return who a verb at a place means that has no subject (`añadió`)."""
        return self.known(self._anaphora.dropped(at))

    def together(self, head: int, within: range) -> Voice:
        """Return the voice of several who speak as one: their words, and no name."""
        return Voice(span=self._phrase(head, within))

    def _is_of_body(self, mention: Mention) -> bool:
        """Tell whether a person's name stands behind a body's (`la administración Trump`): then the body is meant."""
        before = _LAST_WORD.search(self._parse.text, max(0, mention.span.start - 20), mention.span.start)
        is_person = mention.kind is EntityKind.PERSON
        return is_person and before is not None and fold_in_place(before[1]).lower() in self._wording.bodies

    def is_pronoun(self, phrase: Span) -> bool:
        """Tell whether a phrase is `he`, `she` or `él`."""
        return fold_in_place(phrase.of(self._parse.text)).lower() in self._wording.pronouns

    def known(self, entity: str, span: Span | None = None) -> Voice:
        """Return the voice of a person by id, who may be nobody known by name.

        Args:
            entity: The person's id; empty if it is not known.
            span: The words that mean the person here; `None` if there are none.
        """
        entity = "" if entity in self._cast.doubtful else entity
        return Voice(self._cast.fullest.get(entity, ""), entity, span, is_person=True)

    def may_be_person(self, phrase: Span) -> bool:
        """Tell whether a phrase is a name that may be a person's, though nothing tells."""
        tokens = self._parse.tokens_of(phrase)
        is_name = bool(tokens) and all(
            self._parse.tags[token] == "PROPN" and self._parse.word(token)[0].isupper() for token in tokens
        )
        return is_name and self._cast.may_be_person(phrase)

    def _named_by_role(self, head: int, within: range) -> Mention | None:
        """Return the person whom a title or role introduces: `the minister, Ana Ruiz`, `la Dra. Ruiz`."""
        parse = self._parse
        word = fold_in_place(parse.word(head)).lower().rstrip(".")
        is_role = word in self._wording.titles or word in self._wording.roles
        if word in self._wording.bodies or parse.tags[head] not in _HEADS:
            return None
        end = parse.ends[head]
        last = min(end + NAME_BEHIND_ROLE, parse.ends[within.stop - 1])
        mention = self._cast.person_within(end, last)
        if mention is not None and self._cast.is_owner(mention) and parse.text.startswith(", ", mention.span.end):
            behind = mention.span.end + len(", ")  # `the director of Krefeld, Ana Ruiz`
            mention = self._cast.person_within(behind, behind + 1)
        if mention is None or self._cast.is_owner(mention) or self._cast.is_of_nested_role(end, mention):
            return None
        if not _QUOTES.isdisjoint(parse.text[end : mention.span.start]):
            return None  # `el director del hospital “Ana Ruiz”, Luis Mora`
        between = parse.tokens_of(Span(end, mention.span.start))
        if any(parse.tags[token] in {"VERB", "AUX", "SCONJ"} for token in between):
            return None
        name = parse.tokens_of(mention.span)
        is_own = any(
            parse.heads[token] == head and parse.deps[token] in _APPOSED for token in name
        )  # not `la reacción durante el Ángelus`
        is_beside = is_own or all(parse.tags[token] != "ADP" for token in between)
        is_beside = is_beside and all(parse.word(token) != "," for token in between)
        return mention if is_role or is_beside else None

    def _is_aside(self, head: int, within: range) -> bool:
        """Tell whether a comma closes the phrase of a noun: `Ruiz, owner of a shop, said`, not `Ruiz, critics said`."""
        behind = (token for token in range(head + 1, within.stop) if self._parse.word(token) == ",")
        comma = next(behind, within.stop)
        return all(self._parse.tags[token] not in {"VERB", "AUX"} for token in range(head + 1, comma))

    def _definite(self, head: int, within: range) -> str | None:
        """Return the gender an article tells (`la titular`), empty for none; `None` if nobody definite is meant."""
        parse = self._parse
        if parse.is_plural(head):
            return None
        for child in parse.children(head, within):
            word = parse.word(child).lower()
            if parse.deps[child] in {"det", "poss"} and word in _definite():
                return _definite()[word]
        return None

    def _phrase(self, head: int, within: range) -> Span:
        parse = self._parse
        tokens = [head]
        for child in parse.children(head, within):
            if parse.deps[child] in _PHRASE and abs(child - head) <= LONGEST_PHRASE:
                tokens.extend(t for t in parse.subtree(child, within) if abs(t - head) <= LONGEST_PHRASE)
        return parse.span_of(tokens)
