"""Tells what stands in the margin of an article: addresses, times of reading, initials, notes on the author."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from encuadre.data.boilerplate import Boilerplate
from encuadre.model import LANGUAGES
from encuadre.text.folding import fold

_MARGIN_LIMIT = 160
"""Characters of the longest line that is no more than an address, a time or an origin."""

_NOTE_LIMIT = 400
"""Characters of a note on the author; the longest of the notes read has 330."""

_AGO = r"hace \d+ (?:minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?)|\d+ (?:minutes?|hours?|days?|weeks?) ago"
_READING = (
    r"\d+ min(?:uto?s?|utes?)?\.? (?:de lectura|read)"
    r"|(?:tiempo (?:aproximado |estimado )?de lectura|reading time|read time)\W+\d+ min\w*(?:, \d+ sec\w*)?"
)
_ADDRESS = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{3,20}|(?:/[\w-]{3,}){2,}/?|\[email\W?protected\]|https?://\S+"
_MARGIN = re.compile(rf"(?:[-•*|] ?)?(?:{_AGO}|{_READING}|{_ADDRESS})\.?", re.IGNORECASE)
"""`- hace 2 días`, `4 min read`, `ana@example.com`, `@anacole`, the path of the page itself."""

_ORIGIN = re.compile(
    r"(?:First published|First appeared|Originally published|Publicado originalmente|Publicada originalmente)"
    r" (?:in|on|by|at|en|por) [A-ZÁÉÍÓÚÑ][^.]{2,40}\.?"
)
"""`First published in The Border Review.`; `First published in 1937, …` begins a sentence."""

_PLACED = re.compile(
    r"(?:(?:[A-ZÁÉÍÓÚÑ][\w'’-]+(?: and|,)? ){1,6}reported from (?:[A-ZÁÉÍÓÚÑ][\w'’-]+,? ?){1,4}(?:\.|;|,? and)\s?){1,4}"
)
"""`Cole reported from Laredo; Vela reported from Roma.`, the last line of reports by several hands."""

_INITIALS = re.compile(r"[a-z]{2,4}(?:[/-][a-z]{2,4}){0,2}|[A-Z]{2,4}(?:[/-][A-Za-z]{2,4}){1,2}")
"""`acf`, `jc/mr`, `ABC/def`: who wrote and who edited, in the last line of Mexican articles."""

_NAME = r"[A-ZÁÉÍÓÚÑ][\w.'’-]+(?: (?:de|del|la|van|von|da)(?= ))*"
_TELLS = re.compile(r"[\"“”«»]|\b(?:said|says|told|added|dijo|añadió|señaló|afirmó|explicó)\b")


def is_margin(line: str) -> bool:
    """Tell whether a line is an address, how long ago or how long to read, and no more."""
    return len(line) <= _MARGIN_LIMIT and bool(_MARGIN.fullmatch(line) or _ORIGIN.fullmatch(line))


def is_end_note(line: str, before: Sequence[str]) -> bool:
    """Tell whether the last line of an article is its author's initials or a note on who wrote it, or from where.

    A note names someone in full whom the article has not named before, says in the present what they are or do, and
    quotes nobody; an article does not end by introducing a person who then says nothing.

    Args:
        line: The last line.
        before: The lines above it.
    """
    if _INITIALS.fullmatch(line):
        return True
    if len(line) > _NOTE_LIMIT:
        return False
    if _PLACED.fullmatch(line):
        return True
    note = _note().match(line)
    if note is None or _TELLS.search(line):
        return False
    surname = fold(note["name"].split()[-1])
    return not any(surname in fold(above) for above in before)


@cache
def _note() -> re.Pattern[str]:
    lists = [Boilerplate.of(language) for language in LANGUAGES]
    verbs = "|".join(re.escape(verb) for words in lists for verb in words.author_verbs)
    roles = "|".join(re.escape(role) for words in lists for role in words.author_roles)
    return re.compile(
        rf"(?P<name>{_NAME}(?: {_NAME}){{1,3}})(?:,? (?:and|y) {_NAME}(?: {_NAME}){{1,3}})?(?:,? |, [^,.;]{{3,80}}, )"
        rf"(?:(?:{verbs})\b|(?:is|are|es|son)\b.{{0,120}}?\b(?i:{roles})s?\b)"
    )
