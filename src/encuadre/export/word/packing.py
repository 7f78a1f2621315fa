"""The file a document is packed in: the same parts, the same bytes, and nothing of a template's maker."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE

from encuadre.model import Document
from encuadre.text.inert import inert

_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""The first day a ZIP file knows; that of a document whose articles have no date."""


def put_properties(made: Any, document: Document) -> None:
    """Say what the file is: title, language and day; nothing of it is of the machine or the hour.

    Args:
        made: A document of python-docx.
        document: What it tells.
    """
    day = (document.dated or _EPOCH).astimezone(UTC).replace(tzinfo=None)
    said = made.core_properties
    said.title, said.author, said.comments = inert(document.title)[:255], "encuadre", ""
    said.language, said.last_modified_by, said.revision = document.language, "encuadre", 1
    said.created, said.modified, said.identifier = day, day, document.comparison.event.id
    relations = made.part.package.rels
    for id_ in [id_ for id_, one in relations.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        del relations[id_]  # a picture of the template


def packed(made: Any) -> bytes:
    """Return the file; its parts carry the first day of ZIP, for those of a clock would differ from run to run."""
    stream, written = io.BytesIO(), io.BytesIO()
    made.save(stream)
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():  # content types first, as the standard wants
            target.writestr(_dateless(name), source.read(name))
    return written.getvalue()


def _dateless(name: str) -> zipfile.ZipInfo:
    part = zipfile.ZipInfo(name, _EPOCH.timetuple()[:6])
    part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 0  # of no system
    return part
