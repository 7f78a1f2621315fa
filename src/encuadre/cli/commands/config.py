"""`encuadre config`: the settings, where they come from, and the file they are kept in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.errors import EncuadreError

if TYPE_CHECKING:
    from encuadre.export import wire


@click.group("config")
def command() -> None:
    """Show and change the settings."""


@command.command("path")
@shared_options
def path(context: Context) -> int:
    """Print the path of the settings file, whether it is there or not."""
    from encuadre.config import config_path

    click.echo(config_path())
    return int(ExitCode.FINE)


@command.command("show")
@shared_options
def show(context: Context) -> int:
    """Print every setting as it holds, as TOML, and where it comes from."""
    from encuadre.config import config_path
    from encuadre.export import to_json, wire

    file, words = config_path(), context.words.settings
    settings = tuple(_settings(context))
    if context.as_json:
        click.echo(to_json(wire.SettingsFile(path=str(file), is_there=file.exists(), settings=settings)), nl=False)
        return int(ExitCode.FINE)
    click.echo((words.file if file.exists() else words.no_file).format(path=file))
    for one in settings:
        shown = f"{one.setting} = {_in_toml(one.value)}" if one.value else f"# {one.setting}: {words.unset}"
        click.echo(f"{shown}  # {words.origins[one.origin]}" if one.value else shown)
    return int(ExitCode.FINE)


@command.command("edit")
@shared_options
def edit(context: Context) -> int:
    """Open the settings file in the reader's editor, and read it once more to say what is wrong with it."""
    from encuadre.config import config_path, load_settings

    file, words = config_path(), context.words.settings
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words.template, "utf-8")
    try:
        click.edit(filename=str(file))
    except click.ClickException as error:
        raise EncuadreError(words.no_editor.format(editor=error.message), hint=words.name_editor) from error
    load_settings()
    return int(ExitCode.FINE)


def _settings(context: Context) -> Iterator[wire.Setting]:
    from encuadre.config import Origin, key_of, load_settings, origins
    from encuadre.export import wire

    held, without_options, found = context.settings, load_settings(), origins()
    for field in fields(held):
        value = getattr(held, field.name)
        is_option = value != getattr(without_options, field.name)
        origin = Origin.OPTION if is_option else found[field.name]
        yield wire.Setting(setting=key_of(field.name), value=_as_text(value), origin=origin)


def _as_text(value: object) -> str | None:
    """Return a value as JSON and TOML can hold it; `None`: there is none."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        inner = ", ".join(f'"{key}" = "{one}"' for key, one in value.items())
        return f"{{ {inner} }}" if inner else None
    return None if value is None else str(value)


def _in_toml(text: str) -> str:
    return text if text in ("true", "false") or text.startswith("{ ") else f'"{text}"'
