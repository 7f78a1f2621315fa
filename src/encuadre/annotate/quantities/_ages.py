"""Which numbers tell how old somebody is."""

from __future__ import annotations

from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._measures import Measure
from encuadre.annotate.quantities._tokens import Tokens

OLDEST = 120
"""No age above this: nobody of whom the press told has lived longer than 122 years."""

YOUNGEST = 2
"""A plain number between commas after a name is an age from here up (chosen)."""

_UNITS_OF_AGE = frozenset({"year", "month", "day"})


def age_end(tokens: Tokens, measure: Measure, lexicon: Lexicon) -> int | None:
    """Return where an age ends (`34-year-old`, `34 años de edad`, `, de 34 años`); `None` for a duration.

    Args:
        tokens: Of the text.
        measure: A number of years, months or days.
        lexicon: The language's words around numbers.
    """
    if measure.unit not in _UNITS_OF_AGE:
        return None
    if tail := lexicon.age_tails.at(tokens, measure.end):
        return tail[1]
    if not lexicon.head_first or measure.value > OLDEST:
        return None
    place = measure.start - (tokens[measure.start - 1].key in lexicon.between_leads)
    before, earlier, after = tokens[place - 1].key, tokens[place - 2], tokens[measure.end]
    if after.key in lexicon.of_words:
        return None
    if before in lexicon.person_nouns or (before in lexicon.of_words and earlier.key in lexicon.person_nouns):
        return measure.end
    if measure.unit != "year":
        return None
    if before in lexicon.of_words and (earlier.key in {",", "("} or earlier.text[:1].isupper()):
        return measure.end
    if before in lexicon.determiners and earlier.key in lexicon.to_links:
        return measure.end  # `murió a los 87 años`
    return measure.end if before == "," and after.key in {",", "."} else None


def is_age_aside(tokens: Tokens, index: int, end: int, value: float, lexicon: Lexicon) -> bool:
    """Tell whether a plain number is an age (`Ana Ruiz, 34, said`, `aged 34`).

    Args:
        tokens: Of the text.
        index: The number's token.
        end: After its last.
        value: What the number says.
        lexicon: The language's words around numbers.
    """
    if tokens[index - 1].key in lexicon.age_leads:
        return value <= OLDEST
    name = tokens[index - 2]
    if tokens[index - 1].key != "," or tokens[end].key != "," or not YOUNGEST <= value <= OLDEST:
        return False
    is_name = name.text[:1].isupper() and tokens[index - 3].text[:1].isupper()
    return is_name or name.key in lexicon.person_nouns
