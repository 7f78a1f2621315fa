"""Quotations between marks: their reporting verb and their speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.marks import Quoted
from encuadre.annotate.quotations.speakers import NOBODY, Speakers, Voice
from encuadre.model import Quotation, QuotationKind, Span

FARTHEST_CUE = 12
"""Tokens between a quotation and a reporting verb that is not its head in the parse."""

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class _Cue:
    token: int
    lemma: str
    within: range
    is_head: bool
    """Whether the parse makes it the head of the quotation."""


def direct_quotations(
    parse: Parse, quoted: Sequence[Quoted], reporting: Reporting, speakers: Speakers, scare_words: int
) -> Iterator[Quotation]:
    """Give each passage between marks its verb and speaker; leave out irony, terms and titles.

    Without a verb of its own a quotation goes on with the voice of the one before, if nothing but that voice was heard
    since; otherwise its speaker is the subject it stands with.
    """
    hidden = [passage.outer for passage in quoted]
    voice, heard = NOBODY, -10
    for passage in quoted:
        number = parse.sentence_at(passage.span.start)
        cue = _cue(parse, passage, reporting, hidden)
        if cue is not None:
            subject = speakers.subject_of(cue.token, cue.within, hidden)
            if subject is not None:
                new = speakers.voice_of(subject, cue.within)
            else:
                new = _beside(parse, cue, speakers, hidden)
                if new is NOBODY:
                    new = voice if number - heard <= 4 and voice.name else speakers.unnamed(parse.starts[cue.token])
        elif passage.continues or (_stands_alone(parse, passage, hidden) and number - heard <= 3):
            new = Voice(voice.name, voice.entity)
        elif _is_term(passage.span.of(parse.text), scare_words):
            continue
        else:
            new = _governing(parse, passage, speakers, hidden) or (
                Voice(voice.name, voice.entity) if number - heard <= 2 else NOBODY
            )
        voice, heard = new, parse.sentence_at(passage.span.end - 1)
        yield Quotation(
            content=passage.span,
            kind=_kind(parse, passage, cue, scare_words),
            speaker=new.name,
            speaker_span=new.span,
            speaker_entity=new.entity,
            cue=cue.lemma if cue else "",
            cue_span=Span(parse.starts[cue.token], parse.ends[cue.token]) if cue else None,
        )


def _cue(parse: Parse, passage: Quoted, reporting: Reporting, hidden: list[Span]) -> _Cue | None:
    best: tuple[float, _Cue] | None = None
    inside = parse.tokens_of(passage.span)
    for number in _sentences_around(parse, passage):
        within = parse.tokens_of(parse.sentences[number])
        heads = {parse.heads[token] for token in inside if token in within} - set(inside)
        for token in within:
            lemma = reporting.lemma_of(parse, token)
            if not lemma or _hidden(parse.starts[token], hidden):
                continue
            distance = _distance(token, inside)
            is_head = token in heads
            if not is_head and distance > FARTHEST_CUE:
                continue
            score = distance - (8 if is_head else 0) + (6 if lemma in reporting.weak and not is_head else 0)
            if _separated(parse, token, passage, hidden):
                score += 6
            if best is None or score < best[0]:
                best = (score, _Cue(token, lemma, within, is_head))
    return best[1] if best else None


def _sentences_around(parse: Parse, passage: Quoted) -> Iterator[int]:
    first = max(0, parse.sentence_at(passage.outer.start))
    last = max(first, parse.sentence_at(passage.span.end - 1))
    if first > 0 and passage.outer.start == parse.sentences[first].start:
        before = parse.sentences[first - 1].of(parse.text)
        if before.endswith((":", ",")):
            yield first - 1
    yield first
    if last != first:
        yield last
    following = last + 1
    if following < len(parse.sentences) and passage.outer.end >= parse.sentences[last].end:
        start = parse.sentences[following].start
        if parse.text[start : start + 1].islower():
            yield following


def _distance(token: int, inside: range) -> int:
    if not inside:
        return 0
    return inside.start - token if token < inside.start else token - inside.stop + 1


def _separated(parse: Parse, token: int, passage: Quoted, hidden: list[Span]) -> bool:
    """Tell whether other quoted words stand between a verb and a passage."""
    low, high = sorted((parse.starts[token], passage.outer.start))
    return any(low < span.start < high and span != passage.outer for span in hidden)


def _beside(parse: Parse, cue: _Cue, speakers: Speakers, hidden: list[Span]) -> Voice:
    """Find a name right behind or before a verb whose subject the parse missed: `“…”, said Ana Ruiz`."""
    for step in (1, 2, 3, -1, -2):
        token = cue.token + step
        if token in cue.within and not _hidden(parse.starts[token], hidden):
            if parse.tags[token] == "PUNCT" and abs(step) == 1:
                if step > 0:
                    break
                continue
            if parse.tags[token] == "PROPN":
                voice = speakers.voice_of(token, cue.within)
                if voice.name:
                    return voice
    return NOBODY


def _stands_alone(parse: Parse, passage: Quoted, hidden: list[Span]) -> bool:
    """Tell whether nothing but quoted words stands in the sentences of a passage."""
    first = parse.sentence_at(passage.outer.start)
    last = parse.sentence_at(passage.span.end - 1)
    for number in range(max(first, 0), last + 1):
        for token in parse.tokens_of(parse.sentences[number]):
            if parse.tags[token] not in {"PUNCT", "SPACE"} and not _hidden(parse.starts[token], hidden):
                return False
    return True


def _governing(parse: Parse, passage: Quoted, speakers: Speakers, hidden: list[Span]) -> Voice | None:
    """Return the person or body whose doing the quoted words are part of: `Trump called it “a farce”`."""
    inside = parse.tokens_of(passage.span)
    if not inside:
        return None
    number = parse.sentence_at(passage.outer.start)
    within = parse.tokens_of(parse.sentences[max(number, 0)])
    token = next((t for t in inside if t in within and parse.heads[t] not in inside), inside[0])
    for _ in range(8):
        head = parse.heads[token]
        if head == token or head not in within:
            break
        token = head
        if parse.tags[token] in {"VERB", "AUX"} and not _hidden(parse.starts[token], hidden):
            subject = speakers.subject_of(token, within, hidden)
            if subject is not None:
                voice = speakers.voice_of(subject, within)
                if voice.name:
                    return voice
    return None


def _is_term(words: str, scare_words: int) -> bool:
    """Tell whether quoted words are irony, a nickname or a title rather than something said."""
    found = _WORDS.findall(words)
    if len(found) <= scare_words:
        return True
    return words[-1:] not in ".,!?…" and all(word[0].isupper() or len(word) < 4 for word in found)


def _kind(parse: Parse, passage: Quoted, cue: _Cue | None, scare_words: int) -> QuotationKind:
    """A passage is direct if it is a clause of its own, mixed if the sentence around it needs it."""
    words = passage.span.of(parse.text)
    before = parse.text[: passage.outer.start].rstrip()[-1:]
    opens = words.lstrip("¿¡…(")[:1].isupper() or words[:1].isdigit()
    if passage.is_dash or passage.continues:
        return QuotationKind.DIRECT
    if len(_WORDS.findall(words)) <= scare_words and not words.endswith(("!", "?", ".", ",")):
        return QuotationKind.MIXED
    if opens and (
        before in ':,.!?\n”"»' or not before or words[-1:] in ".,!?…" or passage.outer.end >= len(parse.text)
    ):
        return QuotationKind.DIRECT
    after = parse.text[passage.outer.end : passage.outer.end + 2].strip()
    if cue is not None and cue.is_head and (words[-1:] in ".,!?" or after[:1] == ","):
        return QuotationKind.DIRECT
    return QuotationKind.DIRECT if opens and cue is None else QuotationKind.MIXED


def _hidden(position: int, hidden: Sequence[Span]) -> bool:
    return any(span.start <= position < span.end for span in hidden)
