"""Headlines that begin with their verb get their subject before it, or a pronoun."""

from __future__ import annotations

import pytest

from encuadre.translate.pivot.verb_first import subject_first


@pytest.mark.parametrize(
    ("portuguese", "spanish", "put"),
    [
        ("Exige prefeito mais água", "Exige alcalde más agua", "Prefeito exige mais água"),
        ("Nega Trump ter mentido", "Niega Trump haber mentido", "Trump nega ter mentido"),
        ("Pedem os senadores do PAN uma pausa", "Piden los senadores del PAN una pausa",
         "Os senadores do PAN pedem uma pausa"),
        ("Pede vice-presidente americano calma", "Pide vicepresidente estadunidense calma",
         "Vice-presidente americano pede calma"),
        ("Ignora o ministro onde está", "Ignora el ministro dónde está", "O ministro não sabe onde está"),
    ],
)  # fmt: skip
def test_a_subject_after_its_verb_goes_before_it(portuguese: str, spanish: str, put: str) -> None:
    assert subject_first(portuguese, spanish) == put


@pytest.mark.parametrize(
    ("portuguese", "put"),
    [
        ("Deixa dois mortos e um ferido queda de ponte", "Queda de ponte deixa dois mortos e um ferido"),
        ("Morre aos 88 anos Ana Ruiz, pintora", "Ana Ruiz, pintora, morre aos 88 anos"),
        ("Renuncia a diretora de Saúde após fraude", "A diretora de Saúde renuncia após fraude"),
    ],
)
def test_a_subject_at_the_end_goes_to_the_start(portuguese: str, put: str) -> None:
    assert subject_first(portuguese, "") == put


def test_a_verb_without_subject_gets_a_pronoun() -> None:
    assert subject_first("Roubam um museu em Lyon", "Roban un museo en Lyon") == "Eles roubam um museu em Lyon"


@pytest.mark.parametrize(
    ("portuguese", "spanish"),
    [
        ("Acusa o juiz de mentir", "Acusa al juez de mentir"),
        ("Aprova a lei", "Aprueba la ley"),
        ("Inicia a construção do trem", "Inicia la construcción del tren"),
        ("Prendem policiais", ""),
        ("O governo nega tudo", "El gobierno niega todo"),
    ],
)
def test_what_may_be_an_object_stays(portuguese: str, spanish: str) -> None:
    assert subject_first(portuguese, spanish).removeprefix("Eles ").lower() == portuguese.lower()
