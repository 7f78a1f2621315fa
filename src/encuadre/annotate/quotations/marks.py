"""Words between quotation marks, found in the bare text: an unclosed mark loses nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from encuadre.annotate.quotations.cues import reporting
from encuadre.data.quotes import QuotationMarks
from encuadre.model import Language, Span


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between marks."""

    span: Span
    """The words, without the marks."""

    outer: Span
    """With the marks there are."""

    continues: bool = False
    """Whether the paragraph before left its quotation open: the same voice goes on."""

    is_dash: bool = False
    """Dialogue after a dash, with no closing mark."""


@dataclass(frozen=True, slots=True)
class _Marks:
    pairs: Mapping[str, str]
    singles: Mapping[str, str]
    dashes: str
    any: re.Pattern[str]
    narrates: re.Pattern[str] | None
    """What a narrator slips in between dashes: a reporting verb right behind the first one, as Spanish printers do."""


@cache
def _marks(language: Language) -> _Marks:
    lists = QuotationMarks.of(language)
    closing = "".join([*lists.pairs.values(), *lists.single_pairs.values()])
    marks = "".join([*lists.pairs, *lists.single_pairs, closing])
    narrates = _narration(frozenset(reporting(language).forms)) if lists.dashes else None
    return _Marks(lists.pairs, lists.single_pairs, lists.dashes, re.compile(f"[{re.escape(marks)}]"), narrates)


def _narration(verbs: frozenset[str]) -> re.Pattern[str]:
    forms = "|".join(sorted(map(re.escape, verbs), key=len, reverse=True))
    return re.compile(rf"[ ,](?:[—–―](?:{forms})\b[^—–―\n]*(?:[—–―]|\Z)|-(?:{forms})\b[^-\n]*-)")


LONGEST_OPEN = 600
"""Characters of the longest quotation that ends with its paragraph and without a mark: nearly twice the 321 of the
longest among the 401 that `quotes_en` marks in real reports."""

MOST_STRAY = 4
"""Marks that open nothing after which the rest of a paragraph is not read: to look for the end of each would take
quadratic time in a text of nothing but marks."""

_PARAGRAPH = re.compile(r"[^\n]+")


def quoted_spans(text: str, language: Language) -> tuple[Quoted, ...]:
    """Find all words between marks, in order, without overlap.

    A quotation that stays open at the end of a paragraph goes on in the next one if that opens with a mark again, as
    printers do; otherwise it ends with its paragraph if it plainly begins a sentence there. Every other mark that is
    never closed is stray and opens nothing: what follows is mostly the newsroom's. Marks in a quotation are its own.
    """
    marks = _marks(language)
    found: list[Quoted] = []
    is_open = False
    paragraphs = [paragraph for paragraph in _PARAGRAPH.finditer(text) if paragraph.group().strip()]
    for number, paragraph in enumerate(paragraphs):
        begin = paragraph.start() + len(paragraph.group()) - len(paragraph.group().lstrip())
        end = paragraph.start() + len(paragraph.group().rstrip())
        if marks.dashes and text[begin] in marks.dashes:
            found.extend(_dialogue(text, begin, end, marks.dashes))
            is_open = False
            continue
        goes_on = is_open and text[begin] in marks.pairs
        following = paragraphs[number + 1].group().lstrip() if number + 1 < len(paragraphs) else ""
        runs_on = following[:1] in marks.pairs
        own, is_open = _in_paragraph(text, Span(begin, end), marks, goes_on=goes_on, runs_on=runs_on)
        if own and goes_on and own[0].outer.start == begin:
            own[0] = Quoted(own[0].span, own[0].outer, continues=True)
        found.extend(own)
    return tuple(found)


def _in_paragraph(
    text: str, paragraph: Span, marks: _Marks, *, goes_on: bool, runs_on: bool
) -> tuple[list[Quoted], bool]:
    """Read the marks of one paragraph; the second value tells whether its last quotation stays open.

    Args:
        text: The article's text.
        paragraph: Where the paragraph stands in it.
        marks: The marks of its language.
        goes_on: Whether the quotation of the paragraph before goes on with its first mark.
        runs_on: Whether the next paragraph opens with a mark, so that a quotation may run on there.
    """
    begin, end = paragraph.start, paragraph.end
    found: list[Quoted] = []
    stray = 0
    at = begin
    while match := marks.any.search(text, at, end):
        opened, mark, at = match.start(), match.group(), match.end()
        if mark in marks.pairs and _may_open(text, opened, end):
            close, is_closed = _close(text, opened, begin, end, marks)
            is_left_open = close == end and not is_closed
            may_stay_open = runs_on or (goes_on and opened == begin)
            if is_left_open and not may_stay_open and not _begins_sentence(text, opened, begin, end):
                stray += 1
                if stray == MOST_STRAY:
                    break
                continue
            found.extend(_quoted(text, opened, close, close + 1 if is_closed else close, marks.narrates))
            if is_left_open:
                return found, True
            at = close + 1 if is_closed else max(close, at)
        elif mark in marks.singles and _opens_single(text, opened, begin):
            single = _single_close(text, opened, end, marks.singles[mark], marks)
            if single is not None:
                found.extend(_quoted(text, opened, single, single + 1, marks.narrates))
                at = single + 1
    return found, False


