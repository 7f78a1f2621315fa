"""`encuadre setup`: the models that no resolver can install, brought once, with a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import Talk, say

if TYPE_CHECKING:
    from encuadre.pipeline import AssetStatus
    from encuadre.words import Words


@click.command("setup")
@click.option("--check", is_flag=True)
@click.option("--shared", is_flag=True)
@shared_options
def command(context: Context, check: bool, shared: bool) -> int:
    """Bring the Spanish pipeline and the encoder of English wording."""
    from encuadre.export import to_json, wire
    from encuadre.pipeline import bring_assets, check_assets
    from encuadre.translate.debian import missing_debian_packages

    if not check:
        with Talk(context.words, quiet=context.quiet) as talk:
            for progress in bring_assets(shared=shared):
                talk.hear(progress)
    assets, packages = check_assets(shared=shared), missing_debian_packages()
    if context.as_json:
        shape = wire.SetUp(
            assets=tuple(
                wire.Asset(asset=asset.name, version=asset.version, place=asset.place, problems=asset.problems)
                for asset in assets
            ),
            missing_debian_packages=packages,
        )
        click.echo(to_json(shape), nl=False)
    else:
        for asset in assets:
            click.echo(f"{asset.name} {asset.version}: {_standing(asset, context.words)}")
    if packages and not context.quiet:
        say(context.words.talk.packages_missing.format(command=f"sudo apt-get install {' '.join(packages)}"))
    return int(ExitCode.FINE if all(asset.is_whole for asset in assets) else ExitCode.MODEL_MISSING)


def _standing(asset: AssetStatus, words: Words) -> str:
    if asset.place is None:
        return words.talk.asset_missing.format(size=f"{asset.size / 1e6:,.0f}")
    if asset.problems:
        return words.talk.asset_damaged.format(place=asset.place, problems="; ".join(map(words.say, asset.problems)))
    return asset.place
