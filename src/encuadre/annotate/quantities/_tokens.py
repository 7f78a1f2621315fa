"""Cut a text into numerals, words and signs, with the folded form that the tables are looked up by."""

from __future__ import annotations

import re
from typing import NamedTuple

from encuadre.text.folding import fold

_TOKEN = re.compile(
    r"""
      (?:US|MX|CA|[UCAR])\$S?                       # currency signs with letters
    | (?:[mkhdc]m|Mm|m)[23](?!\w)                   # km2, hm3, Mm3
    | [°º]\s?[CF](?!\w)                             # degrees
    | \d{1,3}['’]\d{3},\d{3}(?:\.\d+)?(?!\d)        # 1'200,000, as written in Mexico
    | \d+(?:[.,]\d+)*                               # numerals with whatever separators
    | (?:[^\W\d_]{1,2}\.){2,}                       # p.m., U.S., EE.UU.
    | [^\W\d_]+                                     # words
    | \n[^\S\n]*\n                                   # the end of a paragraph, which nothing crosses
    | \S                                            # signs, one by one
    """,
    re.VERBOSE,
)


def key_of(word: str) -> str:
    """Return the form tables are looked up by: headlines leave accents out, but `ñ` is a letter of its own."""
    return fold(word, keep_enye=True)


class Token(NamedTuple):
    """A numeral, a word or a sign."""

    text: str
    key: str
    """The folded text, by which tables are looked up."""

    start: int
    end: int

    @property
    def is_numeral(self) -> bool:
        """Tell whether it begins with an ASCII figure."""
        return "0" <= self.text[:1] <= "9"

    @property
    def is_word(self) -> bool:
        """Tell whether it begins with a letter."""
        return self.text[:1].isalpha()


_NONE = Token("", "", -1, -1)


class Tokens:
    """The tokens of one text; beyond its ends stand empty ones, so that rules need no bounds checks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._tokens = [
            Token(match.group(), key_of(match.group()), match.start(), match.end()) for match in _TOKEN.finditer(text)
        ]

    def __len__(self) -> int:
        return len(self._tokens)

    def __getitem__(self, index: int) -> Token:
        return self._tokens[index] if 0 <= index < len(self._tokens) else _NONE

    def keys(self) -> list[str]:
        """Return the folded forms, for a quick look over all of them."""
        return [token.key for token in self._tokens]

    def touches(self, index: int) -> bool:
        """Tell whether the token at `index` follows the one before it without white space."""
        return 0 < index < len(self._tokens) and self._tokens[index - 1].end == self._tokens[index].start
