"""What must come through translation whole, on the press of `../shared`: names, magnitudes, and no third language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from encuadre.annotate.quantities import find_quantities
from encuadre.model import Language, Translation
from encuadre.translate import load_translator
from encuadre.translate.chain.prepare import prepare
from encuadre.translate.chain.shielding import STAND_INS
from encuadre.translate.doubt.words import strange_words
from encuadre.translate.glossary import Glossary
from encuadre.translate.names.finding import lost_names
from encuadre.translate.pivot.spanish import portuguese_left
from encuadre.translate.quantities.magnitudes import wrong_quantities
from encuadre.translate.splitting import split_sentences

from .measuring import SHARED

FILES = ("events.jsonl", "events2_dev.jsonl")
SENTENCES = 2_500
"""Of each language, in the order of the files: some 100 seconds of two cores."""

pytestmark = [
    pytest.mark.quality,
    pytest.mark.slow,
    pytest.mark.skipif(not Path(SHARED, FILES[0]).exists(), reason=f"needs {SHARED}"),
]


def press(language: Language) -> Iterator[str]:
    for name in FILES:
        for line in Path(SHARED, name).read_text("utf-8").splitlines():
            article = json.loads(line)
            if article["lang"] == language:
                for paragraph in (article["title"], *article["text"].split("\n")):
                    yield from (one for one in split_sentences(paragraph.strip()) if 15 <= len(one) <= 600)


@cache
def translated(source: Language) -> list[Translation]:
    target: Language = "en" if source == "es" else "es"
    texts = list(dict.fromkeys(press(source)))[:SENTENCES]
    renderings = load_translator(read=find_quantities).translate(texts, source, target)
    return [one for one in renderings if isinstance(one, Translation)]


def test_names_of_the_spanish_press_come_through() -> None:
    found = lost = 0
    for one in translated("es"):
        names = [name for name in prepare(one.original, "es", Glossary()).names if name.wording not in STAND_INS]
        found += len(names)
        lost += len(lost_names(names, one.text))

    assert found > 2_000
    assert lost / found <= 0.006, f"{lost} of {found}"  # measured .0028 on all sentences


@pytest.mark.parametrize("source", ["es", "en"])
def test_quantities_come_through(source: Language) -> None:
    with_wrong = sum(
        wrong_quantities(one.original, one.text, source, find_quantities) > 0 for one in translated(source)
    )

    assert with_wrong / len(translated(source)) <= 0.03


def test_no_portuguese_is_left_in_spanish() -> None:
    left = [one.text for one in translated("en") if portuguese_left(one.text)]

    assert len(left) / len(translated("en")) <= 0.003, left[:5]  # measured 7 of 5,000


@pytest.mark.parametrize(("source", "most"), [("es", 0.13), ("en", 0.15)])
def test_few_sentences_have_a_word_that_is_none(source: Language, most: float) -> None:
    strange = [one for one in translated(source) if strange_words(one.original, one.text, one.language)]

    assert len(strange) / len(translated(source)) <= most
