"""Who speaks: quotations by the role of their source, their form, their anonymity and their verb."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from encuadre.data.actors import Standing
from encuadre.data.cues import CueColours
from encuadre.data.reporting import ReportingWords
from encuadre.frame._rates import most_frequent, rate
from encuadre.frame._roles import NOBODY, Roles
from encuadre.model import (
    AnnotatedArticle,
    CueColour,
    CueUse,
    Evidence,
    Language,
    Quotation,
    QuotationKind,
    Role,
    RoleUse,
    Span,
    Voices,
)

_QUOTED = re.compile(r"“[^”\"]*[”\"]?|\"[^\"”]*[\"”]?|«[^»]*»?")
_PHRASE_REACH = 30
"""Characters before a source in which its phrase stands: `according to the` and an adjective."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One quotation with what its source is."""

    article: AnnotatedArticle
    quotation: Quotation
    standing: Standing
    is_anonymous: bool
    """Whether the source has no name though it could have one."""

    words: int

    @property
    def evidence(self) -> Evidence:
        """Return where it is said."""
        return Evidence(self.article.article.id, self.quotation.content)


def hear(articles: Sequence[AnnotatedArticle], roles: Mapping[str, Roles]) -> tuple[Heard, ...]:
    """Tell the role of every quotation's source; `roles` by article id."""
    return tuple(
        Heard(
            annotated,
            quotation,
            *_standing(annotated, quotation, roles[annotated.article.id]),
            _count(quotation.content.of(annotated.article.text)),
        )
        for annotated in articles
        for quotation in annotated.quotations
    )


def voices_of(articles: Sequence[AnnotatedArticle], heard: Sequence[Heard]) -> Voices:
    """Count who speaks in some articles, and how."""
    total = len(heard)
    quoted = {QuotationKind.DIRECT: 0, QuotationKind.MIXED: 0, QuotationKind.INDIRECT: 0}
    for one in heard:
        content = one.quotation.content.of(one.article.article.text)
        inside = one.words
        if one.quotation.kind is QuotationKind.MIXED:
            inside = sum(_count(match.group()) for match in _QUOTED.finditer(content))
        quoted[one.quotation.kind] += inside
    in_marks = quoted[QuotationKind.DIRECT] + quoted[QuotationKind.MIXED]
    by_role: dict[Role, list[Heard]] = defaultdict(list)
    for one in heard:
        by_role[one.standing[0]].append(one)
    uses = [
        RoleUse(role, len(said), sum(one.words for one in said), tuple(one.evidence for one in said))
        for role, said in by_role.items()
    ]
    direct = [one.evidence for one in heard if one.quotation.kind is not QuotationKind.INDIRECT]
    anonymous = [one.evidence for one in heard if one.is_anonymous]
    nobody = [one.evidence for one in heard if not one.quotation.speaker and one.quotation.speaker_span is None]
    return Voices(
        words=sum(_count(article.article.text) for article in articles),
        quoted=in_marks,
        reported=sum(one.words for one in heard) - in_marks,
        direct=rate(direct, total),
        anonymous=rate(anonymous, total),
        unattributed=rate(nobody, total),
        roles=tuple(sorted(uses, key=lambda use: (-use.quotations, -use.words, use.role))),
        cues=_cues(heard),
    )


def _standing(annotated: AnnotatedArticle, quotation: Quotation, roles: Roles) -> tuple[Standing, bool]:
    """Return what a source is, by its name or else by its phrase, and whether it hides."""
    if quotation.speaker_entity:
        return roles.of_entity(quotation.speaker_entity), False
    if quotation.speaker_span is None:
        return NOBODY, False
    standing = roles.of_phrase(quotation.speaker_span)
    if quotation.speaker:
        return standing, False
    if roles.is_insider(quotation.speaker_span):
        return (Role.ANONYMOUS, standing[1]), True
    return standing, roles.asks_anonymity(_sentence(annotated, quotation.speaker_span))


def _sentence(annotated: AnnotatedArticle, span: Span) -> str:
    number = bisect_right(annotated.sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    return annotated.text_of(annotated.sentences[number]) if number >= 0 else ""


def _cues(heard: Sequence[Heard]) -> tuple[CueUse, ...]:
    found: dict[CueColour, list[tuple[str, Evidence]]] = defaultdict(list)
    for one in heard:
        for colour, cue, span in _cue(one):
            found[colour].append((cue, Evidence(one.article.article.id, span)))
    uses = [
        CueUse(colour, len(cues), most_frequent(cue for cue, _ in cues), tuple(evidence for _, evidence in cues))
        for colour, cues in found.items()
    ]
    return tuple(sorted(uses, key=lambda use: (-use.count, use.colour)))


def _cue(heard: Heard) -> Iterator[tuple[CueColour, str, Span]]:
    """Yield the cue of a quotation, if it has one: its verb, else the phrase right before its source."""
    quotation, article = heard.quotation, heard.article.article
    colours, phrases = _colours(article.language)
    if quotation.cue and quotation.cue_span is not None:
        colour = colours.get(quotation.cue)
        if colour is not None:
            yield colour, quotation.cue, quotation.cue_span
    elif quotation.speaker_span is not None:
        start = quotation.speaker_span.start
        match = phrases.search(article.text, max(0, start - _PHRASE_REACH), quotation.speaker_span.end)
        if match is not None:
            cue = match["phrase"].lower()
            yield colours[cue.replace(" ", "-")], cue, Span(*match.span("phrase"))


@cache
def _colours(language: Language) -> tuple[dict[str, CueColour], re.Pattern[str]]:
    phrases = "|".join(sorted(map(re.escape, ReportingWords.of(language).source_phrases), key=len, reverse=True))
    colours = {cue: colour for colour, listed in CueColours.of(language).colours.items() for cue in listed.cues}
    return colours, re.compile(rf"\b(?P<phrase>{phrases})(?=l?\s)", re.IGNORECASE)


def _count(text: str) -> int:
    return len(text.split())
