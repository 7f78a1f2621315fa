"""`encuadre serve`: the screen in a browser."""

from __future__ import annotations

import sys

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(0, 65535), default=0)
@shared_options
def command(context: Context, host: str, port: int) -> int:
    """Show the screen in a browser, until Ctrl-C."""
    from encuadre.serve import listen

    program = [sys.executable, "-m", "encuadre", "--lang", context.language]
    program += ["--workspace", str(context.settings.workspace.absolute())]
    context.open_workspace().close()  # said here, not in a page that ends at once
    listen(program, context.words, host=host, port=port, tell=_tell, warn=say)
    return int(ExitCode.FINE)


def _tell(address: str) -> None:
    click.echo(address)
    sys.stdout.flush()
