"""Article text that arrives as HTML inside another format: tags out, character references resolved once."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    (
        *("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section"),
        *("article", "header", "footer", "table", "tr", "hr", "figcaption"),
    )
)
_SILENT = frozenset(("script", "style", "noscript", "template", "iframe", "svg", "object", "head", "title"))
"""Elements whose content is never text of the article."""

_TAG = re.compile(
    r"</?(?:p|div|br|span|a|b|i|em|strong|h[1-6]|ul|ol|li|img|figure|blockquote|script|style|table|section|article)"
    r"(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"&(?:[a-zA-Z][a-zA-Z0-9]{1,20}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")


def unescape(text: str) -> str:
    """Resolve HTML character references once: archives write `AT&amp;T`, and `&amp;lt;b&gt;` is about `<b>`."""
    return html.unescape(text) if _REFERENCE.search(text) else text


def plain_text(text: str) -> str:
    """Return the text of an HTML fragment, paragraphs apart; text that is no HTML is only unescaped.

    The result is text and nothing else: an escaped `<script>` in it is those eight characters, which no front
    interprets.
    """
    if not _TAG.search(text):
        return unescape(text)
    reader = _TextOf()
    reader.feed(text)
    reader.close()
    return "".join(reader.pieces)


class _TextOf(HTMLParser):
    """Collects the character data of a fragment."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _SILENT and not self._silent:
            self._silent = tag
        elif tag in _BLOCKS:
            self.pieces.append("\n\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.pieces.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        elif tag in _BLOCKS:
            self.pieces.append("\n\n")

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Pass over `<![ANYTHING`, on some of which the library fails an assertion."""
        return self.parse_bogus_comment(i, bool(report))

    def handle_data(self, data: str) -> None:
        if not self._silent:
            # White space of the source is one space in HTML; paragraphs come from tags alone.
            self.pieces.append(re.sub(r"\s+", " ", data))
