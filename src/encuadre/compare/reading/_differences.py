"""What cannot both be true, and who is heard on one side only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import islice

from encuadre.compare.phrasing import Fact, citing, enumerated, excerpt, line
from encuadre.compare.reading._reader import Reader
from encuadre.data.outlets import outlet_of
from encuadre.data.roles import RoleWords
from encuadre.model import (
    Column,
    ComparedConflict,
    ComparedQuotation,
    ConflictKind,
    Finding,
    QuotationKind,
    ReadingLine,
    Span,
    disagreements,
)
from encuadre.text.tokens import words_of
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words

MOST_CONFLICTS = 2
MOST_SPEAKERS = 3
"""The rest is in the lists."""

SHOWN_IN_A_FEW_WORDS = frozenset({ConflictKind.QUANTITY, ConflictKind.PLACE, ConflictKind.POLARITY})
"""Kinds of disagreement that the words around it show. Around a name stands neither what was said or done nor what else
that person did: of five disagreements in 54 real events three of figures are right, two of doers or speakers partly."""

BESIDE = 3
"""Words before a name in which it is told that its bearer reports (`NPR's Corey Flintoff`)."""

_OWNER = re.compile(r"(\S+)['’]s?")

ONE_NAME = 0.75
"""Likeness of two spellings from which they may be one surname, by the measure of Ratcliff and Obershelp: `Rouhani` and
`Rohaní` have .92, `Khamenei` and `Jamenei` .80. Whoever may be named there is not called heard on one side only. Asked
of words with a capital: of all words it took `Keating` for *operating*, and of 265 surnames in 25 real events 160 were
left where 186 are; none of these is named on the other side."""


def conflicts(reader: Reader) -> Iterator[ReadingLine]:
    """What the sides tell differently, each once, where a second newsroom bears it out and a few words show it.

    A figure that one report of each side tells is often of another time or part: in 68 real events all three
    disagreements that a second newsroom bore out were so, and of three others one.
    """
    scores = {(link.left[0], link.right[0]): link.score for link in reader.it.links}
    shown = [one for one in reader.it.conflicts if one.kind in SHOWN_IN_A_FEW_WORDS]
    surest = sorted(shown, key=lambda one: (-scores.get((one.left, one.right), 0.0), *_pair(one)))
    borne_out = (pairs for pairs in disagreements(surest) if _is_borne_out(reader, pairs))
    for one, *_ in islice(borne_out, MOST_CONFLICTS):
        yield line(
            Finding.CONFLICT,
            (one.left, one.right),
            left=citing(reader.article(one.left), _quoted(reader, one, 0)),
            right=citing(reader.article(one.right), _quoted(reader, one, 1)),
            left_said=_around(reader, one.left, one.left_span),
            right_said=_around(reader, one.right, one.right_span),
            rule=lambda language, rule=one.rule: rule_in_words(rule, words_in(language)),  # type: ignore[misc]
        )


def _is_borne_out(reader: Reader, pairs: Sequence[ComparedConflict]) -> bool:
    told: dict[Column, set[str]] = {Column.LEFT: set(), Column.RIGHT: set()}
    for one in pairs:
        tellers = ((teller.column, teller.sentence) for teller in one.tellers)
        for column, sentence in ((Column.LEFT, one.left), (Column.RIGHT, one.right), *tellers):
            told[column].add(reader.publisher(sentence))
    return any(len(publishers) > 1 for publishers in told.values())


def _around(reader: Reader, sentence: str, span: Span) -> Fact:
    """Return the words of a sentence around what is told differently."""
    one = reader.sentences[sentence]
    return excerpt(one.text, span.start - one.span.start, span.end - one.span.start)


def _pair(conflict: ComparedConflict) -> tuple[str, ...]:
    """Return the two sentences in an order that the sides have no part in."""
    return tuple(sorted((conflict.left, conflict.right)))


def _quoted(reader: Reader, conflict: ComparedConflict, place: int) -> str:
    """Return whose words a figure is given in, if it stands inside a quotation with a named speaker."""
    sentence = (conflict.left, conflict.right)[place]
    span = (conflict.left_span, conflict.right_span)[place]
    speakers = {
        one.quotation.speaker
        for one in reader.it.quotations
        if one.quotation.speaker_entity in reader.people
        and one.article_id == reader.sentences[sentence].article_id
        and one.quotation.content.covers(span)
    }
    return speakers.pop() if len(speakers) == 1 else ""


def speakers(reader: Reader) -> Iterator[ReadingLine]:
    """Persons a side quotes whom no text of the other names, in whatever spelling."""
    for place in (0, 1):
        there = reader.names[1 - place]
        quoted = heard(reader, place)
        unknown = (name for name in by_weight(quoted) if not get_close_matches(name, there, n=1, cutoff=ONE_NAME))
        if names := list(islice(unknown, MOST_SPEAKERS)):
            evidence = [one.sentence for name in names for one in quoted[name]]
            yield line(
                Finding.SPEAKERS,
                evidence,
                side=reader.named(place, [reader.article(id_) for id_ in evidence]),
                other=reader.not_in(1 - place),
                names=enumerated([usual_name(quoted[name]) for name in names]),
            )


def heard(reader: Reader, place: int) -> dict[str, list[ComparedQuotation]]:
    """Return the quotations of the persons a side quotes for certain, by surname, those in their own words first.

    Whose words are nowhere between quotation marks is not quoted. Who reports for a newsroom is left out: that the
    other side does not name its correspondent says nothing.
    """
    found: dict[str, list[ComparedQuotation]] = {}
    press: set[str] = set()
    for one in reader.it.quotations:
        if _is_sure(reader, one, place):
            name = surname(one.quotation.speaker)
            found.setdefault(name, []).append(one)
            if _is_of_the_press(reader, one):
                press.add(name)
    return {name: own for name in found if name not in press and (own := _in_own_words(reader, found[name], place))}


def _in_own_words(reader: Reader, named: Sequence[ComparedQuotation], place: int) -> list[ComparedQuotation]:
    """Return what one person says between quotation marks, then where the articles that quote it name its speaker.

    Of two persons of one surname, it is the one whose full name stands in most articles.

    Args:
        reader: The comparison.
        named: The quotations whose sentence names a speaker of this surname.
        place: The side.
    """
    usual = set(words_of(usual_name(named)))
    of_one = [one for one in named if len(usual.intersection(words_of(one.quotation.speaker))) > 1]
    who = {one.quotation.speaker_entity for one in of_one}
    own = [
        one
        for one in reader.it.quotations
        if reader.side_of[one.sentence] == place
        and one.quotation.speaker_entity in who
        and one.quotation.kind is not QuotationKind.INDIRECT
    ]
    quoting = {one.article_id for one in own}
    return [*own, *(one for one in of_one if one.article_id in quoting and one not in own)]


def _is_of_the_press(reader: Reader, one: ComparedQuotation) -> bool:
    """Tell whether a speaker is named as one who reports: `correspondent Ana Ruiz`, `CNN's Ana Ruiz`."""
    said = one.quotation
    if said.speaker_span is None:
        return False
    text, language = reader.sentences[one.sentence].text, reader.article(one.sentence).language
    start = said.speaker_span.start - reader.sentences[one.sentence].span.start
    before = text[: max(0, start)].split()[-BESIDE:]
    roles = RoleWords.of(language).media
    if not roles.isdisjoint(word.strip(",").casefold() for word in before):
        return True
    owners = (_OWNER.fullmatch(word) for word in before)
    return any(owner and outlet_of(owner[1]) for owner in owners)


def by_weight(quoted: Mapping[str, Sequence[ComparedQuotation]]) -> list[str]:
    """Return the surnames of those who are quoted, most often first, what several papers or versions print once.

    A surname inside another's name is that person.
    """
    words = {
        name: {word for one in those for word in words_of(one.quotation.speaker)} for name, those in quoted.items()
    }
    distinct: list[str] = []
    for name in sorted(quoted, key=lambda name: (-len({one.text for one in quoted[name]}), name)):
        if not any(name in words[other] or other in words[name] for other in distinct):
            distinct.append(name)
    return distinct


def usual_name(said: Sequence[ComparedQuotation]) -> str:
    """Return the name that most articles give one person, the longest of those: one may take a title for a name."""
    names = {(one.article_id, one.quotation.speaker) for one in said}
    articles = Counter(name for _, name in names)
    return max(articles, key=lambda name: (articles[name], len(name), name))


def surname(name: str) -> str:
    """Return the last word of a name, folded; *Jr.* and *Sr.* are none."""
    words = [word for word in words_of(name) if word not in ("jr", "sr")]
    return words[-1] if words else ""


def _is_sure(reader: Reader, one: ComparedQuotation, place: int) -> bool:
    """Tell whether a person with a full name is named as speaker in the very sentence, with a verb of speech."""
    said = one.quotation
    return (
        reader.side_of[one.sentence] == place
        and said.speaker_entity in reader.people
        and bool(said.cue)
        and len(said.speaker.split()) > 1
        and surname(said.speaker) in words_of(reader.sentences[one.sentence].text)
    )
