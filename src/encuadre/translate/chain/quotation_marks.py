"""Quotation marks that engines drop are given back where their place is certain, all in one form."""

from __future__ import annotations

import re

_MARKS = '"“”„«»'
_MARK = re.compile(rf"[{_MARKS}]")
_END = re.compile(rf"[{_MARKS}][.,;:!?…]*$|[.,;:!?…]*[{_MARKS}]$")
_STOP = re.compile(r"[.,;…]*$")
_QUOTED = re.compile(rf"[{_MARKS}]([^{_MARKS}]{{2,60}}?)[,.]?[{_MARKS}]")
_CAPITAL = re.compile(r"[A-ZÁÉÍÓÚÑ]")
_SPACED_OPENING = re.compile(r"(^|[\s(¿¡])\"\s+(?=\w)")


def restore_quotation_marks(original: str, translation: str) -> str:
    """Return `translation` with the quotation marks of `original`, in straight form.

    A mark that begins or ends the sentence is given back; so are both marks of a name that came through as it was
    (`"El Mencho"`), and the end of an opening quotation before the same number of commas. What is less certain stays.

    Args:
        original: The sentence.
        translation: What an engine made of it.

    Example:
        >>> restore_quotation_marks("“No pagaremos”, dijo.", "We will not pay, he said.")
        '"We will not pay," he said.'
    """
    if not _MARK.search(original):
        return translation
    wanted = len(_MARK.findall(original))
    said = _SPACED_OPENING.sub(r'\1"', _MARK.sub('"', translation))
    if said.count('"') < wanted:
        said = _with_names_quoted(original, said)
    if said.count('"') < wanted and _MARK.match(original) and not said.startswith('"'):
        opened = _closed_before_attribution(original, f'"{said}')
        said = opened if opened.count('"') % 2 == wanted % 2 else said
    if said.count('"') == wanted - 1 and _END.search(original) and not _END.search(said):
        said = _closed_at_end(original, said)
    return _closed_before_attribution(original, said)


def _with_names_quoted(original: str, said: str) -> str:
    """Put marks around a quoted name that came through as it was."""
    for wording in filter(_CAPITAL.search, _QUOTED.findall(original)):
        pattern = re.compile(rf"(?<![\w\"]){re.escape(wording)}(?![\w\"])")
        if len(pattern.findall(said)) == 1:
            said = pattern.sub(lambda match: f'"{match[0]}"', said)
    return said


def _closed_at_end(original: str, said: str) -> str:
    """Close at the end; the stop goes inside in English and outside in Spanish, so it changes sides."""
    stop = _STOP.search(said)
    start = stop.start() if stop else len(said)
    goes_inside = not _MARK.match(original[-1])
    return f'{said}"' if goes_inside else f'{said[:start]}"{said[start:]}'


def _closed_before_attribution(original: str, said: str) -> str:
    """Close at the comma before who says it, where both sentences have as many commas."""
    if said.count('"') != 1 or not said.startswith('"') or len(_MARK.findall(original)) != 2:
        return said
    closing = re.search(rf"(,?)[{_MARKS}](,?)", original[1:])
    if closing is None or not (closing[1] or closing[2]) or original.count(",") != said.count(","):
        return said
    before = original[: closing.start() + 1].count(",")
    place = [match.start() for match in re.finditer(",", said)][before]
    pair = ',"' if closing[2] else '",'
    return f"{said[:place]}{pair}{said[place + 1 :]}"
