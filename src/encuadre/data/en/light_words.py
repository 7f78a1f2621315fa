"""English words that show a language's habit, not a newsroom's choice, and so are no distinctive words.

Provenance: written for this project. Three kinds: verbs that only report speech (the cue of each quotation is kept with
the quotation); words of dates; titles and demonyms, which one language writes as part of a name and the other does not.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

LIGHT_WORDS: frozenset[str] = words("""
    say tell add state note explain report according mention indicate point ask
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tomorrow day week month year hour morning afternoon evening
    night date time ago recent recently late later earlier
    president presidential secretary senator governor minister general mr mrs ms doctor spokesman spokeswoman
    spokesperson representative lawyer
    mexican american north-american u.s. us united states mexico
    hundred thousand million billion dozen percent per cent
    new old last next other same such also still already only just even more most less many much very so then there
    here now again as not no never too rather well thing way people person part case fact
    be have do make take get go come give use put keep let seem become begin start continue include
    """)
"""Lemmas."""
