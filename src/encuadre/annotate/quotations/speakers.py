"""From a reporting verb to the one who speaks: subject, name, pronoun or role."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.annotate.entities.folding import fold
from encuadre.annotate.entities.wording import Wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.people import SUBJECTS, Cast
from encuadre.model import EntityKind, Mention, Span

LONGEST_PHRASE = 8
"""Tokens of a speaker phrase without name; the rest are clauses about it."""

_PHRASE = frozenset(
    {"det", "amod", "compound", "flat", "nmod", "poss", "nummod", "case", "fixed", "appos", "prep", "pobj"}
)
_ANYBODY = frozenset({"who", "que", "quien", "quienes", "it", "that", "this", "eso", "esto", "which"})


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, as far as it is told."""

    name: str = ""
    entity: str = ""
    span: Span | None = None


NOBODY = Voice()


class Speakers:
    """Resolves subjects of one article to named persons and bodies."""

    def __init__(self, parse: Parse, cast: Cast, wording: Wording, relatives: frozenset[str]) -> None:
        """Keep what a resolution looks at."""
        self._parse = parse
        self._cast = cast
        self._wording = wording
        self._relatives = relatives

    def subject_of(self, verb: int, within: range, hidden: list[Span]) -> int | None:
        """Return the token that heads the subject of a verb; of the verb it depends on, if it has none itself.

        Tokens inside quotations (`hidden`) are what is said, not who says it.
        """
        parse = self._parse
        seen: set[int] = set()
        token = verb
        while token not in seen and token in within:
            seen.add(token)
            for child in parse.children(token, within):
                if parse.deps[child] in SUBJECTS and not _inside(parse.starts[child], hidden):
                    word = parse.word(child).lower()
                    if word in self._relatives and parse.deps[token] in {"relcl", "acl", "acl:relcl"}:
                        return parse.heads[token]
                    return None if word in _ANYBODY else child
            if parse.deps[token] in {"relcl", "acl", "acl:relcl"}:
                return parse.heads[token]
            if parse.deps[token] not in {"conj", "xcomp", "advcl", "pcomp", "prep", "aux", "dep", "parataxis"}:
                return None
            token = parse.heads[token]
        return None

    def voice_of(self, head: int, within: range) -> Voice:
        """Resolve the head of a speaker phrase."""
        parse, cast = self._parse, self._cast
        here = Span(parse.starts[head], parse.ends[head])
        mention = cast.mention_at(here)
        if mention is None or mention.kind is not EntityKind.PERSON:
            mention = self._named_beside(head, within) or mention
        if mention is not None and mention.kind is not EntityKind.OTHER:
            return self.named(mention)
        word = fold(parse.word(head)).lower()
        sentence = parse.sentence_at(here.start)
        if word in self._wording.pronouns:
            return self._last(here, sentence, self._wording.pronouns[word])
        phrase = self._phrase(head, within)
        if word in self._wording.roles and self._is_definite(head, within):
            return self._last(phrase, sentence, self._wording.roles[word])
        return Voice(span=phrase)

    def named(self, mention: Mention) -> Voice:
        """Return the voice of a mention, under the fullest name."""
        return Voice(self._cast.name_of(mention), mention.entity_id, mention.span)

    def unnamed(self, before: int) -> Voice:
        """Return who a verb without subject means (`añadió`): the person last spoken of."""
        entity = self._cast.last(before, self._parse.sentence_at(before), "")
        return Voice(self._cast.fullest.get(entity, ""), entity) if entity else NOBODY

    def _last(self, span: Span, sentence: int, gender: str) -> Voice:
        entity = self._cast.last(span.start, sentence, gender)
        return Voice(self._cast.fullest.get(entity, ""), entity, span)

    def _named_beside(self, head: int, within: range) -> Mention | None:
        """Return the person named in the phrase of a role: `the minister, Ana Ruiz`."""
        parse = self._parse
        for child in parse.children(head, within):
            if parse.deps[child] in {"appos", "flat", "compound", "nmod"}:
                mention = self._cast.mention_at(Span(parse.starts[child], parse.ends[child]))
                if mention is not None and mention.kind is EntityKind.PERSON:
                    is_owner = parse.deps[child] == "nmod" and self._has_case(child, within)
                    if not is_owner:
                        return mention
        return None

    def _has_case(self, token: int, within: range) -> bool:
        return any(self._parse.deps[child] == "case" for child in self._parse.children(token, within))

    def _is_definite(self, head: int, within: range) -> bool:
        parse = self._parse
        if parse.lemmas[head].lower() != parse.word(head).lower() and parse.word(head).lower().endswith("s"):
            return False
        return any(
            parse.deps[child] == "det" and parse.word(child).lower() in {"the", "el", "la", "este", "esta", "this"}
            for child in parse.children(head, within)
        )

    def _phrase(self, head: int, within: range) -> Span:
        parse = self._parse
        tokens = [head]
        for child in parse.children(head, within):
            if parse.deps[child] in _PHRASE and abs(child - head) <= LONGEST_PHRASE:
                grand = [token for token in parse.subtree(child, within) if abs(token - head) <= LONGEST_PHRASE]
                tokens.extend(grand)
        return parse.span_of(tokens)


def _inside(position: int, spans: list[Span]) -> bool:
    return any(span.start <= position < span.end for span in spans)
