"""Sentence boundaries by rule: paragraphs, then terminators judged by what stands before and after them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from encuadre.data.abbreviations import Abbreviations
from encuadre.model import Article, Language, Sentence, Span

WRAPPED_LINE = 50
"""A line of at least this many characters that ends without a full stop was wrapped, a shorter one is a heading or a
list item. Wrapped text files use 60 columns and more; headings in the press rarely pass 50 characters."""

_OPENING = "\"'“‘«‹([¿¡—–-"
_CLOSING = "\"'”’»›)]"
_BREAK = re.compile(r"\n[^\S\n]*(?:\n\s*)?")
_BULLET = re.compile(r"(?:[•·▪◦*►■●]|[-–—]\s|\d{1,2}[.)]\s|[a-z]\)\s)")
_END = re.compile(rf"(?:\.(?:\s?\.)+|[.!?…]+)[{re.escape(_CLOSING)}]*(?:\[\d+\])?(?:[^\S\n][\"”»](?=\s|\Z))?")
_GLUED = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=[^\W\d_]{3}[”»\"]))[.!?][”»\"]?(?=[“«¿¡]?[A-ZÁÉÍÓÚÑ][a-záéíóúñ](?:[a-záéíóúñ]|\s))"
)
"""A stop without a blank behind it: 21 of some 550 real articles have 140, of which 35 stand before a word of two
letters (`mujer.En tanto`) or behind a closing mark, each at the end of a sentence."""

_WORD_BEFORE = re.compile(r"[^\s\"'“‘«(\[¿¡—–/]+\Z")
_WORD_AFTER = re.compile(r"[^\W\d_]+")
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)*[A-ZÁÉÍÓÚÑ]\Z")
_TAG = re.compile(
    r"(?:[^\W\d_]+\W+){0,3}?(?:said|says|asked|asks|told|added|wrote|replied|shouted|dijo|preguntó|exclamó|respondió)\b",
    re.IGNORECASE,
)
_DATELINE_LENGTH = 60
"""Characters from the start of a paragraph within which a spaced dash ends a dateline (`CIUDAD DE MÉXICO, 17 feb. — `);
the longest in the sample corpus has 27."""
_DATELINE_DASH = re.compile(r"\s+[—–]\s")
_DATELINE = re.compile(
    r"(?P<place>[A-ZÁÉÍÓÚÑ][^\W\d_]+(?:[ ,.]{1,2}(?:(?:de|del|la|of) )?[A-ZÁÉÍÓÚÑ(][\w.()]*){0,6}"
    r"(?:,? \d{1,2}(?: (?:de )?[^\W\d_]{3,10}\.?|, \d{4}) ?\([^()\n]{2,30}\))?[.,]?)"
    r"\s?(?:\.?[—–]|\.?--?|\.-)\s?(?=[^\s\w]?[A-ZÁÉÍÓÚÑ])"
)


def split_sentences(text: str, language: Language) -> tuple[Span, ...]:
    """Cut `text` into sentences: in order, without overlap, every character that is no white space inside one.

    Rules beat the parser's boundaries here: news is edited text, so a terminator is nearly always there, and what goes
    wrong is abbreviations, which lists know and a small model does not. The parser then runs inside these boundaries.
    """
    lists = Abbreviations.of(language)
    spans: list[Span] = []
    for start, end in _paragraphs(text):
        begin = start
        for cut in _cuts(text, start, end, lists):
            spans.extend(_stripped(text, begin, cut))
            begin = cut
        spans.extend(_stripped(text, begin, end))
    return tuple(spans)


def article_sentences(article: Article) -> tuple[Sentence, ...]:
    """Number the sentences of an article; the headline is one sentence whatever stops stand in it."""
    offset = len(article.title) + 2 if article.title else 0
    spans = list(_stripped(article.text, 0, len(article.title)))
    spans.extend(
        Span(span.start + offset, span.end + offset) for span in split_sentences(article.body, article.language)
    )
    return tuple(Sentence(article.id, number, span) for number, span in enumerate(spans))


def parse_boundaries(text: str, sentences: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the sentences with datelines cut off (`MEXICO CITY (AP) —`), as a parser should see them.

    For a reader the dateline belongs to its sentence; a parser takes it for the subject.
    """
    parts: list[Span] = []
    for sentence in sentences:
        dateline = _DATELINE.match(text, sentence.start, sentence.end)
        if dateline and dateline.end() < sentence.end and text[max(0, sentence.start - 1)] == "\n":
            parts.append(Span(sentence.start, dateline.end("place")))
            parts.append(Span(dateline.end(), sentence.end))
        else:
            parts.append(sentence)
    return tuple(parts)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Blank lines always end a paragraph; a single line break only where the text was not merely wrapped."""
    start = 0
    for newline in _BREAK.finditer(text):
        line_start = text.rfind("\n", 0, newline.start()) + 1
        if newline.group().count("\n") > 1 or _ends_line(text, line_start, newline.start(), newline.end()):
            yield start, newline.start()
            start = newline.end()
    yield start, len(text)


def _ends_line(text: str, start: int, end: int, following: int) -> bool:
    line = text[start:end].rstrip()
    if not line or _BULLET.match(text, following):
        return True
    if line.rstrip(_CLOSING).endswith((".", "!", "?", "…", ":")):
        return True
    return len(line) < WRAPPED_LINE and not text[following : following + 1].islower()


def _cuts(text: str, start: int, end: int, lists: Abbreviations) -> Iterator[int]:
    for match in _END.finditer(text, start, end):
        cut = match.end()
        if cut < end and text[cut].isspace() and _is_boundary(text, start, end, match, lists):
            yield cut
        elif (glued := _GLUED.match(text, match.start())) and not _in_address(text, match.start()):
            word = _WORD_AFTER.search(text, glued.end())
            if word and (len(word.group()) > 2 or word.group().lower() in lists.sentence_openers):
                yield glued.end()


def _in_address(text: str, position: int) -> bool:
    """Tell whether the stop belongs to a web or mail address, where it separates no sentences."""
    start = max(text.rfind(" ", 0, position), text.rfind("\n", 0, position)) + 1
    return any(sign in text[start:position] for sign in ("www", "://", "@", "/")) or (
        "." in text[start:position] and text[start:position].islower()
    )


def _is_boundary(text: str, start: int, end: int, match: re.Match[str], lists: Abbreviations) -> bool:
    following = match.end()
    if match.start() - start < _DATELINE_LENGTH and _DATELINE_DASH.match(text, following, end):
        return False
    while following < end and (text[following].isspace() or text[following] in _OPENING):
        following += 1
    if following == end:
        return True
    first = text[following]
    if first.islower():
        return False
    mark = match.group()
    if mark[0] != "." or mark.startswith(("..", ". .")):
        quoted = mark[-1] in "\"”»’'"
        return not (quoted and first.isalpha() and _TAG.match(text, following, min(end, following + 60)))
    return _stop_ends(text, start, match.start(), following, lists)


def _stop_ends(text: str, start: int, stop: int, following: int, lists: Abbreviations) -> bool:
    """Judge a single full stop by the word it stands after and the character that follows."""
    before = _WORD_BEFORE.search(text, max(start, stop - 24), stop)
    if before is None:
        return True
    word = before.group().rstrip(".").lower()
    after = _WORD_AFTER.match(text, following, following + 24)
    opens = after is not None and after.group().lower() in lists.sentence_openers
    if word.isdigit():
        return before.start() != start or len(word) > 2
    if text[following].isdigit() and word in lists.before_number:
        return False
    if word in lists.may_end:
        return opens or (after is None and not text[following].isdigit())
    if word in lists.never_last:
        return False
    if _INITIAL.match(before.group()):
        return opens and len(word) > 1
    return True
