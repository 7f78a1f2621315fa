"""A sentence made ready for an engine: glossary terms hidden, the press's shorthand spelt out, its names known."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.model import Language
from encuadre.translate.chain.capitals import prepare_case
from encuadre.translate.chain.shielding import Shielded, shield, with_verbatim
from encuadre.translate.chain.wordings import mend
from encuadre.translate.glossary import Found, Glossary
from encuadre.translate.names.finding import find_names
from encuadre.translate.quantities.amounts import prepare_magnitudes
from encuadre.translate.wording import one_line


@dataclass(frozen=True, slots=True)
class Prepared:
    """What goes into an engine for one sentence, and what must be true of what comes out."""

    line: str
    """The sentence on one line, as the reader sees it."""

    plain: str
    """`line` with stand-ins for its terms and without capitals that are only a headline's."""

    text: str
    """What the engine reads: `plain` with the press's shorthand spelt out."""

    terms: tuple[Found, ...]
    """In `line`, what must come out in a given wording: glossary terms, addresses, handles."""

    shielded: Shielded | None
    """`line` with stand-ins for the terms; `None` without terms, or with more than there are stand-ins."""

    names: tuple[Found, ...]
    """The names in `text`, each with the wording a reader of the other language expects."""

    @property
    def carried(self) -> tuple[str, ...]:
        """Return the names that are written the same in both languages."""
        return tuple(dict.fromkeys(self.text[one.start : one.end] for one in self.names if _is_same(self.text, one)))


def prepare(text: str, source: Language, glossary: Glossary) -> Prepared:
    """Make `text` ready.

    Terms are looked for in what the user wrote, everything else in what is left when they are hidden: a repair must
    never change a word the user has decided.

    Args:
        text: A sentence.
        source: Its language.
        glossary: Terms the user has decided.
    """
    line = one_line(text)
    terms = with_verbatim(line, glossary.find(line, source))
    shielded = shield(line, terms) if terms else None
    plain = prepare_case(shielded.text if shielded else line, source)
    ready = mend(prepare_magnitudes(plain, source), source)
    return Prepared(line, plain, ready, terms, shielded, find_names(ready, source))


def _is_same(text: str, name: Found) -> bool:
    return text[name.start : name.end] == name.wording
