"""Takes out of a text what names its newsroom: outlets, agencies, addresses, datelines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from encuadre.data.outlets import Outlets
from encuadre.model import HIDDEN, Article

_ARTICLE = re.compile(r"^(?:The|El|La|Los|Las)\s+")
_ADDRESS = re.compile(
    r"(?:https?://\S+|\S+@[\w.-]+|\bwww\.\S+|@\w{3,}|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|mx|news|info)\b\S*)", re.I
)
_DATELINE = re.compile(
    # `WASHINGTON (AP) —`, `CIUDAD DE MÉXICO, 3 feb (EFE).-`, `Ciudad de México.-`
    r"^\W*(?:[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ .,'-]{2,50}(?:[^—–.(]{0,25})?(?:\([^)]{2,40}\))?\s*(?:—|–|--|\.-|\.—|\.–|-\s)"
    r"|[A-ZÁÉÍÓÚÑ][\w ,áéíóúñ]{2,50}(?:\([^)]{2,40}\)\s*(?:—|–|--|\.-|-\s|\.)|\.-|\.—|\.–))\s*"
)
_NEWSROOM = "|".join(("Times", "Post", "Journal", "Herald", "Tribune", "Gazette", "Chronicle", "News", "Star", "Press"))
_SHORT = re.compile(rf"\b(?:[Tt]he)\s+(?:{_NEWSROOM})\b(?!\s+(?:Office|conference))")
"""What an American text calls its newsroom for short, and one of another."""


def hide(text: str, articles: Iterable[Article] = ()) -> str:
    """Return a text in which nothing names a newsroom.

    More is hidden than must be: `Time` and `Reforma` are words too, and a black bar costs less than an answer.

    Args:
        text: What a newsroom wrote.
        articles: Those of the event: their outlets need not be in the register.
    """
    hidden = _DATELINE.sub(f"{HIDDEN} — ", text)
    hidden = _ADDRESS.sub(HIDDEN, hidden)
    own = sorted({article.outlet.name for article in articles if article.outlet})
    if own:
        hidden = _any_of(tuple(own)).sub(HIDDEN, hidden)
    return _SHORT.sub(HIDDEN, _registered().sub(HIDDEN, hidden))


@cache
def _registered() -> re.Pattern[str]:
    """Return one pattern of every outlet and agency of the register, as they are written."""
    entries = Outlets.shared().entries
    return _any_of(tuple(name for entry in entries for name in (entry.name, *entry.aliases)))


@cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern of names, those of several words without their article too; the longest wins."""
    bare = (shape for name in names if " " in (shape := _ARTICLE.sub("", name)))
    known = {name for name in (*names, *bare) if len(name) > 1}
    written = "|".join(re.escape(name) for name in sorted(known, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)")
