"""A kept comparison as bytes: JSON whose forms are read off the nouns, short for the workspace, named for others."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import MISSING, Field, fields
from types import GenericAlias
from typing import Any, get_type_hints

import msgspec

from encuadre.model import (
    ComparedQuotation,
    ComparedSentence,
    ComparedSide,
    Comparison,
    Language,
    Rendering,
    Translation,
    Untranslated,
)
from encuadre.store.kept_comparison import KeptComparison

_COMPRESSION = 6
"""zlib's default: 268 kB for 14 articles where level 1 makes 321, in 23 ms instead of 7, and as quick to read."""


class _Form:
    """A noun as it is written: with the same fields, some of them of another type.

    A union of two dataclasses cannot be decoded, so each rendering stands apart, once, and sentences name its place.
    """

    def __init__(self, noun: type[Any], *, is_named: bool, **instead: Any) -> None:
        types = get_type_hints(noun)
        self._noun = noun
        self._names = [one.name for one in fields(noun)]
        # What is written with names may come from a program whose nouns had fewer fields.
        default = {one.name: _default(one) for one in fields(noun) if is_named and _has_default(one)}
        self.struct: Any = msgspec.defstruct(
            noun.__name__,
            [
                (name, instead.get(name, types[name]), *([default[name]] if name in default else ()))
                for name in self._names
            ],
            array_like=not is_named,
            kw_only=True,
        )
        self.structs = GenericAlias(tuple, (self.struct, ...))

    def written(self, noun: Any, **instead: Any) -> Any:
        return self.struct(**{name: instead[name] if name in instead else getattr(noun, name) for name in self._names})

    def read(self, written: Any, **instead: Any) -> Any:
        return self._noun(
            **{name: instead[name] if name in instead else getattr(written, name) for name in self._names}
        )


def _has_default(one: Field[Any]) -> bool:
    return one.default is not MISSING or one.default_factory is not MISSING


def _default(one: Field[Any]) -> Any:
    return one.default if one.default_factory is MISSING else msgspec.field(default_factory=one.default_factory)


class _Shape:
    """How a kept comparison is written: by place, or by name."""

    def __init__(self, *, is_named: bool) -> None:
        self._sentence = _Form(ComparedSentence, is_named=is_named, rendering=int)
        self._quotation = _Form(ComparedQuotation, is_named=is_named, rendering=int | None)
        self._side = _Form(ComparedSide, is_named=is_named, sentences=self._sentence.structs)
        side, quotations = self._side.struct, self._quotation.structs
        self._comparison = _Form(Comparison, is_named=is_named, left=side, right=side, quotations=quotations)
        self._file: Any = msgspec.defstruct(
            "File",
            [
                ("comparison", self._comparison.struct),
                ("texts", dict[Language, tuple[bytes, ...]]),
                ("translations", bytes),
                # Of each rendering one of the two is there.
                ("translated", tuple[Translation | None, ...]),
                ("untranslated", tuple[Untranslated | None, ...]),
            ],
            array_like=not is_named,
        )
        self._decoder = msgspec.json.Decoder(self._file)

    def encoded(self, kept: KeptComparison) -> bytes:
        places: dict[Rendering, int] = {}

        def place(rendering: Rendering) -> int:
            return places.setdefault(rendering, len(places))

        def side(noun: ComparedSide) -> Any:
            sentences = (self._sentence.written(one, rendering=place(one.rendering)) for one in noun.sentences)
            return self._side.written(noun, sentences=tuple(sentences))

        comparison = kept.comparison
        quotations = (
            self._quotation.written(one, rendering=None if one.rendering is None else place(one.rendering))
            for one in comparison.quotations
        )
        written = self._comparison.written(
            comparison, left=side(comparison.left), right=side(comparison.right), quotations=tuple(quotations)
        )
        file = self._file(
            written,
            dict(kept.texts),
            kept.translations,
            tuple(one if isinstance(one, Translation) else None for one in places),
            tuple(one if isinstance(one, Untranslated) else None for one in places),
        )
        return msgspec.json.encode(file)

    def decoded(self, data: bytes) -> KeptComparison:
        file: Any = self._decoder.decode(data)
        renderings = [one or other for one, other in zip(file.translated, file.untranslated, strict=True)]

        def side(written: Any) -> ComparedSide:
            sentences = (
                self._sentence.read(one, rendering=_at(renderings, one.rendering)) for one in written.sentences
            )
            found: ComparedSide = self._side.read(written, sentences=tuple(sentences))
            return found

        written = file.comparison
        quotations = (
            self._quotation.read(one, rendering=None if one.rendering is None else _at(renderings, one.rendering))
            for one in written.quotations
        )
        comparison = self._comparison.read(
            written, left=side(written.left), right=side(written.right), quotations=tuple(quotations)
        )
        return KeptComparison(comparison, file.texts, file.translations)


def _at(renderings: Sequence[Rendering | None], place: int) -> Rendering:
    """Return the rendering a sentence names; what names none is damage."""
    rendering = renderings[place] if 0 <= place < len(renderings) else None
    if rendering is None:
        raise ValueError(place)
    return rendering


_SHORT, _NAMED = _Shape(is_named=False), _Shape(is_named=True)


def encoded(kept: KeptComparison) -> bytes:
    """Return a comparison as bytes for the workspace; any field a noun is given is written with it."""
    return zlib.compress(_SHORT.encoded(kept), _COMPRESSION)


def decoded(data: bytes) -> KeptComparison:
    """Return what `encoded` was given.

    Raises:
        ValueError: these are no such bytes, or those of another version of the nouns.
    """
    try:
        return _SHORT.decoded(zlib.decompress(data))
    except (zlib.error, msgspec.MsgspecError) as error:
        raise ValueError(str(error)) from error


def to_named(kept: KeptComparison) -> bytes:
    """Return a comparison as JSON with the names of all fields, which other versions of the nouns can read."""
    return _NAMED.encoded(kept)


def from_named(data: bytes) -> KeptComparison:
    """Return what `to_named` was given, out of bytes that may be anybody's.

    Raises:
        ValueError: these are no such bytes, or nouns they hold are of another kind now.
    """
    try:
        return _NAMED.decoded(data)
    except (msgspec.MsgspecError, RecursionError, TypeError) as error:
        raise ValueError(str(error)) from error