def _close(text: str, opened: int, begin: int, end: int, marks: _Marks) -> tuple[int, bool]:
    """Return where a quotation ends and whether by a mark; marks of one inside it are passed over.

    An opening mark that stands where one closes (`«Vamos«, dijo`) closes: web pages print the wrong one of the two.
    """
    closers = marks.pairs[text[opened]]
    depth = 0
    for match in marks.any.finditer(text, opened + 1, end):
        at, mark = match.start(), match.group()
        if mark in marks.pairs and mark not in closers and _stands_closing(text, at, end):
            if not depth:
                return at, True
            depth -= 1
        elif mark in "“«" and mark not in closers:
            depth += 1
        elif depth and mark in "”»":
            depth -= 1
        elif mark in closers and mark == '"' and _reopens(text, at, begin, end):
            return _sentence_end(text, opened, at), False
        elif mark in closers:
            return at, True
    return end, False


def _stands_closing(text: str, at: int, end: int) -> bool:
    """Tell whether a mark has a word or a full stop before it, and a blank or the like behind."""
    after = text[at + 1] if at + 1 < end else " "
    return (text[at - 1].isalnum() or text[at - 1] in ".,!?…)") and (after.isspace() or after in ",.;:!?…)—–-")


def _may_open(text: str, at: int, end: int) -> bool:
    """A straight mark behind a figure is inches; one before a blank closes something whose opening is lost."""
    if at + 1 >= end or text[at + 1].isspace():
        return False
    before = text[at - 1] if at else " "
    return not (text[at] == '"' and (before.isdigit() or before.isalpha()))


def _begins_sentence(text: str, at: int, begin: int, end: int) -> bool:
    """Tell whether a mark that is never closed opens a sentence, and not the rest of a long text without paragraphs."""
    if text[at + 1] in ",;:.)" or end - at > LONGEST_OPEN:
        return False
    return at == begin or text[begin:at].rstrip()[-1] in ".:!?…"


def _reopens(text: str, at: int, begin: int, end: int) -> bool:
    """Tell whether a straight mark inside a quotation plainly opens another: the first was never closed."""
    return (
        at > begin
        and text[at - 1] in " (—"
        and at + 1 < end
        and text[at + 1].isalpha()
        and text.count('"', begin, end) % 2 == 1
    )


def _sentence_end(text: str, start: int, at: int) -> int:
    stop = max(text.rfind(mark, start, at) for mark in ".!?")
    return stop + 1 if stop > start else at


def _opens_single(text: str, at: int, begin: int) -> bool:
    before = text[at - 1] if at > begin else " "
    after = text[at + 1 : at + 2]
    return not before.isalnum() and (after.isalpha() or after in "¿¡") and after != ""


def _single_close(text: str, opened: int, end: int, closers: str, marks: _Marks) -> int | None:
    for match in marks.any.finditer(text, opened + 1, end):
        at = match.start()
        if match.group() in marks.pairs:
            return None
        after = text[at + 1 : at + 2] if at + 1 < end else " "
        if match.group() in closers and not after.isalnum() and not text[at - 1].isspace():
            return at
    return None


def _quoted(text: str, opened: int, close: int, outer_end: int, narrates: re.Pattern[str] | None) -> Iterator[Quoted]:
    """Yield what stands between two marks, without what a narrator slips in between dashes: `“Vamos —dijo Ana—”`."""
    slipped_in = narrates.search(text, opened, close) if narrates else None
    if slipped_in is None:
        yield from _trimmed(text, Span(opened + 1, close), Span(opened, outer_end))
        return
    first, last = slipped_in.span()
    yield from _trimmed(text, Span(opened + 1, first), Span(opened, first))
    for rest in _trimmed(text, Span(last, close), Span(last, outer_end)):
        yield replace(rest, continues=True)


def _trimmed(text: str, inside: Span, outer: Span) -> Iterator[Quoted]:
    start, end = inside.start, inside.end
    while start < end and (text[start].isspace() or (text[start] in ",;." and outer.start == inside.start)):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end and any(letter.isalnum() for letter in text[start:end]):
        yield Quoted(Span(start, end), outer)


def _dialogue(text: str, begin: int, end: int, dashes: str) -> Iterator[Quoted]:
    """Read `—Vamos —dijo ella—. Ya es tarde.`: speech and narration take turns at each dash."""
    cuts = [match.start() for match in re.finditer(f"[{dashes}]", text[begin:end])]
    edges = [begin + cut for cut in cuts] + [end]
    speaks = True
    for opened, close in pairwise(edges):
        if speaks:
            start = opened + 1
            while start < close and text[start] in " .,;:":
                start += 1
            stop = close
            while stop > start and text[stop - 1].isspace():
                stop -= 1
            if any(letter.isalnum() for letter in text[start:stop]):
                yield Quoted(Span(start, stop), Span(opened, stop), is_dash=True)
        speaks = not speaks
