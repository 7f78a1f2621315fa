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
    from encuadre.cli.actors import evidence_lines
    from encuadre.cli.comparison import framing_lines
    from encuadre.data.frame_names import frame_in_words
    from encuadre.export import to_json, wire
    from encuadre.pipeline import frame_models, frame_one

    with context.open_workspace() as workspace:
        tools = context.tools(workspace)
        asked = frame_models(models, tools)
        annotated, framing = frame_one(workspace, article, tools=tools, models=asked)
    if context.as_json:
        framed = wire.FramedArticle(article=wire.Article.of(annotated.article), framing=wire.Framing.of(framing))
        click.echo(to_json(framed), nl=False)
        return 0
    text = annotated.article.text
    click.echo(annotated.article.title)
    for line in framing_lines(framing, "", context.language):
        click.echo(line)
    for use in framing.frames:
        click.echo(f"\n== {frame_in_words(use.frame, context.language)}")
        for evidence in use.evidence:
            click.echo(f"  {evidence.span.of(text)}")
    for line in evidence_lines(framing, annotated, context.language):
        click.echo(line)
    return 0
