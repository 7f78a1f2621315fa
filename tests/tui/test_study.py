"""The tab a class learns from: words, two originals, how hard the texts are; each learner apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from classroom import an_event
from encuadre.errors import ModelMissingError
from encuadre.model import LearnerProfile, Level
from encuadre.tui import EncuadreApp
from encuadre.tui.screens.check import CheckScreen
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.form import FormScreen
from encuadre.tui.screens.study import StudyScreen
from tui.builders import asked, screen_text, settled
from tui.schools import FakeSchool, a_classroom, a_lesson

SIZES = [(80, 24), (160, 48)]


def toasts(app: EncuadreApp) -> str:
    return "\n".join(notification.message for notification in app._notifications)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("language", "said"), [("en", "learns Spanish"), ("es", "aprende inglés")])
async def test_eight_shows_the_lesson_in_the_language_that_is_not_the_interfaces(
    size: tuple[int, int], language: str, said: str
) -> None:
    app = a_classroom(language="es" if language == "es" else "en")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "8")
        assert isinstance(app.screen, StudyScreen)
        assert said in shown.splitlines()[2]
        assert "B1" in shown.splitlines()[2]


async def test_a_word_shows_its_meaning_and_both_sentences_and_leads_to_them() -> None:
    app = a_classroom()
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "8")
        assert "el incendio · B2 · fire" in shown
        assert "El Heraldo del Río  Un incendio deja cerrado" in shown
        assert "River Gazette  Bridge in Laredo closes" in shown
        shown = await settled(pilot, "enter")
        assert isinstance(app.screen, ComparisonScreen)
        assert "Un incendio deja cerrado" in shown


async def test_parallel_reading_shows_both_originals_with_their_outlets() -> None:
    app = a_classroom()
    lesson = a_lesson()
    first = lesson.reading[0]
    assert not first.engine
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "8", "j")
        assert "Two originals" in shown
        assert first.known[:40] in shown
        assert f"two originals · {sum(not pair.engine for pair in lesson.reading)}" in shown


async def test_a_pair_with_a_machines_sentence_says_so() -> None:
    app = a_classroom()
    places = [number for number, pair in enumerate(a_lesson().reading) if pair.engine]
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "8", "j", *["j"] * places[0])
        assert "One original, and a machine translation" in shown
        assert "machine translation" in shown.partition("One original")[2]


async def test_a_text_that_is_too_short_has_no_score() -> None:
    app = a_classroom()
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "8", "end")
        assert "How hard each article is · 1" in shown
        assert "too short for a score" in shown


async def test_the_lesson_is_made_once_for_a_learner() -> None:
    school = FakeSchool()
    app = a_classroom(school)
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "8", "1", "8", "3", "8")
        assert len(school.asked) == 1


async def test_who_wants_the_same_has_the_same_lesson_and_answers_of_their_own() -> None:
    school = FakeSchool()
    app = a_classroom(school)
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "8")
        await asked(pilot, "L", *"Ana")
        shown = await settled(pilot, "enter")
        assert "Ana · learns Spanish · B1" in shown
        assert "el incendio" in shown
        assert len(school.asked) == 1


async def test_what_fails_is_told_with_what_to_do() -> None:
    app = a_classroom(FakeSchool(error=ModelMissingError("no model reads Spanish", hint="encuadre setup")))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        shown = await settled(pilot, "8")
        assert "could not be made: no model reads Spanish" in shown
        assert "encuadre setup" in shown


async def test_a_learner_is_chosen_by_name_and_found_again() -> None:
    school = FakeSchool()
    app = a_classroom(school)
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "8")
        await asked(pilot, "L", *"Ana")
        shown = await settled(pilot, "enter")
        assert "Ana · learns Spanish · B1" in shown
        assert app.habits.learner == "Ana"
    assert school.kept == {"Ana": LearnerProfile("Ana", "es", Level.B1)}

    later = a_classroom(school, learner="Ana")
    async with later.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        assert "Ana · learns Spanish · B1" in await settled(pilot, "8")


async def test_direction_and_level_are_chosen_in_the_form() -> None:
    school = FakeSchool({"Ana": LearnerProfile("Ana", "es", Level.B1)})
    app = a_classroom(school, learner="Ana")
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "8")
        await asked(pilot, "L", "tab", "backspace", "backspace", *"en", "tab", "backspace", "backspace", *"c1")
        shown = await settled(pilot, "enter")
        assert "Ana · learns English · C1" in shown
    assert school.kept["Ana"].learning == "en"
    assert school.asked[-1].level is Level.C1


async def test_another_learner_has_their_own_direction_and_level() -> None:
    school = FakeSchool({"Ana": LearnerProfile("Ana", "es", Level.B1), "Ben": LearnerProfile("Ben", "en", Level.A2)})
    app = a_classroom(school, learner="Ana")
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "8")
        form = await asked(pilot, "L", *["backspace"] * 3, *"Ben")
        assert "Learners there are: Ana, Ben" in form
        assert "Ben · learns English · A2" in await settled(pilot, "enter")
    assert school.kept["Ben"] == LearnerProfile("Ben", "en", Level.A2)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (["tab", "backspace", "backspace", *"fr"], "The language is es or en."),
        (["tab", "tab", "backspace", "backspace", *"Z9"], "The level is one of"),
    ],
)
async def test_a_form_that_cannot_be_taken_says_why_and_stays(keys: list[str], said: str) -> None:
    app = a_classroom()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        await settled(pilot, "8")
        await asked(pilot, "L", *keys, "enter")
        assert said in toasts(app)
        assert isinstance(app.screen, FormScreen)
        await settled(pilot, "escape")
        assert isinstance(app.screen, StudyScreen)


async def test_the_level_check_asks_word_by_word_and_keeps_its_estimate() -> None:
    school = FakeSchool({"Ana": LearnerProfile("Ana", "es", Level.B1)})
    app = a_classroom(school, learner="Ana")
    async with app.run_test(size=(160, 48), notifications=True) as pilot:
        await settled(pilot)
        await settled(pilot, "8")
        assert "Do you know the word “puente”?" in await asked(pilot, "c")
        assert isinstance(app.screen, CheckScreen)
        assert "“panzuno”" in await asked(pilot, "y")
        assert "“puente”" in await asked(pilot, "backspace")
        shown = await settled(pilot, "y", "n")
        assert "About A2 (between A1 and B1)" in toasts(app)
        assert "Ana · learns Spanish · A2" in shown
        await asked(pilot, "c", "escape")
        assert isinstance(app.screen, StudyScreen)


@pytest.mark.parametrize("key", ["c", "m"])
async def test_what_is_kept_of_somebody_asks_first_who_that_is(key: str) -> None:
    app = a_classroom()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        await settled(pilot, "8", key)
        assert "Say first who learns" in toasts(app)


async def test_a_known_word_is_kept_and_taken_back() -> None:
    school = FakeSchool({"Ana": LearnerProfile("Ana", "es", Level.B1)})
    app = a_classroom(school, learner="Ana")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        assert "✓ el incendio" in await settled(pilot, "8", "m")
        assert school.kept["Ana"].known == {"es:incendio:NOUN"}
        assert "“el incendio” is known" in toasts(app)
        await settled(pilot, "m")
        assert school.kept["Ana"].known == frozenset()
        await settled(pilot, "j", "m")
        assert school.kept["Ana"].known == frozenset()


async def test_a_lesson_is_handed_out_into_a_folder_that_is_named() -> None:
    school = FakeSchool()
    app = a_classroom(school)
    async with app.run_test(size=(160, 48), notifications=True) as pilot:
        await settled(pilot)
        await settled(pilot, "8")
        form = await asked(pilot, "D")
        assert "lesson-e1e1e1e1-b1" in form
        await asked(pilot, "tab", "backspace", "backspace", *"docx")
        await settled(pilot, "enter")
        assert school.written == [("lesson-e1e1e1e1-b1", "docx")]
        assert "Written: /lessons/lesson-e1e1e1e1-b1" in toasts(app)


async def test_a_lesson_in_a_format_for_machines_is_refused() -> None:
    school = FakeSchool()
    app = a_classroom(school)
    async with app.run_test(size=(160, 48), notifications=True) as pilot:
        await settled(pilot)
        await settled(pilot, "8")
        await asked(pilot, "D", "tab", "backspace", "backspace", *"json", "enter")
        assert "The format is one of: md, html, docx." in toasts(app)
        assert school.written == []


@pytest.mark.parametrize(("memo", "extent"), [((), "whole"), (("tab", "backspace", "backspace", "y"), "memo")])
async def test_an_event_is_written_as_a_document_in_the_format_its_name_ends_in(
    memo: tuple[str, ...], extent: str
) -> None:
    school = FakeSchool()
    app = a_classroom(school)
    async with app.run_test(size=(160, 48), notifications=True) as pilot:
        await settled(pilot)
        assert "e1e1e1e1.docx" in await asked(pilot, "D")
        await asked(pilot, *"visas", "full_stop", *"html", *memo)
        await settled(pilot, "enter")
        assert school.written == [("visas.html", f"html {extent}")]
        assert "/documents/visas.html" in toasts(app)


async def test_a_document_of_no_format_is_refused() -> None:
    app = a_classroom()
    async with app.run_test(size=(160, 48), notifications=True) as pilot:
        await settled(pilot)
        await asked(pilot, "D", "x", "enter")
        assert "The format is one of: docx, html, md." in toasts(app)
        assert isinstance(app.screen, FormScreen)


async def test_a_lesson_is_searched() -> None:
    app = a_classroom()
    async with app.run_test(size=(160, 48)) as pilot:
        await settled(pilot)
        await settled(pilot, "8", "slash", *"laredo", "enter")
        assert isinstance(app.screen, StudyScreen)
        assert app.screen.cursor.startswith(("word:", "pair:", "text:"))


@pytest.mark.parametrize("size", [(20, 6), (40, 12), *SIZES])
async def test_hostile_texts_and_names_are_drawn_as_they_stand(size: tuple[int, int]) -> None:
    hostile = "[@click=app.quit]Lea[/] \x1b[31m \u202e " + "x" * 300 + " 🧑🏽\u200d🚒"
    made = an_event()[0]
    sentences = (replace(made.right.sentences[0], text=hostile), *made.right.sentences[1:])
    comparison = replace(made, right=replace(made.right, sentences=sentences))
    school = FakeSchool({hostile: LearnerProfile(hostile, "es", Level.B1)})
    app = a_classroom(school, learner=hostile, comparison=comparison)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await settled(pilot, "8", "j", "k", "J")
        assert app.is_running
        assert "\x1b" not in screen_text(app)
