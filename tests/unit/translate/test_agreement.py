"""Determiners in the gender of their nouns: only where the noun has one, and no pronoun is meant."""

from __future__ import annotations

import pytest

from encuadre.translate.apertium import stream as apertium_stream
from encuadre.translate.pivot.agreement import agreed

DICTIONARY = {
    "muro": ("muro<n><m><sg>", "murar<vblex><pri><p1><sg>"),
    "fronteriza": ("fronterizo<adj><f><sg>",),
    "recuento": ("recuento<n><m><sg>",),
    "gorras": ("gorra<n><f><pl>",),
    "nuevos": ("nuevo<adj><m><pl>",),
    "ataque": ("ataque<n><m><sg>", "atacar<vblex><prs><p3><sg>"),
    "agua": ("agua<n><f><sg>",),
    "orden": ("orden<n><m><sg>", "orden<n><f><sg>"),
    "presidente": ("presidente<n><m><sg>",),
    "crisis": ("crisis<n><f><sp>",),
    "deprisa": ("deprisa<adv>",),
    "preguntas": ("pregunta<n><f><pl>", "preguntar<vblex><pri><p2><sg>"),
    "reporteros": ("reportero<n><m><pl>",),
}


@pytest.fixture(autouse=True)
def dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        apertium_stream, "readings", lambda words, _: {w: DICTIONARY[w] for w in words if w in DICTIONARY}
    )


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("La muro fronteriza sigue.", "El muro fronterizo sigue."),
        ("Hablan de la muro y de un crisis.", "Hablan del muro y de una crisis."),
        ("Se opone a la recuento.", "Se opone al recuento."),
        ("Vendió los gorras nuevos.", "Vendió las gorras nuevas."),
        ("Acusan al colusión.", "Acusan a la colusión."),
        ("No respondió la preguntas.", "No respondió a preguntas."),
        ("Dijo la reporteros que no.", "Dijo a reporteros que no."),
    ],
)
def test_a_determiner_and_the_adjective_take_the_gender_of_the_noun(text: str, meant: str) -> None:
    assert agreed([text]) == [meant]


@pytest.mark.parametrize(
    "text",
    [
        "Teme que la ataque otra vez.",
        "Bebe el agua del pozo.",
        "La presidente llega.",
        "Perturba la orden y el orden.",
        "Los muro.",
        "Vio la Muro.",
        "Salió la deprisa.",
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert agreed([text]) == [text]


def test_without_a_dictionary_only_endings_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apertium_stream, "readings", lambda words, _: {})

    assert agreed(["La muro fronteriza.", "El amistad."]) == ["La muro fronteriza.", "La amistad."]
