"""Project files of others: what is written is read back, and what was made to harm is refused by name."""

from __future__ import annotations

import hashlib
import io
import json
import pickle
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from encuadre.errors import InputError
from encuadre.export import to_bundle
from encuadre.ingest import bundle as bundle_reading
from encuadre.ingest import clean, clean_line, read_bundle
from encuadre.model import Article, Bundle, Country, Decision, DecisionKind, Event, Note, Span, Translation, article_id
from strategies import an_article

US = an_article()
MX = an_article("México envía tropas", "México envió 10 mil elementos. La bolsa cayó.", "es", Country.MX)
EVENT = Event("0a1b2c3d", (US.id, MX.id), {"en": US.title, "es": MX.title})
WHEN = datetime(2025, 2, 6, 12, tzinfo=UTC)
BUNDLE = Bundle(
    (EVENT,),
    (US, MX),
    decisions=(Decision(1, DecisionKind.PIN, (US.id, MX.id), (), (), 2, WHEN, {"en": US.title}),),
    translations={"es": (Translation("La bolsa cayó.", "Stocks fell.", "en", "human", confidence=1.0),)},
    notes=(Note(1, "Who says so? #troops", US.id, f"{US.id}-0", Span(0, 6), US.text[:6], WHEN),),
)
WHOLE = to_bundle(BUNDLE, "1.0")


def members() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def packed(changed: Mapping[str, bytes], **manifest: Any) -> bytes:
    """Return an archive whose manifest tells the truth of its members, unless told otherwise."""
    told = json.loads(changed["manifest.json"])
    told["members"] = {
        name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        for name, data in changed.items()
        if name != "manifest.json"
    }
    told |= manifest
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**changed, "manifest.json": json.dumps(told).encode()}.items():
            archive.writestr(name, data)
    return stream.getvalue()


def refused(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "x.encuadre"
    path.write_bytes(data)
    with pytest.raises(InputError) as raised:
        read_bundle(path)
    assert raised.value.hint
    return str(raised.value)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "x.encuadre"
    path.write_bytes(WHOLE)

    assert read_bundle(path) == BUNDLE


def test_the_same_project_is_the_same_bytes() -> None:
    assert to_bundle(BUNDLE, "1.0") == WHOLE
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as archive:
        names = archive.namelist()
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert names[0] == "manifest.json"
    assert names[1:] == sorted(names[1:])


@pytest.mark.parametrize(
    "name", ["../up.json", "articles/../../up.json", "/etc/cron.d/x", "C:/x.json", "\\\\host\\x", "..\\up.json"]
)
def test_a_member_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    assert "leads out" in refused(tmp_path, packed({**members(), name: b"{}"}))


@pytest.mark.parametrize(
    "name",
    [
        "run.py",
        "w.sqlite",
        "inner.encuadre",
        "articles/inner.zip",
        "results/x.pickle",
        "articles/",
        "é.json",
        "a\x1b[2J",
    ],
)
def test_what_has_no_place_in_a_project_is_refused(tmp_path: Path, name: str) -> None:
    told = refused(tmp_path, packed({**members(), name: b"{}"}))
    assert "has no place" in told
    assert "\x1b" not in told


def test_a_link_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO(WHOLE)
    with zipfile.ZipFile(stream, "a") as archive:
        link = zipfile.ZipInfo("articles/000000000000.json")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert "is a link" in refused(tmp_path, stream.getvalue())


def test_a_name_that_comes_twice_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO(WHOLE)
    with zipfile.ZipFile(stream, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("decisions.json", "[]")
    assert "twice" in refused(tmp_path, stream.getvalue())


def test_a_bomb_is_refused_by_what_it_says_of_itself(tmp_path: Path) -> None:
    assert "is a bomb" in refused(tmp_path, packed({**members(), "decisions.json": b" " * 10_000_000}))


def test_a_member_that_is_larger_than_it_says_is_refused(tmp_path: Path) -> None:
    data = packed({**members(), "decisions.json": b"[]" + b" " * 1000})
    size = (1002).to_bytes(4, "little")
    lying = data.replace(size, (2).to_bytes(4, "little"))
    assert lying != data
    assert "x.encuadre" in refused(tmp_path, lying)


@pytest.mark.parametrize(("limit", "most", "told"), [("MOST_BYTES", 100, "larger"), ("MOST_OF_ONE", 50, "larger")])
def test_what_is_larger_than_any_project_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int, told: str
) -> None:
    monkeypatch.setattr(bundle_reading, limit, most)
    assert told in refused(tmp_path, WHOLE)


def test_more_members_than_any_project_has_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_reading, "MOST_MEMBERS", 3)
    assert "the most" in refused(tmp_path, WHOLE)


@pytest.mark.parametrize("data", [b"", b"PK", pickle.dumps({"a": 1}), b"SQLite format 3\x00" + b"\x00" * 200])
def test_what_is_no_archive_is_refused(tmp_path: Path, data: bytes) -> None:
    assert "no project file" in refused(tmp_path, data)


@pytest.mark.parametrize(
    ("manifest", "told"),
    [
        ({"version": 2}, "newer than this program"),
        ({"version": 0}, "no project file"),
        ({"version": "1"}, "no project file"),
        ({"format": "other"}, "no project file"),
        ({"members": {}}, "not in the manifest"),
    ],
)
def test_a_foreign_or_newer_schema_is_refused(tmp_path: Path, manifest: dict[str, Any], told: str) -> None:
    assert told in refused(tmp_path, packed(members(), **manifest))


