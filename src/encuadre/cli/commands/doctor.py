"""`encuadre doctor`: what is installed, what is missing, and the command that mends it."""

from __future__ import annotations

from typing import Any

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options


@click.command("doctor")
@shared_options
def command(context: Context) -> int:
    """Say what is installed and what is missing."""
    from encuadre.cli.commands.models import direction_lines
    from encuadre.export import to_json, wire

    parts = [*_pipelines(), *_encoders()]
    with context.open_workspace() as workspace:
        status = context.tools(workspace).translator.status()
        kept = {"articles": workspace.articles.count(), "events": len(workspace.events.all())}
    if context.as_json:
        shape = wire.Diagnosis(
            workspace=wire.Kept(path=str(context.settings.workspace), **kept),
            parts=tuple(wire.Part(**part) for part in parts),
            directions=tuple(wire.Direction.of(direction) for direction in status),
        )
        click.echo(to_json(shape), nl=False)
    else:
        click.echo(f"workspace  {context.settings.workspace}: {kept['articles']} articles, {kept['events']} events")
        for part in parts:
            click.echo(f"{part['part']:<10} {part['found'] or 'missing: ' + part['install']}")
        for line in direction_lines(status):
            click.echo(line)
    whole = all(part["found"] for part in parts) and all(direction.engine for direction in status)
    return int(ExitCode.FINE if whole else ExitCode.MODEL_MISSING)


def _pipelines() -> list[dict[str, Any]]:
    from importlib.metadata import version

    from encuadre.annotate.pipelines import INSTALL, find_package
    from encuadre.model import LANGUAGES

    return [
        {
            "part": f"spaCy {language}",
            "found": f"{package} {version(package)}" if (package := find_package(language)) else None,
            "install": INSTALL[language],
        }
        for language in LANGUAGES
    ]


def _encoders() -> list[dict[str, Any]]:
    from importlib.metadata import PackageNotFoundError, version

    from encuadre.embed import mpnet_files, use

    found: list[dict[str, Any]] = []
    for part, packages in (("encoder", (use.PACKAGE,)), ("paraphrase", mpnet_files.PACKAGES)):
        try:
            versions = [version(package) for package in packages]
            more = f" and {len(packages) - 1} more" if packages[1:] else ""
            known: str | None = f"{packages[0]} {versions[0]}{more}"
        except PackageNotFoundError:
            known = None
        found.append({"part": part, "found": known, "install": f"pip install --no-deps {' '.join(packages)}"})
    return found
