"""Names and terms whose translation the user decides, read from a CSV of two columns, `en` and `es`."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from encuadre.errors import InputError, Message, because
from encuadre.model import Language

MOST_BYTES = 2_000_000
"""Largest glossary file read: room for 5,000 long terms and many columns of notes."""

MOST_TERMS = 5_000
"""At this size looking for them takes 5 ms a sentence (measured)."""

LONGEST_TERM = 120
"""Longest term in characters; longer ones are sentences, which belong in the translation memory."""

_FORMULA = re.compile(r"[=+@\t\r-]")
"""What makes a spreadsheet run a cell (OWASP, CSV injection): no term begins so."""

_MARK = "; glossary "
_COLUMNS = {"en": "en", "english": "en", "inglés": "en", "ingles": "en", "es": "es", "spanish": "es", "español": "es"}


@dataclass(frozen=True, slots=True)
class Term:
    """One entry: what a word or name is called in each language."""

    en: str
    es: str

    def in_language(self, language: Language) -> str:
        """Return the wording in `language`."""
        return self.en if language == "en" else self.es


@dataclass(frozen=True, slots=True)
class Found:
    """One place in a sentence where a term stands."""

    start: int
    end: int
    term: Term
    wording: str
    """What must stand in the translation, in the case the sentence has it in."""


def marked(version: str, mark: str) -> str:
    """Return `version` of an engine with the mark of the terms it had to use."""
    return f"{version}{_MARK}{mark}" if mark else version


def unmarked(version: str) -> str:
    """Return `version` of the engine alone."""
    return version.partition(_MARK)[0]


def glossary_mark(version: str) -> str:
    """Return the mark in `version`, empty if no term was used."""
    return version.partition(_MARK)[2]


class Glossary:
    """Finds its terms in sentences: whole words, the longest first.

    A term written with a capital (`US`, `Guardia Nacional`) is found only as it is written or all in capitals, so that
    `US` is not taken for `us`; one in lower case (`cattle`) is found in any case, and its translation takes that case.
    """

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        """Keep `terms`; of two with the same source wording the later wins."""
        self.terms = tuple(dict.fromkeys(terms))

    @classmethod
    def read(cls, path: Path | str) -> Glossary:
        """Read a CSV with a header naming `en` and `es`.

        Raises:
            InputError: the file cannot be read, is too large, or a line is not a term; the message names the line.
        """
        return cls(_terms(Path(path)))

    @cached_property
    def digest(self) -> str:
        """Return what changes with any of the terms; empty if there are none."""
        pairs = "\x1f".join(f"{term.en}\x1e{term.es}" for term in self.terms)
        return hashlib.blake2b(pairs.encode(), digest_size=8).hexdigest() if pairs else ""

    def find(self, text: str, source: Language) -> tuple[Found, ...]:
        """Return where terms of `source` stand in `text`, in order, none overlapping."""
        pattern, by_wording = self._matcher[source]
        if pattern is None:
            return ()
        found = []
        for match in pattern.finditer(text):
            term = _named(match.group(), by_wording)
            if term is not None:
                wording = _in_case_of(match.group(), term.in_language(source), term.in_language(_other(source)))
                found.append(Found(match.start(), match.end(), term, wording))
        return tuple(found)

    def mark(self, text: str, source: Language) -> str:
        """Return a digest of the terms in `text`, empty if it has none: a translation with another mark is stale."""
        pairs = "\x1f".join(f"{one.term.en}\x1e{one.term.es}" for one in self.find(text, source))
        return hashlib.blake2b(pairs.encode(), digest_size=4).hexdigest() if pairs else ""

    @cached_property
    def _matcher(self) -> dict[Language, tuple[re.Pattern[str] | None, dict[str, Term]]]:
        return {"en": self._compiled("en"), "es": self._compiled("es")}

    def _compiled(self, language: Language) -> tuple[re.Pattern[str] | None, dict[str, Term]]:
        by_wording = {term.in_language(language): term for term in self.terms}
        if not by_wording:
            return None, {}
        longest_first = sorted({wording.casefold() for wording in by_wording}, key=lambda word: (-len(word), word))
        choices = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)
        return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE), by_wording


def _other(language: Language) -> Language:
    return "es" if language == "en" else "en"


def _named(seen: str, by_wording: dict[str, Term]) -> Term | None:
    """Return the term `seen` is, case and all."""
    words = " ".join(seen.split())
    exact = by_wording.get(words) or by_wording.get(words.lower())
    if exact is not None:
        return exact
    if words.isupper():
        return next((term for wording, term in by_wording.items() if wording.upper() == words), None)
    return None


def _in_case_of(seen: str, wording: str, translation: str) -> str:
    if seen == wording:
        return translation
    if seen.isupper() and len(seen) > 1 and not wording.isupper():
        return translation.upper()
    if seen[:1].isupper() and wording[:1].islower():
        return translation[:1].upper() + translation[1:]
    return translation


def _terms(path: Path) -> Iterator[Term]:
    hint = Message("write a CSV with the header `en,es` and one term a line")
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
        text = raw.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("the glossary cannot be read: {why}", why=_why(error), path=path, hint=hint) from error
    if len(raw) > MOST_BYTES:
        raise InputError("the glossary is larger than {most:,} bytes", most=MOST_BYTES, path=path, hint="split it")
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    columns: tuple[int, int] | None = None
    try:
        for count, row in enumerate(rows):
            if not any(cell.strip() for cell in row):
                continue
            if columns is None:
                columns = _columns(row, path, rows.line_num, hint)
            elif count > MOST_TERMS:
                raise InputError(
                    "more than {most:,} terms", most=MOST_TERMS, path=path, line=rows.line_num, hint="split it"
                )
            else:
                en, es = (_cell(row, column, path, rows.line_num) for column in columns)
                yield Term(en, es)
    except csv.Error as error:
        raise InputError("not CSV: {error}", error=error, path=path, line=rows.line_num, hint=hint) from error
    if columns is None:
        raise InputError("the glossary is empty", path=path, hint=hint)


def _why(error: OSError | UnicodeDecodeError) -> Message:
    return because(error) if isinstance(error, OSError) else Message("it is not UTF-8")


def _columns(row: list[str], path: Path, line: int, hint: str) -> tuple[int, int]:
    names = [_COLUMNS.get(cell.strip().lower(), "") for cell in row]
    if "en" not in names or "es" not in names:
        raise InputError(
            "the header {header!r} does not name en and es",
            header=",".join(row)[:80],
            path=path,
            line=line,
            hint=hint,
        )
    return names.index("en"), names.index("es")


def _cell(row: list[str], column: int, path: Path, line: int) -> str:
    term = " ".join(row[column].split()) if column < len(row) else ""
    if not term:
        raise InputError("a term without its translation", path=path, line=line, hint="fill both columns")
    if len(term) > LONGEST_TERM:
        raise InputError(
            "a term of {length} characters, and {most} is the most",
            length=len(term),
            most=LONGEST_TERM,
            path=path,
            line=line,
            hint="rewrite it",
        )
    if _FORMULA.match(term) or not term.isprintable():
        raise InputError(
            "{term!r} begins like a formula or cannot be shown", term=term, path=path, line=line, hint="rewrite it"
        )
    if not any(char.isalnum() for char in term):
        raise InputError("{term!r} has no letter or digit", term=term, path=path, line=line, hint="rewrite it")
    return term
