"""Settings: the nearest word wins, and a wrong one is named with its file, key and next step."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.config import load_settings
from encuadre.errors import ConfigError


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "encuadre.toml"
    monkeypatch.setenv("ENCUADRE_CONFIG", str(path))
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    return path


def test_no_file_is_the_defaults_and_reading_writes_nothing(config: Path) -> None:
    settings = load_settings()
    assert settings.language == "en"
    assert settings.workspace.name == "workspace.sqlite"
    assert not config.exists()
    assert not settings.workspace.parent.exists()


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.write_text('workspace = "file.sqlite"\nlanguage = "es"\n')
    assert load_settings().workspace == config.parent / "file.sqlite"
    assert load_settings().language == "es"
    monkeypatch.setenv("ENCUADRE_WORKSPACE", "environment.sqlite")
    assert load_settings().workspace == Path("environment.sqlite")
    assert load_settings(workspace=Path("said.sqlite")).workspace == Path("said.sqlite")
    assert load_settings(language="en").language == "en"


def test_the_locale_decides_where_nobody_says(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "es_MX.UTF-8")
    assert load_settings().language == "es"


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('workspcae = "x"', "workspcae", "workspace"),
        ("language = 'fr'", "fr", "language = 'en'"),
        ("workspace = 3", "3", "workspace = "),
        ("screen.backgroud = true", "backgroud", "screen.background"),
        ("[screen]\nbackground = 1", "screen.background is 1", "screen.background = true"),
        ("screen = 3", "screen", "screen.theme"),
        ("screen.theme = 3", "screen.theme is 3", "screen.theme = "),
        ("[theme]\nground = 3", "theme", "ground"),
        ('keys = "enter"', "keys", "event.open"),
        ('[keys]\n"event.open" = ""', "keys", "event.open"),
        ("language = ", "encuadre.toml", "mend the file"),
    ],
)
def test_a_wrong_setting_is_named_with_its_next_step(config: Path, text: str, message: str, hint: str) -> None:
    config.write_text(text)
    with pytest.raises(ConfigError, match=message) as caught:
        load_settings()
    assert str(config) in caught.value.message
    assert hint in caught.value.hint


def test_the_screen_has_a_table_of_its_own_or_dotted_names(config: Path) -> None:
    assert load_settings().screen_background
    config.write_text("[screen]\nbackground = false\n")
    assert not load_settings().screen_background
    config.write_text("screen.background = false\n")
    assert not load_settings().screen_background


def test_keys_are_kept_by_command(config: Path) -> None:
    config.write_text('[keys]\n"event.open" = "enter,o"\n')
    assert load_settings().keys == {"event.open": "enter,o"}
