"""Portuguese out of Spanish is put the way Portuguese is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.translate.chain.wordings import mend
from encuadre.translate.pivot.portuguese import as_portuguese


@pytest.mark.parametrize(
    ("portuguese", "spanish", "put"),
    [
        ("Não havia luz, se viam velas.", "No había luz, se veían velas.", "Não havia luz, viam-se velas."),
        ("Se avaliará o caso.", "Se evaluará el caso.", "Avaliará-se o caso."),
        ("Os que se foram.", "Los que se fueron.", "Os que se foram."),
        ("Irão, se chover.", "Irán, si llueve.", "Irão, se chover."),
        ("A polícia capturou ao ladrão.", "La policía capturó al ladrón.", "A polícia capturou o ladrão."),
        ("Visitou a Ana em Puebla.", "Visitó a Ana en Puebla.", "Visitou Ana em Puebla."),
        ("Foi ao mercado.", "Fue al mercado.", "Foi ao mercado."),
        ("Convidou a sair.", "Invitó a salir.", "Convidou a sair."),
    ],
)
def test_pronouns_and_objects_stand_as_in_portuguese(portuguese: str, spanish: str, put: str) -> None:
    assert as_portuguese(portuguese, spanish) == put


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("A reunião na que falou.", "A reunião em que falou."),
        ("A razão pela que foi.", "A razão pela qual foi."),
        ("Há a cada vez mais carros.", "Há cada vez mais carros."),
        ("Não tinham detento ninguém.", "Não tinham detido ninguém."),
        ("Falou desde Palácio Nacional.", "Falou a partir de Palácio Nacional."),
        ("Falou desde 2019.", "Falou desde 2019."),
        ("Por outra parte, choveu.", "Por outro lado, choveu."),
        ("A noite fosse do comum.", "A noite fosse do comum."),
        ("Está fosse do país.", "Está fora do país."),
        ("Momentos dantes choveu.", "Momentos antes choveu."),
        ("É a cidade maior do país.", "É a maior cidade do país."),
        ("Perdeu o 20% do valor.", "Perdeu 20% do valor."),
        ("O orçamento do 2019 caiu.", "O orçamento de 2019 caiu."),
        ("Casou-se faz dois anos.", "Casou-se dois anos atrás."),
        ("Dorme desde faz uma hora.", "Dorme há uma hora."),
        ("Ela faz bolos.", "Ela faz bolos."),
        ("Para começar bem no ano.", "Para começar bem o ano."),
        ("Chegou no ano passado.", "Chegou no ano passado."),
        ("É o amigo com o que viaja.", "É o amigo com o qual viaja."),
        ("Já se está investigando.", "Já está sendo investigado."),
        ("Já se está queixando.", "Já se está queixando."),
        ("Tem crer# nisso.", "Tem crer nisso."),
    ],
)
def test_spanish_grammar_carried_over_is_put_right(said: str, meant: str) -> None:
    assert mend(said, "es-pt") == meant


@given(st.text(st.sampled_from("aeiou sejmltro,.-"), max_size=60))
def test_putting_it_right_twice_changes_nothing_more(text: str) -> None:
    once = as_portuguese(text, "")
    assert as_portuguese(once, "") == once
