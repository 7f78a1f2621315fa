"""What a command exits with; others script these, so they never change."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of every command."""

    FINE = 0
    """Everything asked for was done."""

    NOTHING_FOUND = 1
    """The question was understood and has no answer: no such event, no hit."""

    USAGE = 2
    """The command line, a setting or the workspace is wrong."""

    UNREADABLE = 3
    """Some input could not be read; the rest was done."""

    MODEL_MISSING = 4
    """A model or engine is not installed, or failed its self-test."""

    FAILED = 70
    """The program itself failed (`EX_SOFTWARE` of sysexits.h); the log says where."""

    INTERRUPTED = 130
    """Ctrl-C; what was finished is kept."""
