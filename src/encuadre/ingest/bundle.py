"""Project files of others: unpacked within bounds, held against their manifest, cleaned at the door like all text."""

from __future__ import annotations

import hashlib
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import msgspec

from encuadre.errors import InputError, Message, because
from encuadre.ingest.clean import clean, clean_line
from encuadre.ingest.shown import cleaned
from encuadre.model import (
    BUNDLE_FORMAT,
    BUNDLE_VERSION,
    MANIFEST,
    Article,
    Bundle,
    Decision,
    Inputs,
    Language,
    MadeBy,
    Manifest,
    Note,
    Result,
    Translation,
    article_id,
)

MOST_BYTES = 512 * 2**20
"""Of all members unpacked: a project of 200 events with 2,000 articles has some 250 MB."""

MOST_OF_ONE = 64 * 2**20
"""Of one member unpacked: the result of an event of 100 articles has 12 MB."""

MOST_MEMBERS = 20_000
MOST_TIMES = 200
"""How many times larger than packed a member may be; our JSON packs 4 to 12 times, a bomb 1,000."""

_SMALL = 2**16
"""Below it nothing is a bomb, and a short member of one repeated letter may pack well."""

_NAMES = re.compile(
    r"(?:manifest|inputs|decisions|translations|notes)\.json|articles/[0-9a-f]{12}\.json|results/[0-9a-f]{8}\.json"
)
"""All that has a place in a bundle: no folder, no script, no archive, no database."""

_EVENT = re.compile(r"[0-9a-f]{8}")
_ARTICLE = re.compile(r"[0-9a-f]{12}")
_HINT = Message("ask whoever made it for the file again; nothing was taken in")
_Noun = TypeVar("_Noun")


class _Written(msgspec.Struct, frozen=True):
    """How a result is written."""

    made_by: MadeBy
    comparison: msgspec.Raw


def read_bundle(path: Path) -> Bundle:
    """Read a project file, whoever made it.

    Nothing is unpacked to disk. What is not exactly as this program writes it is refused, not mended: whoever opens a
    project wants what was saved, or to be told that this is something else.

    Raises:
        InputError: it is no project file, is damaged, newer than this program, or made to harm.
    """
    try:
        # Not by its path: an archive that changes while it is read would be two archives.
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            members = _unpacked(archive, path)
    except OSError as error:
        raise InputError(because(error), path=path) from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, EOFError, ValueError) as error:
        raise InputError(
            "it is no project file, or a damaged one ({why})", why=clean_line(str(error)), path=path, hint=_HINT
        ) from error
    _held_against_manifest(members, path)
    return _read(members, path)


def _refuse(path: Path, reason: Message) -> NoReturn:
    raise InputError(cleaned(reason), path=path, hint=_HINT)


def _unpacked(archive: zipfile.ZipFile, path: Path) -> Mapping[str, bytes]:
    """Return the members, once what the archive says of itself is within bounds and so is what comes out."""
    infos = archive.infolist()
    if len(infos) > MOST_MEMBERS:
        _refuse(
            path, Message("it holds {count:,} files, and {most:,} are the most", count=len(infos), most=MOST_MEMBERS)
        )
    found: dict[str, bytes] = {}
    total = 0
    for info in infos:
        _checked(info, path)
        if info.filename in found:
            _refuse(path, Message("it holds {name!r} twice", name=info.filename))
        total += info.file_size
        if total > MOST_BYTES:
            _refuse(path, Message("unpacked it is larger than {most:,} bytes", most=MOST_BYTES))
        with archive.open(info) as member:
            data = member.read(info.file_size + 1)
        if len(data) != info.file_size:
            _refuse(path, Message("{name!r} is not as large as it says", name=info.filename))
        found[info.filename] = data
    return found


def _checked(info: zipfile.ZipInfo, path: Path) -> None:
    """Refuse a member by what the archive says of it, before a byte of it is unpacked."""
    name = info.orig_filename
    parts = re.split(r"[/\\]", name)
    if ".." in parts or name.startswith(("/", "\\")) or ":" in parts[0]:
        _refuse(path, Message("{name!r} leads out of the file", name=name))
    if stat.S_ISLNK(info.external_attr >> 16):
        _refuse(path, Message("{name!r} is a link", name=name))
    if not _NAMES.fullmatch(name):
        _refuse(path, Message("{name!r} has no place in a project file", name=name))
    if info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        _refuse(path, Message("{name!r} is packed in a way that project files are not", name=name))
    if info.file_size > MOST_OF_ONE:
        _refuse(path, Message("{name!r} is larger than {most:,} bytes", name=name, most=MOST_OF_ONE))
    if info.file_size > _SMALL and info.file_size > MOST_TIMES * max(info.compress_size, 1):
        _refuse(path, Message("{name!r} is a bomb: it grows more than {most:,} times", name=name, most=MOST_TIMES))


