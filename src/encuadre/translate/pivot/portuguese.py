"""Portuguese out of Spanish, put the way Portuguese is written: the neural half reads good Portuguese well.

Apertium carries Spanish grammar over word by word. What a Brazilian paper would not write the neural half takes for
something else: a pronoun *se* after a comma for "if", *ao fugitivo* after a verb of arrest for "to the fugitive".
"""

from __future__ import annotations

import re

from encuadre.translate.pivot.verb_first import subject_first

_PRONOUN = re.compile(r"(^|[,;:—(\"“]\s*|\b(?:e|mas|ou|onde)\s+)(se) ([a-zà-ú]{2,}[aeoãmsiuáé])\b(?!-)", re.IGNORECASE)
_IF = re.compile(r"\bsi\b", re.IGNORECASE)

_TAKES_OBJECT = (
    "acus", "agredi", "alert", "ameaç", "apoi", "assassin", "atac", "atend", "ating", "captur", "cit", "conden",
    "contrat", "convenc", "convid", "convoc", "critic", "defend", "demand", "demit", "denunci", "deport", "derrot",
    "destitu", "det[eiê]", "elog", "encontr", "entreg", "entrevist", "envi", "espion", "evacu", "expuls", "extradit",
    "fer[ei]", "golpe", "identific", "impuls", "indici", "investig", "liber", "localiz", "mat", "nome", "obrig",
    "persegu", "prend", "process", "proteg", "receb", "reconhec", "represent", "resgat", "respald", "sequestr",
    "substitu", "transport", "traslad", "venc", "vigi", "visit",
)  # fmt: skip
"""Stems of verbs of the news whose object Spanish marks by *a* where it is a person, and Portuguese does not."""

_OBJECT = re.compile(
    rf"\b((?i:{'|'.join(_TAKES_OBJECT)})\w*) (ao|à|aos|às|a)\b(?= (?:[a-zà-ú]|[A-ZÀ-Ú]))(?! \w+[aei]r\b)"
)
_ARTICLE = {"ao": " o", "à": " a", "aos": " os", "às": " as", "a": ""}


def as_portuguese(text: str, spanish: str) -> str:
    """Return `text` with its pronouns and objects put as Portuguese has them.

    Args:
        text: What Apertium made.
        spanish: What it was made of; where it has *si*, which *se* is the pronoun cannot be told, and all stay.
    """
    text = subject_first(text, spanish)
    if not _IF.search(spanish):
        text = _PRONOUN.sub(_after_the_verb, text)
    return _OBJECT.sub(lambda match: match[1] + _ARTICLE[match[2]], text)


def _after_the_verb(match: re.Match[str]) -> str:
    verb = match[3].capitalize() if match[2][0].isupper() else match[3]
    return f"{match[1]}{verb}-se"
