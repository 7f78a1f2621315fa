"""Who speaks: shares, forms, anonymity and the colours of verbs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.data.cues import CueColours
from encuadre.data.reporting import ReportingWords
from encuadre.frame._roles import Roles
from encuadre.frame._voices import hear, voices_of
from encuadre.model import (
    LANGUAGES,
    AnnotatedArticle,
    CueColour,
    Language,
    Quotation,
    QuotationKind,
    Role,
    Sentence,
    Span,
    Voices,
)
from strategies import an_article

TEXT = (
    "“We will wait,” two officials claimed. Residents said that it rained. "
    "A trader, who asked not to be named, said prices rose. It is over, according to a report."
)


def said(
    content: str, kind: QuotationKind, source: str = "", cue: str = "", verb: str = "", text: str = TEXT
) -> Quotation:
    """Return a quotation by its words in the text."""

    def place(words: str) -> Span | None:
        return Span(text.index(words), text.index(words) + len(words)) if words else None

    content_span = place(content)
    assert content_span is not None
    return Quotation(content_span, kind, speaker_span=place(source), cue=verb, cue_span=place(cue))


QUOTATIONS = (
    said("We will wait,", QuotationKind.DIRECT, "two officials", "claimed", "claim"),
    said("it rained", QuotationKind.INDIRECT, "Residents", "said that", "say"),
    said("prices rose", QuotationKind.INDIRECT, "A trader", "said prices", "say"),
    said("It is over", QuotationKind.INDIRECT, "a report"),
)


def read(*quotations: Quotation, text: str = TEXT, language: Language = "en") -> Voices:
    article = replace(an_article(title="", body=text), language=language)
    ends = [at + 1 for at, sign in enumerate(text) if sign == "."]
    starts = [0, *(end + 1 for end in ends[:-1])]
    sentences = tuple(
        Sentence(article.id, number, Span(start, end))
        for number, (start, end) in enumerate(zip(starts, ends, strict=True))
    )
    annotated = AnnotatedArticle(article, sentences, quotations=quotations)
    return voices_of([annotated], hear([annotated], {article.id: Roles(annotated)}))


def test_quotations_are_counted_by_the_role_of_their_source() -> None:
    roles = {use.role: (use.quotations, use.words) for use in read(*QUOTATIONS).roles}
    assert roles == {
        Role.ANONYMOUS: (1, 3),
        Role.RESIDENTS: (1, 2),
        Role.BUSINESS: (1, 2),
        Role.DOCUMENTS: (1, 3),
    }


def test_the_unnamed_are_officials_and_those_who_asked_for_it() -> None:
    voices = read(*QUOTATIONS)
    shown = [one.span.of(TEXT) for one in voices.anonymous.evidence]
    assert shown == ["We will wait,", "prices rose"]
    assert (voices.anonymous.share, voices.anonymous.total) == (0.5, 4)
    assert voices.anonymous.low < 0.5 < voices.anonymous.high


def test_words_between_marks_are_told_from_reported_ones() -> None:
    voices = read(*QUOTATIONS)
    assert (voices.quoted, voices.reported) == (3, 7)
    assert voices.direct.count == 1


def test_of_a_mixed_quotation_only_what_stands_between_marks_is_quoted() -> None:
    text = "Ana said that the “dirty deal” was over."
    voices = read(said("the “dirty deal” was over", QuotationKind.MIXED, "Ana", text=text), text=text)
    assert (voices.quoted, voices.reported, voices.direct.count) == (2, 3, 1)


def test_a_cue_has_its_colour_and_its_place() -> None:
    cues = {use.colour: (use.cues, [one.span.of(TEXT) for one in use.evidence]) for use in read(*QUOTATIONS).cues}
    assert cues[CueColour.DOUBTING] == ((("claim", 1),), ["claimed"])
    assert cues[CueColour.NEUTRAL][0] == (("say", 2), ("according to", 1))


def test_nobody_found_is_not_anonymous() -> None:
    voices = read(said("We will wait,", QuotationKind.DIRECT))
    assert (voices.unattributed.count, voices.anonymous.count) == (1, 0)


def test_a_text_without_quotations_has_no_shares() -> None:
    voices = read()
    assert (voices.quoted, voices.direct.share, voices.roles, voices.cues) == (0, 0.0, (), ())


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_reporting_verb_and_source_phrase_has_one_colour(language: Language) -> None:
    reporting = ReportingWords.of(language)
    listed = [cue for colour in CueColours.of(language).colours.values() for cue in colour.cues]
    phrases = {phrase.replace(" ", "-") for phrase in reporting.source_phrases}
    assert len(listed) == len(set(listed))
    assert set(listed) == reporting.verbs | phrases


def test_every_colour_has_verbs_and_says_what_they_do() -> None:
    for language in LANGUAGES:
        colours = CueColours.of(language).colours
        assert colours.keys() == set(CueColour)
        assert all(listed.reason and listed.cues for listed in colours.values())
