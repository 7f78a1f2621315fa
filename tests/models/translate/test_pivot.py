"""The engines of a fresh machine, over their real models and rules; own sentences only."""

from __future__ import annotations

import re

import pytest

from encuadre.model import Language, Translation
from encuadre.translate import Engine, Glossary, Standing, Term, Translator, load_translator
from encuadre.translate.apertium import stream
from encuadre.translate.apertium.engine import ApertiumEngine
from encuadre.translate.pivot.engine import PivotEngine

pytestmark = [
    pytest.mark.models,
    pytest.mark.skipif(
        len(PivotEngine().directions()) + len(ApertiumEngine().directions()) < 4,
        reason="needs the Debian packages apertium, apertium-es-pt and apertium-eng-spa",
    ),
]

SPANISH = [
    "El gobierno envió 10 mil elementos a la frontera norte.",
    "Sheinbaum dijo que no aceptará la presencia de tropas extranjeras",
    "La Secretaría de la Defensa informó que 49 kilos de fentanilo fueron asegurados en Sinaloa.",
    "“No somos colonia de nadie”, respondió la presidenta.",
    "El arancel de 17.09% al tomate entró en vigor el 14 de julio de 2025.",
]
ENGLISH = [
    "The Pentagon sent 1,500 more troops to the border on Tuesday.",
    "Officials said the tariff of 17.09% took effect on July 14, 2025.",
    "Mexico will not accept the strikes, the president said.",
    "Sheinbaum, 62, spoke for 35 minutes",
]
HOSTILE = [
    "El informe [confidencial] costó $5 millones.",
    "Escriba a prensa@ejemplo.mx o siga #FronteraNorte.",
    "El caso A/B quedó abierto {sin fecha}.",
    "La nota dice <b>hoy</b> y nada más.",
]


@pytest.fixture(scope="module", params=["pivot", "apertium"])
def engine(request: pytest.FixtureRequest) -> Engine:
    return PivotEngine() if request.param == "pivot" else ApertiumEngine()


@pytest.fixture(scope="module")
def translator() -> Translator:
    return load_translator(engines=[PivotEngine()])


def said(translator: Translator, texts: list[str], source: Language, target: Language) -> list[str]:
    renderings = translator.translate(texts, source, target)
    assert all(isinstance(one, Translation) for one in renderings), renderings
    return [one.text for one in renderings if isinstance(one, Translation)]


def figures(text: str) -> list[str]:
    return sorted(re.sub(r"\D", "", figure) for figure in re.findall(r"\d[\d.,]*", text))


def test_both_directions_pass_their_self_test(engine: Engine) -> None:
    for status in load_translator(engines=[engine]).status():
        standing = {candidate.engine: candidate.standing for candidate in status.candidates}
        assert standing[engine.name] is Standing.PASSED


def test_a_batch_says_what_one_call_for_each_sentence_says(engine: Engine) -> None:
    assert engine.translate(SPANISH, "es", "en") == [engine.translate([text], "es", "en")[0] for text in SPANISH]
    assert engine.translate(ENGLISH, "en", "es") == [engine.translate([text], "en", "es")[0] for text in ENGLISH]


def test_the_neighbours_of_a_sentence_change_nothing(engine: Engine) -> None:
    assert engine.translate(SPANISH[::-1], "es", "en") == engine.translate(SPANISH, "es", "en")[::-1]


def test_figures_survive_both_ways(translator: Translator) -> None:
    for text, translation in zip(ENGLISH, said(translator, ENGLISH, "en", "es"), strict=True):
        assert figures(translation) == figures(text)
    for text, translation in zip(SPANISH[2:], said(translator, SPANISH[2:], "es", "en"), strict=True):
        assert set(figures(text)) <= set(figures(translation))


def test_characters_that_steer_apertium_do_not_steer_it() -> None:
    for text, portuguese in zip(HOSTILE, stream.translate(HOSTILE, "es-pt"), strict=True):
        for char in "[]{}<>@#$/":
            assert portuguese.count(char) == text.count(char)


def test_no_single_character_breaks_the_batch_it_is_in(engine: Engine) -> None:
    odd = [f"La {char} casa{char} es {char}{char}grande{char}." for char in "[]{}^$\\@<>/*#|~"]
    texts = [text for pair in zip(odd, SPANISH * 3, strict=False) for text in pair]

    answers = engine.translate(texts, "es", "en")

    assert len(answers) == len(texts)
    plain = engine.translate(SPANISH, "es", "en")
    assert answers[1::2] == (plain * 3)[: len(odd)]


def test_a_compound_at_the_end_is_not_lost() -> None:
    assert stream.translate(["O placar foi de 7-2.", "Falou o primeiro-ministro"], "pt-es")[0].endswith("7-2.")


def test_a_glossary_term_comes_out_as_the_user_wants_it() -> None:
    glossary = Glossary(
        [Term("the Marines", "la Semar"), Term("corrido", "corrido"), Term("screwworm", "gusano barrenador")]
    )
    translator = load_translator(engines=[PivotEngine()], glossary=glossary)

    first, second = said(
        translator, ["Según la Semar, no hubo heridos.", "El gusano barrenador llegó al norte."], "es", "en"
    )

    assert "the Marines" in first
    assert "screwworm" in second


def test_a_hundred_words_without_a_stop_lose_no_figure(translator: Translator) -> None:
    text = ", ".join(f"en la ciudad número {n} hubo {n * 7 + 100} casos" for n in range(11, 31)) + "."

    (translation,) = said(translator, [text], "es", "en")

    lost = [figure for figure in figures(text) if figure not in figures(translation)]
    assert lost == []


@pytest.mark.parametrize("before", ["O ex-presidente chegou.", "Choveu.", "É ex-ministro. Choveu."])
def test_a_sentence_is_translated_as_it_is_alone_whatever_stands_before_it(before: str) -> None:
    told = "Enviou-me a papelada, disse."

    assert stream.translate([before, told], "pt-es")[1] == stream.translate([told], "pt-es")[0]
