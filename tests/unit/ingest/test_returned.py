"""TMX and XLIFF that come back: what they say, and what they may not do."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from encuadre.errors import InputError
from encuadre.export.pens import pen_for
from encuadre.ingest import read_returned
from encuadre.model import HUMAN
from golden.documents import document

FORMATS = ("tmx", "xliff", "xliff2")


def tmx(body: str, head: str = '<?xml version="1.0"?>') -> bytes:
    return f'{head}<tmx version="1.4"><header srclang="es"/><body>{body}</body></tmx>'.encode()


UNIT = (
    '<tu><tuv xml:lang="es-MX"><seg>La bolsa cayó.</seg></tuv><tuv xml:lang="en-US"><seg>Stocks fell.</seg></tuv></tu>'
)


def written(tmp_path: Path, data: bytes, name: str = "x.tmx") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_what_another_tool_wrote_is_a_persons(tmp_path: Path) -> None:
    [unit] = read_returned(written(tmp_path, tmx(UNIT)))

    assert (unit.source, unit.original, unit.text, unit.engine) == ("es", "La bolsa cayó.", "Stocks fell.", HUMAN)
    assert not unit.is_confirmed


@pytest.mark.parametrize("name", FORMATS)
def test_what_this_program_wrote_comes_back_as_it_was(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, pen_for(name).write(document("edges")), f"x.{name}")

    units = read_returned(path)

    assert len(units) > 10
    assert {unit.engine for unit in units} >= {"pivot"}
    assert all(unit.is_unchanged for unit in units)


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_changed_is_a_persons(tmp_path: Path, name: str) -> None:
    data = pen_for(name).write(document("edges"))
    unit = next(one for one in read_returned(written(tmp_path, data, f"x.{name}")) if one.engine != HUMAN)
    changed = data.replace(unit.text.encode(), b"Something else.", 1)

    found = {one.original: one for one in read_returned(written(tmp_path, changed, f"y.{name}"))}[unit.original]

    assert (found.text, found.engine, found.is_unchanged) == ("Something else.", HUMAN, False)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("xliff", b'state="needs-review-translation"', b'state="final"'),
        ("xliff", b'state="needs-review-translation"', b'state="signed-off"'),
        ("xliff2", b'state="initial"', b'state="reviewed"'),
    ],
)
def test_what_a_person_confirmed_is_a_persons(tmp_path: Path, name: str, before: bytes, after: bytes) -> None:
    data = pen_for(name).write(document("edges")).replace(before, after)

    assert {unit.engine for unit in read_returned(written(tmp_path, data, f"x.{name}"))} == {HUMAN}


def test_a_state_that_only_says_translated_confirms_nothing(tmp_path: Path) -> None:
    data = pen_for("xliff2").write(document("edges")).replace(b'state="initial"', b'state="translated"')

    assert "pivot" in {unit.engine for unit in read_returned(written(tmp_path, data, "x.xliff2"))}


def test_codes_inside_a_text_are_no_words(tmp_path: Path) -> None:
    said = '<seg>La <bpt i="1">&lt;b&gt;</bpt>bolsa<ept i="1">&lt;/b&gt;</ept> <hi>cayó</hi>.</seg>'
    [unit] = read_returned(written(tmp_path, tmx(UNIT.replace("<seg>La bolsa cayó.</seg>", said))))

    assert unit.original == "La bolsa cayó."


def test_languages_that_are_not_ours_are_passed_over(tmp_path: Path) -> None:
    assert read_returned(written(tmp_path, tmx(UNIT.replace("en-US", "fr")))) == ()
    assert len(read_returned(written(tmp_path, tmx(UNIT.replace("en-US", "fr") + UNIT)))) == 1


def test_escapes_are_cleaned_at_the_door(tmp_path: Path) -> None:
    [unit] = read_returned(written(tmp_path, tmx(UNIT.replace("Stocks", "Sto\u202ecks\u200b"))))

    assert unit.text == "Stocks fell."


def test_one_text_in_two_translations_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, tmx(UNIT + UNIT.replace("Stocks", "Shares")))

    with pytest.raises(InputError, match="two ways"):
        read_returned(path)


def test_the_document_type_that_tools_write_is_taken_and_not_looked_for(tmp_path: Path) -> None:
    head = '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">'

    assert len(read_returned(written(tmp_path, tmx(UNIT, head)))) == 1


def test_a_file_in_utf_16_is_read(tmp_path: Path) -> None:
    head = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">'

    assert len(read_returned(written(tmp_path, tmx(UNIT, head).decode().encode("utf-16")))) == 1


BOMB = '<!DOCTYPE tmx [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "head",
    [
        BOMB,
        '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE tmx SYSTEM "http://example.org/x.dtd">',
        '<!DOCTYPE tmx SYSTEM "file:///etc/tmx14.dtd">',
        '<!DOCTYPE tmx PUBLIC "-//X" "tmx14.dtd">',
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ATTLIST tu x CDATA "1">]>',
        '<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://example.org/x.dtd"> %p;]>',
        '<!DOCTYPE xliff SYSTEM "tmx14.dtd">',
    ],
)
@pytest.mark.parametrize("name", ["x.tmx", "x.xlf"])
def test_xml_that_declares_anything_is_refused(tmp_path: Path, head: str, name: str) -> None:
    with pytest.raises(InputError, match="declares"):
        read_returned(written(tmp_path, tmx(UNIT, head), name))


def test_xml_that_is_too_deep_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_returned(written(tmp_path, tmx("<tu>" * 1000 + "</tu>" * 1000)))


@pytest.mark.parametrize("data", [b"", b"no XML", b"<a/>", b"<tmx/>", b"<xliff/>", b"\xff\xfe<", tmx("")[:40]])
@pytest.mark.parametrize("name", ["x.tmx", "x.xlf", "x.xliff2"])
def test_what_is_neither_is_refused(tmp_path: Path, data: bytes, name: str) -> None:
    with pytest.raises(InputError):
        read_returned(written(tmp_path, data, name))


WHOLE = {name: pen_for(name).write(document("edges"))[:6000] for name in FORMATS}


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(FORMATS), data=st.data())
def test_no_bytes_end_the_reader_otherwise_than_by_a_refusal(tmp_path: Path, name: str, data: st.DataObject) -> None:
    whole = WHOLE[name]
    at, length = data.draw(st.integers(0, len(whole))), data.draw(st.integers(0, 40))
    path = written(tmp_path, whole[:at] + data.draw(st.binary(max_size=8)) + whole[at + length :], f"x.{name}")
    try:
        read_returned(path)
    except InputError:
        return
