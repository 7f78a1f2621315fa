"""`encuadre translate`: a file, sentence by sentence."""

from __future__ import annotations

from pathlib import Path

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say


@click.command("translate")
@click.argument("file", type=click.Path(path_type=Path))
@shared_options
def command(context: Context, file: Path) -> int:
    """Translate FILE into the other language."""
    from encuadre.export import to_json, wire
    from encuadre.model import Translation
    from encuadre.pipeline import translate_file
    from encuadre.present.sentences import DOUBT, said

    with context.open_workspace(needed=False) as workspace:
        annotated, renderings = translate_file(file, tools=context.tools(workspace))
    missing = [rendering for rendering in renderings if not isinstance(rendering, Translation)]
    doubtful = sum(isinstance(rendering, Translation) and rendering.is_doubtful for rendering in renderings)
    if context.as_json:
        sentences = tuple(
            wire.NumberedSentence.numbered(number, rendering.original, rendering)
            for number, rendering in enumerate(renderings)
        )
        shape = wire.Translated(language=annotated.article.language, sentences=sentences)
        click.echo(to_json(shape), nl=False)
    else:
        for rendering in renderings:
            click.echo(said(rendering) if isinstance(rendering, Translation) else rendering.original)
    talk = context.words.talk
    if doubtful and not context.quiet:
        say(talk.doubtful.format(doubtful=doubtful, total=len(renderings) - len(missing), mark=DOUBT))
    if missing and not context.quiet:
        reason = context.words.say(missing[0].reason)
        say(talk.untranslated.format(missing=len(missing), total=len(renderings), reason=reason))
        say(talk.next_step.format(hint=talk.ask_doctor))
    return int(ExitCode.MODEL_MISSING if missing else ExitCode.FINE)
