"""Apertium's stream: whatever a sentence holds, it is one sentence there and back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.translate.apertium import stream as apertium_stream
from encuadre.translate.apertium.stream import UNKNOWN, ApertiumError, OutOfStepError
from encuadre.translate.wording import one_line

LINES = st.text(max_size=60).map(one_line).filter(bool)
HOSTILE = ["[x] ^a$ \\ @b < {c} > / * # d", "fin", "fin.", "[", "a\\", "y/o", "#MéxicoSeguro", "*nota", "'$(reboot)'"]


class Echo:
    """An Apertium whose two languages are one; counts how often it is started."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls = 0
        monkeypatch.setattr(apertium_stream, "command_path", lambda: "apertium")
        monkeypatch.setattr(apertium_stream, "_run", self.run)

    def run(self, argv: Sequence[str], text: str) -> str:
        self.calls += 1
        return text + "\0\0"


@given(LINES)
def test_a_sentence_read_back_is_the_sentence(line: str) -> None:
    assert apertium_stream._read(apertium_stream._written(line), "", is_slashed="/" in line) == line.translate(
        apertium_stream._LITERALS
    )


@pytest.mark.parametrize("line", HOSTILE)
def test_special_characters_pass(monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    Echo(monkeypatch)

    assert apertium_stream.translate([line, "otra"], "es-pt") == [line, "otra"]


def test_a_batch_is_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    echo = Echo(monkeypatch)

    assert apertium_stream.translate([f"frase {n}" for n in range(50)], "es-pt")[49] == "frase 49"
    assert echo.calls == 1


def test_the_answer_to_the_sentence_that_goes_before_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    class Listens(Echo):
        def run(self, argv: Sequence[str], text: str) -> str:
            asked.append(text)
            return super().run(argv, text)

    Listens(monkeypatch)

    assert apertium_stream.translate(["uma", "duas"], "pt-es") == ["uma", "duas"]
    assert asked[0].startswith(apertium_stream.PRIMERS["pt-es"])


def test_no_sentence_is_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    echo = Echo(monkeypatch)

    assert apertium_stream.translate([], "es-pt") == []
    assert echo.calls == 0


def test_an_answer_out_of_step_is_asked_again_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    class Merges(Echo):
        def run(self, argv: Sequence[str], text: str) -> str:
            super().run(argv, text)
            return text if text.count("\0") == 1 else text.replace("\0", "", 1)

    merges = Merges(monkeypatch)

    assert apertium_stream.translate(["uno", "dos", "tres"], "es-pt") == ["uno", "dos", "tres"]
    assert merges.calls == 4


def test_an_answer_with_something_after_the_end_is_out_of_step(monkeypatch: pytest.MonkeyPatch) -> None:
    class Adds(Echo):
        def run(self, argv: Sequence[str], text: str) -> str:
            return f"{text}más\0"

    Adds(monkeypatch)

    with pytest.raises(OutOfStepError, match="1 sentences in, 2 out"):
        apertium_stream.translate(["uno"], "es-pt")


def test_marks_of_apertium_are_read_and_the_texts_own_are_kept() -> None:
    answer = "\\@sedena ＃hoy o *escuadrón de #parar provem/provêm y\\/o ＊.[]\n"

    assert (
        apertium_stream._read(answer, UNKNOWN, is_slashed=True)
        == f"@sedena #hoy o {UNKNOWN}escuadrón de parar provem y/o *"
    )
    assert UNKNOWN not in apertium_stream._read(answer, "", is_slashed=True)


def test_of_two_forms_of_the_dictionarys_own_the_second_is_taken_and_a_slash_of_the_text_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = "Eles provam\\/provenham de lá.\n\0Eles e\\/ou elas.\n\0"
    monkeypatch.setattr(apertium_stream, "command_path", lambda: "apertium")
    monkeypatch.setattr(apertium_stream, "_run", lambda *_: answers)

    told = apertium_stream.translate(["Provengan de allí.", "Ellos y/o ellas."], "es-pt")

    assert told == ["Eles provenham de lá.", "Eles e/ou elas."]


def test_a_missing_command_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")

    with pytest.raises(ApertiumError, match="not installed"):
        apertium_stream.translate(["uno"], "es-pt")


def test_a_command_that_fails_is_an_error() -> None:
    with pytest.raises(ApertiumError, match="No such file"):
        apertium_stream._run(["/nowhere/apertium"], "uno")
    with pytest.raises(ApertiumError, match="apertium: 1"):
        apertium_stream._run(["false"], "uno")


def test_a_command_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apertium_stream, "SECONDS", 0.05)

    with pytest.raises(ApertiumError, match="timed out"):
        apertium_stream._run(["sleep", "5"], "uno")


def test_input_beyond_bounds_starts_no_process() -> None:
    with pytest.raises(ApertiumError, match="more than one call takes"):
        apertium_stream._run(["/nowhere/apertium"], "x" * 2_000_001)


def test_readings_are_what_a_dictionary_says_a_word_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = "^muro/muro<n><m><sg>/murar<vblex><pri><p1><sg>$\0^zxq/*zxq$\0"
    monkeypatch.setattr(apertium_stream, "command_path", lambda: "/usr/bin/apertium")
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/lt-proc")
    monkeypatch.setattr(apertium_stream, "_run", lambda argv, text: answer)

    assert apertium_stream.readings(["muro", "zxq"], "spa.bin") == {
        "muro": ("muro<n><m><sg>", "murar<vblex><pri><p1><sg>")
    }


def test_without_the_tools_no_word_has_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apertium_stream, "command_path", lambda: None)

    assert apertium_stream.readings(["muro"], "spa.bin") == {}


def a_mode(folder: Path, written: str) -> str:
    (folder / "modes").mkdir()
    (folder / "modes" / "es-pt.mode").write_text(written, "utf-8")
    return "/usr/bin/apertium"


def test_the_programs_of_a_mode_are_started_without_the_script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("APERTIUM_DATADIR", str(tmp_path))
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    command = a_mode(tmp_path, "lt-proc '/data/a b.bin' | apertium-tagger -g $2 '/data/p' | lt-proc $1 '/data/g.bin'\n")

    assert apertium_stream._programs.__wrapped__(command, "es-pt") == (
        "/bin/sh",
        "-c",
        "lt-proc -z '/data/a b.bin' | apertium-tagger -z -g '/data/p' | lt-proc -z -g '/data/g.bin'",
    )


@pytest.mark.parametrize("written", ["", "lt-proc a; rm b", "lt-proc `a`", "lt-proc 'a' | sed s/a/b/", "lt-proc $(a)"])
def test_a_mode_written_otherwise_is_left_to_the_command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, written: str
) -> None:
    monkeypatch.setenv("APERTIUM_DATADIR", str(tmp_path))
    command = a_mode(tmp_path, written)

    assert apertium_stream._programs.__wrapped__(command, "es-pt") == (command, "-z", "-f", "none", "es-pt")
