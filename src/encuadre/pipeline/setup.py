"""What `encuadre setup` brings: the models that no resolver can install beside the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from encuadre.assets import Asset, bring, find, find_installer, own_home, shared_home
from encuadre.assets.manifest import problems
from encuadre.model import Progress


@dataclass(frozen=True, slots=True)
class AssetStatus:
    """Where one asset stands."""

    name: str
    version: str
    size: int
    """Bytes that are downloaded to bring it."""

    place: str | None
    """The folder it is in, or the Python package that takes its place; `None`: it is missing."""

    problems: tuple[str, ...] = ()
    """What is no longer as it was brought."""

    @property
    def is_whole(self) -> bool:
        """Return whether it is there as it was brought."""
        return self.place is not None and not self.problems


def check_assets(*, shared: bool = False) -> tuple[AssetStatus, ...]:
    """Compare every byte of every asset with what was recorded when it was brought.

    Args:
        shared: Look only at what is kept with the Python environment.
    """
    return tuple(_status(asset, shared) for asset in _assets())


def bring_assets(*, shared: bool = False) -> Iterator[Progress]:
    """Bring what is missing or damaged; what is whole is left alone, without a network.

    Args:
        shared: Keep it with the Python environment, for all its users, instead of in this user's data folder.

    Yields:
        What happens, as it happens.

    Raises:
        ModelMissingError: something cannot be had, or is another file than the one that is known.
        EncuadreError: it cannot be kept where it should.
    """
    home = shared_home() if shared else own_home()
    for asset in _assets():
        if not _status(asset, shared).is_whole:
            yield from bring(asset, home, find_installer())


def _assets() -> tuple[Asset, ...]:
    from encuadre.annotate.installed import SPANISH
    from encuadre.embed.mpnet_files import PARAPHRASE

    return (SPANISH, PARAPHRASE)


def _status(asset: Asset, shared: bool) -> AssetStatus:
    shared_folder = shared_home() / asset.folder
    folder = (shared_folder if shared_folder.is_dir() else None) if shared else find(asset)
    if folder is None:
        return AssetStatus(asset.name, asset.version, asset.size, _package_instead(asset))
    return AssetStatus(asset.name, asset.version, asset.size, str(folder), problems(folder))


def _package_instead(asset: Asset) -> str | None:
    """Return the installed Python package that makes an asset needless."""
    from encuadre.annotate.installed import SPANISH, find_package

    package = find_package("es") if asset is SPANISH else None
    return str(package) if package else None
