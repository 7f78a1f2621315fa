"""The real encoder and hand-made reports: the same facts in two languages, told in another order."""

from __future__ import annotations

import pytest

from encuadre.align import ComparableText, align
from encuadre.embed import Encoder, load_encoder
from encuadre.model import Language, LinkKind, Passage

pytestmark = pytest.mark.models

ENGLISH = (
    (
        "Storm cuts power to 40,000 homes on the Gulf coast",
        "Tormenta deja sin luz a 40,000 hogares en la costa del Golfo",
    ),
    (
        "A storm that came ashore near Tuxpan on Sunday night left 40,000 homes without power.",
        "Una tormenta que tocó tierra cerca de Tuxpan el domingo por la noche dejó 40,000 hogares sin luz.",
    ),
    ('"We will not sleep until the last line is up," said Luis Cano, who runs the local grid.', ""),
    (
        "Schools stay closed until Wednesday, the state government said.",
        "Las escuelas siguen cerradas hasta el miércoles, dijo el gobierno del estado.",
    ),
    (
        "Insurers in Houston put the damage to rigs at $30 million.",
        "Aseguradoras de Houston calculan el daño a las plataformas en 30 millones de dólares.",
    ),
)
SPANISH = (
    ("Suspenden clases hasta el miércoles por la tormenta", "Classes suspended until Wednesday because of the storm"),
    (
        "El gobierno estatal informó que las escuelas permanecerán cerradas hasta el miércoles.",
        "The state government reported that schools will remain closed until Wednesday.",
    ),
    (
        "Pescadores de Tamiahua perdieron 15 lanchas y piden apoyo.",
        "Fishermen from Tamiahua lost 15 boats and ask for support.",
    ),
    (
        "Unos 40 mil hogares quedaron sin electricidad cuando la tormenta entró por Tuxpan la noche del domingo.",
        "Some 40,000 homes were left without electricity when the storm came in through Tuxpan on Sunday night.",
    ),
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


def _side(pairs: tuple[tuple[str, str], ...], language: Language, *, translated: bool) -> list[Passage]:
    return [Passage(text, language, translation if translated else "") for text, translation in pairs]


@pytest.mark.parametrize("translated", [True, False])
def test_shared_facts_are_linked_whatever_their_place(encoder: Encoder, translated: bool) -> None:
    left, right = (_side(pairs, lang, translated=translated) for pairs, lang in ((ENGLISH, "en"), (SPANISH, "es")))  # type: ignore[arg-type]
    texts = [ComparableText(those, encoder.encode([passage.text for passage in those])) for those in (left, right)]
    alignment = align(*texts)
    kinds = {(link.left, link.right): link.kind for link in alignment.links}

    assert kinds[1, 3] is LinkKind.SAME
    assert kinds[3, 1] is LinkKind.SAME
    assert {2, 4} <= set(alignment.only_left)
    assert 2 in alignment.only_right
