"""Forms of a list found in a text: one pass, whatever the length of the list."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from encuadre.model import AnnotatedArticle, QuotationKind, Span
from encuadre.text.tokens import words_of

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_JOINT = re.compile(r"[\s-]+\Z")
"""What may stand between the words of a form; a comma or a full stop ends it."""

_MARKED = re.compile(r"“[^”]*(?:”|\Z)|«[^»]*(?:»|\Z)|\"[^\"]*\"")
"""Marks that tell their ends apart may be closed in a later sentence; straight ones count only as a pair."""

_TURN = re.compile(r"^[ \t]*(?:--|[–—―])[^\n]+", re.MULTILINE)
"""A paragraph that a dash opens: a turn of a printed interview, where the article has several and one of them asks."""


class Token(NamedTuple):
    """One word of a text; a tuple, because a text has hundreds."""

    word: str
    """Lower case, without accents."""

    start: int
    end: int
    is_lower: bool
    """It begins with a small letter."""


@dataclass(frozen=True, slots=True)
class Found:
    """One form in one text."""

    group: str
    form: str
    span: Span


class PhraseIndex:
    """Forms by their first word, ready to be found."""

    def __init__(self, forms: Iterable[tuple[str, str]], lower_case: frozenset[str] = frozenset()) -> None:
        """Index (form, group) pairs; forms in `lower_case` count only where the text has them in lower case."""
        self._starting: dict[str, list[tuple[tuple[str, ...], str, str, bool]]] = defaultdict(list)
        for form, group in forms:
            parts = tuple(_key(part) for part in re.split(r"[\s-]+", form))
            self._starting[parts[0]].append((parts, group, form, form in lower_case))
        for candidates in self._starting.values():
            candidates.sort(key=lambda one: -len(one[0]))

    def find(self, tokens: Sequence[Token], text: str) -> Iterator[Found]:
        """Yield the forms in the order of the text; of two that begin or lie within each other, the longest."""
        free = 0
        for place, token in enumerate(tokens):
            candidates = self._starting.get(token.word)
            if candidates is None or place < free:
                continue
            for parts, group, form, needs_lower in candidates:
                if (token.is_lower or not needs_lower) and _follows(tokens, place, parts, text):
                    last = place + len(parts)
                    free = last
                    yield Found(group, form, Span(token.start, tokens[last - 1].end))
                    break


def tokens_of(text: str) -> list[Token]:
    """Return the words of a text."""
    return [Token(_key(match[0]), *match.span(), match[0][0].islower()) for match in _TOKEN.finditer(text)]


def marked_spans(annotated: AnnotatedArticle) -> list[Span]:
    """Return what stands in quotation marks, in order: words that somebody else chose.

    Of a mixed quotation only the part in marks; an indirect one is told in the newsroom's own words.
    """
    text = annotated.article.text
    spans = [quotation.content for quotation in annotated.quotations if quotation.kind is QuotationKind.DIRECT]
    for sentence in annotated.sentences:
        spans += [Span(*match.span()) for match in _MARKED.finditer(text, sentence.span.start, sentence.span.end)]
    return sorted(spans)


def said_spans(annotated: AnnotatedArticle) -> list[Span]:
    """Return what somebody else says, in order: in quotation marks, in indirect speech or in the turns of an interview.

    Who told the word in indirect speech cannot be known, so it is not laid at the newsroom's door.
    """
    reported = (one.content for one in annotated.quotations if one.kind is not QuotationKind.DIRECT)
    return sorted([*marked_spans(annotated), *reported, *_turns(annotated.article.text)])


def _turns(text: str) -> list[Span]:
    """Return the turns of an interview; none of a text where dashes do something else."""
    found = [Span(*match.span()) for match in _TURN.finditer(text)]
    return found if len(found) > 1 and any("?" in turn.of(text) for turn in found) else []


def inside(starts: Iterable[int], wanted: Sequence[Span]) -> list[bool]:
    """Tell of each place, in order, whether one of the `wanted`, in order, covers it."""
    found, reach, place = [], -1, 0
    for start in starts:
        while place < len(wanted) and wanted[place].start <= start:
            reach = max(reach, wanted[place].end)
            place += 1
        found.append(start < reach)
    return found


@lru_cache(50_000)
def _key(word: str) -> str:
    """Fold a word; distinct words are remembered, because a day's press has fewer than the cache holds."""
    plain = word.lower().replace("’", "'")
    return plain if plain.isascii() else "".join(words_of(plain))


def _follows(tokens: Sequence[Token], place: int, parts: tuple[str, ...], text: str) -> bool:
    if place + len(parts) > len(tokens):
        return False
    for offset in range(1, len(parts)):
        before, token = tokens[place + offset - 1], tokens[place + offset]
        if token.word != parts[offset] or not _JOINT.match(text[before.end : token.start]):
            return False
    return True
