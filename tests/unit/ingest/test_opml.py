"""Lists of feeds from other feed readers."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.errors import InputError
from encuadre.ingest import read_opml

BOMB = '<!DOCTYPE o [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
FILE = '<!DOCTYPE o [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def listed(path: Path, text: str) -> list[tuple[str, str]]:
    path.write_text(text, "utf-8")
    return list(read_opml(path))


def test_feeds_are_read_however_deep_they_are_filed(tmp_path: Path) -> None:
    body = '<outline text="Press"><outline text="El Río &amp; más" xmlUrl="https://press.example/feed"/></outline>'

    assert listed(tmp_path / "f.opml", f'<opml version="1.0"><body>{body}</body></opml>') == [
        ("https://press.example/feed", "El Río & más")
    ]


@pytest.mark.parametrize("declared", [BOMB, FILE])
def test_a_list_that_declares_entities_is_refused(tmp_path: Path, declared: str) -> None:
    with pytest.raises(InputError):
        listed(tmp_path / "f.opml", f'{declared}<opml><body><outline xmlUrl="&a;"/></body></opml>')


@pytest.mark.parametrize("text", ["", "<html></html>", "<opml>", "{}", "\x00" * 99])
def test_what_is_no_list_is_said(tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError):
        listed(tmp_path / "f.opml", text)
