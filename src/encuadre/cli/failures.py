"""How a run ends when something failed: what is said on stderr, and the exit code."""

from __future__ import annotations

import os
import sys

import click

from encuadre.cli import log
from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.talk import say
from encuadre.errors import EncuadreError, because
from encuadre.words import Words


def exit_code_of(error: BaseException, words: Words) -> int:
    """Say what ended a run and return its exit code; a traceback is never shown."""
    if isinstance(error, click.exceptions.Exit):
        return int(error.exit_code)
    if isinstance(error, SystemExit):  # of shell completion
        return int(error.code or 0)
    if isinstance(error, click.ClickException):
        error.show(file=sys.stderr)
        return int(ExitCode.USAGE)
    if isinstance(error, KeyboardInterrupt | EOFError | click.Abort):
        say(f"\n{words.talk.interrupted}")
        return int(ExitCode.INTERRUPTED)
    if isinstance(error, BrokenPipeError):
        # Whoever read our output has read enough (`encuadre events | head`).
        let_go_of(sys.stdout)
        return int(ExitCode.FINE)
    if isinstance(error, EncuadreError):
        _say(words, words.say(error.message), words.say(error.hint))
        return error.exit_code
    if isinstance(error, OSError):
        let_go_of(sys.stdout)
        place = os.fsdecode(error.filename) if error.filename else words.talk.output
        _say(words, f"{place}: {words.say(because(error))}")
        return int(ExitCode.USAGE)
    log.failed(error)
    _say(words, words.talk.failed.format(kind=type(error).__name__), words.talk.report)
    return int(ExitCode.FAILED)


def let_go_of(stream: object) -> None:
    """Lead what is still to be written to `stream` nowhere, or the interpreter fails on it while it leaves."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # type: ignore[attr-defined]
    except (OSError, ValueError):  # a stream of a test has no file
        return


def _say(words: Words, message: str, hint: str = "") -> None:
    say(words.talk.error.format(message=message))
    if hint:
        say(words.talk.next_step.format(hint=hint))
