"""Cleaning: what a reader may rely on, whatever the newsroom, the archive or an attacker wrote."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.ingest import clean, clean_line

FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)

# Any text, and texts dense in what terminals act on.
HOSTILE = st.text() | st.text(
    alphabet="\x1b\x9b\x9d\x90\x98\x9c\x07[]P^_\\;?01mHa \n\r\t\x00\u200b\u202e\u00ad\u0301\ud800"
)


@given(HOSTILE)
def test_nothing_forbidden_survives(text: str) -> None:
    assert not FORBIDDEN.search(clean(text))


@given(HOSTILE)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(HOSTILE)
def test_the_result_is_composed_and_trimmed(text: str) -> None:
    cleaned = clean(text)

    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned == cleaned.strip(" \n")
    assert "  " not in cleaned
    assert "\n\n\n" not in cleaned


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"], max_codepoint=0x24F)))
def test_ordinary_characters_are_all_kept(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text).replace("\u00ad", "")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("\x1b]52;c;Y3VybCBldmls\x07Hola", "Hola"),
        ("\x1b]52;c;Y3VybCBldmls\x1b\\Hola", "Hola"),
        ("\x9d52;c;Y3VybCBldmls\x9cHola", "Hola"),
        ("\x1b]8;;https://evil.example\x07Lea más\x1b]8;;\x07", "Lea más"),
        ("\x1bPq#0;2;0;0;0\nmore sixel\x1b\\Hola", "Hola"),
        ("\x90q#0;2;0;0;0\x9cHola", "Hola"),
        ("\x1b_Gf=24;AAAA\x1b\\Hola", "Hola"),
        ("\x9fGf=24;AAAA\x9cHola", "Hola"),
        ("\x1b[31mrojo\x1b[0m", "rojo"),
        ("\x9b31mrojo\x9b0m", "rojo"),
        ("\x1b[2J\x1b[HHola", "Hola"),
        ("\x1b(0Hola\x1bc", "Hola"),
        ("\x1b\u200b]52;c;eA==\x07Hola", "Hola"),
        ("\x1b\x00[31mrojo", "rojo"),
        ("Hola\x1b", "Hola"),
    ],
)
def test_an_escape_sequence_goes_with_its_payload(text: str, kept: str) -> None:
    assert clean(text) == kept


def test_an_unended_sequence_takes_no_more_than_a_word() -> None:
    assert clean("\x1b]0;hundido México envía tropas") == "México envía tropas"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("\x93Hola\x94, dijo", "“Hola”, dijo"),
        ("l\x92avion", "l’avion"),
        ("espera\x85", "espera…"),
        ("\x9bHola\x9b", "›Hola›"),
        ("\u202eaivirT\u202c", "aivirT"),
        ("fron\u00adtera", "frontera"),
        ("\ufeffHola\u200b", "Hola"),
        ("n\u0303andu\u0301", "ñandú"),
        ("a\u2028b\u2029c\r\nd\re", "a\nb\nc\nd\ne"),
        ("10\u00a0mil\u202felementos\t\tmás", "10 mil elementos más"),
        ("uno\n \n\t\n\n dos ", "uno\n\ndos"),
        ("\ud83d\ude00", "😀"),
        ("[VIDEO] [/b] [@click=app.quit]<b>Lea</b> &amp;", "[VIDEO] [/b] [@click=app.quit]<b>Lea</b> &amp;"),
    ],
)
def test_what_was_meant_is_kept(text: str, kept: str) -> None:
    assert clean(text) == kept


@pytest.mark.parametrize(
    "piece", ["\x1b]", "\x9d", "\x1b]a", "\x98a", "\x1b[1;", "\x1bPaaaa", "\x90 a", " \n", "\x9b1"]
)
def test_a_million_hostile_characters_take_linear_time(piece: str) -> None:
    started = time.process_time()

    clean(piece * (1_000_000 // len(piece)))

    assert time.process_time() - started < 5  # about 0.3 s; quadratic time would take hours
