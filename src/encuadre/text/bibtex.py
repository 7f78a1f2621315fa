"""Text that BibTeX, biber and LaTeX read as it is."""

from __future__ import annotations

_SPELT = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
"""Signs that LaTeX obeys. A brace is spelt by name: BibTeX counts those behind a backslash too, and an odd one would
swallow the rest of the file."""

_TABLE = str.maketrans(_SPELT)


def bibtex(text: str) -> str:
    """Return a text as the value of a field, without the braces around it."""
    return " ".join(text.split()).translate(_TABLE)
