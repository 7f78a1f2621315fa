"""A finished comparison, with what it hangs on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Comparison, Language


@dataclass(frozen=True, slots=True)
class KeptComparison:
    """A comparison with what was translated for it: a person or a better engine may say it otherwise now."""

    comparison: Comparison
    texts: Mapping[Language, tuple[bytes, ...]]
    """`text_hash` of every text that was translated, by the language of the text."""

    translations: bytes
    """A digest of what was known for `texts`."""
