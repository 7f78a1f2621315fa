"""Wordings that engines get wrong wherever they stand are put in others before they see them."""

from __future__ import annotations

import pytest

from encuadre.translate.chain.wordings import mend


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hubo cuatro heridos.", "There were cuatro heridos."),
        ("Hubo violencia en el mercado.", "There was violencia en el mercado."),
        ("Dijo que no hubo daños.", "Dijo que there were ningún daños."),
        ("No hubo nadie.", "There was nadie."),
        ("El lunes habrá una reunión.", "El lunes there will be una reunión."),
        ("Había un plan.", "There was un plan."),
    ],
)
def test_haber_that_says_there_is_goes_in_english(text: str, said: str) -> None:
    assert mend(text, "es") == said


@pytest.mark.parametrize(
    "text", ["Había llegado tarde.", "Cuando hubo terminado, salió.", "Habrá que esperar.", "Lo que hubo."]
)
def test_haber_that_helps_another_verb_stays(text: str) -> None:
    assert mend(text, "es") == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The mayor spoke on a hot line.", "The mayor spoke on a hotline."),
        ("Half the city lost power.", "Half the city lost electricity."),
        ("The acting health secretary resigned.", "The interim health secretary resigned."),
        ("A new poll shows a tie.", "A new opinion poll shows a tie."),
        ("Two men were badly hurt.", "Two men were seriously hurt."),
        ("He was fired over the leak.", "He was fired because of the leak."),
        ("As of Monday, nobody had come.", "Until Monday, nobody had come."),
        ("They want a deal by summer.", "They want a deal before summer."),
    ],
)
def test_an_english_word_with_two_senses_gives_way_to_one_with_one(text: str, said: str) -> None:
    assert mend(text, "en") == said


@pytest.mark.parametrize(
    "text",
    [
        "The party lost power in the election of May.",
        "He was acting as if nothing had happened.",
        "She was fired over the phone.",
        "As of Monday, the road will be closed.",
        "He slammed the door.",
    ],
)
def test_an_english_word_in_its_other_sense_stays(text: str) -> None:
    assert mend(text, "en") == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The senator blasted the plan.", "The senator harshly criticized the plan."),
        ("Officials scrambled to answer.", "Officials rushed to answer."),
        ("He called out the lie.", "He denounced the lie."),
        ("Police fatally shot a man.", "Police shot dead a man."),
        ("She took to Twitter to answer.", "She wrote on Twitter to answer."),
        ("The farmers headed north.", "The farmers moved north."),
    ],
)
def test_a_verb_of_the_headlines_gives_way_to_a_plain_one(text: str, said: str) -> None:
    assert mend(text, "en") == said


def test_a_weekday_between_subject_and_verb_goes_before_the_sentence() -> None:
    assert mend("Mayor Ann Lee on Monday called a vote.", "en") == "On Monday, Mayor Ann Lee called a vote."


def test_an_abbreviation_with_dots_loses_them_but_the_sentence_keeps_its_own() -> None:
    assert mend("The F.B.I. left. So did I.C.E.", "en") == "The FBI left. So did ICE."


def test_two_sentences_with_no_space_between_get_one() -> None:
    assert mend("The vote has begun.For now it goes on.", "en") == "The vote has begun. For now it goes on."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Se o Senado aprovar a lei", "Se o Senado aprova a lei"),
        ("se eles perderem o voto", "se eles perdem o voto"),
        ("Quando a votação terminar", "Quando a votação termine"),
        ("quando o juiz chegar", "quando o juiz chegue"),
    ],
)
def test_a_future_subjunctive_of_portuguese_becomes_what_spanish_has(text: str, said: str) -> None:
    assert mend(text, "en-pt") == said


@pytest.mark.parametrize("text", ["se o líder militar falou", "se a mulher falou", "se ele quer falar"])
def test_a_word_that_only_ends_like_a_future_subjunctive_stays(text: str) -> None:
    assert mend(text, "en-pt") == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ele tentou nos avisar", "ele tentou avisar-nos"),
        ("para nós", "para nosotros"),
        ("os nós da rede", "os nós da rede"),
        ("o jornal vazou a carta", "o jornal filtrou a carta"),
    ],
)
def test_a_pronoun_and_a_leak_are_put_so_that_apertium_reads_them(text: str, said: str) -> None:
    assert mend(text, "en-pt") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Él exhortó-los a votar.", "Él los exhortó a votar."),
        ("Quiere exhortar-los.", "Quiere exhortarlos."),
        ("El hombre que el despidió", "El hombre que lo despidió"),
        ("Los agentes el detuvieron.", "Los agentes lo detuvieron."),
    ],
)
def test_a_pronoun_stands_where_spanish_has_it(text: str, said: str) -> None:
    assert mend(text, "pt-es") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("No quedó claro se vendrá.", "No quedó claro si vendrá."),
        ("que se usted paga", "que si usted paga"),
        ("Los vecinos si amontonaron.", "Los vecinos se amontonaron."),
        ("Preguntó si llegó.", "Preguntó si llegó."),
        ("Él se fue.", "Él se fue."),
    ],
)
def test_se_and_si_are_told_apart(text: str, said: str) -> None:
    assert mend(text, "pt-es") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("La cadena contestó la alegación.", "La cadena cuestionó la alegación."),
        ("Está pronto para declarar.", "Está listo para declarar."),
        ("mi ex-jefe", "mi exjefe"),
        ("La aleación multó al equipo.", "La liga multó al equipo."),
        ("una aleación de acero", "una aleación de acero"),
        ("Aún Ana Ruiz votó.", "Incluso Ana Ruiz votó."),
        ("Hasta 7 de agosto", "Hasta el 7 de agosto"),
    ],
)
def test_a_likeness_of_portuguese_becomes_the_word_spanish_has(text: str, said: str) -> None:
    assert mend(text, "pt-es") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Agents apprehended ten men.", "Agents detained ten men."),
        ("Texas Gov. Ann Lee spoke.", "Texas governor Ann Lee spoke."),
        ("I’m proud.", "I am proud."),
    ],
)
def test_shorthand_and_words_of_the_border_are_put_plainly(text: str, said: str) -> None:
    assert mend(text, "en") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dijo que el partido a había dejado.", "Dijo que el partido la había dejado."),
        ("El Fondo sea International Peace", "El Fondo for International Peace"),
        ("dijo al Equipos", "dijo al Times"),
        ("El plan pasó Senado", "El plan pasó el Senado"),
        ("Quiero que todos entended.", "Quiero que todos entiendan."),
    ],
)
def test_what_apertium_reads_as_another_word_is_put_right(text: str, said: str) -> None:
    assert mend(text, "pt-es") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Vive en Lima hay cerca de seis semanas.", "Vive en Lima hace cerca de seis semanas."),
        ("Ella tiene repetidamente negado todo.", "Ella ha negado repetidamente todo."),
        ("Llegó tarde demás.", "Llegó demasiado tarde."),
        ("Dudas sobre se habrá paz.", "Dudas sobre si habrá paz."),
    ],
)
def test_small_words_are_put_as_spanish_has_them(text: str, said: str) -> None:
    assert mend(text, "pt-es") == said


def test_the_speaker_alone_is_the_speaker_of_the_house() -> None:
    assert mend("Speaker Ruiz spoke.", "en") == "House Speaker Ruiz spoke."
