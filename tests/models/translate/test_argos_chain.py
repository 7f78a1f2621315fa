"""What holds whatever the engine holds for an Argos package, and for the worst there is: one that says nonsense."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from encuadre.model import Translation
from encuadre.translate import Glossary, InstalledPackage, Term, install_file
from encuadre.translate.argos import ArgosEngine
from encuadre.translate.chain.chain import Chain
from encuadre.translate.chain.shielding import STAND_INS
from models.translate.tiny_argos import package_file

pytestmark = pytest.mark.models

TERMS = [Term("the Marines", "la Semar"), Term("Monterrey Metro", "Metro de Monterrey")]

WITH_TERMS = [
    "Ayer la Semar envió 731 soldados a la frontera sur de Sonora, según la Semar.",
    "El Metro de Monterrey no respondió a las preguntas de los periodistas.",
    "Ayer hablaron la Semar y el Metro de Monterrey.",
]
WITH_FIGURES = [
    "El ejército envió 1,500 soldados a la frontera sur de Sonora.",
    "La economía creció 2.5% en los primeros tres meses de 2024.",
    "José Núñez llegó a Monterrey el martes con 612 personas.",
    "La obra costó 9.3 billones de pesos, dijo Renata Villaseñor.",
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> InstalledPackage:
    folder = tmp_path_factory.mktemp("argos")
    return install_file(package_file(folder), models_path=folder / "installed")


def translated(package: InstalledPackage, texts: Sequence[str]) -> list[Translation]:
    # Greedy: with beams, rounding may make two nearly equal hypotheses change places between batch sizes.
    chain = Chain(ArgosEngine(package, beam=1), Glossary(TERMS), "es", "en")
    renderings = chain.translate(texts)
    return [one for one in renderings if isinstance(one, Translation)]


def test_every_glossary_term_comes_through_a_model_that_loses_every_stand_in(package: InstalledPackage) -> None:
    first, second, third = (one.text for one in translated(package, WITH_TERMS))

    assert first.count("the Marines") == 2
    assert "Monterrey Metro" in second
    assert third.index("the Marines") < third.index("Monterrey Metro")


def test_no_stand_in_is_left_for_a_reader(package: InstalledPackage) -> None:
    said = " ".join(one.text for one in translated(package, [*WITH_TERMS, *WITH_FIGURES]))

    assert [name for name in STAND_INS if name in said] == []


def test_nonsense_is_marked_as_doubtful(package: InstalledPackage) -> None:
    assert all(one.is_doubtful for one in translated(package, WITH_FIGURES))


def test_the_neighbours_of_a_sentence_change_nothing(package: InstalledPackage) -> None:
    texts = [*WITH_TERMS, *WITH_FIGURES]

    assert translated(package, texts[::-1]) == translated(package, texts)[::-1]
