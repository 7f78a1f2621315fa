"""Files as other programs write them, made by the tests: PDF, DOCX, WARC, feeds."""

from __future__ import annotations

import gzip
import io
from collections.abc import Sequence

LINE = 14
"""Points from one line of a PDF to the next."""


def pdf(pages: Sequence[Sequence[str]], *, left: int = 72) -> bytes:
    """Return a PDF with these lines on its pages."""
    return placed_pdf([[(left, 760 - LINE * row, line) for row, line in enumerate(lines)] for lines in pages])


def placed_pdf(pages: Sequence[Sequence[tuple[int, int, str]]]) -> bytes:
    """Return a PDF with each text at its place (x, y) of its page."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for number, page in enumerate(pages):
        escaped = [(x, y, text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")) for x, y, text in page]
        drawn = "\n".join(f"BT /F1 11 Tf {x} {y} Td ({text}) Tj ET" for x, y, text in escaped).encode("cp1252")
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents "
            + f"{5 + 2 * number} 0 R >>".encode()
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream")
    return _numbered(objects)


def _numbered(objects: Sequence[bytes]) -> bytes:
    written = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    return written + end.encode()


def locked_pdf(pages: Sequence[Sequence[str]], password: str) -> bytes:
    """Return a PDF that opens with a password only."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(pdf(pages))))
    writer.encrypt(password, algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def docx(paragraphs: Sequence[tuple[str, str]]) -> bytes:
    """Return a DOCX document of paragraphs, each with the name of its style."""
    from docx import Document

    document = Document()
    for text, style in paragraphs:
        document.add_paragraph(text, style=style)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def warc_record(kind: str, url: str, content_type: str, content: bytes) -> bytes:
    """Return one record of a web archive."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-02-20T08:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{len(content):032d}>\r\nContent-Type: {content_type}\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def response(url: str, page: str, *, status: str = "200 OK", kind: str = "text/html; charset=utf-8") -> bytes:
    """Return the record of a web server's answer."""
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + page.encode()
    return warc_record("response", url, "application/http; msgtype=response", answer)


def packed(records: Sequence[bytes]) -> bytes:
    """Return records each packed for itself, as crawlers write them."""
    return b"".join(gzip.compress(record, mtime=0) for record in records)
