"""Reading a list: what is written is found, what is misspelt is named with its place."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from encuadre.data.cues import CueColours
from encuadre.data.lexicon import read_lexicon
from encuadre.data.reporting import ReportingWords
from encuadre.errors import LexiconError
from encuadre.model import CueColour


def copy(folder: Path, name: str, old: str = "", new: str = "") -> Path:
    """Copy the English list `name`, with its first `old` replaced by `new`."""
    text = (files("encuadre.data") / "en" / name).read_text("utf-8")
    assert old in text
    path = folder / name
    path.write_text(text.replace(old, new, 1), "utf-8")
    return path


def test_a_list_is_read_once() -> None:
    assert ReportingWords.of("en") is ReportingWords.of("en")
    assert ReportingWords.of("en") != ReportingWords.of("es")


def test_a_misspelt_key_is_named_with_its_file_and_the_nearest_one(tmp_path: Path) -> None:
    path = copy(tmp_path, "reporting.toml", "weak_verbs", "weak_verb")

    with pytest.raises(LexiconError, match=r"reporting\.toml.*`weak_verb`") as caught:
        read_lexicon(ReportingWords, path)

    assert caught.value.hint == "did you mean 'weak_verbs'?"


def test_a_missing_key_is_named_with_its_file(tmp_path: Path) -> None:
    path = copy(tmp_path, "reporting.toml", 'opinion_opener = "to"')

    with pytest.raises(LexiconError, match=r"reporting\.toml.*`opinion_opener`"):
        read_lexicon(ReportingWords, path)


def test_of_many_entries_the_wrong_one_is_named(tmp_path: Path) -> None:
    path = copy(tmp_path, "cues.toml", "[colours.denying]\nreason", "[colours.denying]\nraeson")

    with pytest.raises(LexiconError, match=r"cues\.toml: colours\.denying: .*`raeson`"):
        read_lexicon(CueColours, path)


def test_an_entry_under_a_name_the_program_does_not_know_is_refused(tmp_path: Path) -> None:
    path = copy(tmp_path, "cues.toml", "[colours.denying]", "[colours.denied]")

    with pytest.raises(LexiconError, match=r"cues\.toml: colours\.denied: .*'denied'"):
        read_lexicon(CueColours, path)


def test_a_value_of_another_kind_is_named_with_its_place(tmp_path: Path) -> None:
    path = copy(tmp_path, "reporting.toml", '"accuse"', "7")

    with pytest.raises(LexiconError, match=r"reporting\.toml.*\$\.verbs\[0\]"):
        read_lexicon(ReportingWords, path)


def test_what_is_no_toml_is_refused_with_its_line(tmp_path: Path) -> None:
    path = copy(tmp_path, "reporting.toml", '"accuse"', "accuse")

    with pytest.raises(LexiconError, match=r"reporting\.toml.*line \d+"):
        read_lexicon(ReportingWords, path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"gone\.toml"):
        read_lexicon(ReportingWords, tmp_path / "gone.toml")


def test_a_word_added_to_the_file_is_found(tmp_path: Path) -> None:
    path = copy(tmp_path, "cues.toml", 'cues = ["deny", ', 'cues = ["deny", "gainsay", ')

    assert "gainsay" in read_lexicon(CueColours, path).colours[CueColour.DENYING].cues
