"""Reported speech without marks around all of it: reporting verb and clause, source phrases, headlines with a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.people import Cast
from encuadre.annotate.quotations.speakers import NOBODY, Speakers, Voice
from encuadre.model import Quotation, QuotationKind, Span

SHORTEST_CLAUSE = 3
"""Words of the shortest content taken for reported speech (`she is right`)."""

QUOTED_WHOLE = 0.8
"""Share of a clause between marks from which the marks tell all: the direct quotation stands alone."""

_NEGATIONS = frozenset({"not", "n't", "never", "no", "nunca", "jamás", "ni"})
_EDGES = " \n\t,;:—–-\"“”«»'‘’"


def with_indirect(
    parse: Parse,
    direct: Sequence[Quotation],
    hidden: list[Span],
    reporting: Reporting,
    speakers: Speakers,
    cast: Cast,
) -> list[Quotation]:
    """Add indirect quotations; one that holds words between marks becomes mixed and takes their place."""
    found = list(direct)
    reported = [
        *_clauses(parse, hidden, reporting, speakers),
        *_sources(parse, hidden, reporting, speakers, cast),
        *_headline(parse, cast, speakers),
    ]
    for quotation in reported:
        inside = [other for other in found if other.content.overlaps(quotation.content)]
        if any(other.kind is not QuotationKind.DIRECT and other.content.covers(quotation.content) for other in inside):
            continue
        quoted = sum(_shared(other.content, quotation.content) for other in inside)
        if quoted == 0:
            found.append(quotation)
        elif quoted < QUOTED_WHOLE * (quotation.content.end - quotation.content.start) and all(
            quotation.content.covers(other.content) for other in inside
        ):
            for other in inside:
                found.remove(other)
            kind = (
                QuotationKind.MIXED
                if any(other.kind is not QuotationKind.INDIRECT for other in inside)
                else quotation.kind
            )
            found.append(replace(quotation, kind=kind))
        else:
            for other in inside:
                if not other.speaker and quotation.speaker:
                    found[found.index(other)] = replace(
                        other,
                        speaker=quotation.speaker,
                        speaker_span=quotation.speaker_span,
                        speaker_entity=quotation.speaker_entity,
                    )
    return found


def _shared(left: Span, right: Span) -> int:
    return max(0, min(left.end, right.end) - max(left.start, right.start))


def _clauses(parse: Parse, hidden: list[Span], reporting: Reporting, speakers: Speakers) -> Iterator[Quotation]:
    """Find reporting verbs with the clause they report."""
    for sentence in parse.sentences:
        within = parse.tokens_of(sentence)
        for token in within:
            lemma = reporting.lemma_of(parse, token)
            if not lemma or lemma in reporting.naming or lemma in reporting.weak:
                continue
            if _inside(parse.starts[token], hidden) or _is_negated(parse, token, within):
                continue
            content = _content(parse, token, within, reporting)
            if content is None:
                continue
            subject = speakers.subject_of(token, within, hidden)
            if subject is not None:
                voice = speakers.voice_of(subject, within)
            elif parse.language == "es" and parse.deps[token] in {"ROOT", "conj", "parataxis"}:
                voice = speakers.unnamed(parse.starts[token])  # Spanish verbs need no subject
            else:
                continue
            yield _quotation(content, voice, lemma, Span(parse.starts[token], parse.ends[token]))


def _quotation(content: Span, voice: Voice, cue: str = "", cue_span: Span | None = None) -> Quotation:
    return Quotation(content, QuotationKind.INDIRECT, voice.name, voice.span, voice.entity, cue, cue_span)


def _is_negated(parse: Parse, token: int, within: range) -> bool:
    return any(
        parse.word(child).lower() in _NEGATIONS and parse.deps[child] in {"neg", "advmod"}
        for child in parse.children(token, within)
    )


def _content(parse: Parse, verb: int, within: range, reporting: Reporting) -> Span | None:
    clause = next((c for c in parse.children(verb, within) if parse.deps[c] == "ccomp"), None)
    if clause is None:
        return None
    tokens = parse.subtree(clause, within)
    behind = [token for token in tokens if token > verb]
    before = [token for token in tokens if token < verb]
    side = behind if len(behind) >= len(before) else before
    while side and parse.word(side[0]).lower() in reporting.clause_openers:
        side = side[1:]
    if sum(parse.tags[token] not in {"PUNCT", "SPACE"} for token in side) < SHORTEST_CLAUSE:
        return None
    return _stripped(parse.text, parse.span_of(side))


def _stripped(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES + ".":
        end -= 1
    return Span(start, end)


def _sources(
    parse: Parse, hidden: list[Span], reporting: Reporting, speakers: Speakers, cast: Cast
) -> Iterator[Quotation]:
    """Find `according to X`: the rest of the sentence is what X says."""
    text = parse.text
    for match in reporting.sources.finditer(text):
        if _inside(match.start(), hidden):
            continue
        number = parse.sentence_at(match.start())
        if number < 0:
            continue
        sentence = parse.sentences[number]
        comma = re.compile(r"[,.;:—]").search(text, match.end(), sentence.end)
        end = comma.start() if comma else sentence.end
        tokens = parse.tokens_of(Span(match.end(), end))
        head = next((t for t in tokens if parse.tags[t] in {"NOUN", "PROPN", "PRON"}), None)
        if head is None or any(parse.tags[token] in {"VERB", "AUX"} for token in range(tokens.start, head)):
            continue
        mention = cast.mention_at(Span(match.end(), end))
        within = parse.tokens_of(sentence)
        voice = speakers.named(mention) if mention is not None else speakers.voice_of(head, within)
        if match.start() - sentence.start < 2:
            content = Span(min(end + 1, sentence.end), sentence.end)
        else:
            content = Span(sentence.start, match.start())
        content = _stripped(text, content)
        if len(text[content.start : content.end].split()) >= SHORTEST_CLAUSE:
            yield _quotation(content, voice)


def _headline(parse: Parse, cast: Cast, speakers: Speakers) -> Iterator[Quotation]:
    """Read headlines such as `No habrá tropas extranjeras: Sheinbaum` and `Rubio: Cartels are a threat`."""
    if not parse.sentences:
        return
    headline = parse.sentences[0]
    words = headline.of(parse.text)
    left, colon, right = words.partition(": ")
    if not colon or parse.text[headline.end : headline.end + 2] != "\n\n" or ": " in right:
        return
    split = headline.start + len(left)
    for name, content in (
        (Span(split + 2, headline.end), Span(headline.start, split)),
        (Span(headline.start, split), Span(split + 2, headline.end)),
    ):
        mention = cast.mention_at(name)
        if mention is not None and mention.span == name:
            voice = speakers.named(mention)
            content = _stripped(parse.text, content)
            if voice is not NOBODY and len(content.of(parse.text).split()) >= SHORTEST_CLAUSE:
                yield _quotation(content, voice)
            return


def _inside(position: int, spans: Sequence[Span]) -> bool:
    return any(span.start <= position < span.end for span in spans)
