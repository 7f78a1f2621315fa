"""Argos packages: what a hostile archive may not do, and what stays checkable."""

from __future__ import annotations

import json
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from encuadre.assets.manifest import MANIFEST
from encuadre.errors import InputError, ModelMissingError, NotFoundError
from encuadre.translate import install_file, install_from_index, list_installed, remove, verify
from encuadre.translate.models import archive as archive_module

METADATA = {
    "package_version": "1.9",
    "argos_version": "1.9",
    "from_code": "es",
    "to_code": "en",
    "from_name": "Spanish",
}


@pytest.fixture(autouse=True)
def no_argos_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARGOS_PACKAGES_DIR", raising=False)


def members(**changes: object) -> dict[str, bytes]:
    return {
        "translate-es_en/metadata.json": json.dumps({**METADATA, **changes}).encode(),
        "translate-es_en/model/model.bin": b"weights" * 50,
        "translate-es_en/model/config.json": b"{}",
        "translate-es_en/sentencepiece.model": b"pieces",
    }


def packed(folder: Path, files: dict[str, bytes], name: str = "es_en.argosmodel") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        for file, content in files.items():
            archive.writestr(file, content)
    return path


def everything_in(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*"))


def test_a_package_is_installed_listed_verified_and_removed(tmp_path: Path) -> None:
    models = tmp_path / "models"

    package = install_file(packed(tmp_path, members()), models_path=models)

    assert (package.name, package.version, package.direction) == ("translate-es_en-1.9", "1.9", ("es", "en"))
    assert list_installed(models_path=models) == (package,)
    assert [check.problems for check in verify(models_path=models)] == [()]
    assert remove(package.name, models_path=models) == package
    assert everything_in(models) == []


def test_the_same_file_twice_changes_nothing(tmp_path: Path) -> None:
    path = packed(tmp_path, members())

    assert install_file(path, models_path=tmp_path / "models") == install_file(path, models_path=tmp_path / "models")
    assert verify(models_path=tmp_path / "models")[0].problems == ()


def test_another_package_is_never_overwritten(tmp_path: Path) -> None:
    models = tmp_path / "models"
    install_file(packed(tmp_path, members()), models_path=models)
    other = members()
    other["translate-es_en/model/model.bin"] = b"other" * 50

    with pytest.raises(InputError, match=r"models remove translate-es_en-1\.9"):
        install_file(packed(tmp_path, other, "other.argosmodel"), models_path=models)

    assert verify(models_path=models)[0].problems == ()


def test_a_newer_version_stands_beside_the_older_and_comes_first(tmp_path: Path) -> None:
    models = tmp_path / "models"
    for version in ("1.9", "1.10", "1.2"):
        install_file(packed(tmp_path, members(package_version=version)), models_path=models)

    assert [package.version for package in list_installed(models_path=models)] == ["1.10", "1.9", "1.2"]


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "translate-es_en/../../evil.txt",
        "/evil.txt",
        "translate-es_en\\..\\..\\evil.txt",
        "C:/evil.txt",
        "translate-es_en/\x1b[2J.txt",
        "translate-es_en/" + "a" * 300,
        "elsewhere/metadata.json",
        "translate-es_en/METADATA.JSON",
        f"translate-es_en/{MANIFEST}",
        "translate-es_en",
    ],
)
def test_no_file_leaves_the_package_or_stands_in_for_another(tmp_path: Path, name: str) -> None:
    models = tmp_path / "deep" / "models"

    with pytest.raises(InputError, match="not installed"):
        install_file(packed(tmp_path, {**members(), name: b"evil"}), models_path=models)

    assert everything_in(tmp_path) == ["deep", "deep/models", "es_en.argosmodel"]


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int) -> None:
    path = packed(tmp_path, members())
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("translate-es_en/link")
        link.external_attr = (kind | 0o777) << 16
        archive.writestr(link, "/etc/passwd")

    with pytest.raises(InputError, match="link or a device"):
        install_file(path, models_path=tmp_path / "models")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.argosmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, content in {**members(), "translate-es_en/zeros": bytes(20_000_000)}.items():
            archive.writestr(file, content)

    with pytest.raises(InputError, match="too many for a file of this size"):
        install_file(path, models_path=tmp_path / "models")


