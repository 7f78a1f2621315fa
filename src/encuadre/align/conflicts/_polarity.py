"""What a sentence asserts or negates, read from cue words and how far they reach; no parse is needed for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from encuadre.data.polarity import Polarity
from encuadre.data.reporting import is_denial
from encuadre.model import Column, Language, Passage, Span

REACH = 4
"""Words before a predicate in which a negation is looked for (`did not yet formally ask`; chosen)."""

NEAR = 2
"""The same for negators that reach no farther (`without the consent`; chosen)."""

EXCLUSION = "rule out"
"""Name of the predicate that phrases make, not words."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[.,;:()\"“”«»—–]")
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = frozenset('"“”«»')
_STOPS = frozenset(',.;:()"“”«»—–')

Token = tuple[str, Span]


@dataclass(frozen=True, slots=True)
class Assertion:
    """One predicate as a sentence tells it."""

    predicate: str
    is_positive: bool
    is_certain: bool
    """Not under an `if` or a `could`, not a double negation, not denied by whom the sentence quotes, and no other
    negation in the sentence may be of it."""

    span: Span
    """The predicate with the cue that negates it."""

    head: Span
    """The predicate alone."""

    @property
    def is_open(self) -> bool:
        """Tell whether it is only said not to be so (yet), as opposed to its opposite (`rejected`, `denied`)."""
        return not self.is_positive and self.span != self.head


def ahead(left: Assertion, right: Assertion) -> Column | None:
    """Return the side that tells as done what the other only tells as not done; none where one tells the opposite."""
    if left.is_positive and right.is_open:
        return Column.LEFT
    return Column.RIGHT if right.is_positive and left.is_open else None


def predicates_in(passage: Passage) -> frozenset[str]:
    """Name the predicates that may stand in a sentence, by a look at its words: most sentences have none to compare."""
    known = _names(passage.language)
    return frozenset(known[word] for word in _WORD.findall(passage.text.lower()) if word in known)


def assertions(passage: Passage) -> tuple[Assertion, ...]:
    """List the predicates that a sentence asserts or negates."""
    tokens = [(found.group().lower().replace("’", "'"), Span(*found.span())) for found in _TOKEN.finditer(passage.text)]
    tokens = _without_harmless(tokens, passage.language)
    found = (
        _assertion(passage.language, tokens, at, end, name, is_positive)
        for at, end, name, is_positive in _predicates(passage.language, tokens)
    )
    return tuple(
        replace(one, is_certain=False)
        if _negates_another(passage, one) or _is_denied(passage, one) or _is_narrowed(passage, one)
        else one
        for one in found
    )


def _is_denied(passage: Passage, one: Assertion) -> bool:
    """Tell whether somebody is quoted as denying it: the newsroom itself then tells neither yes nor no."""
    return any(
        quotation.content.covers(one.head) and is_denial(passage.language, quotation.cue, quotation.kind)
        for quotation in passage.quotations
    )


def _is_narrowed(passage: Passage, one: Assertion) -> bool:
    """Tell whether a negation is of the manner alone: who is *not identified by name* may be identified."""
    behind = passage.text[one.head.end :].lstrip().lower()
    phrases = Polarity.of(passage.language).narrowed
    return not one.is_positive and any(re.match(rf"{re.escape(phrase)}\b", behind) for phrase in phrases)


def _negates_another(passage: Passage, one: Assertion) -> bool:
    """Tell whether a verb stands between a negation and the predicate: `they are not raiding the fund to pay`.

    That of a refusal (`declined to sign`) is the negation itself.
    """
    refusals = {word for phrase in Polarity.of(passage.language).refusals for word in phrase.split()}
    return any(
        word.pos == "VERB"
        and one.span.start < word.span.start < one.head.start
        and word.span.of(passage.text).lower() not in refusals
        for word in passage.words
    )


@cache
def _forms(language: Language) -> dict[str, tuple[str, bool]]:
    lists = Polarity.of(language)
    forms = {form: (name, True) for name, found in lists.predicates.items() for form in found}
    return forms | {form: (name, False) for name, found in lists.opposites.items() for form in found}