def test_an_archive_without_a_manifest_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("inputs.json", "{}")
    assert "no project file" in refused(tmp_path, stream.getvalue())


def test_a_member_that_is_another_than_the_manifest_says_is_refused(tmp_path: Path) -> None:
    told = json.loads(members()["manifest.json"])["members"]
    changed = packed({**members(), "decisions.json": b"[ ]"}, members=told)
    assert "is not what the manifest says" in refused(tmp_path, changed)


def test_a_member_that_is_missing_is_refused(tmp_path: Path) -> None:
    kept = {name: data for name, data in members().items() if name != "translations.json"}
    assert "is missing" in refused(tmp_path, packed(kept))
    told = json.loads(members()["manifest.json"])["members"]
    assert "is missing" in refused(tmp_path, packed(kept, members=told))


def bundled(article: Article) -> bytes:
    """Return a project with an article in the place of the US one, as somebody may write it who takes no care."""
    event = replace(EVENT, articles=(article.id, MX.id))
    return to_bundle(Bundle((event,), (article, MX)), "1.0")


@pytest.mark.parametrize("body", ["Red \x1b]52;c;aG9sYQ==\x07 text.", "safe \u202etxet", "a\x00b", "zero\u200bwidth"])
def test_text_that_was_never_cleaned_is_refused(tmp_path: Path, body: str) -> None:
    article = replace(US, id=article_id(US.title, body, US.outlet.id if US.outlet else ""), body=body)
    assert "never cleaned" in refused(tmp_path, bundled(article))


@pytest.mark.parametrize(
    "article",
    [replace(US, author="x\x1b[31m"), replace(US, url="x\x1b[31m"), replace(US, source="x\x1b[31m")],
    ids=["author", "url", "source"],
)
def test_escapes_are_refused_wherever_they_stand(tmp_path: Path, article: Article) -> None:
    assert "never cleaned" in refused(tmp_path, bundled(article))


def test_a_text_under_the_name_of_another_is_refused(tmp_path: Path) -> None:
    assert "another than its name says" in refused(tmp_path, bundled(replace(US, body="Mexico sent nobody.")))


CONTRADICTIONS: list[Callable[[Bundle], Bundle]] = [
    lambda one: replace(one, events=(*one.events, *one.events)),
    lambda one: replace(one, events=(replace(EVENT, articles=(US.id, "0" * 12)),)),
    lambda one: replace(one, events=(replace(EVENT, id="../../x"),)),
    lambda one: replace(one, events=(replace(EVENT, articles=(US.id, US.id)),)),
    lambda one: replace(one, events=(replace(EVENT, articles=(US.id,)),)),
    lambda one: replace(one, superseded={US.id: MX.id}),
    lambda one: replace(one, decisions=one.decisions * 2),
    lambda one: replace(one, decisions=(replace(one.decisions[0], together=("x",)),)),
    lambda one: replace(one, notes=(replace(one.notes[0], quoted="never said"),)),
    lambda one: replace(one, threshold=7.0),
]


@pytest.mark.parametrize("change", CONTRADICTIONS)
def test_what_contradicts_itself_is_refused(tmp_path: Path, change: Callable[[Bundle], Bundle]) -> None:
    assert "x.encuadre" in refused(tmp_path, to_bundle(change(BUNDLE), "1.0"))


@pytest.mark.parametrize(
    "data",
    [b"[" * 60_000, b'{"a":' * 10_000, b"nul", b"\xff\xfe", b"[1e999]", b"[{}]"],
    ids=["brackets", "braces", "no word", "no UTF-8", "no number", "no decision"],
)
def test_json_that_is_none_or_too_deep_is_refused(tmp_path: Path, data: bytes) -> None:
    assert "cannot be read" in refused(tmp_path, packed({**members(), "decisions.json": data}))


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_bytes_end_the_reader_otherwise_than_by_a_refusal(tmp_path: Path, data: st.DataObject) -> None:
    """Bytes of a whole file are changed, cut and repeated; what is read all the same is what was written."""
    at = data.draw(st.integers(0, len(WHOLE) - 1))
    kind = data.draw(st.sampled_from(["change", "cut", "repeat", "fill"]))
    length = data.draw(st.integers(1, 64))
    changed = {
        "change": WHOLE[:at] + data.draw(st.binary(min_size=1, max_size=4)) + WHOLE[at + 1 :],
        "cut": WHOLE[:at],
        "repeat": WHOLE[:at] + WHOLE[at : at + length] * 2 + WHOLE[at + length :],
        "fill": WHOLE[:at] + b"\xff" * length + WHOLE[at + length :],
    }[kind]
    path = tmp_path / "x.encuadre"
    path.write_bytes(changed)
    try:
        found = read_bundle(path)
    except InputError:
        return
    assert found == BUNDLE


TEXTS = st.text(max_size=80)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=TEXTS, body=TEXTS)
def test_any_text_that_came_through_the_door_goes_through_a_project(tmp_path: Path, title: str, body: str) -> None:
    title, body = clean_line(title), clean(body)
    article = replace(US, id=article_id(title, body, US.outlet.id if US.outlet else ""), title=title, body=body)
    path = tmp_path / "x.encuadre"
    path.write_bytes(bundled(article))

    assert read_bundle(path).articles == (article, MX)
