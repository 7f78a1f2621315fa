"""Words that are none: made up, or left over from another language."""

from __future__ import annotations

import pytest

from encuadre.model import Language
from encuadre.translate.doubt.words import is_said_in, strange_words


@pytest.mark.parametrize(
    ("original", "translation", "target", "strange"),
    [
        ("Los jornaleros cruzaron el río.", "The newspapereros crossed the river.", "en", ("newspapereros",)),
        ("Hubo rondines de noche.", "There were rondines at night.", "en", ("rondines",)),
        ("Rainy skies over the city.", "Cielos chuvosos sobre la ciudad.", "es", ("chuvosos",)),
        ("The Senate approved it.", "El Senado lo aprobó.", "es", ()),
        ("El Senado lo aprobó.", "The Senate approved it.", "en", ()),
        ("Lo dijo el Zabulox.", "Zabulox said so.", "en", ()),
        ("The man known as Xochpilli left.", "El hombre conocido como xochpilli se fue.", "es", ()),
        ("Lo publicó @rondinx y #rondinx.", "It was published by @rondinx and #rondinx.", "en", ()),
    ],
)
def test_a_word_no_reader_of_the_language_knows_is_strange(
    original: str, translation: str, target: Language, strange: tuple[str, ...]
) -> None:
    assert strange_words(original, translation, target) == strange


@pytest.mark.parametrize(
    ("text", "is_english"),
    [
        ("They are fed up with the lies of the regime.", True),
        ("Están hartos de las mentiras del régimen.", False),
        ("Trump: no habrá muro con México, dice The Border Courier", False),
        ("No comment.", False),
    ],
)
def test_a_sentence_that_is_in_the_other_language_already_is_known_by_its_words(text: str, is_english: bool) -> None:
    assert is_said_in(text, "en", "es") is is_english
