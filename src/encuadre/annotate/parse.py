"""One article's parse as plain columns, so that nothing but `pipelines` knows spaCy."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from encuadre.model import EntityKind, Language, Span

RELATIVE_CLAUSES = frozenset({"relcl", "acl", "acl:relcl"})
"""Dependency labels of what says more of a noun, in both languages."""


@dataclass(slots=True)
class Parse:
    """Tokens of one text, one list per attribute; token `i` is the `i`th entry of each."""

    text: str
    language: Language
    sentences: tuple[Span, ...] = ()
    starts: list[int] = field(default_factory=list)
    """Character offsets into `text`."""

    ends: list[int] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    """Universal parts of speech."""

    deps: list[str] = field(default_factory=list)
    """Dependency labels as the pipeline of the language names them."""

    heads: list[int] = field(default_factory=list)
    """Index of each token's head; a root is its own head."""

    names: list[tuple[Span, EntityKind]] = field(default_factory=list)
    """What the recogniser took for names, in order."""

    _children: dict[int, list[int]] = field(default_factory=dict, repr=False)

    def word(self, token: int) -> str:
        """Return the characters of a token."""
        return self.text[self.starts[token] : self.ends[token]]

    def beside(self, token: int, within: range) -> str:
        """Return the word at a place in lower case; empty outside of a sentence.

        Args:
            token: The place.
            within: The tokens of the sentence.
        """
        return self.word(token).lower() if token in within else ""

    def tokens_of(self, span: Span) -> range:
        """Return the tokens that begin inside `span`."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def sentence_at(self, position: int) -> int:
        """Return the number of the sentence that holds or precedes a character; -1 before the first."""
        return bisect_right(self.sentences, position, key=_start) - 1

    def children(self, token: int, within: range) -> Iterator[int]:
        """Yield the dependents of a token, in reading order, among the tokens of its sentence."""
        if not self._children:
            for child, head in enumerate(self.heads):
                if child != head:
                    self._children.setdefault(head, []).append(child)
        return (child for child in self._children.get(token, ()) if child in within)

    def subtree(self, token: int, within: range) -> list[int]:
        """Return a token with all that depends on it, in reading order."""
        found, waiting = {token}, [token]
        while waiting:
            more = [child for child in self.children(waiting.pop(), within) if child not in found]
            found.update(more)
            waiting.extend(more)
        return sorted(found)

    def is_plural(self, token: int) -> bool:
        """Tell whether a noun has the plural's `s` of both languages, which its lemma has not."""
        word = self.word(token).lower()
        return word.endswith("s") and self.lemmas[token].lower() != word

    def span_of(self, tokens: Sequence[int]) -> Span:
        """Return the characters from the first to the last of some tokens."""
        return Span(self.starts[min(tokens)], self.ends[max(tokens)])


def _start(span: Span) -> int:
    return span.start
