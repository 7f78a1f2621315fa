"""Pages as browsers save them in one file: MHTML of Chrome and Edge, web archives of Safari."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from xml.parsers.expat import ExpatError

from encuadre.errors import Message
from encuadre.ingest.decode import decoded, read_bounded
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.mime import MOST_PARTS, header, text_of
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.page import read_page

_SAVE_AGAIN = Message("save the page again, as HTML or text, and add that")
_MALFORMED = (plistlib.InvalidFileException, ExpatError, RecursionError, ValueError, OverflowError)


def read_mhtml(path: Path, source: str, options: ReadOptions) -> Iterator[Draft]:
    """Read the page of an MHTML file: its first part that is HTML, with the address it was saved from.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: it is too large, or holds no page.
    """
    message = message_from_bytes(read_bounded(path, options.max_bytes), policy=policy.default)
    for _, part in zip(range(MOST_PARTS), message.walk(), strict=False):
        if part.get_content_type() == "text/html" and isinstance(part, EmailMessage):
            address = header(part, "Content-Location") or header(message, "Snapshot-Content-Location")
            draft = read_page(text_of(part), source)
            yield replace(draft, url=draft.url or address, retrieved=header(message, "Date"))
            return
    raise Unreadable("the file holds no page", _SAVE_AGAIN)


def read_webarchive(path: Path, source: str, options: ReadOptions) -> Iterator[Draft]:
    """Read the main page of a Safari web archive (a property list, binary or XML).

    The standard library's parser refuses entity declarations in the XML form.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: it is too large, or holds no page.
    """
    data = read_bounded(path, options.max_bytes)
    try:
        main = plistlib.loads(data)["WebMainResource"]
        html, encoding = main["WebResourceData"], main.get("WebResourceTextEncodingName", "")
        address = main.get("WebResourceURL", "")
    except (*_MALFORMED, LookupError, TypeError, AttributeError) as error:  # of the list, of what it holds
        raise Unreadable("the file holds no page", _SAVE_AGAIN) from error
    if not isinstance(html, bytes) or not isinstance(address, str):
        raise Unreadable("the file holds no page", _SAVE_AGAIN)
    draft = read_page(_decoded(html, encoding), source)
    yield replace(draft, url=draft.url or address)


def _decoded(data: bytes, encoding: object) -> str:
    try:
        return data.decode(encoding if isinstance(encoding, str) and encoding else "utf-8")
    except (LookupError, ValueError):
        return decoded(data)
