"""How a word list is read: one typed record per TOML file, read when first used; a wrong key is refused by name."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, ClassVar, Self, TypeVar, cast, get_origin

import msgspec

from encuadre.errors import LexiconError
from encuadre.model import Language

_UNKNOWN = re.compile(r"unknown field `([^`]+)`")


class Lexicon(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A word list of one language; the other language has one of the same file name with the same keys."""

    FILE: ClassVar[str]
    """Name of the file in the folder of either language."""

    provenance: str
    """Where the words come from and what was left out; no list goes without."""

    @classmethod
    def of(cls, language: Language) -> Self:
        """Return the list of a language; the first call reads it, every later one is a look-up."""
        return cast(Self, _bundled(cls, f"{language}/{cls.FILE}"))


class SharedLexicon(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A list that both languages share."""

    FILE: ClassVar[str]
    """Name of the file, with its folder where it stands in one."""

    provenance: str
    """As in `Lexicon`."""

    @classmethod
    def shared(cls) -> Self:
        """Return the list; the first call reads it, every later one is a look-up."""
        return cast(Self, _bundled(cls, cls.FILE))


Read = TypeVar("Read", bound=Lexicon | SharedLexicon)


def read_lexicon(kind: type[Read], source: Traversable) -> Read:
    """Read one file as the record `kind`.

    Raises:
        LexiconError: the file is missing or no TOML, lacks a key, or has one or a value that the record does not know.
    """
    try:
        text = source.read_text("utf-8")
        return msgspec.toml.decode(text, type=kind)
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{source}: {error}", hint="restore the file, or install encuadre again") from error
    except msgspec.ValidationError as error:
        raise LexiconError(f"{source}: {_place(kind, text)}{error}", hint=_hint(kind, str(error))) from error
    except msgspec.DecodeError as error:
        raise LexiconError(f"{source}: {error}", hint="mend the line: words stand in quotation marks") from error


@cache
def _bundled(kind: type[Lexicon | SharedLexicon], name: str) -> Lexicon | SharedLexicon:
    return read_lexicon(kind, files("encuadre.data") / name)


def _place(kind: type[Read], text: str) -> str:
    """Name the entry that is wrong where a list has many: the reader itself says `groups[...]` only."""
    tables: dict[str, Any] = tomllib.loads(text)
    for field in msgspec.structs.fields(kind):
        if get_origin(field.type) is not Mapping or not isinstance(tables.get(field.name), dict):
            continue
        for key, entry in tables[field.name].items():
            try:
                msgspec.convert({key: entry}, field.type, str_keys=True)
            except msgspec.ValidationError:
                return f"{field.name}.{key}: "
    return ""


def _hint(kind: type[Read], message: str) -> str:
    known = list(kind.__struct_fields__)
    unknown = _UNKNOWN.search(message)
    nearest = difflib.get_close_matches(unknown[1], known, n=1) if unknown else []
    return f"did you mean {nearest[0]!r}?" if nearest else f"the record {kind.__name__} says what the file holds"
