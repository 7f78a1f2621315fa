"""Tells credits of pictures, the captions they end, and bylines from prose, by their shape."""

from __future__ import annotations

import re
from functools import cache

from encuadre.data.boilerplate import Boilerplate
from encuadre.model import LANGUAGES

_CAPTION_LIMIT = 500
"""Longest caption; the longest of 60 read, of the Associated Press, has 330 characters."""

_ARCHIVE = re.compile(
    r"(?:file photo|foto de archivo|foto archivo|imagen de archivo)\s*:|file\s?[-–—:] |© ?[a-z]{2}",
    re.IGNORECASE,
)
"""What opens the caption of a picture of another day, and the owner's sign, which opens no sentence of a report."""

_GALLERY = re.compile(
    r"(?:hide|show|toggle) caption \d+ of \d+|(?:ocultar|mostrar) pie de foto \d+ de \d+", re.IGNORECASE
)
"""The button of one picture of a gallery; a line that has two is all its captions, however long."""

_NAME = r"[A-ZÁÉÍÓÚÑ][\w.'’-]*"
_LINK = r"(?:de|del|la|los|las|y|and|e|da|van|von|al|bin)"
_BYLINE_LIMIT = 90

_TAIL = 90
"""How far from the end of a line a credit begins: `Photo: ` and seventy characters."""

_HINTS = (":", "/", "|", "via", "foto", "photo", "image", "credit")
"""One of them every credit holds; most lines end in none and are spared the work."""


@cache
def _shapes() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return the shapes of a credit in parentheses, of one that ends a line, and of a byline."""
    lists = [Boilerplate.of(language) for language in LANGUAGES]
    before = _alternatives([phrase for words in lists for phrase in words.credits])
    agency = _alternatives([phrase for words in lists for phrase in words.agencies])
    by = _alternatives([phrase for words in lists for phrase in words.bylines])
    # `(AP Photo/Ana Cole)`, `(Foto: Cuartoscuro)`, `(Ana Cole/Getty Images)`, `(Ana Cole, AP)`.
    bracketed = (
        rf"\((?:(?i:{before})\s*[:/|][^()]{{0,120}}|(?i:{before})\s+(?:of |de )?{_NAME}[^().]{{0,100}}"
        rf"|{_NAME}[^().]{{0,60}}(?:\s?/\s?|\bvia )(?i:{agency})[^().]{{0,30}})\)"
    )
    # `Foto: Ana Cole`, `Foto Ap`, `Image via Ana Cole`, `Ana Cole/Getty Images`, at the head or after a sentence.
    bare = (
        rf"(?:^|(?<=[.!?”\"»|-])\s*)(?:(?i:{before})\s*[:/|]\s*[^.:]{{2,70}}|(?i:{before})\s+(?i:{agency})"
        rf"|(?i:photo by|photograph by|image via|photo courtesy of|foto de|foto por)\s+{_NAME}[^.:]{{0,60}})\.?$"
        rf"|^{_NAME}(?:\s{_NAME}){{1,4}}\s?(?:/\s?|,\s|\bvia )(?:{_NAME}[\w ]*(?:/| via ))*(?i:{agency})\.?$"
        rf"|(?<=[.!?”\"»])\s+{_NAME}(?:\s{_NAME}){{1,4}}\s?/\s?(?:{_NAME}[\w ]*(?:/| via ))*(?i:{agency})\.?$"
        rf"|(?:^|(?<=[.!?”\"»])\s+)(?i:{agency})\s?/\s?{_NAME}(?:\s{_NAME}){{0,3}}\.?$"
        # `… in Durban Picture: Ana Cole/Valley News`, `CreditAna Cole/Reuters`: glued to what stands before or after.
        rf"|\s(?:Photos?|Picture|Image|Fotos?|Imagen):\s?{_NAME}[^.:]{{2,60}}$|^(?:Credit)+(?:…|\.{{3}})?{_NAME}[^.:]{{0,60}}$"
    )
    byline = rf"(?i:{by})\s*[:|]?\s+{_NAME}(?:,? (?:{_LINK}|{_NAME}))*(?:\s?[/|,]\s?[\w .]{{2,30}})?"
    return re.compile(bracketed), re.compile(bare), re.compile(byline)


_BUTTON = re.compile(r"CLOSE (?=[A-Z])")
"""Closes a film that its page played; what follows is its caption."""

_BARRED = re.compile(
    r" \| (?:[A-Z][\w.'’-]+ ){0,3}(?:[A-Z][\w.'’-]+/)?"
    r"(?:AP Photo|AP|REUTERS|Reuters|AFP|Getty(?: Images)?) [A-Z“‘'][^|]{4,120}$"
)
"""Behind a caption a bar, who took the picture and the headline once more."""


def is_credit(line: str) -> bool:
    """Tell whether a line is the credit of a picture, the caption that one ends, or those of a whole gallery."""
    if len(line) > _CAPTION_LIMIT:
        return ("aption" in line or "pie de foto" in line) and len(_GALLERY.findall(line)) > 1
    if _ARCHIVE.match(line) or _BUTTON.match(line) or (" | " in line and _BARRED.search(line)):
        return True
    bracketed, bare, _ = _shapes()
    if line.endswith(")") and any(at.end() == len(line) for at in bracketed.finditer(line)):
        return True
    start = max(0, len(line) - _TAIL)
    tail = line[start:].lower()
    for hint in _HINTS:  # no generator: every line of every article comes by here
        if hint in tail:
            return bool(bare.search(line, start))
    return False


def credit_in(line: str) -> tuple[str, str]:
    """Return a longer paragraph without the credit in parentheses that stands inside it, and that credit."""
    found = _shapes()[0].search(line) if "(" in line else None
    if found is None:
        return line, ""
    return f"{line[: found.start()].rstrip()} {line[found.end() :].lstrip()}".strip(), found[0]


def is_byline(line: str) -> bool:
    """Tell whether a line names an author and nothing else."""
    return len(line) <= _BYLINE_LIMIT and bool(_shapes()[2].fullmatch(line))


def _alternatives(phrases: list[str]) -> str:
    return "|".join(map(re.escape, sorted(set(phrases), key=len, reverse=True)))
