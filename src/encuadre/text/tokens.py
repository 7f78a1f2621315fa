"""The words of a text as they are compared."""

from __future__ import annotations

import re

from encuadre.text.folding import fold

_WORD = re.compile(r"[a-zñ0-9]+")


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded but for ñ, in order; hyphens and apostrophes part words.

    Example:
        >>> words_of("El año pasado, «T-MEC»: 1,200 camiones")
        ['el', 'año', 'pasado', 't', 'mec', '1', '200', 'camiones']
    """
    return _WORD.findall(fold(text, keep_enye=True))
