"""What is surely wrong with a translation, told without a reference: a name, figure or magnitude that is not there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from encuadre.model import Language
from encuadre.translate.glossary import Found
from encuadre.translate.names.finding import lost_names
from encuadre.translate.quantities.figures import lost_figures
from encuadre.translate.quantities.magnitudes import wrong_quantities
from encuadre.translate.quantities.measures import Reader


@dataclass(frozen=True, slots=True)
class Faults:
    """What of a sentence did not come through."""

    names: tuple[Found, ...] = ()
    quantities: int = 0
    """Figures that are not there, and quantities told with another value, unit or magnitude."""

    @property
    def count(self) -> int:
        """Return how many they are."""
        return len(self.names) + self.quantities


NO_FAULTS = Faults()
"""Nothing is surely wrong."""


def find_faults(text: str, names: Sequence[Found], translation: str, source: Language, read: Reader | None) -> Faults:
    """Compare `translation` with the `text` it was made of.

    Args:
        text: The sentence, as it was before shorthand was spelt out.
        names: The names in it.
        translation: What came out, mended.
        source: The language of `text`.
        read: Finds quantities; without it only the digits are compared.
    """
    wrong = wrong_quantities(text, translation, source, read) if read else lost_figures(text, translation)
    return Faults(lost_names(names, translation), wrong)