@cache
def _names(language: Language) -> dict[str, str]:
    """Map every form to its predicate; of a phrase, the last word."""
    phrases = {phrase.split()[-1]: EXCLUSION for phrase in Polarity.of(language).excluded}
    return {form: name for form, (name, _) in _forms(language).items()} | phrases


def _without_harmless(tokens: list[Token], language: Language) -> list[Token]:
    words = [word for word, _ in tokens]
    harmless: set[int] = set()
    for phrase in map(str.split, Polarity.of(language).harmless):
        for at in range(len(words)):
            if words[at : at + len(phrase)] == phrase:
                harmless.update(range(at, at + len(phrase)))
    return [token for at, token in enumerate(tokens) if at not in harmless]


def _predicates(language: Language, tokens: list[Token]) -> Iterator[tuple[int, int, str, bool]]:
    forms = _forms(language)
    phrases = [phrase.split() for phrase in Polarity.of(language).excluded]
    words = [word for word, _ in tokens]
    for at, word in enumerate(words):
        phrase = next((one for one in phrases if words[at : at + len(one)] == one), None)
        if phrase:
            yield at, at + len(phrase), EXCLUSION, True
        elif word in forms:
            yield at, at + 1, *forms[word]


def _assertion(language: Language, tokens: list[Token], at: int, end: int, name: str, is_positive: bool) -> Assertion:
    lists = Polarity.of(language)
    first = at
    while first > 0 and at - first < REACH and tokens[first - 1][0] not in _STOPS | lists.clause_ends:
        first -= 1
    negators = [place for place in range(first, at) if _negates(tokens[place][0], language)]
    negators += [p for p in range(max(first, at - NEAR), at) if tokens[p][0] in lists.near_negators]
    refusals = [
        place
        for place in range(first, at)
        for phrase in map(str.split, lists.refusals)
        if [word for word, _ in tokens[place : min(at, place + len(phrase))]] == phrase
    ]
    behind = _negator_behind(tokens, end, language)
    is_negated = bool(negators) is not bool(refusals) if behind is None else not negators and not refusals
    cues = negators + refusals
    is_plain = not (cues and (not is_positive or not is_negated or behind is not None))
    others = tokens[:at] if behind is not None else [*tokens[:at], *takewhile(_is_unquoted, tokens[end:])]
    is_reached = not cues and any(_negates(word, language) for word, _ in others)
    open_words = {word for word, _ in tokens[first:at]}
    return Assertion(
        predicate=name,
        is_positive=is_positive is not is_negated,
        is_certain=is_plain
        and not is_reached
        and not _is_followed(tokens, end, language)
        and lists.uncertain.isdisjoint(open_words),
        span=Span(tokens[min([*cues, at])][1].start, tokens[end - 1 if behind is None else behind][1].end),
        head=Span(tokens[at][1].start, tokens[end - 1][1].end),
    )


def _is_unquoted(token: Token) -> bool:
    """Tell whether a token is no quotation mark, behind which others' words begin."""
    return token[0] not in _MARKS


def _negator_behind(tokens: list[Token], end: int, language: Language) -> int | None:
    """Return where an object negates its predicate (`found no damage`, `found him not guilty`)."""
    lists = Polarity.of(language)
    for place in range(end, min(end + REACH, len(tokens))):
        word = tokens[place][0]
        if word in _STOPS | lists.clause_ends:
            return None
        following = tokens[place + 1][0] if place + 1 < len(tokens) else ""
        if word in lists.object_negators and following not in lists.not_before:
            return place
    return None


def _is_followed(tokens: list[Token], end: int, language: Language) -> bool:
    """Tell whether a negator behind the predicate may negate it or its complement (`resignation is not enough`)."""
    for word, _ in tokens[end : end + REACH]:
        if word in _STOPS:
            return False
        if _negates(word, language) and word not in Polarity.of(language).object_negators:
            return True
    return False


def _negates(word: str, language: Language) -> bool:
    lists = Polarity.of(language)
    return word in lists.negators or (bool(lists.negative_ending) and word.endswith(lists.negative_ending))
