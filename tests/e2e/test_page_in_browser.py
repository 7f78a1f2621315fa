"""The page of an event in a real browser: its script runs under its own policy, and nothing else is asked for."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from encuadre.export.html import to_html
from golden.documents import document
from webpage import read

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(BROWSER is None, reason="no chromium on this machine"),
]


def shown(path: Path) -> str:
    """Return the page as the browser holds it once its script has run.

    The sandbox is off: in a container it cannot be set up, and the page is ours.
    """
    command = [str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", path.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout


def test_the_filters_of_claims_work_where_scripts_do(tmp_path: Path) -> None:
    path = tmp_path / "event.html"
    path.write_text(to_html(document("amendment")), "utf-8")
    bar = next(one for one in read(shown(path)).all("div") if one.attributes.get("class") == "filters")

    assert "hidden" not in bar.attributes
    assert "60 shown" in bar.text
