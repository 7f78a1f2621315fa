"""`encuadre frame`: how one article frames what it tells."""

from __future__ import annotations

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
    from encuadre.words import words_in

    with context.open_workspace() as workspace:
        tools = context.tools(workspace)
        asked = frame_models(models, tools)
        annotated, framing = frame_one(workspace, article, tools=tools, models=asked)
    if context.as_json:
        framed = wire.FramedArticle(article=wire.Article.of(annotated.article), framing=wire.Framing.of(framing))
        click.echo(to_json(framed), nl=False)
        return 0
    words = words_in(context.language)
    for line in page_lines(article_page(annotated, framing, words)):
        click.echo(line)
    for section in evidence_sections(framing, annotated, words):
        for line in passage_lines(section):
            click.echo(line)
    return 0
