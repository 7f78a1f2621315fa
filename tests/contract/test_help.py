"""`--help` has words for every command, option and argument, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from encuadre.cli.app import encuadre, run
from encuadre.cli.helping import put_words
from encuadre.cli.language import teach_click
from encuadre.cli.options import Context
from encuadre.model import LANGUAGES, Language
from encuadre.words import CommandHelp, Words, words_in


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield every command with the way it is typed; `encuadre` itself is empty."""
    context = click.Context(encuadre, obj=Context())

    def of(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
        yield path, command
        if isinstance(command, click.Group):
            for name in command.list_commands(context):
                inner = command.get_command(context, name)
                assert inner is not None
                yield from of(inner, f"{path} {name}".strip())

    yield from of(encuadre, "")


COMMANDS = list(commands())
PATHS = [path for path, _ in COMMANDS]


def helps(words: Words) -> Iterator[str]:
    """Yield the names of the commands that have words."""
    own = (words.usage_events, words.usage_corrections, words.usage_live, words.usage_texts, words.usage_documents)
    for part in (words.usage, *own, words.usage_study, words.usage_upkeep):
        yield from (name for name in type(part).__slots__ if isinstance(getattr(part, name), CommandHelp))


def test_every_command_has_words_and_every_word_a_command() -> None:
    named = {path.replace(" ", "_") or "encuadre" for path in PATHS}
    assert set(helps(words_in("en"))) == named | {"shared"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=PATHS)
def test_every_option_has_words_and_every_word_an_option(path: str, command: click.Command, language: Language) -> None:
    said, shared = words_in(language).help_of(path), words_in(language).usage.shared
    options = {option.name for option in command.params if isinstance(option, click.Option)}
    assert options <= set(said.options) | set(shared.options)
    assert set(said.options) <= options
    assert set(said.metavars) <= {parameter.name for parameter in command.params}


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=PATHS)
def test_no_argument_keeps_its_english_name_in_spanish(path: str, command: click.Command) -> None:
    said, shared = words_in("es").help_of(path), words_in("es").usage.shared
    for parameter in command.params:
        is_free = not isinstance(parameter.type, click.Choice | click.IntRange | click.types.BoolParamType)
        if is_free and parameter.name not in ("version", "help"):
            assert parameter.name in {**said.metavars, **shared.metavars}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=PATHS)
def test_what_an_option_calls_its_value_stands_beside_the_option(
    path: str, command: click.Command, language: Language
) -> None:
    teach_click(language)
    put_words(command, words_in(language), path)
    shown = " ".join(parameter.make_metavar(click.Context(command)) for parameter in command.params)
    told = " ".join(one.help or "" for one in command.params if isinstance(one, click.Option))
    assert set(re.findall(r"\b[^\W\d_a-z]{4,}\b", told)) - {"JSON"} <= set(re.findall(r"\w+", shown))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PATHS)
def test_help_speaks_the_language_asked_for(path: str, language: Language, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--lang", language, *path.split(), "--help"]) == 0
    printed = "".join(capsys.readouterr().out.split())  # lines are broken between words and after hyphens
    assert printed.startswith({"en": "Usage:encuadre", "es": "Uso:encuadre"}[language])
    assert "".join(words_in(language).help_of(path).brief.split()) in printed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["evemts"], "No hay tal orden: 'evemts'. ¿Quisiste decir 'events'?"),
        (["compare"], "Falta el argumento 'SUCESO'."),
        (["events", "--bothh"], "No hay tal opción: '--bothh'. ¿Quisiste decir '--both'?"),
        (["search", "x", "-n", "many"], "Valor no válido para '-n': 'many' no es un número válido (integer range)."),
        (["compare", "1", "--by", "age"], "'age' no es ninguno de estos: 'country', 'language', 'outlet'."),
    ],
)
def test_a_usage_error_speaks_the_language_asked_for(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--lang", "es", *arguments]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"LC_ALL": "es_MX.UTF-8", "LANG": "en_US.UTF-8"}, "Uso:"),
        ({"LANG": "es_MX.UTF-8"}, "Uso:"),
        ({"LANG": "en_US.UTF-8"}, "Usage:"),
        ({"LANG": "C"}, "Usage:"),
    ],
)
def test_without_lang_the_locale_decides(
    variables: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert run(["--help"]) == 0
    assert capsys.readouterr().out.startswith(said)


def test_help_works_with_settings_that_are_wrong(
    monkeypatch: pytest.MonkeyPatch, tmp_path: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ENCUADRE_CONFIG", f"{tmp_path}/encuadre.toml")
    with open(f"{tmp_path}/encuadre.toml", "w", encoding="utf-8") as file:
        file.write("language = 7")
    assert run(["--help"]) == 0
    assert run(["events"]) == 2
    assert "language is 7" in capsys.readouterr().err
