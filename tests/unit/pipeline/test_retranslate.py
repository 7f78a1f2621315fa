"""A person's translation: kept, shown wherever the sentence stands, and taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from encuadre.errors import CorrectionError, NotFoundError
from encuadre.ingest import TranslationPair
from encuadre.model import CERTAIN, HUMAN, Comparison, Translation
from encuadre.pipeline import retranslate, retranslated, reword, take_back
from encuadre.present import quotable
from encuadre.store import Workspace
from unit.pipeline.test_kept import MX, US, Desk

FELL = "La bolsa cayó."
STOCKS = TranslationPair(FELL, "Stocks fell.")


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Workspace(":memory:") as workspace:
        yield Desk(workspace)


def shown(comparison: Comparison, text: str) -> tuple[str, str, float | None]:
    """Return how a comparison translates a sentence."""
    for side in (comparison.left, comparison.right):
        for sentence in side.sentences:
            if sentence.text == text and isinstance(sentence.rendering, Translation):
                return sentence.rendering.text, sentence.rendering.engine, sentence.rendering.confidence
    raise AssertionError(text)


def test_a_comparison_already_made_shows_it_and_the_machines_once_it_is_taken_back(desk: Desk) -> None:
    machine = shown(desk.compared(), FELL)

    retranslate(desk.workspace, [STOCKS], tools=desk.tools())
    assert shown(desk.compared(), FELL) == ("Stocks fell.", HUMAN, CERTAIN)

    take_back(desk.workspace, [STOCKS], tools=desk.tools())
    assert shown(desk.compared(), FELL) == machine


def test_a_sentence_may_be_named_by_its_id(desk: Desk) -> None:
    [told] = retranslate(desk.workspace, [TranslationPair(f"{MX.id[:6]}-2", "Stocks fell.")], tools=desk.tools())

    assert (told.original, told.language) == (FELL, "es")
    assert shown(desk.compared(), FELL)[0] == "Stocks fell."


def test_it_is_told_beside_what_the_machine_said(desk: Desk) -> None:
    desk.compared()

    [told] = retranslate(desk.workspace, [STOCKS], tools=desk.tools())

    assert told.human is not None
    assert told.machine is not None
    assert (told.human.text, told.machine.text) == ("Stocks fell.", f"<{FELL}>")


def test_a_sentence_that_was_never_translated_is_kept_for_when_it_comes(desk: Desk) -> None:
    [told] = retranslate(desk.workspace, [STOCKS], tools=desk.tools())

    assert told.machine is None
    assert shown(desk.compared(), FELL)[1] == HUMAN
    assert FELL not in desk.engine.asked


def test_the_last_that_a_person_said_holds(desk: Desk) -> None:
    retranslate(desk.workspace, [STOCKS], tools=desk.tools())
    retranslate(desk.workspace, [TranslationPair(FELL, "The market fell.")], tools=desk.tools())

    [told] = retranslated(desk.workspace)
    assert told.human is not None
    assert told.human.text == "The market fell."


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        ("The stock market fell sharply on Monday.", None, "en"),
        ("La bolsa cayó con fuerza el lunes.", None, "es"),
        ("No comment.", "es", "es"),
    ],
)
def test_the_language_is_what_was_said_or_what_the_words_show(
    desk: Desk, text: str, stated: str | None, language: str
) -> None:
    pair = TranslationPair(text, "Otra cosa.", "es" if stated == "es" else None)
    [told] = retranslate(desk.workspace, [pair], tools=desk.tools())

    assert told.language == language


def test_a_sentence_met_before_has_the_language_it_was_met_in(desk: Desk) -> None:
    title = "Gana Morena"  # short, and a name: its words do not show a language
    with desk.workspace.transaction():
        desk.workspace.translations.record([Translation(title, "Morena gana", "es", "pivot", "1")], "en")

    [told] = retranslate(desk.workspace, [TranslationPair(title, "Morena wins")], tools=desk.tools())

    assert told.language == "en"


@pytest.mark.parametrize("pair", [TranslationPair("…", "Nothing"), TranslationPair("Nada.", " \x1b[31m ")])
def test_what_says_nothing_is_refused(desk: Desk, pair: TranslationPair) -> None:
    with pytest.raises(CorrectionError, match="no word to translate") as caught:
        retranslate(desk.workspace, [pair], tools=desk.tools())
    assert caught.value.hint
    assert retranslated(desk.workspace) == ()


@pytest.mark.parametrize("name", ["ffff-0", f"{US.id}-99"])
def test_an_id_that_is_none_is_refused_and_nothing_kept(desk: Desk, name: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        retranslate(desk.workspace, [STOCKS, TranslationPair(name, "Hello")], tools=desk.tools())
    assert caught.value.hint
    assert retranslated(desk.workspace) == ()


def test_only_what_a_person_translated_can_be_taken_back(desk: Desk) -> None:
    desk.compared()
    with pytest.raises(NotFoundError, match="no person has translated"):
        take_back(desk.workspace, [STOCKS], tools=desk.tools())

    retranslate(desk.workspace, [STOCKS], tools=desk.tools())
    [told] = take_back(desk.workspace, [STOCKS, TranslationPair("Llovió.", "It rained.")], tools=desk.tools())
    assert (told.original, told.human) == (FELL, None)


def test_what_is_written_on_the_screen_is_shown_at_once_and_emptied_the_machine_s_again(desk: Desk) -> None:
    machine = shown(desk.compared(), FELL)
    [quoted] = [one for one in quotable(desk.compared()) if one.text == FELL]

    assert reword(desk.workspace, quoted, "Stocks fell.", tools=desk.tools()) == Translation(
        FELL, "Stocks fell.", "en", HUMAN, confidence=CERTAIN
    )
    assert shown(desk.compared(), FELL)[:2] == ("Stocks fell.", HUMAN)

    again = reword(desk.workspace, quoted, "", tools=desk.tools())
    assert isinstance(again, Translation)
    assert (again.text, again.engine) == machine[:2]
    assert reword(desk.workspace, quoted, "", tools=desk.tools()) == quoted.rendering
