"""The options every command takes, before or after its name."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from encuadre.config import Settings
    from encuadre.model import Language
    from encuadre.pipeline import Models, Tools
    from encuadre.store import Workspace


@dataclass(frozen=True)
class Context:
    """What was said on the command line about the whole run."""

    workspace_path: Path | None = None
    """`None`: from the environment, the settings or the platform's data folder."""

    as_json: bool = False
    quiet: bool = False
    named_language: Language | None = None

    @functools.cached_property
    def settings(self) -> Settings:
        """Return the settings, with what the command line said."""
        from encuadre.config import load_settings

        return load_settings(workspace=self.workspace_path, language=self.named_language)

    @property
    def language(self) -> Language:
        """Return the interface language."""
        return self.settings.language

    def open_workspace(self) -> Workspace:
        """Open the workspace; the caller closes it."""
        from encuadre.store import Workspace

        return Workspace(self.settings.workspace)

    @functools.cached_property
    def models(self) -> Models:
        """Return the models of this process, each loaded when first used."""
        from encuadre.pipeline import Models

        return Models(self.settings)

    def tools(self, workspace: Workspace) -> Tools:
        """Return the models over an open workspace."""
        from encuadre.pipeline import Tools

        return Tools(workspace, self.models)


Command = TypeVar("Command", bound=Callable[..., Any])


def shared_options(command: Command) -> Command:
    """Give a command `--workspace`, `--json`, `--quiet` and `--lang`, and hand them to it as `context`.

    They may stand before or after the command's name; after it wins.
    """

    @click.option(
        "--workspace",
        "workspace_path",
        type=click.Path(dir_okay=False, path_type=Path),
        help="The file everything is kept in  [default: $ENCUADRE_WORKSPACE, or the platform's data folder]",
    )
    @click.option("--json", "as_json", is_flag=True, help="Print JSON.")
    @click.option("--quiet", is_flag=True, help="No progress and no talk on stderr, errors excepted.")
    @click.option("--lang", "named_language", type=click.Choice(["en", "es"]), help="Interface language.")
    @click.pass_context
    @functools.wraps(command)
    def with_context(
        click_context: click.Context,
        /,
        workspace_path: Path | None,
        as_json: bool,
        quiet: bool,
        named_language: Language | None,
        **arguments: Any,
    ) -> Any:
        before: Context = click_context.obj or Context()
        context = Context(
            workspace_path=workspace_path or before.workspace_path,
            as_json=as_json or before.as_json,
            quiet=quiet or before.quiet,
            named_language=named_language or before.named_language,
        )
        click_context.obj = context
        return click_context.invoke(command, context=context, **arguments)

    return with_context  # type: ignore[return-value]


def model_option(command: Command) -> Command:
    """Give a command `--model NAME`, which may be repeated and arrives as `models`."""
    return click.option(
        "--model",
        "models",
        multiple=True,
        metavar="NAME",
        help="A frame model; may be repeated  [default: codebook and border; `encuadre frames list` names all]",
    )(command)
