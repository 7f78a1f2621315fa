"""`encuadre frame`: how one article frames what it tells."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import click

from encuadre.cli.options import Context, model_option, shared_options


@click.command("frame")
@click.argument("article")
@model_option
@shared_options
def command(context: Context, article: str, models: tuple[str, ...]) -> int:
    """Show how one ARTICLE frames its news."""
    from encuadre.cli.plain import page_lines, passage_lines
    from encuadre.export import to_json, wire
    from encuadre.pipeline import frame_models, frame_one
    from encuadre.present import article_page, evidence_sections

    with context.open_workspace(needed=not Path(article).is_file()) as workspace:
        tools = context.tools(workspace)
        asked = frame_models(models, tools) if models else None
        annotated, framing = frame_one(workspace, article, tools=tools, models=asked)
    if context.as_json:
        framed = wire.FramedArticle(article=wire.Article.of(annotated.article), framing=wire.Framing.of(framing))
        click.echo(to_json(framed), nl=False)
        return 0
    page = article_page(annotated, framing, context.words)
    passages = map(passage_lines, evidence_sections(framing, annotated, context.words))
    context.show(chain(page_lines(page), *passages))
    return 0
