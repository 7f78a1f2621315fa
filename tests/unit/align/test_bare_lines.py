"""Addresses, signatures of posts, buttons and times alone are no sentence; with one word of a report they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.align.bare_lines import is_bare

BARE = [
    "— Ana Ruiz 🇲🇽 (@anaruiz) May 5, 2019",
    "#OldBridge pic.twitter.com/Ab12cd — Valle & Sons, NEWS (@valle_news) 5 de mayo de 2019",
    "(@anaruiz) May 5, 2019",
    "https://valle.example/puente?id=5",
    "#PuenteViejo #Roma",
    "#OldBridge#Romahttps://valle.example/1ab2C “",
    "Facebook: https://facebook.com/valle",
    "1.2k SHARES Facebook Twitter",
    "WhatsApp Facebook Twitter Email",
    "0 Visitas",
    "Loading...",
    "{{#node}} {{talk}} shares - {{count}} comentarios {{/node}}",
    "Publicado el Miércoles, 1 Enero, 2020 - 10:11 (GMT-4)",
    "Wednesday 1 de January 2020 | Ana Ruiz",
    "AP • 1 Ene 2020 - 05:09 PM",
    "07/05/2020",
    "Domingo 8 de diciembre",
    "—Updated at 5:19 p.m.",
]


@pytest.mark.parametrize("text", BARE)
def test_a_line_without_a_word_of_a_report_is_bare(text: str) -> None:
    assert is_bare(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is open again. pic.twitter.com/Ab12cd — Ana Ruiz (@anaruiz) May 5, 2019",
        "Thank you @anaruiz!",
        "#OldBridge is closed",
        "Facebook shares fell.",
        "Twitter closed the account.",
        "The bridge closed on May 5, 2019.",
        "Murió el 5 de mayo de 2019.",
        "May 5, 2019 | The bridge is closed and nobody knows for how long",
        "Eagle Pass | 12 dead",
        "12",
        "1936",
        "10 de mayo: cierra el puente",
        "Bridge 05/2019 closed",
        "",
    ],
)
def test_a_line_with_one_is_not(text: str) -> None:
    assert not is_bare(text)


@given(text=st.sampled_from(BARE), words=st.lists(st.sampled_from(["bridge", "puente", "murió"]), min_size=1))
def test_words_of_a_report_before_it_make_it_one(text: str, words: list[str]) -> None:
    assert not is_bare(f"{' '.join(words)} {text}")
