"""The command, its subcommands, and the one place where failures become exit codes."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.failures import exit_code_of
from encuadre.cli.helping import put_words
from encuadre.cli.language import spoken, teach_click
from encuadre.cli.log import LOG, Memory
from encuadre.cli.options import Context, shared_options, words_of
from encuadre.cli.talk import say
from encuadre.version import __version__
from encuadre.words import words_in

COMMANDS = (
    "setup",
    "add",
    "feeds",
    "fetch",
    "watch",
    "events",
    "compare",
    "export",
    "read",
    "versions",
    "align",
    "frame",
    "frames",
    "translate",
    "correct",
    "unlink",
    "speaker",
    "search",
    "cite",
    "notes",
    "project",
    "study",
    "learners",
    "set",
    "merge",
    "split",
    "move",
    "pin",
    "undo",
    "models",
    "doctor",
    "config",
    "serve",
    "eval",
    "demo",
)
"""In the order a new user needs them; each is `encuadre.cli.commands.<name>` and defines `command`."""


class LazyGroup(click.Group):
    """A group whose subcommands are imported when they are listed or run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of `COMMANDS`."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of one command; `None` if there is no such command."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"encuadre.cli.commands.{cmd_name}")
        command = module.command
        assert isinstance(command, click.Command)
        put_words(command, words_of(ctx), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command of the arguments; a name that is none is held against all names, loaded or not."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            raise click.NoSuchCommand(error.command_name, possibilities=COMMANDS, ctx=ctx) from None


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", prog_name="encuadre")
@shared_options
@click.pass_context
def encuadre(click_context: click.Context, context: Context) -> None:
    """Open the screen, if no command is named."""
    LOG.info("command: %s", click_context.invoked_subcommand)
    if click_context.invoked_subcommand is None:
        from encuadre.cli.open import open_screen

        open_screen(context)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; nothing is raised."""
    language = spoken(arguments)
    words = words_in(language)
    teach_click(language)
    put_words(encuadre, words, "")
    with Memory() as memory:
        try:
            code = _run(list(arguments), Context(language, log=memory))
            sys.stdout.flush()
        except BaseException as error:  # whatever ends a run is said in words and becomes an exit code
            code = exit_code_of(error, words)
        if (code == ExitCode.FAILED or memory.is_spoken) and (path := memory.write()):
            say(words.talk.log_at.format(path=path))
    return code


def _run(arguments: list[str], context: Context) -> int:
    if _COMPLETION in os.environ:
        encuadre.main(arguments, prog_name=_NAME, obj=context)
    # Not `main`: it would end a run whose reader has left with exit code 1.
    with encuadre.make_context(_NAME, arguments, obj=context) as click_context:
        result = encuadre.invoke(click_context)
    return int(result) if isinstance(result, int) else int(ExitCode.FINE)


_NAME = "encuadre"
_COMPLETION = "_ENCUADRE_COMPLETE"
"""Set by the shell when it asks what may come next."""
