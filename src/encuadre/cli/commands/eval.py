"""`encuadre eval`: how good the program is, on gold labels."""

from __future__ import annotations

from pathlib import Path

import click

from encuadre.cli.options import Context, shared_options


@click.command("eval")
@click.argument("task")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.option("--predictions", type=click.Path(dir_okay=False, path_type=Path))
@shared_options
def command(context: Context, task: str, file: Path, predictions: Path | None) -> int:
    """Measure TASK on the gold labels of FILE."""
    from encuadre.evaluate import evaluate
    from encuadre.export import to_json, wire

    with context.open_workspace() as workspace:
        report = evaluate(task, file, tools=context.tools(workspace))
    if predictions:
        predictions.write_text(to_json(dict(report.predictions)), "utf-8")
    if context.as_json:
        measured = wire.Measured(task=report.task, file=str(file), figures=dict(report.figures))
        click.echo(to_json(measured), nl=False)
    else:
        width = max(len(name) for name in report.figures)
        for name, figure in report.figures.items():
            shown = f"{figure:,.3f}" if isinstance(figure, float) else f"{figure:,}"
            click.echo(f"{name:<{width}}  {shown}")
    return 0
