"""Mail: newsletters and forwarded articles.

The headers are the sender's; what the newspaper says of its article stands in the text, if at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

from encuadre.data.outlets import outlet_of
from encuadre.errors import Message
from encuadre.ingest.decode import read_bounded
from encuadre.ingest.draft import Draft, Unreadable
from encuadre.ingest.markup import plain_text
from encuadre.ingest.mime import MOST_PARTS, header, text_of
from encuadre.ingest.options import ReadOptions
from encuadre.model import ArticleSkipped

_DEPTH = 3
"""Messages inside messages that are followed."""

_PREFIX = re.compile(r"^(?:\s*(?:fwd?|fw|re|rv|reenv|enc)\s*:)+\s*", re.IGNORECASE)
_FORWARDED = re.compile(
    r"^[ >]*(?:-{2,}\s*(?:forwarded message|original message|mensaje reenviado|mensaje original)\s*-{2,}"
    r"|begin forwarded message:|inicio del mensaje reenviado:)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(
    r"^[ >*]*(?:(?P<outlet>from|de)|(?P<published>date|sent|fecha|enviado(?: el)?)|(?P<title>subject|asunto)"
    r"|(?P<other>to|cc|para|reply-to|responder a))\s*:\*?\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"^-- \n.*\Z", re.MULTILINE | re.DOTALL)
_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]{4,2000}")


def read_mail(path: Path, source: str, options: ReadOptions) -> Iterator[Draft | ArticleSkipped]:
    """Read a message: what was forwarded in it, else its own text under its own subject.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: it is too large, or has no text.
    """
    message = message_from_bytes(read_bounded(path, options.max_bytes), policy=policy.default)
    if not any(name in message for name in ("From", "Subject", "Date", "Content-Type")):
        raise Unreadable("this is no mail", "save the message as .eml, or its text as .txt")
    yield from _articles(message, source, _DEPTH)


def _articles(message: EmailMessage, source: str, depth: int) -> Iterator[Draft | ArticleSkipped]:
    inner, attached = _beside(message)
    for one in inner if depth else []:
        yield from _articles(one, source, depth - 1)
    body = _body(message)
    if body.strip() and not (inner and len(body) < _COVER_NOTE):
        yield _draft(message, body, source)
    elif not inner:
        raise Unreadable("the message has no text", "open it, and copy the article into a .txt file")
    for name in attached:
        reason = Message("the attachment {name} was not read", name=name)
        yield ArticleSkipped(source, None, reason, Message("save it, and add it by itself"))


_COVER_NOTE = 400
"""Characters up to which the text around an attached message is a word to its reader. Own choice: a short paragraph."""


def _beside(message: EmailMessage) -> tuple[list[EmailMessage], list[str]]:
    """Return the messages a message carries, and the names of other attachments but pictures."""
    inner: list[EmailMessage] = []
    attached: list[str] = []
    pending = [message]
    for _ in range(MOST_PARTS):
        if not pending:
            break
        part = pending.pop()
        kind = part.get_content_type()
        if kind == "message/rfc822":
            content = part.get_payload()
            inner += [one for one in content if isinstance(one, EmailMessage)] if isinstance(content, list) else []
        elif part.is_multipart():
            pending += [one for one in reversed(list(part.iter_parts())) if isinstance(one, EmailMessage)]
        elif part is not message and not kind.startswith("image/") and part.is_attachment():
            attached.append(part.get_filename() or kind)
    return inner, attached


def _body(message: EmailMessage) -> str:
    """Return the text of a message; of two versions the HTML, whose paragraphs are not broken into lines."""
    try:
        part = message.get_body(("html", "plain"))
    except (MessageError, AttributeError, KeyError):
        part = None
    if not isinstance(part, EmailMessage):
        return ""
    text = text_of(part)
    text = plain_text(text) if part.get_content_type() == "text/html" else text.replace("\r\n", "\n")
    return _SIGNATURE.sub("", text)


def _draft(message: EmailMessage, body: str, source: str) -> Draft:
    fields = {"title": header(message, "Subject"), "published": header(message, "Date"), "outlet": ""}
    fields["outlet"] = header(message, "From")
    parts = _FORWARDED.split(body)
    if len(parts) > 1:
        named, body = _forwarded(parts[-1])
        # The forwarder's name and day say nothing of the article.
        fields = {"title": fields["title"], "published": "", "outlet": ""} | named
    addresses = set(_ADDRESS.findall(body))
    return Draft(
        source,
        title=_PREFIX.sub("", fields["title"]),
        body=body,
        published=fields["published"],
        outlet=_outlet(fields["outlet"]),
        url=addresses.pop() if len(addresses) == 1 else "",
    )


def _forwarded(text: str) -> tuple[dict[str, str], str]:
    """Divide a forwarded message into the headers its program wrote out, and its text."""
    lines = text.split("\n")
    if all(line.lstrip().startswith(">") for line in lines if line.strip()):
        lines = [re.sub(r"^\s*>+ ?", "", line) for line in lines]
    fields: dict[str, str] = {}
    for number, line in enumerate(lines):
        named = _HEADER.match(line)
        if named is None and line.strip():
            return fields, "\n".join(lines[number:])
        if named:
            field = next(key for key in ("outlet", "published", "title", "other") if named[key])
            fields.setdefault(field, named["value"].strip())
    fields.pop("other", None)
    return fields, ""


def _outlet(sender: str) -> str:
    """Return the newspaper a sender is, where the register knows its name or the domain it writes from."""
    name, address = parseaddr(sender)
    domain = address.rpartition("@")[2]
    return next((one for one in (name, domain) if one and outlet_of(one) is not None), "")
