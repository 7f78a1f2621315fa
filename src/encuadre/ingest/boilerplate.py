"""Takes out of a body what its site set there: links to other stories, calls, buttons, credits, footers.

Such a line would become a claim, an opening, a speaker or evidence of a frame. Only what no newsroom says of an event
is taken, by the rules of `data/*/boilerplate.toml` and the shapes below; each line that goes is kept with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from encuadre.data.boilerplate import Boilerplate, BoilerplateRule
from encuadre.ingest.credits import credit_in, is_byline, is_credit
from encuadre.ingest.margins import is_end_note, is_margin
from encuadre.ingest.site_links import without_site_links
from encuadre.model import LANGUAGES, Change, ChangeKind
from encuadre.text.folding import fold

_LINE_LIMIT = 320
"""Longest line that is taken whole. The longest true one of 900 articles, a call to subscribe, has 290 characters."""

_CALL_LIMIT = 600
"""Longest line that goes for what it holds anywhere; the terms of a newsletter fill 450 characters."""

_HEADLINE_LIMIT = 140
"""Longest line of a list of headlines; the longest headline of 80 press articles has 118."""

_HEAD = 60
"""Characters of a line that are folded to see how it opens: the longest opening has 53."""

_ENDING = 3
"""Letters at the end of a line by which it is seen whether a closing may stand there."""

_QUOTES = ("“", '"', "«")
"""What a person said may say anything."""

_SET_APART = ("(", "[", "|")
"""Behind one of these a label of one word is one: `(Related: …)` at the end of a paragraph."""

_LEADING = re.compile(r"[^\w\"“«'‘(©{@]+|\((?=[a-z])", re.IGNORECASE)
_TRAILING = " .,:;!?…*_|>»)]}”\"’'–—-+#~"
_SEPARATOR = r"\s*(?:[:|>»►–—]|-\s)"
_WORD_ENDS = r"(?:(?<=[^a-z])|(?!\w))"
_SENTENCE_ENDS_INSIDE = re.compile(r"[a-záéíóúñ]{3}\.\s+[A-ZÁÉÍÓÚÑ]")
_ENDS_SENTENCE = re.compile(r"[.!?…:;,][\"”»’)]*$|[\"”»]$")
_PART = re.compile(r"(?<=[.!?…”\"»)])\s+(?=[A-ZÁÉÍÓÚÑ¡¿(\[|©*])")
_TO_LAST_PART = re.compile(rf".*{_PART.pattern}", re.DOTALL)
_WORD = re.compile(r"\w+")


def without_boilerplate(body: str) -> tuple[str, tuple[Change, ...]]:
    r"""Return `body` without the lines that are no news, and those lines with the reason for each.

    Args:
        body: Clean paragraphs, a blank line between two.

    Example:
        >>> without_boilerplate("El puente cerró.\n\nLee también: Sube el peso\n\nReabre el viernes.")[0]
        'El puente cerró.\n\nReabre el viernes.'
    """
    body, changes = without_site_links(body)
    taken = list(changes)
    while True:
        body, more = _once(body)
        if not more:
            return body, tuple(taken)
        # What stood before a line that went may be the end now: a credit before a footer.
        taken.extend(more)


def _once(body: str) -> tuple[str, list[Change]]:
    lines = body.split("\n\n")
    lowered = body.lower()
    held = [phrase for phrase in _anywhere() if phrase in lowered]
    kept: list[str] = []
    taken: list[Change] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        kind = _kind(line, held)
        if kind is None:
            line, parts = _without_parts(line)
            taken.extend(parts)
            if line:
                kept.append(line)
            continue
        taken.append(Change(kind, text=line))
        if _heads_list(line):
            listed = _listed(lines, at)
            taken.extend(Change(kind, text=item) for item in lines[at : at + listed])
            at += listed
    while len(kept) > 1 and is_end_note(kept[-1], kept[:-1]):
        taken.append(Change(ChangeKind.BYLINE, text=kept.pop()))
    return "\n\n".join(kept), taken


def _kind(line: str, held: Sequence[str]) -> ChangeKind | None:
    """Return why the whole line is no news, if it is none; `held` are the phrases that the body holds somewhere."""
    if is_credit(line):
        return ChangeKind.CREDIT
    if held and len(line) <= _CALL_LIMIT and not line.startswith(_QUOTES):
        lowered = line.lower()
        if found_in := next((phrase for phrase in held if phrase in lowered), ""):
            return _anywhere()[found_in]
    if len(line) > _LINE_LIMIT:
        return None
    if is_byline(line) or is_margin(line):
        return ChangeKind.BYLINE
    stripped = _without_lead(line)
    rules = _opening(stripped)
    if rules:
        head = fold(stripped[:_HEAD])
        for rule in rules:
            if rule.takes(stripped, head):
                return rule.kind
    tail = line[-2 * _HEAD :].rstrip(_TRAILING)
    if line.startswith(_QUOTES) or fold(tail[-_ENDING:])[-_ENDING:] not in _endings():
        return None
    tail = fold(tail)
    return next((rule.kind for rule in _closing() if rule.closes(tail)), None)


def _without_parts(line: str) -> tuple[str, list[Change]]:
    """Take sentences at the end of a paragraph out: links and footers that were glued to it."""
    taken: list[Change] = []
    line, credit = credit_in(line)
    if credit:
        taken.append(Change(ChangeKind.CREDIT, text=credit))
    last = _TO_LAST_PART.match(line)
    if _kind_of_part(line[last.end() :] if last else line) is None:
        return line, taken
    parts = _PART.split(line)  # the blanks between sentences are single ones in clean text
    while parts and (kind := _kind_of_part(parts[-1])) is not None:
        taken.append(Change(kind, text=parts.pop()))
    return " ".join(parts), taken


def _kind_of_part(part: str) -> ChangeKind | None:
    if len(part) > _LINE_LIMIT:
        return None
    stripped = _without_lead(part)
    rules = _opening(stripped)
    if not rules:
        return None
    head, is_apart = fold(stripped[:_HEAD]), part.startswith(_SET_APART)
    return next((rule.kind for rule in rules if rule.takes_part(stripped, head, is_apart=is_apart)), None)


def _listed(lines: Sequence[str], start: int) -> int:
    """Return how many lines after a heading are its list: to the end of the article, else one at most.

    Inside an article the next line without a full stop may be a heading of its own.
    """
    end = start
    while end < len(lines) and len(lines[end]) <= _HEADLINE_LIMIT and not _ENDS_SENTENCE.search(lines[end]):
        end += 1
    return end - start if end == len(lines) else min(1, end - start)


class _Rule:
    """One rule of one language, compiled: it sees the opening of a line folded, and the line."""

    def __init__(self, kind: ChangeKind, rule: BoilerplateRule) -> None:
        self.kind = kind
        self._lines = frozenset(map(fold, rule.lines))
        self._longest = 2 * max(map(len, self._lines), default=0)  # with the signs around it
        self._label = _any_of(rule.labels, _SEPARATOR)
        self._long_label = _any_of([label for label in rule.labels if " " in label], _SEPARATOR)
        self._opening = _any_of(rule.openings, _WORD_ENDS)
        self._holding = tuple(map(fold, rule.holding))
        self._pairs = tuple((_any_of(pair.openings, _WORD_ENDS), tuple(map(fold, pair.holding))) for pair in rule.pairs)
        self.closings = tuple(map(fold, rule.closings))
        self.anywhere = rule.anywhere
        self._heads = frozenset(map(fold, rule.heads_list))
        paired = [opening for pair in rule.pairs for opening in pair.openings]
        self.first_words = {_first_words(fold(text)) for text in (*rule.lines, *rule.labels, *rule.openings, *paired)}

    def takes(self, line: str, head: str) -> bool:
        if self._is_line(line):
            return True
        if (label := self._label.match(head)) and not _SENTENCE_ENDS_INSIDE.search(line, label.end()):
            return True
        return self._opens(line, head)

    def takes_part(self, part: str, head: str, *, is_apart: bool) -> bool:
        if is_apart and self._label.match(head):
            return True
        if self.kind is ChangeKind.READ_MORE:
            return bool(self._long_label.match(head))
        if self.kind is ChangeKind.FOOTER:
            return self._is_line(part) or self._opens(part, head) or self.closes(fold(part.rstrip(_TRAILING)))
        return self.kind is ChangeKind.CALL and self._opens(part, head)

    def closes(self, tail: str) -> bool:
        return tail.endswith(self.closings)

    def heads_list(self, bare: str) -> bool:
        return bare in self._heads

    def _is_line(self, line: str) -> bool:
        return len(line) <= self._longest and _bare(line) in self._lines

    def _opens(self, line: str, head: str) -> bool:
        if self._opening.match(head) and (not self._holding or _holds(line, self._holding)):
            return True
        return any(opening.match(head) and _holds(line, holding) for opening, holding in self._pairs)


def _holds(line: str, phrases: Sequence[str]) -> bool:
    folded = fold(line)
    return any(phrase in folded for phrase in phrases)


def _heads_list(line: str) -> bool:
    bare = _bare(_without_lead(line))
    return any(rule.heads_list(bare) for rule in _rules())


def _without_lead(line: str) -> str:
    lead = _LEADING.match(line)
    return line[lead.end() :] if lead else line


def _bare(line: str) -> str:
    return fold(line.rstrip(_TRAILING)) if len(line) <= _LINE_LIMIT else ""


def _first_words(folded: str) -> tuple[str, str]:
    """Return the first word or sign of a phrase and the second; that is empty where no line must have it whole."""
    found = _WORD.match(folded)
    if found is None:
        return folded[:1], ""
    second = _WORD.search(folded, found.end())
    is_whole = second is not None and second[0][-1].isalpha()
    return found[0], second[0] if second and is_whole else ""


def _any_of(phrases: Sequence[str], after: str) -> re.Pattern[str]:
    longest_first = sorted(map(fold, phrases), key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(map(re.escape, longest_first))}){after}" if phrases else r"(?!)")


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(ChangeKind(kind), rule) for language in LANGUAGES for kind, rule in Boilerplate.of(language).rules.items()
    )


@cache
def _by_first_words() -> dict[str, dict[str, tuple[_Rule, ...]]]:
    """Return the rules by first and second word; below an empty second word stand those that need the first alone."""
    found: dict[str, dict[str, tuple[_Rule, ...]]] = {}
    for first, second in sorted({words for rule in _rules() for words in rule.first_words}):
        own = {(first, ""), (first, second)}
        found.setdefault(first, {})[second] = tuple(rule for rule in _rules() if not own.isdisjoint(rule.first_words))
    return found


@cache
def _anywhere() -> dict[str, ChangeKind]:
    return {phrase: rule.kind for rule in _rules() for phrase in rule.anywhere}


@cache
def _closing() -> tuple[_Rule, ...]:
    return tuple(rule for rule in _rules() if rule.closings)


@cache
def _endings() -> frozenset[str]:
    """Return the last letters of all closings: most lines end in none of them and need not be folded."""
    return frozenset(closing[-_ENDING:] for rule in _closing() for closing in rule.closings)


def _opening(line: str) -> tuple[_Rule, ...]:
    """Return the rules that know a line by its first two words; most lines have none and need not be folded."""
    word = _WORD.match(line)
    seconds = _by_first_words().get(fold(word[0]) if word else fold(line[:1])[:1])
    if seconds is None:
        return ()
    second = _WORD.search(line, word.end()) if word else None
    rules = seconds.get(fold(second[0])) if second else None
    return rules if rules is not None else seconds.get("", ())
