"""`encuadre read`: one article, with all that was found in it."""

from __future__ import annotations

from pathlib import Path

import click

from encuadre.cli.options import Context, model_option, shared_options
from encuadre.cli.talk import Talk


@click.command("read")
@click.argument("article")
@model_option
@shared_options
def command(context: Context, article: str, models: tuple[str, ...]) -> int:
    """Read one ARTICLE with its translation, quotations, figures and frames."""
    from encuadre.cli.plain import page_lines
    from encuadre.export import to_json, wire
    from encuadre.model import ReadArticle
    from encuadre.pipeline import frame_models, read_one
    from encuadre.present import read_page

    is_file = article == "-" or Path(article).is_file()
    with context.open_workspace(needed=not is_file) as workspace, Talk(context.words, quiet=context.quiet) as talk:
        tools = context.tools(workspace)
        asked = frame_models(models, tools) if models else None
        for step in read_one(workspace, article, tools=tools, models=asked):
            if not isinstance(step, ReadArticle):
                talk.hear(step)
            elif context.as_json:
                click.echo(to_json(wire.ReadArticle.of(step)), nl=False)
            else:
                context.show(page_lines(read_page(step, context.words)))
    return 0
