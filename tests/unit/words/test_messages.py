"""What went wrong is said in the reader's language, with the values it was said with."""

from __future__ import annotations

import pickle

import pytest

from encuadre.errors import EncuadreError, InputError, Message, NotFoundError, because, joined
from encuadre.words.en import ENGLISH
from encuadre.words.es import SPANISH


def test_an_error_is_english_wherever_a_text_is_wanted() -> None:
    error = NotFoundError("no event {name!r} in this workspace", name="9", hint="`encuadre events` lists them")
    assert error.message == "no event '9' in this workspace"
    assert str(error) == "no event '9' in this workspace\n  next: `encuadre events` lists them"
    assert ENGLISH.say(error.message) == error.message


def test_an_error_is_said_in_spanish_with_its_values() -> None:
    error = NotFoundError("no event {name!r} in this workspace", name="9", hint="`encuadre events` lists them")
    assert SPANISH.say(error.message) == "no hay suceso '9' en este espacio de trabajo"
    assert SPANISH.say(error.hint) == "`encuadre events` los lista"


def test_a_reason_inside_a_sentence_is_said_again_too() -> None:
    error = InputError("this is {kind}, not text", kind=Message("a picture"), path="a.png", line=3)
    assert error.message == "a.png:3: this is a picture, not text"
    assert SPANISH.say(error.message) == "a.png:3: es una imagen, no texto"


def test_what_a_user_wrote_is_never_translated() -> None:
    error = NotFoundError("no event {name!r} in this workspace", name="not installed")
    assert "'not installed'" in SPANISH.say(error.message)


def test_braces_without_values_stand_as_they_are() -> None:
    hint = Message('write `{"text": ...}`')
    assert (str(hint), SPANISH.say(hint)) == ('write `{"text": ...}`', 'escribe `{"text": ...}`')


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("not translated yet", "todavía sin traducir"),
        ("longer than 5,000 characters", "más de 5,000 caracteres"),
        (
            "no engine translates en to es (none is installed); run `encuadre doctor`",
            "ningún motor traduce de en a es (no hay ninguno instalado); ejecuta `encuadre doctor`",
        ),
        ("argos failed: RuntimeError: out of memory", "argos falló: RuntimeError: out of memory"),
        ("words of nobody", "words of nobody"),
    ],
)
def test_a_reason_that_comes_back_from_a_file_is_recognised_by_its_words(text: str, said: str) -> None:
    assert SPANISH.say(text) == said


def test_several_sentences_are_one_and_each_is_said_again() -> None:
    both = joined("; ", [Message("not installed"), Message("{engine} answered nothing", engine="argos")])
    assert both == "not installed; argos answered nothing"
    assert SPANISH.say(both) == "no instalado; argos no contestó nada"


def test_a_sentence_can_be_sent_to_another_process() -> None:
    back = pickle.loads(pickle.dumps(Message("{name} is missing", name="a.txt")))
    assert SPANISH.say(back) == "falta a.txt"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FileNotFoundError(2, "No such file or directory", "x"), "no hay tal archivo ni carpeta"),
        (PermissionError(13, "Permission denied", "x"), "el sistema no lo permite"),
        (OSError(28, "No space left on device"), "el disco está lleno"),
        (OSError(30, "Read-only file system"), "el lugar es de solo lectura"),
    ],
)
def test_what_the_system_refuses_is_said_without_its_numbers(error: OSError, said: str) -> None:
    assert SPANISH.say(because(error)) == said


def test_an_error_without_values_is_a_sentence() -> None:
    assert EncuadreError("the file is empty").hint == ""


def test_of_ten_sentences_never_all_are_said_to_be_absent() -> None:
    assert [*ENGLISH.how_many_absent([0.99])] == ["of ten such, about 9 are really absent from the other side"]
    assert [*SPANISH.how_many_absent([0.99])] == ["de cada diez, unas 9 faltan de verdad en el otro lado"]
    assert not [*ENGLISH.how_many_absent([None])]


@pytest.mark.parametrize(
    ("chance", "english", "spanish"),
    [(0.1, "about one is really", "más o menos una falta"), (0.02, "hardly one is really", "apenas alguna falta")],
)
def test_of_ten_sentences_one_is_absent_and_not_none(chance: float, english: str, spanish: str) -> None:
    assert [*ENGLISH.how_many_absent([chance])] == [f"of ten such, {english} absent from the other side"]
    assert [*SPANISH.how_many_absent([chance])] == [f"de cada diez, {spanish} de verdad en el otro lado"]
