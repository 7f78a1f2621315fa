"""The glossary: read safely, found as whole words, in the case of the sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.errors import InputError
from encuadre.model import Language
from encuadre.translate import Glossary, Term
from encuadre.translate.chain.shielding import STAND_INS, join_pieces, pieces_between, shield, with_verbatim


def wordings(glossary: Glossary, text: str, source: Language = "es") -> list[str]:
    return [found.wording for found in glossary.find(text, source)]


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "terms.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_both_columns_are_read_whatever_their_order_and_surroundings(tmp_path: Path) -> None:
    path = written(tmp_path, '\ufeffnotes, ES ,en\nx,"Guardia Nacional",National Guard\n\ny,ganado , cattle\n')

    assert Glossary.read(path).terms == (Term("National Guard", "Guardia Nacional"), Term("cattle", "ganado"))


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        pytest.param("english,french\na,b\n", 1, "does not name en and es", id="header"),
        pytest.param("en,es\ncattle,ganado\nborder\n", 3, "without its translation", id="missing"),
        pytest.param("en,es\n=cmd|' /C calc'!A0,hola\n", 2, "formula", id="formula"),
        pytest.param("en,es\nhello,@SUM(A1)\n", 2, "formula", id="at"),
        pytest.param(f"en,es\n{'a' * 200},b\n", 2, "200 characters", id="long"),
        pytest.param("en,es\na\x1b[2J,b\n", 2, "cannot be shown", id="escape"),
        pytest.param("en,es\n...,b\n", 2, "no letter", id="punctuation"),
        pytest.param('en,es\n"open,b\n', 2, "not CSV", id="open quote"),
        pytest.param("", None, "empty", id="empty"),
        pytest.param(b"en,es\n\xff\xfe,b\n", None, "cannot be read", id="encoding"),
        pytest.param("en,es\n" + "a,b\n" * 5_001, 5_002, "more than", id="too many"),
        pytest.param(b"x" * 2_000_001, None, "larger", id="too large"),
    ],
)
def test_what_is_no_glossary_is_refused_with_its_line(
    tmp_path: Path, content: str | bytes, line: int | None, reason: str
) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        Glossary.read(written(tmp_path, content))

    assert caught.value.line == line
    assert caught.value.hint


def test_a_file_that_is_not_there_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        Glossary.read(tmp_path / "none.csv")


def test_a_term_is_found_as_a_whole_word_only() -> None:
    glossary = Glossary([Term("cattle", "res")])

    assert wordings(glossary, "La res cruzó; la presa y el interés no.") == ["cattle"]


def test_the_longest_term_wins() -> None:
    glossary = Glossary([Term("guard", "guardia"), Term("National Guard", "Guardia Nacional")])

    assert wordings(glossary, "La Guardia Nacional y la guardia") == ["National Guard", "guard"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [("ganado", ["cattle"]), ("Ganado", ["Cattle"]), ("GANADO", ["CATTLE"]), ("Nuestro ganado", ["cattle"])],
)
def test_a_lower_case_term_takes_the_case_of_the_sentence(text: str, meant: list[str]) -> None:
    assert wordings(Glossary([Term("cattle", "ganado")]), text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("US troops", ["EU"]),
        ("told us so", []),
        ("The National Guard", ["Guardia Nacional"]),
        ("a national guard", []),
        ("NATIONAL GUARD SENT", ["GUARDIA NACIONAL"]),
    ],
)
def test_a_term_with_capitals_is_found_as_written_or_all_in_capitals(text: str, meant: list[str]) -> None:
    glossary = Glossary([Term("US", "EU"), Term("National Guard", "Guardia Nacional")])

    assert wordings(glossary, text, "en") == meant


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_term_is_found_in_any_text_as_a_word_of_its_own(before: str, after: str) -> None:
    glossary = Glossary([Term("a+b(c", "x[y"), Term("cattle", "ganado")])
    text = f"{before} cattle {after}"

    found = [text[one.start : one.end] for one in glossary.find(text, "en")]
    assert "cattle" in found
    assert all(found)


def test_shielding_and_revealing_gives_the_terms_of_the_other_language() -> None:
    glossary = Glossary([Term("cattle", "ganado"), Term("screwworm", "gusano barrenador")])
    text = "El ganado y el gusano barrenador."

    shielded = shield(text, glossary.find(text, "es"))

    assert shielded is not None
    assert shielded.reveal(shielded.text) == "El cattle y el screwworm."
    assert shielded.reveal(shielded.text.replace(shielded.stand_ins[0][0], "")) is None
    assert shielded.reveal(shielded.text * 2) is None


def test_a_sentence_with_more_terms_than_stand_ins_is_cut_around_them() -> None:
    glossary = Glossary([Term("cow", "vaca")])
    text = "vaca y " * (len(STAND_INS) + 1) + "toro"
    found = glossary.find(text, "es")

    assert shield(text, found) is None
    assert join_pieces([piece.upper() for piece in pieces_between(text, found)], found) == (
        "cow Y " * (len(STAND_INS) + 1) + "TORO"
    )


def test_stand_ins_that_stand_in_the_text_are_not_used() -> None:
    text = f"{STAND_INS[0]} vende ganado"
    shielded = shield(text, Glossary([Term("cattle", "ganado")]).find(text, "es"))

    assert shielded is not None
    assert shielded.reveal(shielded.text) == f"{STAND_INS[0]} vende cattle"


def test_a_term_inside_an_address_is_left_to_the_term() -> None:
    text = "En #ganado hoy"
    found = with_verbatim(text, Glossary([Term("cattle", "ganado")]).find(text, "es"))

    assert [one.wording for one in found] == ["cattle"]
