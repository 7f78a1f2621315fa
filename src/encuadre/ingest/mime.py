"""Parts of mail and of what is built like it, with their text whatever their headers claim."""

from __future__ import annotations

from email.message import EmailMessage

from encuadre.ingest.decode import decoded
from encuadre.ingest.draft import Unreadable

MOST_PARTS = 1_000
"""Parts of one message that are looked at: a saved page has a few hundred pictures."""


def header(message: EmailMessage, name: str) -> str:
    """Return a header, or nothing where it is missing or too malformed for the library."""
    try:
        return str(message.get(name, ""))
    except (ValueError, LookupError, ArithmeticError, AttributeError, TypeError):
        return ""


def text_of(part: EmailMessage) -> str:
    """Return the text of a part: in the encoding it names, else in the one it looks like."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    try:
        return data.decode(part.get_content_charset() or "utf-8")
    except (LookupError, ValueError):
        try:
            return decoded(data)
        except Unreadable:
            return ""
