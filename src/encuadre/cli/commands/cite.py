"""`encuadre cite`: sentences with their source, in the form a text needs."""

from __future__ import annotations

import click

from encuadre.cli.encoding import write_data
from encuadre.cli.options import Context, shared_options
from encuadre.model import CitationForm


@click.command("cite")
@click.argument("sentences", nargs=-1, required=True)
@click.option("--form", type=click.Choice([form.value for form in CitationForm]), default="plain", show_default=True)
@click.option("--translation", "is_translated", is_flag=True)
@shared_options
def command(context: Context, sentences: tuple[str, ...], form: str, is_translated: bool) -> int:
    """Print SENTENCE with its source."""
    from encuadre.export import to_json, wire
    from encuadre.pipeline import quote
    from encuadre.present import cite
    from encuadre.present.bibliography import BIBLIOGRAPHIES, bibliography

    with context.open_workspace() as workspace:
        quoted = tuple(quote(workspace, sentences, tools=context.tools(workspace), is_translated=is_translated))
    written = CitationForm(form)
    cited = tuple((one, cite(one, written, context.words, is_translated=is_translated)) for one in quoted)
    if context.as_json:
        citations = tuple(wire.Citation.written(one, written, text) for one, text in cited)
        click.echo(to_json(wire.Citations(citations=citations)), nl=False)
    elif written in BIBLIOGRAPHIES:
        write_data()
        click.echo(bibliography((one.article for one in quoted), written, context.words))
    else:
        for place, (_, text) in enumerate(cited):
            click.echo(f"\n{text}" if place else text)
    return 0
