"""What each engine makes of lone words: witnesses of what they mean, never shown as translations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from encuadre.model import Language
from encuadre.translate.ports import Engine


def lone_words(
    engines: Sequence[Engine], texts: Sequence[str], source: Language, target: Language
) -> tuple[Mapping[str, str], ...]:
    """Return what each engine makes of each text; an engine that breaks down says nothing.

    Args:
        engines: Those that are asked; ones without this direction are not.
        texts: Words, with an article or `to` where that tells their part of speech.
        source: Their language.
        target: The language wanted.
    """
    return tuple(_asked(engine, texts, source, target) for engine in engines if (source, target) in engine.directions())


def _asked(engine: Engine, texts: Sequence[str], source: Language, target: Language) -> Mapping[str, str]:
    try:
        return dict(zip(texts, engine.translate(texts, source, target), strict=True)) if texts else {}
    except Exception:  # engines may raise anything; one witness less is no failure
        return {}
