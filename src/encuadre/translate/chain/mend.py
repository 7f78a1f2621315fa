"""What engines spoil and can be put right for sure, whichever engine it was."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.model import Language
from encuadre.translate.chain.quotation_marks import restore_quotation_marks
from encuadre.translate.glossary import Found
from encuadre.translate.names.finding import restore_names
from encuadre.translate.quantities.figures import restore_figures
from encuadre.translate.quantities.magnitudes import mend_magnitudes
from encuadre.translate.quantities.measures import Reader


def mend_translation(text: str, names: Sequence[Found], translation: str, source: Language, read: Reader | None) -> str:
    """Return `translation` with the names, figures, magnitudes and quotation marks of `text`.

    Args:
        text: The sentence, as it was before shorthand was spelt out.
        names: The names in it.
        translation: What came out.
        source: The language of `text`.
        read: Finds quantities; without it magnitudes stay as they are.
    """
    if read is None:
        translation = restore_figures(text, translation, source)
    else:
        translation = mend_magnitudes(text, translation, source, read)
    return restore_quotation_marks(text, restore_names(text, names, translation, source))
