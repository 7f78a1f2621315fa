"""A denial that was lost or added is a sign that a translation misleads."""

from __future__ import annotations

import pytest

from encuadre.model import Language
from encuadre.translate.doubt.negation import negations_differ


@pytest.mark.parametrize(
    ("source", "original", "said"),
    [
        pytest.param("es", "No hubo heridos.", "There were wounded.", id="lost"),
        pytest.param("es", "El hecho ocurrió en el centro.", "It did not happen downtown.", id="added"),
        pytest.param("en", "She won’t sign it.", "Ella lo firmará.", id="lost, n't"),
        pytest.param("en", "He arrived in Mexico.", "Llegó no México.", id="a wrong no"),
        pytest.param("es", "Nadie lo vio.", "They saw him.", id="nobody"),
    ],
)
def test_a_lost_or_added_denial_is_told(source: Language, original: str, said: str) -> None:
    assert negations_differ(original, said, source)


@pytest.mark.parametrize(
    ("source", "original", "said"),
    [
        pytest.param("es", "No vino nadie.", "Nobody came.", id="Spanish denies twice"),
        pytest.param("es", "No sólo él firmó.", "He also signed.", id="not only"),
        pytest.param("es", "Sin embargo, firmó.", "However, he signed.", id="sin embargo"),
        pytest.param("en", "He failed to sign.", "No firmó.", id="denied by the meaning of a word"),
        pytest.param("en", "It is stronger than ever.", "Es más fuerte que nunca.", id="que nunca"),
        pytest.param("en", "She signed.", "Ella firmó.", id="none"),
    ],
)
def test_what_denies_alike_is_not(source: Language, original: str, said: str) -> None:
    assert not negations_differ(original, said, source)
