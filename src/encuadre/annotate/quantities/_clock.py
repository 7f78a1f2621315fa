"""Times of day, which are no quantities."""

from __future__ import annotations

from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._numbers import magnitude_at
from encuadre.annotate.quantities._tokens import Tokens


def clock_end(tokens: Tokens, index: int, lexicon: Lexicon) -> int | None:
    """Return where a time of day ends, so that it is not taken for a count.

    Args:
        tokens: Of the text.
        index: Where it may begin.
        lexicon: The language's words around numbers.
    """
    end, key = index + 1, tokens[index].key
    if tokens[index].is_numeral and tokens[end].key == ":" and tokens.touches(end) and tokens[end + 1].is_numeral:
        while tokens.touches(end) and (tokens[end].key == ":" or tokens[end].is_numeral):
            end += 1
    elif not (len(tokens[index].text) <= 5 if tokens[index].is_numeral else key in lexicon.number_words):
        return None
    is_timed = end > index + 1
    if tail := lexicon.clock_tails.at(tokens, end):
        return tail[1]
    hour = lexicon.units.at(tokens, end)
    if lexicon.clock_leads.before(tokens, index) and not is_timed:
        following = tokens[end]
        if hour and hour[0][2] == 3600.0:
            return hour[1]
        is_counted = following.is_word and following.key not in lexicon.not_counted
        return None if hour or is_counted or magnitude_at(tokens, end, lexicon) is not None else end
    if is_timed and hour and hour[0][2] == 3600.0:
        return hour[1]
    return end if is_timed else None
