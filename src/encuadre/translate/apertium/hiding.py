"""Words hidden from Apertium, which would translate a name as readily as a noun (`Piedras Negras`: *Black Stones*)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from encuadre.translate.apertium import stream as apertium_stream
from encuadre.translate.apertium.stream import UNKNOWN
from encuadre.translate.chain.shielding import UNREADABLE, shield
from encuadre.translate.glossary import Found


def translate_around(
    texts: Sequence[str],
    found: Sequence[Sequence[Found]],
    mode: str,
    *,
    mark_unknown: bool = False,
    put_in: Callable[[str], str] = str,
) -> list[str]:
    """Translate `texts` with Apertium; what was found in them comes out in the wording it was found with.

    A text whose hidden words do not all come back is translated once more with nothing hidden.

    Args:
        texts: One line each.
        found: For each text the places no rule may touch, in order, none overlapping.
        mode: A direction of Apertium.
        mark_unknown: Put `UNKNOWN` before the words Apertium does not know.
        put_in: What is done to a text once its words are hidden.

    Raises:
        ApertiumError: the command is missing or fails.
    """
    hidden = [shield(text, places, UNREADABLE) for text, places in zip(texts, found, strict=True)]
    asked = [put_in(one.text if one else text) for text, one in zip(texts, hidden, strict=True)]
    answers = apertium_stream.translate(asked, mode, mark_unknown=mark_unknown)
    shown = [one.reveal(answer, UNKNOWN) if one else answer for answer, one in zip(answers, hidden, strict=True)]
    lost = [place for place, answer in enumerate(shown) if answer is None]
    again = apertium_stream.translate([put_in(texts[place]) for place in lost], mode, mark_unknown=mark_unknown)
    by_place = dict(zip(lost, again, strict=True))
    return [by_place[place] if answer is None else answer for place, answer in enumerate(shown)]
