"""Who speaks and who acts, printed in both interface languages."""

from __future__ import annotations

import pytest

from encuadre.cli.actors import actor_lines, evidence_lines
from encuadre.data.actors import actor_words, colour_in_words, form_in_words, role_in_words
from encuadre.model import (
    LANGUAGES,
    ActionForm,
    Actor,
    Agency,
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
    Span,
    Voices,
)
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


def test_every_line_says_how_many_places_show_it() -> None:
    lines = list(actor_lines(FRAMING, "US", "en"))

    assert "== WHO SPEAKS US" in lines
    assert "words of indirect speech: 2 of 11, 18%" in lines
    assert "unnamed officials as source: 1 of 1, 100% (21%–100%) [1]" in lines
    assert "anonymous officials: 1 quotation, 2 words [1]" in lines
    assert "neutral 1: say [1]" in lines
    assert "victims and residents: acts 0 · acted on 3 (hold 2, free) [1]" in lines
    assert "Ana Ruiz: acts 2 (ask 2) [1] · acted on 0" in lines
    assert "passive without doer 1: hold [1]" in lines
    assert "told without the doer: 1 of 3, 33% (6%–79%) [1]" in lines


def test_spanish_prints_the_same_figures() -> None:
    lines = list(actor_lines(FRAMING, "MX", "es"))

    assert "== QUIÉN HABLA MX" in lines
    assert "víctimas y vecinos: actúa 0 · recibe 3 (hold 2, free) [1]" in lines
    assert len(lines) == len(list(actor_lines(FRAMING, "US", "en")))


def test_one_article_shows_the_sentences_that_hide_a_source_or_a_doer() -> None:
    lines = list(evidence_lines(FRAMING, ARTICLE, "en"))

    assert lines == [
        "",
        "== unnamed officials as source",
        "  Officials said so.",
        "",
        "== passive without doer",
        "  Two men were held.",
    ]


def test_a_framing_without_the_measures_prints_nothing() -> None:
    assert list(actor_lines(Framing(), "US", "en")) == []
    assert list(evidence_lines(Framing(), ARTICLE, "en")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_counted_has_a_name(language: Language) -> None:
    assert all(role_in_words(role, language) for role in Role)
    assert all(colour_in_words(colour, language) for colour in CueColour)
    assert all(form_in_words(form, language) for form in ActionForm)
    assert actor_words("en").keys() == actor_words("es").keys()
