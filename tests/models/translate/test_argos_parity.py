"""One package, two programs: encuadre says what Argos Translate's own API says, sentence by sentence.

Argos Translate is told where sentences end (see `upstream.py`): its own splitter fetches a model. The weights are
random, so another beam, other pieces or another letter shows in the text at once; only a length penalty between 0
and .4 makes no difference to them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from encuadre.translate import InstalledPackage, install_file, list_installed
from encuadre.translate.argos import BEAM, MOST_TOKENS, ArgosEngine
from encuadre.translate.splitting import split_long
from models.translate.tiny_argos import corpus_lines, package_file
from models.translate.upstream import upstream

pytestmark = pytest.mark.models

SENTENCES = [
    "El gobierno respondió a la carta.",
    "El Dr. Pérez llegó a EE. UU. con el Lic. Gómez y la Sra. Ruiz.",
    "La S.E.P. pagó 1.5 mdp, es decir 1,500,000 pesos, a las 9:30 a.m.",
    "SHEINBAUM RECHAZA ARANCEL DE 30 %",
    "«¿Quién lo dijo?», preguntó la jueza; nadie contestó…",
    "Escriba a prensa_mx@ejemplo.test o a #SinMiedo.",
    "Hubo tres muertos en Nuevo Laredo, Tamps.",
]
"""Single sentences with abbreviations, figures, marks and an underscore, which Argos turns into a space."""

TEXTS = [
    ["El ejército llegó.", "La ciudad durmió."],
    ["Habló el Dr. Pérez en EE. UU. durante una hora.", "“No habrá más”.", "Así quedó."],
    ["¿Cuándo será la reunión?", "El 5 de mayo, dijo el Ing. López.", "¡Nadie lo sabía!", "Fin."],
]
"""Texts of several sentences, as a reader would cut them."""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> InstalledPackage:
    folder = tmp_path_factory.mktemp("argos")
    return install_file(package_file(folder), models_path=folder / "installed")


def theirs(package: InstalledPackage, texts: Sequence[Sequence[str]], *, beam: int = BEAM) -> list[str]:
    """Return what Argos Translate makes of texts that are given as their sentences."""
    try:
        said = upstream(package.path, ("es", "en"), [" ".join(of) for of in texts], texts, beam=beam)
    except ImportError as error:
        pytest.skip(f"argostranslate cannot be imported: {error}")
    return list(said.texts)


def short_lines() -> list[str]:
    """Return lines of the sample corpus that are one sentence each."""
    return [line for line in corpus_lines() if 3 < len(line.split()) < 20 and line.count(".") < 2][:80]


def unspaced(text: str) -> str:
    """Return `text` without spaces: Argos glues sentences when the first piece of one does not begin a word."""
    return "".join(text.split())


def test_a_sentence_says_the_same_with_argos_own_beam(package: InstalledPackage) -> None:
    engine = ArgosEngine(package)
    sentences = [*SENTENCES, *short_lines()[:20]]

    # One at a time: in a batch rounding may make two nearly equal hypotheses change places.
    ours = [engine.translate([sentence], "es", "en")[0] for sentence in sentences]

    assert ours == theirs(package, [[sentence] for sentence in sentences])
    assert len(set(ours)) > len(ours) / 2, "the model must tell sentences apart for this test to mean anything"


def test_a_batch_says_what_argos_says_call_by_call(package: InstalledPackage) -> None:
    sentences = [*SENTENCES, *short_lines()]

    ours = ArgosEngine(package, beam=1).translate(sentences, "es", "en")

    assert ours == theirs(package, [[sentence] for sentence in sentences], beam=1)


def test_a_text_of_several_sentences_says_the_same(package: InstalledPackage) -> None:
    ours = ArgosEngine(package, beam=1).translate([" ".join(of) for of in TEXTS], "es", "en")

    assert list(map(unspaced, ours)) == list(map(unspaced, theirs(package, TEXTS, beam=1)))


def test_a_long_sentence_says_what_argos_says_of_its_parts(package: InstalledPackage) -> None:
    """Argos hands a model more tokens than it was trained on; encuadre cuts there, and then says the same."""
    engine = ArgosEngine(package, beam=1)
    long = "; ".join(sentence.rstrip(".") for sentence in SENTENCES * 3)
    parts = split_long(long, lambda part: len(engine._tokenizer.encode(part)) <= MOST_TOKENS)

    assert len(parts) > 1
    assert unspaced(engine.translate([long], "es", "en")[0]) == unspaced(theirs(package, [parts], beam=1)[0])


def test_a_package_that_argos_installed_is_found_and_says_the_same(
    tmp_path: Path, package: InstalledPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(package.path.parent))

    (found,) = list_installed(models_path=tmp_path / "ours")

    assert not found.is_ours
    assert ArgosEngine(found).translate(SENTENCES[:1], "es", "en") == theirs(package, [SENTENCES[:1]])
