"""OPML: the list of feeds that feed readers hand to each other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from encuadre.errors import InputError, because
from encuadre.ingest.clean import clean_line
from encuadre.ingest.decode import read_bounded
from encuadre.ingest.draft import Unreadable

OPML_BYTES = 5_000_000
"""Largest list: twenty thousand feeds."""

_TITLE_LIMIT = 200


def read_opml(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the address and the name of each feed, in order; both are outside text, cleaned.

    Raises:
        InputError: it cannot be read, is no OPML, or declares entities.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root = fromstring(read_bounded(path, OPML_BYTES), forbid_dtd=True)
    except OSError as error:
        raise InputError(because(error), path=path) from error
    except Unreadable as error:
        raise InputError(error.reason, path=path, hint=error.hint) from error
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as error:
        raise _no_list(path) from error
    if root.tag != "opml":
        raise _no_list(path)
    for outline in root.iter("outline"):
        if address := clean_line(outline.get("xmlUrl") or ""):
            yield address, clean_line(outline.get("title") or outline.get("text") or "")[:_TITLE_LIMIT]


def _no_list(path: Path) -> InputError:
    return InputError("it is no OPML list of feeds", path=path, hint="export it from your feed reader again")
