"""The formats a document is written in: one module each, a pen because it stands here, and those that packages bring.

A pen draws what `present` decided: it words, ranks and counts nothing. The name of its module is the format as it is
asked for and the suffix of its files.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from pkgutil import iter_modules

from encuadre.errors import ExportError
from encuadre.export.pens._pen import Pen
from encuadre.model import Document

GROUP = "encuadre.pens"
"""The entry points that packages bring pens by: the name is the format, the value what writes (`Pen.write`)."""

OURS = tuple(sorted(one.name for one in iter_modules(__path__) if not one.name.startswith("_")))
"""The formats of this package; none of them can be taken over."""

PLAIN = "md"
"""The format where neither an option nor the end of the file's name tells."""

ALSO = {"xlf": "xliff"}
"""Suffixes that files of a format have beside its name."""


def formats() -> tuple[str, ...]:
    """Return every format; no pen is loaded for that."""
    return tuple(sorted({*OURS, *_brought()}))


def format_of(path: Path) -> str:
    """Return the format the name of a file asks for.

    Raises:
        ExportError: its end is no format's; a reader who asks for `.odt` is not to find Markdown in it.
    """
    suffix = path.suffix.removeprefix(".").lower()
    if not suffix:
        return PLAIN
    asked = ALSO.get(suffix, suffix)
    if asked not in formats():
        known = ", ".join(f".{one}" for one in sorted({*formats(), *ALSO}))
        raise ExportError(
            "no format is told by a name that ends in .{suffix}",
            path=path,
            suffix=suffix,
            hint="end it in one of {known}, or name the format with -f",
            known=known,
        )
    return asked


def pen_for(format: str) -> Pen:
    """Return what writes a format.

    Raises:
        ExportError: nothing does.
    """
    if format in OURS:
        pen: Pen = import_module(f"{__name__}.{format}").PEN
        return pen
    if format in _brought():
        return _careful(_brought()[format])
    known = ", ".join(formats())
    raise ExportError("no format {format!r}", format=format, hint="one of {known}", known=known)


@cache
def _brought() -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=GROUP)}


def _careful(point: EntryPoint) -> Pen:
    """Return a pen of another package, whose failure names the package."""

    def write(document: Document) -> bytes:
        package = point.dist.name if point.dist else point.value
        try:
            return bytes(point.load()(document))
        except Exception as error:  # foreign code: whatever it raises, it is that package's
            raise ExportError(
                "the pen of {package} failed ({kind}: {error})",
                package=package,
                kind=type(error).__name__,
                error=error,
                hint="tell whoever wrote it",
            ) from error

    return Pen(write, is_text=False)
