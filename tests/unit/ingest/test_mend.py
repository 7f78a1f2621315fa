"""Mending: what programs did to a text is undone, what a newsroom wrote stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.ingest.mend import mend
from encuadre.model import Change, ChangeKind

# What a newsroom of either country types: letters, figures, curly and straight marks, dashes, currencies.
PROSE = st.text(alphabet="abc xyz ABÑÉ ñáéíóúü¿¡.,;:!?()«»“”‘’\"'—–-…%$€£°ºª&/\n0123456789")
SENTENCE = "La señora Peña pagó 3 € más: “será así”, señaló —dijo— en Ñuñoa, ¿no? Él y ella ‘irán’…"


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "mac_roman"])
def test_text_read_in_another_encoding_is_read_in_its_own(encoding: str) -> None:
    sentence = "La señora Peña señaló que pagará más en México, según Núñez."

    assert mend(sentence.encode().decode(encoding))[0] == sentence


def test_text_read_wrongly_twice_is_mended() -> None:
    garbled = "Peña señaló que sí".encode().decode("cp1252").encode().decode("cp1252")

    assert mend(garbled)[0] == "Peña señaló que sí"


def test_a_closing_mark_whose_last_byte_was_lost_is_restored() -> None:
    assert mend("â€œSerÃ¡ histÃ³ricoâ€\ufffd, dijo")[0] == "“Será histórico”, dijo"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Per&amp;uacute; y M&eacute;xico", "Perú y México"),
        ("&amp;#8220;Ya&amp;#8221;, dijo", "“Ya”, dijo"),
        ("AT&amp;T subi&oacute;", "AT&T subió"),
        ("Se fue.\\nVolvió.", "Se fue.\nVolvió."),
        ("Se fue.\\r\\n\\r\\nVolvió.", "Se fue.\n\nVolvió."),
        ("el ni\\u00f1o", "el niño"),
    ],
)
def test_escapes_that_were_left_in_the_text_are_resolved(text: str, expected: str) -> None:
    assert mend(text)[0] == expected


def test_paragraphs_of_html_left_in_a_text_stay_paragraphs() -> None:
    mended, _ = mend("&lt;p&gt;Uno dijo que no.&lt;/p&gt;&lt;p&gt;Otro &lt;em&gt;calló&lt;/em&gt;.&lt;/p&gt;")

    assert mended.split() == ["Uno", "dijo", "que", "no.", "Otro", "calló."]
    assert "\n\n" in mended


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "El archivo C:\\noticias\\nuevo.txt",
        "La etiqueta <b> y su referencia &lt;b&gt;",
        "AT&T, R&D; 5 < 7 > 2",
        "Dijo “No” y «Sí»; it’s the U.S.’s",
        "PANAMÁ “A”, É», Ñ®",
    ],
)
def test_right_text_stays_as_it_is(text: str) -> None:
    assert mend(text) == (text, ())


@given(PROSE)
def test_prose_of_either_press_is_never_changed(text: str) -> None:
    assert mend(text)[0] == text


def test_each_change_is_counted() -> None:
    _, changes = mend("MÃ©xico y EspaÃ±a, caf&amp;eacute; con az\u00adúcar")

    assert changes == (
        Change(ChangeKind.GARBLED, 2),
        Change(ChangeKind.ENTITY, 1),
        Change(ChangeKind.INVISIBLE, 1),
    )
