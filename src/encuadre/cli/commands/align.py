"""`encuadre align`: any two texts."""

from __future__ import annotations

from pathlib import Path

import click

from encuadre.cli.options import Context, shared_options


@click.command("align")
@click.argument("left", type=click.Path(path_type=Path))
@click.argument("right", type=click.Path(path_type=Path))
@shared_options
def command(context: Context, left: Path, right: Path) -> int:
    """Align the sentences of two files."""
    from encuadre.cli.alignment import alignment_lines
    from encuadre.export import to_json, wire
    from encuadre.pipeline import align_files

    with context.open_workspace(needed=False) as workspace:
        aligned = align_files(left, right, tools=context.tools(workspace))
    if context.as_json:
        texts = (aligned.left, aligned.right)
        click.echo(to_json(wire.Alignment.between(aligned.alignment, texts, aligned.renderings)), nl=False)
    else:
        context.show(alignment_lines(aligned.alignment, aligned.left, aligned.right, context.words))
    return 0
