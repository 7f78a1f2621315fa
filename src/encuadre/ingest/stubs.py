"""What stands in archives where an article should be: placeholders, cut teasers, a headline said twice."""

from __future__ import annotations

import re

from encuadre.data.page_words import phrases_of
from encuadre.errors import Message
from encuadre.ingest.draft import Unreadable
from encuadre.text.folding import fold

TEASER = 500
"""Characters below which a text that breaks off in an ellipsis is a teaser: NewsAPI cuts at 200, search engines at 160
to 320, WordPress after 55 words. A longer text may end in one because its writer wanted it so."""

FEWEST_WORDS = 6
"""Words below which a text without a full stop is a label (*Ver galería*, *Read more*), no sentence of an article."""

STUB = 1_200
"""Characters below which a text that asks for a subscription is only its beginning, as on pages (`page.kind`)."""

_LAST_LINES = 4

_REMOVED = re.compile(r"\[(?:removed|deleted|eliminad[oa]|borrad[oa])\]", re.IGNORECASE)
_MORE = re.compile(r"\[\s*\+\s*(\d[\d,.]*)\s*(?:chars|characters|caracteres)\s*\]$", re.IGNORECASE)
"""How NewsAPI ends a text it cut, with the number of characters left out."""

_CUT_OFF = re.compile(r"(?:…|\.\.\.)[\"”»')\]]*$")
_SENTENCE = re.compile(r"[.!?…][\"”»’')\]]*$")
_END = 60
"""Characters that the mark of a cut takes at most."""

_PAGE = Message("add the page at its address instead")


def refuse_stub(title: str, body: str) -> None:
    """Refuse a record whose text is none, or only the beginning of one.

    A stub that is taken for an article is compared with whole ones, and all that it leaves out looks as if its outlet
    had been silent about it.

    Args:
        title: The headline as the record has it.
        body: The text, freed of markup.

    Raises:
        Unreadable: it is a placeholder, a teaser, a label or the headline again.
    """
    body = body.strip()
    if more := _MORE.search(body[-_END:]):
        left = more[1].rstrip(".,")
        raise Unreadable(Message("only the beginning of the article: {left} characters are left out", left=left), _PAGE)
    if len(body) < STUB:
        _refuse_wall(title, body)
    if len(body) >= TEASER:
        return
    text = " ".join(body.split())
    if _REMOVED.fullmatch(text) or _REMOVED.fullmatch(title.strip()):
        raise Unreadable("the article was removed at its source")
    if _CUT_OFF.search(text):
        raise Unreadable("only the beginning of the article: the text breaks off", _PAGE)
    if fold(text) == fold(" ".join(title.split())):
        raise Unreadable("the text only repeats the headline", _PAGE)
    if len(text.split()) < FEWEST_WORDS and not _SENTENCE.search(text) and re.search(r"[^\W\d_]{2}", text):
        raise Unreadable("the text is no sentence", _PAGE)


def _refuse_wall(title: str, body: str) -> None:
    lines = [fold(line) for line in body.split("\n") if line.strip()]
    end = " ".join(lines[-_LAST_LINES:])
    if any(phrase in end for phrase in phrases_of("paywall")):
        raise Unreadable("only the beginning of the article is there: the rest is for subscribers", _PAGE)
    walls = sum(any(phrase in line for phrase in phrases_of("wall")) for line in lines)
    if 2 * walls > len(lines) or fold(title).strip(" .:!¡") in phrases_of("missing"):
        raise Unreadable("the text is that of a wall or of a page that is gone, not an article", _PAGE)
