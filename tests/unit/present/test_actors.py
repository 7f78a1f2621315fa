"""Who speaks and who acts: what a reader is told of it, in both languages, with its evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.model import (
    LANGUAGES,
    ActionForm,
    Actor,
    Agency,
    Column,
    CueColour,
    CueUse,
    Deeds,
    Evidence,
    FormUse,
    Framing,
    Language,
    Rate,
    Role,
    RoleUse,
    Row,
    Span,
    Speaker,
    Voices,
)
from encuadre.present import evidence_sections, framing_sections
from encuadre.words import words_in
from strategies import an_article, annotated

ARTICLE = annotated(an_article("Two taken", "Two men were held. Officials said so. Nobody asked."))
TEXT = ARTICLE.article.text


def place(words: str) -> tuple[Evidence, ...]:
    start = TEXT.index(words)
    return (Evidence(ARTICLE.article.id, Span(start, start + len(words))),)


NOTHING = Deeds(0, (), ())
FRAMING = Framing(
    voices=Voices(
        words=11,
        quoted=0,
        reported=2,
        direct=Rate(0, 1, 0.0, 0.79),
        anonymous=Rate(1, 1, 0.21, 1.0, place("so")),
        unattributed=Rate(0, 1, 0.0, 0.79),
        roles=(RoleUse(Role.ANONYMOUS, 1, 2, place("so")),),
        cues=(CueUse(CueColour.NEUTRAL, 1, (("say", 1),), place("said")),),
    ),
    agency=Agency(
        roles=(Actor("", Role.RESIDENTS, "", NOTHING, Deeds(3, (("hold", 2), ("free", 1)), place("held"))),),
        entities=(Actor("ana-ruiz", Role.UNKNOWN, "Ana Ruiz", Deeds(2, (("ask", 2),), place("asked")), NOTHING),),
        forms=(
            FormUse(ActionForm.ACTIVE, 2, (("ask", 2),), place("asked")),
            FormUse(ActionForm.AGENTLESS, 1, (("hold", 1),), place("held")),
        ),
        doer_left_out=Rate(1, 3, 0.06, 0.79, place("held")),
    ),
)


def told(section: str, framing: Framing = FRAMING, language: Language = "en") -> list[Row]:
    sections = {one.id: one for one in framing_sections({Column.BOTH: framing}, words_in(language))}
    return list(sections[section].rows)


def said(section: str, framing: Framing = FRAMING, language: Language = "en") -> list[tuple[str, str]]:
    return [(row.label, row.text) for row in told(section, framing, language)]


def test_who_speaks_is_told_in_shares_with_their_intervals_and_in_roles() -> None:
    assert said("voices") == [
        ("words between quotation marks", "0 of 11, 0%"),
        ("words of indirect speech", "2 of 11, 18%"),
        ("quotations that are direct", "0 of 1, 0% (0%–79%)"),
        ("unnamed officials as source", "1 of 1, 100% (21%–100%)"),
        ("no source found", "0 of 1, 0% (0%–79%)"),
        ("anonymous officials", "1 quotation, 2 words"),
    ]


def test_a_text_without_quotations_has_no_shares_of_quotations() -> None:
    assert FRAMING.voices is not None
    none = Rate(0, 0, 0.0, 1.0)
    silent = replace(FRAMING.voices, direct=none, anonymous=none, unattributed=none, roles=())

    assert len(said("voices", replace(FRAMING, voices=silent))) == 2


def test_a_verb_stands_under_what_it_adds() -> None:
    assert said("cues") == [("neutral", "1 (say)")]


def test_who_acts_is_told_by_role_then_by_name() -> None:
    assert said("acts") == [
        ("victims and residents", "acts 0 · acted on 3 (hold 2, free)"),
        ("Ana Ruiz", "acts 2 (ask 2) · acted on 0"),
    ]
    assert said("acts", language="es")[0] == ("víctimas y vecinos", "actúa 0 · recibe 3 (hold 2, free)")


def test_a_role_is_held_against_the_other_side_and_a_name_is_not() -> None:
    role, name = told("acts")

    assert (role.pair, name.pair) == ("acts:victims or residents", "")


def test_only_the_first_verbs_are_named() -> None:
    verbs = tuple((verb, 1) for verb in ("ask", "beg", "call", "dare", "eat", "fall"))
    cue = CueUse(CueColour.NEUTRAL, 6, verbs, place("said"))
    assert FRAMING.voices is not None

    assert said("cues", replace(FRAMING, voices=replace(FRAMING.voices, cues=(cue,)))) == [
        ("neutral", "6 (ask, beg, call, dare, eat, …)")
    ]


def test_how_acts_are_told_ends_with_the_doers_left_out() -> None:
    assert said("forms") == [
        ("active", "2"),
        ("passive without doer", "1 (hold)"),
        ("told without the doer", "1 of 3, 33% (6%–79%)"),
    ]


def test_every_row_leads_to_the_places_that_show_it() -> None:
    rows = [row for section in ("voices", "cues", "acts", "forms") for row in told(section)]

    assert [row.label for row in rows if not row.evidence] == [
        "words between quotation marks",
        "words of indirect speech",
        "quotations that are direct",
        "no source found",
    ]


def test_a_speaker_has_a_role_and_nobody_has_none() -> None:
    speakers = (
        Speaker("Ana Ruiz", "", 1, 1, place("said"), Role.EXPERTS),
        Speaker("", "", 2, 1200, place("so")),
    )
    rows = told("speakers", Framing(speakers=speakers))

    assert [(row.label, row.detail, row.text) for row in rows] == [
        ("Ana Ruiz", "experts", "1 quotation, 1 word"),
        ("not named", "", "2 quotations, 1,200 words"),
    ]


def test_one_article_shows_the_sentences_that_hide_a_source_or_a_doer() -> None:
    sections = list(evidence_sections(FRAMING, ARTICLE, words_in("en")))

    assert [(one.title, [row.text for row in one.rows]) for one in sections] == [
        ("unnamed officials as source", ["Officials said so."]),
        ("passive without doer", ["Two men were held."]),
    ]


def test_a_framing_without_the_measures_tells_nothing_of_them() -> None:
    sections = framing_sections({Column.BOTH: Framing()}, words_in("en"))

    assert [section.id for section in sections] == ["frames:codebook"]
    assert list(evidence_sections(Framing(), ARTICLE, words_in("en"))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_counted_has_a_name(language: Language) -> None:
    names = words_in(language).actors

    assert set(names.roles) == set(Role)
    assert set(names.colours) == set(CueColour)
    assert set(names.forms) == set(ActionForm)
