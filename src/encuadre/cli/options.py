"""The options every command takes, before or after its name."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from encuadre.cli.encoding import write_data
from encuadre.cli.showing import show
from encuadre.cli.talk import say
from encuadre.cli.workspaces import IN_MEMORY, no_workspace
from encuadre.words import Words, words_in

if TYPE_CHECKING:
    from encuadre.cli.log import Memory
    from encuadre.config import Settings
    from encuadre.model import Language
    from encuadre.pipeline import Models, Tools
    from encuadre.store import Workspace


@dataclass(frozen=True)
class Context:
    """What was said on the command line about the whole run."""

    language: Language = "en"
    """What the run speaks: of `--lang`, of the settings, or of the locale."""

    workspace_path: Path | None = None
    """`None`: from the environment, the settings or the platform's data folder."""

    as_json: bool = False
    quiet: bool = False
    may_page: bool = True
    """Whether a pager may show what is longer than the terminal."""

    log: Memory | None = None
    """What the run keeps of what it does; `None`: nothing."""

    @functools.cached_property
    def settings(self) -> Settings:
        """Return the settings, with what the command line said."""
        from encuadre.config import load_settings

        return load_settings(workspace=self.workspace_path, language=self.language)

    @property
    def words(self) -> Words:
        """Return the words of the interface language."""
        return words_in(self.language)

    def open_workspace(self, *, create: bool = False, needed: bool = True) -> Workspace:
        """Open the workspace; the caller closes it.

        Only what takes articles in makes a file. All else finds nothing in a workspace that is not there yet, and does
        not take a mistyped name for one.

        Args:
            create: Make it if it is not there.
            needed: Refuse a name that is not there; a command on files alone works without, and says that it keeps
                nothing.

        Raises:
            StoreError: a workspace was named and is not there.
        """
        from encuadre.config import default_workspace
        from encuadre.store import Workspace

        path = self.settings.workspace
        if create or path.exists() or path.name == IN_MEMORY:
            return Workspace(path)
        if path == default_workspace():
            return Workspace(IN_MEMORY)
        if not needed:
            if not self.quiet:
                say(self.words.talk.nothing_kept.format(path=path))
            return Workspace(IN_MEMORY)
        raise no_workspace(path, self.words)

    @functools.cached_property
    def models(self) -> Models:
        """Return the models of this process, each loaded when first used."""
        from encuadre.pipeline import Models

        return Models(self.settings)

    def tools(self, workspace: Workspace) -> Tools:
        """Return the models over an open workspace."""
        from encuadre.pipeline import Tools

        return Tools(workspace, self.models)

    def at(self, workspace: str | None) -> Context:
        """Return the same context with another workspace, if one is named."""
        return dataclasses.replace(self, workspace_path=Path(workspace)) if workspace else self

    def show(self, lines: Iterable[str], *, paint: Callable[[str], str] = str) -> None:
        """Print an answer, through the pager where it is longer than the terminal.

        Args:
            lines: The answer.
            paint: Colours a line.
        """
        show(lines, may_page=self.may_page, paint=paint)


Command = TypeVar("Command", bound=Callable[..., Any])


def shared_options(command: Command) -> Command:
    """Give a command `--workspace`, `--json`, `--quiet`, `--verbose` and `--lang`, and hand them to it as `context`.

    They may stand before or after the command's name; after it wins.
    """

    @click.option(
        "--workspace",
        "workspace_path",
        type=click.Path(dir_okay=False, path_type=Path),
    )
    @click.option("--json", "as_json", is_flag=True)
    @click.option("--quiet", is_flag=True)
    @click.option("--no-pager", is_flag=True)
    @click.option("-v", "--verbose", is_flag=True)
    @click.option("--lang", "named_language", type=click.Choice(["en", "es"]))
    @click.pass_context
    @functools.wraps(command)
    def with_context(
        click_context: click.Context,
        /,
        workspace_path: Path | None,
        as_json: bool,
        quiet: bool,
        no_pager: bool,
        verbose: bool,
        named_language: Language | None,
        **arguments: Any,
    ) -> Any:
        before: Context = click_context.obj or Context()
        context = Context(
            workspace_path=workspace_path or before.workspace_path,
            as_json=as_json or before.as_json,
            quiet=quiet or before.quiet,
            may_page=before.may_page and not no_pager,
            language=named_language or before.language,
            log=before.log,
        )
        if verbose and context.log:
            context.log.speak()
        if context.as_json:
            write_data()
        click_context.obj = context
        return click_context.invoke(command, context=context, **arguments)

    return with_context  # type: ignore[return-value]


def words_of(click_context: click.Context) -> Words:
    """Return the words that a run speaks."""
    return (click_context.find_object(Context) or Context()).words


def csv_option(command: Command) -> Command:
    """Give a command `--csv FILE`, which arrives as `csv_path`; `-` is standard output."""
    return click.option(
        "--csv", "csv_path", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path), default=None
    )(command)


def model_option(command: Command) -> Command:
    """Give a command `--model NAME`, which may be repeated and arrives as `models`."""
    return click.option(
        "--model",
        "models",
        multiple=True,
    )(command)
