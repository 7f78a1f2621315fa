"""From a reporting verb to the one who speaks: subject, name, pronoun or role."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from encuadre.annotate.entities.wording import Wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cast import SUBJECTS, Cast
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.data.reporting import ReportingWords
from encuadre.data.titles import Titles
from encuadre.model import LANGUAGES, EntityKind, Mention, Span
from encuadre.text.folding import fold_in_place

LONGEST_PHRASE = 8
"""Tokens of a speaker phrase without name; the rest are clauses about it."""

LONGEST_CHAIN = 6
"""Verbs followed from one to the next in search of a subject they share (`came, saw and said`)."""

NAME_BEHIND_ROLE = 50
"""Characters between a role and the name it introduces: `el secretario de la Defensa Nacional, general Ruiz`."""

_PHRASE = frozenset({"det", "amod", "compound", "flat", "nmod", "poss", "nummod", "case", "fixed", "prep", "pobj"})
_RELATIVE_CLAUSES = frozenset({"relcl", "acl", "acl:relcl"})
_SHARES_SUBJECT = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "aux", "dep", "parataxis"})
_RIGHT_BEFORE = re.compile(r",? (?:(?:has|had|have|also|later|ha|había|también|then) )*\Z")
_OWNED = re.compile(
    r"(?:\b(?:of|de|del|for|to|with|by|con|para|a|al|y|and)|['’]s) (?P<title>[^\W\d_]+\.? )?\Z", re.IGNORECASE
)


@cache
def _not_speakers() -> frozenset[str]:
    return frozenset().union(*(ReportingWords.of(language).not_speakers for language in LANGUAGES))


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


class Speakers:
    """Resolves who speaks in one article."""

    def __init__(self, parse: Parse, cast: Cast, wording: Wording, relatives: frozenset[str], hidden: Hidden) -> None:
        """Keep what a resolution looks at."""
        self._parse = parse
        self._cast = cast
        self._wording = wording
        self._relatives = relatives
        self._hidden = hidden

    def speaker_of(self, verb: int, within: range) -> Voice | None:
        """Return who a reporting verb says speaks; `None` if it names no subject.

        Tokens inside quotations are what is said, not who says it. A person right before the verb is its
        subject even where the parse hangs the verb elsewhere.
        """
        subject = self._subject_of(verb, within)
        behind = self._person_behind(verb)
        if behind is not None:
            return self.named(behind)
        beside = self._person_before(verb)
        if beside is not None and (subject is None or self._parse.starts[subject] < beside.span.start):
            return self.named(beside)
        if subject is not None:
            return self.voice_of(subject, within)
        return self._named_after(verb, within)

    def voice_of(self, head: int, within: range) -> Voice:
        """Resolve the head of a speaker phrase."""
        parse, cast = self._parse, self._cast
        here = Span(parse.starts[head], parse.ends[head])
        mention = cast.mention_at(here)
        if mention is None or mention.kind is not EntityKind.PERSON:
            mention = self._named_by_role(head, within) or mention
        if mention is not None and mention.kind is not EntityKind.OTHER:
            return self.named(mention)
        word = fold_in_place(parse.word(head)).lower()
        sentence = parse.sentence_at(here.start)
        if word in self._wording.pronouns:
            return self._known(cast.last(here.start, sentence, self._wording.pronouns[word]), here)
        phrase = self._phrase(head, within)
        gender = self._definite(head, within)
        if word not in self._wording.roles or gender is None:
            return Voice(span=phrase, is_person=word in self._wording.roles)
        gender = self._wording.roles[word] or gender
        entity = cast.in_role(word, phrase.start, gender)
        if not entity and cast.is_introduced(parse.word(head), phrase.start):
            return Voice(span=phrase, is_person=True)
        return self._known(entity or cast.last(phrase.start, sentence, gender), phrase)

    def named(self, mention: Mention) -> Voice:
        """Return the voice of a mention, under the fullest name."""
        is_person = mention.kind is EntityKind.PERSON
        return Voice(self._cast.name_of(mention), mention.entity_id, mention.span, is_person)

    def unnamed(self, before: int) -> Voice:
        """Return who a verb without subject means (`añadió`): the person who last acted or spoke."""
        return self._known(self._cast.last(before, self._parse.sentence_at(before), ""), None)

    def _known(self, entity: str, span: Span | None) -> Voice:
        return Voice(self._cast.fullest.get(entity, ""), entity, span, is_person=True)

    def _subject_of(self, verb: int, within: range) -> int | None:
        """Return the head of a verb's subject; of the verb it hangs on, if it has none itself."""
        parse = self._parse
        token = verb
        for _ in range(LONGEST_CHAIN):
            if token not in within:
                return None
            for child in parse.children(token, within):
                if parse.deps[child] in SUBJECTS and not self._hidden.covers(parse.starts[child]):
                    word = parse.word(child).lower()
                    if word in self._relatives and parse.deps[token] in _RELATIVE_CLAUSES:
                        return parse.heads[token]
                    return None if word in _not_speakers() else child
            if parse.deps[token] in _RELATIVE_CLAUSES:
                return parse.heads[token]
            if parse.deps[token] not in _SHARES_SUBJECT:
                return None
            token = parse.heads[token]
        return None

    def _person_before(self, verb: int) -> Mention | None:
        parse = self._parse
        start = parse.starts[verb]
        mention = self._cast.person_within(max(0, start - 60), start)
        while mention is not None:
            behind = self._cast.person_within(mention.span.end, start)
            if behind is None:
                break
            mention = behind
        if mention is None or not _RIGHT_BEFORE.fullmatch(parse.text[mention.span.end : start]):
            return None
        return None if self._is_owner(mention) else mention

    def _person_behind(self, verb: int) -> Mention | None:
        """Return the person right behind a verb that follows quoted words: `—Vamos —dijo Ana Ruiz`."""
        start, end = self._parse.starts[verb], self._parse.ends[verb]
        if start - self._hidden.end_before(start) > 2:
            return None
        mention = self._cast.person_within(end, end + 2)
        return mention if mention is not None and mention.span.start == end + 1 else None

    def _is_owner(self, mention: Mention) -> bool:
        """Tell whether somebody else stands before a name that it only belongs to: `the wife of Mr. Ruiz`."""
        owned = _OWNED.search(self._parse.text, max(0, mention.span.start - 25), mention.span.start)
        return owned is not None and (not owned["title"] or self._wording.is_title(owned["title"].strip()))

    def _named_after(self, verb: int, within: range) -> Voice | None:
        """Find a name close behind or before a verb whose subject the parse missed: `“…”, said Ana Ruiz`."""
        parse = self._parse
        for direction in (1, -1):
            for step in (1, 2, 3):
                token = verb + direction * step
                if token not in within or self._hidden.covers(parse.starts[token]):
                    break
                if parse.tags[token] in {"PROPN", "NOUN"}:
                    voice = self.voice_of(token, within)
                    if voice.name:
                        return voice
                elif parse.tags[token] not in {"DET", "ADJ"} and not (direction < 0 and parse.word(token) == ","):
                    break
        return None

    def _named_by_role(self, head: int, within: range) -> Mention | None:
        """Return the person whom a title or role introduces: `the minister, Ana Ruiz`, `la Dra. Ruiz`."""
        parse = self._parse
        word = fold_in_place(parse.word(head)).lower().rstrip(".")
        is_role = word in self._wording.titles or word in self._wording.roles
        if word in self._wording.bodies or parse.tags[head] not in {"NOUN", "PROPN"}:
            return None
        end = parse.ends[head]
        mention = self._cast.person_within(end, min(end + NAME_BEHIND_ROLE, parse.ends[within.stop - 1]))
        if mention is None or self._is_owner(mention):
            return None
        between = parse.tokens_of(Span(end, mention.span.start))
        if any(parse.tags[token] in {"VERB", "AUX", "SCONJ"} for token in between):
            return None
        return mention if is_role or all(parse.word(token) != "," for token in between) else None

    def _definite(self, head: int, within: range) -> str | None:
        """Return the gender an article tells (`la titular`), empty for none; `None` if nobody definite is meant."""
        parse = self._parse
        word = parse.word(head).lower()
        if word.endswith("s") and parse.lemmas[head].lower() != word:
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