def _held_against_manifest(members: Mapping[str, bytes], path: Path) -> None:
    told = _decoded(members.get(MANIFEST, b"{}"), dict[str, Any], MANIFEST, path)
    version = told.get("version")
    if told.get("format") != BUNDLE_FORMAT or not isinstance(version, int) or version < 1:
        _refuse(path, Message("it is no project file"))
    if version > BUNDLE_VERSION:
        raise InputError(
            "project file version {version} is newer than this program's {known}",
            version=version,
            known=BUNDLE_VERSION,
            path=path,
            hint="update encuadre",
        )
    manifest = _decoded(members[MANIFEST], Manifest, MANIFEST, path)
    for name in sorted(set(manifest.members) ^ (set(members) - {MANIFEST})):
        if name in members:
            _refuse(path, Message("{name!r} is not in the manifest", name=name))
        _refuse(path, Message("{name!r} is missing", name=name))
    for name, member in manifest.members.items():
        if member.size != len(members[name]) or member.sha256 != hashlib.sha256(members[name]).hexdigest():
            _refuse(path, Message("{name!r} is not what the manifest says", name=name))


def _read(members: Mapping[str, bytes], path: Path) -> Bundle:
    for name in ("inputs.json", "decisions.json", "translations.json"):
        if name not in members:
            _refuse(path, Message("{name!r} is missing", name=name))
    inputs = _decoded(members["inputs.json"], Inputs, "inputs.json", path)
    named = {name: data for name, data in members.items() if name.startswith("articles/")}
    if sorted(named) != sorted(f"articles/{id_}.json" for id_ in inputs.arrivals):
        _refuse(path, Message("its articles are not those it names"))
    bundle = Bundle(
        inputs.events,
        tuple(_article(named[f"articles/{id_}.json"], id_, path) for id_ in inputs.arrivals),
        inputs.superseded,
        _decoded(members["decisions.json"], tuple[Decision, ...], "decisions.json", path),
        inputs.threshold,
        _decoded(members["translations.json"], dict[Language, tuple[Translation, ...]], "translations.json", path),
        tuple(_result(members[name], name, path) for name in sorted(members) if name.startswith("results/")),
        _decoded(members.get("notes.json", b"[]"), tuple[Note, ...], "notes.json", path),
    )
    _fits_itself(bundle, path)
    return bundle


def _article(data: bytes, id_: str, path: Path) -> Article:
    name = f"articles/{id_}.json"
    article = _decoded(data, Article, name, path)
    if clean_line(article.title) != article.title or clean(article.body) != article.body:
        _refuse(path, Message("the text of {name!r} was never cleaned", name=name))
    outlet = article.outlet.id if article.outlet else ""
    if not id_ == article.id == article_id(article.title, article.body, outlet):
        _refuse(path, Message("the text of {name!r} is another than its name says", name=name))
    return article


def _result(data: bytes, name: str, path: Path) -> Result:
    written = _decoded(data, _Written, name, path)
    return Result(name.removeprefix("results/").removesuffix(".json"), written.made_by, bytes(written.comparison))


def _decoded(data: bytes, noun: type[_Noun], name: str, path: Path) -> _Noun:
    """Return JSON as a noun, if no text in it could command a terminal or hide from a reader."""
    try:
        told = msgspec.json.decode(data)
        for text in _texts(told):
            if not text.isprintable() and clean(text).split() != text.split():
                _refuse(path, Message("{name!r} holds text that was never cleaned", name=name))
        return msgspec.json.decode(data, type=noun)
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ValueError, OverflowError) as error:
        _refuse(path, Message("{name!r} cannot be read: {why}", name=name, why=str(error)))


def _texts(told: Any) -> Iterator[str]:
    """Yield every text, keys included; on a stack of its own, for JSON of others may be deep."""
    waiting = [told]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            yield from one
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)


def _fits_itself(bundle: Bundle, path: Path) -> None:
    """Refuse what speaks of articles or events that are not there."""
    ids, events = {article.id for article in bundle.articles}, {event.id for event in bundle.events}
    if len(ids) != len(bundle.articles) or len(events) != len(bundle.events):
        _refuse(path, Message("it names an article or an event twice"))
    in_events = [id_ for event in bundle.events for id_ in event.articles]
    if not all(map(_EVENT.fullmatch, events)) or not set(in_events) <= ids or len(set(in_events)) < len(in_events):
        _refuse(path, Message("its events are not made of its articles"))
    versions = bundle.superseded.items()
    if any(old not in ids or new not in in_events or old in in_events for old, new in versions):
        _refuse(path, Message("its events are not made of its articles"))
    if ids != {*in_events, *bundle.superseded}:
        _refuse(path, Message("its events are not made of its articles"))
    if not {result.event for result in bundle.results} <= events:
        _refuse(path, Message("a result is of no event it holds"))
    said = [id_ for one in bundle.decisions for id_ in (*one.together, *one.apart, *one.joined, *one.articles)]
    said += [told.article for one in bundle.decisions for told in one.sentences]
    if not all(map(_ARTICLE.fullmatch, said)) or sorted({one.id for one in bundle.decisions}) != [
        one.id for one in bundle.decisions
    ]:
        _refuse(path, Message("its decisions are not in order"))
    spans = {article.id: article.text for article in bundle.articles}
    if any(note.span.of(spans.get(note.article_id, "")) != note.quoted for note in bundle.notes):
        _refuse(path, Message("a note is about words that are not there"))
    if bundle.threshold is not None and not 0.0 <= bundle.threshold <= 1.0:
        _refuse(path, Message("its threshold is none"))