def test_a_file_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "liar.argosmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, content in members().items():
            archive.writestr(file, content)
    raw = path.read_bytes()
    honest, lie = struct.pack("<L", 350), struct.pack("<L", 3)
    assert honest in raw
    path.write_bytes(raw.replace(honest, lie))

    with pytest.raises(InputError, match="not installed"):
        install_file(path, models_path=tmp_path / "models")

    assert everything_in(tmp_path / "models") == []


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    many = {f"translate-es_en/{n}": b"" for n in range(1_001)}

    with pytest.raises(InputError, match="more than 1,000"):
        install_file(packed(tmp_path, {**members(), **many}), models_path=tmp_path / "models")


@pytest.mark.parametrize("missing", ["metadata.json", "model/model.bin", "sentencepiece.model"])
def test_a_package_without_its_parts_is_refused(tmp_path: Path, missing: str) -> None:
    files = members()
    del files[f"translate-es_en/{missing}"]

    with pytest.raises(InputError, match=missing):
        install_file(packed(tmp_path, files), models_path=tmp_path / "models")


@pytest.mark.parametrize(
    "changes",
    [
        {"from_code": "de"},
        {"from_code": "../../x"},
        {"package_version": "../../../evil"},
        {"package_version": ""},
        {"package_version": 1.9},
        {"to_code": None},
        {"type": "sbd"},
        {"target_prefix": "x" * 100},
    ],
)
def test_metadata_that_is_none_is_refused(tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(InputError, match="not installed"):
        install_file(packed(tmp_path, members(**changes)), models_path=tmp_path / "models")


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04" + bytes(40)])
def test_a_file_that_is_no_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.argosmodel"
    path.write_bytes(content)

    with pytest.raises(InputError, match="not installed"):
        install_file(path, models_path=tmp_path / "models")


def test_a_file_that_is_not_there_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        install_file(tmp_path / "none.argosmodel", models_path=tmp_path / "models")


def test_an_interrupted_installation_leaves_no_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(archive_module, "_move", killed)

    with pytest.raises(KeyboardInterrupt):
        install_file(packed(tmp_path, members()), models_path=tmp_path / "models")

    assert list_installed(models_path=tmp_path / "models") == ()


def test_verify_names_what_changed_vanished_and_came(tmp_path: Path) -> None:
    package = install_file(packed(tmp_path, members()), models_path=tmp_path / "models")
    (package.path / "model" / "model.bin").write_bytes(b"weightz" * 50)
    (package.path / "model" / "config.json").unlink()
    (package.path / "extra").write_text("new")

    (check,) = verify(models_path=tmp_path / "models")

    assert sorted(check.problems) == ["extra was added", "model/config.json is missing", "model/model.bin has changed"]


def test_packages_of_argos_itself_are_found_but_never_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "argos"
    with zipfile.ZipFile(packed(tmp_path, members())) as archive:
        archive.extractall(own)
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(own))

    (package,) = list_installed(models_path=tmp_path / "models")

    assert (package.name, package.is_ours) == ("translate-es_en", False)
    assert not verify(models_path=tmp_path / "models")[0].is_recorded
    with pytest.raises(NotFoundError, match="no package"):
        remove(package.name, models_path=tmp_path / "models")


@pytest.mark.parametrize("name", ["none", "..", "../models", "/"])
def test_removing_what_is_not_there_says_what_is(tmp_path: Path, name: str) -> None:
    install_file(packed(tmp_path, members()), models_path=tmp_path / "models")

    with pytest.raises(NotFoundError, match=r"translate-es_en-1\.9"):
        remove(name, models_path=tmp_path / "models")


def test_folders_that_are_no_packages_are_passed_over(tmp_path: Path) -> None:
    models = tmp_path / "models"
    (models / "empty").mkdir(parents=True)
    (models / "broken").mkdir()
    (models / "broken" / "metadata.json").write_text("{")
    (models / "file").write_text("x")

    assert list_installed(models_path=models) == ()
    assert list_installed(models_path=tmp_path / "nowhere") == ()


def test_without_network_the_index_says_how_to_do_it_by_hand(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError) as caught:
        install_from_index("es", "en", models_path=tmp_path / "models")

    assert "encuadre models install FILE.argosmodel" in caught.value.hint
    assert "translate-es_en" in caught.value.hint
