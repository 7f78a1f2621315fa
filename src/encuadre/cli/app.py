"""The command, its subcommands, and the one place where failures become exit codes."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from encuadre import __version__
from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say
from encuadre.errors import EncuadreError

COMMANDS = (
    "add",
    "events",
    "compare",
    "align",
    "frame",
    "frames",
    "translate",
    "search",
    "merge",
    "split",
    "move",
    "pin",
    "undo",
    "models",
    "doctor",
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
        return command


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  encuadre add articles/            take in files and folders
  encuadre                          open the screen
  encuadre events                   list the events
  encuadre compare 1                compare the two sides of the first one
  encuadre search "drones"          find sentences in both languages

Exit codes: 0 fine, 1 nothing found, 2 usage or settings, 3 some input unreadable (the rest was done),
4 a model or engine is missing, 130 interrupted.""",
)
@click.version_option(__version__, "-V", "--version", prog_name="encuadre")
@shared_options
@click.pass_context
def encuadre(click_context: click.Context, context: Context) -> None:
    """Show how the press of two countries tells the same event: Spanish-English, side by side, offline."""
    if click_context.invoked_subcommand is None:
        from encuadre.cli.open import open_screen

        open_screen(context)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; nothing is raised."""
    try:
        result = encuadre.main(args=list(arguments), prog_name="encuadre", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return int(stop.exit_code)
    except click.ClickException as error:
        error.show(file=sys.stderr)
        return int(ExitCode.USAGE)
    except (KeyboardInterrupt, click.Abort):
        say("\ninterrupted; what was finished is kept, and the same command goes on from there")
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(ExitCode.FINE)
    except EncuadreError as error:
        say(f"error: {error.message}")
        if error.hint:
            say(f"  next: {error.hint}")
        return error.exit_code
    return int(result) if isinstance(result, int) else int(ExitCode.FINE)
