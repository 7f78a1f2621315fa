"""The parse as a tree with its names, built once per article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from encuadre.annotate.parse import Parse
from encuadre.model import Mention, Participant, Span

LONGEST_SIDE = 6
"""Tokens of a noun phrase on either side of its head: more are clauses about it."""

MOST_JOINED = 8
"""Heads joined by `and` in one place: longer chains are lists, or hostile."""

_LEFT = frozenset({"det", "amod", "compound", "nummod", "poss", "flat", "nmod", "quantmod", "predet", "case"})
_RIGHT = frozenset({"flat", "nmod", "prep", "compound", "nummod"})
_OF = frozenset({"of", "de", "del"})
_THINGS = frozenset({"NOUN", "PROPN", "PRON"})
_PLACES = frozenset({"nsubj", "nsubjpass", "obj", "dobj", "pobj"})
"""Where a numeral or what the tagger took for an adjective stands for somebody: `cientos`, `un ganadero`."""


class Tree:
    """Children of every token, and the noun phrases around heads."""

    def __init__(self, parse: Parse, mentions: Sequence[Mention]) -> None:
        """List the children of every token in one pass."""
        self.parse = parse
        self.words = [parse.text[start:end].lower() for start, end in zip(parse.starts, parse.ends, strict=True)]
        self.children: list[list[int]] = [[] for _ in parse.heads]
        for token, head in enumerate(parse.heads):
            if head != token:
                self.children[head].append(token)
        self._mentions = mentions
        self._mention_starts = [mention.span.start for mention in mentions]

    def case_of(self, token: int) -> str:
        """Return the preposition that hangs on a noun (as the Spanish treebank has it); empty if none does."""
        for child in self.children[token]:
            if child < token and self.parse.deps[child] == "case":
                return self.words[child]
        return ""

    def participants(self, head: int) -> tuple[Participant, ...]:
        """Return a head and those joined to it; none for what is no thing or person."""
        found = []
        for token in self._joined(head):
            tag = self.parse.tags[token]
            if tag in _THINGS or (tag in {"ADJ", "NUM"} and self.parse.deps[token] in _PLACES):
                found.append(Participant(self._phrase(token), self.words[token], self._entity(token)))
        return tuple(found)

    def _joined(self, head: int) -> Iterator[int]:
        yield head
        waiting = [head]
        for _ in range(MOST_JOINED):
            if not waiting:
                return
            for child in self.children[waiting.pop()]:
                if self.parse.deps[child] == "conj" and self.parse.tags[child] in _THINGS:
                    yield child
                    waiting.append(child)

    def _phrase(self, head: int) -> Span:
        parse = self.parse
        first = last = head
        for child in self.children[head]:
            if child < head:
                if parse.deps[child] in _LEFT and parse.tags[child] != "ADP" and head - child <= LONGEST_SIDE:
                    first = min(first, child, *(own for own in self.children[child] if head - own <= LONGEST_SIDE))
            elif parse.deps[child] in _RIGHT and child - head <= LONGEST_SIDE and self._is_of(child):
                last = max(last, self._end(child, head + LONGEST_SIDE))
        while first < head and parse.tags[first] in {"ADP", "PUNCT", "SPACE"}:
            first += 1
        return Span(parse.starts[first], parse.ends[last])

    def _is_of(self, child: int) -> bool:
        """Tell whether what follows a head belongs to it: a name's further words, or `of` and `de`."""
        if self.parse.deps[child] == "prep":
            return self.words[child] in _OF
        return self.parse.deps[child] != "nmod" or self.case_of(child) in _OF

    def _end(self, token: int, most: int) -> int:
        """Return the last token of what begins at `token`, names and their complements only."""
        last, waiting = token, [token]
        while waiting:
            for child in self.children[waiting.pop()]:
                if last < child <= most and self.parse.deps[child] in {"pobj", "flat", "compound", "amod", "det"}:
                    last = child
                    waiting.append(child)
        return last

    def _entity(self, token: int) -> str:
        place = bisect_right(self._mention_starts, self.parse.starts[token]) - 1
        if place < 0:
            return ""
        mention = self._mentions[place]
        return mention.entity_id if self.parse.starts[token] < mention.span.end else ""
