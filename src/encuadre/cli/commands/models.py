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
        for line in direction_lines(status):
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
    for package in packages:
        say(f"installed {package.name} {package.version} in {package.path}")
    if not context.quiet:
        say("  next: `encuadre models list` runs its self-test and says whether it is used")
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
        for check in checks:
            click.echo(f"{check.package.name} {check.package.version}: {'; '.join(check.problems) or 'as installed'}")
        if not checks and not context.quiet:
            say("no Argos packages are installed")
    return int(ExitCode.MODEL_MISSING if any(check.problems for check in checks) else ExitCode.FINE)


@command.command("remove")
@click.argument("name")
@shared_options
def remove(context: Context, name: str) -> int:
    """Delete the package NAME, as `models verify` lists it."""
    from encuadre.translate import remove as delete

    package = delete(name, models_path=context.settings.models)
    say(f"removed {package.name} {package.version}")
    return int(ExitCode.FINE)


def direction_lines(status: tuple[DirectionStatus, ...]) -> list[str]:
    """Return each direction with what it uses, and each candidate with its reason and the command that installs it."""
    lines = []
    for direction in status:
        lines.append(f"{direction.source} → {direction.target}: {direction.engine or 'none'}  ({direction.why})")
        for candidate in direction.candidates:
            install = f"  [{candidate.install}]" if candidate.install and candidate.standing != "passed" else ""
            lines.append(f"    {candidate.engine:<9} {candidate.standing:<9} {candidate.reason}{install}")
    return lines
