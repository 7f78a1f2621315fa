"""`encuadre models`: the translation models of this machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say

if TYPE_CHECKING:
    from encuadre.translate import DirectionStatus
    from encuadre.words import Words


@click.group("models")
def command() -> None:
    """List, install, check and remove translation models."""


@command.command("list")
@shared_options
def list_(context: Context) -> int:
    """Show what each direction would use, and why."""
    from encuadre.export import to_json, wire

    with context.open_workspace() as workspace:
        status = context.tools(workspace).translator.status()
    if context.as_json:
        directions = tuple(wire.Direction.of(direction) for direction in status)
        click.echo(to_json(wire.Directions(directions=directions)), nl=False)
    else:
        for line in direction_lines(status, context.words):
            click.echo(line)
    return int(ExitCode.FINE if all(direction.engine for direction in status) else ExitCode.MODEL_MISSING)


@command.command("install")
@click.argument("what")
@shared_options
def install(context: Context, what: str) -> int:
    """Install WHAT: a `.argosmodel` file, or `argos` for both directions from Argos' index."""
    from encuadre.translate import DIRECTIONS, install_file, install_from_index

    models_path = context.settings.models
    if what == "argos":
        packages = [install_from_index(*direction, models_path=models_path) for direction in DIRECTIONS]
    else:
        packages = [install_file(Path(what), models_path=models_path)]
    machine = context.words.machine
    for package in packages:
        say(machine.installed.format(name=package.name, version=package.version, path=package.path))
    if not context.quiet:
        say(context.words.talk.next_step.format(hint=machine.installed_next))
    return int(ExitCode.FINE)


@command.command("verify")
@shared_options
def verify(context: Context) -> int:
    """Compare every file of every package with the SHA-256 recorded when it was installed."""
    from encuadre.export import to_json, wire
    from encuadre.translate import verify as check_all

    checks = check_all(models_path=context.settings.models)
    if context.as_json:
        packages = tuple(
            wire.Package(package=one.package.name, version=one.package.version, problems=one.problems) for one in checks
        )
        click.echo(to_json(wire.Packages(packages=packages)), nl=False)
    else:
        words = context.words
        for check in checks:
            problems = "; ".join(map(words.say, check.problems)) or words.machine.as_installed
            click.echo(f"{check.package.name} {check.package.version}: {problems}")
        if not checks and not context.quiet:
            say(words.machine.no_packages)
    return int(ExitCode.MODEL_MISSING if any(check.problems for check in checks) else ExitCode.FINE)


@command.command("remove")
@click.argument("name")
@shared_options
def remove(context: Context, name: str) -> int:
    """Delete the package NAME, as `models verify` lists it."""
    from encuadre.translate import remove as delete

    package = delete(name, models_path=context.settings.models)
    say(context.words.talk.removed.format(name=f"{package.name} {package.version}"))
    return int(ExitCode.FINE)


def direction_lines(status: tuple[DirectionStatus, ...], words: Words) -> list[str]:
    """Return each direction with what it uses, and each candidate with its reason and the command that installs it."""
    standings = words.machine.standings
    width = max(map(len, standings.values())) + 1
    lines = []
    for direction in status:
        engine = direction.engine or words.machine.no_engine
        lines.append(f"{direction.source} → {direction.target}: {engine}  ({words.say(direction.why)})")
        for candidate in direction.candidates:
            install = f"  [{candidate.install}]" if candidate.install and candidate.standing != "passed" else ""
            standing, reason = standings[candidate.standing], words.say(candidate.reason)
            lines.append(f"    {candidate.engine:<9} {standing:<{width}} {reason}{install}")
    return lines
