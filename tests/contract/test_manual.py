"""The manual pages are those that the words of the help make, and roff has nothing to say against them."""

from __future__ import annotations

import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.config import CONFIG_VARIABLE, WORKSPACE_VARIABLE
from encuadre.model import LANGUAGES, Language
from encuadre.words import words_in

TOOL = runpy.run_path(str(Path(__file__).parents[2] / "tools" / "manual.py"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_the_one_the_words_make(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    assert TOOL["TARGETS"][language].read_text("utf-8") == TOOL["manual"](language), "`make man` writes it anew"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_tells_every_exit_code_and_variable(language: Language) -> None:
    told = words_in(language).manual
    assert set(told.exit_codes) == {code.value for code in ExitCode}
    assert {CONFIG_VARIABLE, WORKSPACE_VARIABLE} <= set(told.variables)


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff reads the page")
@pytest.mark.parametrize("language", LANGUAGES)
def test_roff_reads_the_page_without_a_warning(language: Language) -> None:
    command = ["groff", "-man", "-ww", "-Tutf8", "-Kutf8", str(TOOL["TARGETS"][language])]
    read = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert read.stderr == ""
    assert words_in(language).help_of("compare").brief in " ".join(read.stdout.split())
