r"""Mends what programs, not newsrooms, did to a text: garbled encodings, escapes of escapes, left-over markup."""

from __future__ import annotations

import html
import re
from collections import Counter
from html.entities import name2codepoint

from encuadre.ingest.markup import plain_text
from encuadre.model import Change, ChangeKind

_ROUNDS = 4
"""Texts are garbled or escaped twice, rarely three times; a bound keeps hostile text from costing more."""

# UTF-8 read as Latin-1, Windows-1252 (first byte C2-F4, then one of 80-BF), Mac Roman or a DOS code page. Only a text
# that holds such a pair is shown to ftfy: of 36,900 press texts 16, of which it changes one, rightly (all of them shown
# to it, it also rewrites line ends and controls of eleven more, which `clean` does by its own rules).
_NEXT = "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\ufffd]"
_GARBLED = re.compile(
    "[\u00c2-\u00f4\u221a\u251c\u252c]"
    f"(?:(?<=[\u00c2-\u00df]){_NEXT}|(?<=\u00e2)\u20ac|(?<=[\u00e0-\u00f4]){_NEXT}{_NEXT}|(?<=[\u221a\u251c\u252c])[^\\s\\w])"
)
"""A letter from `\u00e0` on leads three bytes and more, so that `mam\u00e1\u201d` is none. That all forms open with one
set lets the search pass over plain text, in a fifth of the time of alternatives."""

_LOST_QUOTE = re.compile("\u00e2\u20ac\ufffd")
"""`â€` and a lost byte: the fifth to last of E2 80 xx whose last byte Windows-1252 lacks is the closing mark (9D); the
others (two spaces, two marks of direction, a hyphen) hardly stand in the press."""

_NAMED = "|".join(sorted(name2codepoint.keys() - {"lt", "gt"}, key=len, reverse=True))
_ENTITY = re.compile(rf"&(?:amp;)*(?:(?:{_NAMED}|apos)|#[0-9]{{2,6}}|#[xX][0-9a-fA-F]{{2,5}});")
"""Those of HTML 4, each with its semicolon; `&lt;` and `&gt;` alone are taken for what is written about."""

_LEFT_OVER = re.compile(
    r"</(?:p|div|span|a|em|strong|h[1-6]|li|ul|ol|blockquote|figure|figcaption)>"
    r"|<(?:p|br|img|hr)(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
"""What nobody writes in prose: an end tag, a paragraph, a line end. A lone `<b>` may be what a text is about."""

_ESCAPED_TAG = re.compile(r"&lt;(/?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\s(?:(?!&[lg]t;).){0,2000})?/?)&gt;", re.DOTALL)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")

_LINE_END = re.compile(r"(?:\\r)?\\n(?=[\s\"“«¡¿—\\]|[A-ZÁÉÍÓÚÑ]|$)|(?<=[.!?…”»\"])(?:\\r)?\\n")
r"""`\n` where a line may end; `C:\noticias` is a path."""

_UNICODE = re.compile(r"\\u(?!d[89a-f])([0-9a-fA-F]{4})")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


def mend(text: str) -> tuple[str, tuple[Change, ...]]:
    r"""Return `text` as its newsroom wrote it, and how often each kind of damage was mended.

    Right text comes back as it is: curly quotation marks stay curly, and what only looks like markup stays. Characters
    without width are counted here and dropped by `clean`, which this comes before: `clean` would drop bytes that show
    what the text was.

    Example:
        >>> mend("M&amp;eacute;xico: â€œserÃ¡ histÃ³ricoâ€\x9d")[0]
        'México: “será histórico”'
    """
    changes: Counter[ChangeKind] = Counter()
    if not text.isascii() and (found := _INVISIBLE.findall(text)):
        changes[ChangeKind.INVISIBLE] = len(found)
    for _ in range(_ROUNDS):
        before = text
        if "\\" in text:
            text, count = _LINE_END.subn("\n", text)
            text, more = _UNICODE.subn(lambda escape: chr(int(escape[1], 16)), text)
            changes[ChangeKind.ESCAPE] += count + more
        if "&" in text:
            text, count = _ENTITY.subn(_resolved, text)
            changes[ChangeKind.ENTITY] += count
            text = _tags_resolved(text)
        if "<" in text and _LEFT_OVER.search(text):
            changes[ChangeKind.TAG] += len(_TAG.findall(text))
            text = plain_text(text)
        if not text.isascii() and _GARBLED.search(text):
            text, count = _decoded(text)
            changes[ChangeKind.GARBLED] += count
        if text == before:
            break
    if not any(changes.values()):
        return text, ()
    return text, tuple(Change(kind, changes[kind]) for kind in ChangeKind if changes[kind])


def _resolved(reference: re.Match[str]) -> str:
    return html.unescape(re.sub(r"^&(?:amp;)+(?=[a-zA-Z#])", "&", reference[0]))


def _tags_resolved(text: str) -> str:
    """Resolve `&lt;p&gt;` where tags of a page stand escaped, not where one is written about."""
    shown = _ESCAPED_TAG.sub(r"<\1>", text)
    return shown if shown != text and _LEFT_OVER.search(shown) else text


def _decoded(text: str) -> tuple[str, int]:
    import ftfy

    mended = ftfy.fix_encoding(_LOST_QUOTE.sub("\u00e2\u20ac\u009d", text))
    if mended == text or len(mended) >= len(text):
        return text, 0
    return mended, max(1, len(_GARBLED.findall(text)) - len(_GARBLED.findall(mended)))
