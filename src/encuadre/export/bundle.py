"""A project as one file: a zip of JSON whose bytes depend on what it holds and on nothing else."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping

import msgspec

from encuadre.model import BUNDLE_FORMAT, BUNDLE_VERSION, MANIFEST, Bundle, Inputs, Manifest, Member

_WHEN = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip can name: when a project is saved is no part of it."""

_UNIX = 3
_MODE = 0o644
_LEVEL = 6


def to_bundle(bundle: Bundle, program: str) -> bytes:
    """Return a project as the bytes of its file; `ingest.read_bundle` is the way back.

    Args:
        bundle: What it holds.
        program: The version of the program that writes it.
    """
    members = dict(_members(bundle))
    told = {name: Member(hashlib.sha256(members[name]).hexdigest(), len(members[name])) for name in sorted(members)}
    manifest = Manifest(BUNDLE_FORMAT, BUNDLE_VERSION, program, told)
    # The manifest comes first, so that a reader meets it before what it tells of.
    return _zipped({MANIFEST: msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n", **members})


def _members(bundle: Bundle) -> Iterator[tuple[str, bytes]]:
    encode = msgspec.json.Encoder(order="sorted").encode
    arrivals = tuple(article.id for article in bundle.articles)
    yield "inputs.json", encode(Inputs(bundle.events, arrivals, bundle.superseded, bundle.threshold))
    yield "decisions.json", encode(bundle.decisions)
    yield "translations.json", encode(bundle.translations)
    if bundle.notes:
        yield "notes.json", encode(bundle.notes)
    for article in bundle.articles:
        yield f"articles/{article.id}.json", encode(article)
    for result in bundle.results:
        # Of the result itself the order of the fields is that of its form.
        made_by = encode(result.made_by)
        yield f"results/{result.event}.json", b'{"made_by":' + made_by + b',"comparison":' + result.data + b"}"


def _zipped(members: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name in (MANIFEST, *sorted(set(members) - {MANIFEST})):
            told = zipfile.ZipInfo(name, _WHEN)
            told.create_system, told.external_attr = _UNIX, _MODE << 16
            told.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(told, members[name])
    return stream.getvalue()
