"""What each English reporting verb adds to the words it reports.

Provenance: the classes of Caldas-Coulthard (1994, "On reporting reporting": neutral and metapropositional verbs), Geis
(1987, *The Language of Politics*, on verbs that judge the speaker) and Bergler (1992, *Evidential Analysis of Reported
Speech*, on how a verb lowers or raises belief in what is said); each verb of `reporting.py` assigned by hand. A verb's
colour is what the verb usually does, not what a newsroom meant by it.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

COLOURS: dict[str, frozenset[str]] = {
    # Says that something was said, and nothing of how or whether it is so.
    "neutral": words("""
        say tell add answer reply respond ask state comment remark note mention describe explain report write read post
        tweet phone announce inform express testify repeat reiterate recount recite recall refer continue caption
        call observe indicate specify summarize interject submit declare label dub characterize remember disclose
        according-to in-the-words-of as-stated-by as-reported-by in-the-opinion-of
    """),
    # Leaves the saying to the speaker, because the writer does not vouch for it (Geis 1987 on `claim`).
    "doubting": words("claim allege hint imply suggest"),
    # Sets the speaker against somebody, often more than the words do.
    "charging": words("""
        accuse blast charge condemn criticize denounce deplore dismiss slam mock fume scoff retort counter contest brand
        complain snap snarl thunder growl
    """),
    # Says that the speaker says it with force, which a writer notices where it was doubted.
    "stressing": words("""
        insist stress emphasize maintain argue contend assert point proclaim reason boast brag gloat tout exclaim
        shout yell scream
    """),
    # Takes what is said for true and for unwelcome to the speaker (factive: Kiparsky and Kiparsky 1970).
    "conceding": words("acknowledge admit concede confess confide reveal agree conclude confirm"),
    # Says no to what somebody else says.
    "denying": words("deny protest object"),
    # Tells of a harm to come.
    "warning": words("warn threaten caution"),
    # Asks somebody to act.
    "urging": words("urge demand plead advise recommend propose remind"),
    # Binds the speaker to a later act.
    "promising": words("promise pledge vow swear offer"),
    # Puts the speaker's own word behind it.
    "assuring": words("assure affirm attest"),
    # Tells what the speaker felt or how the voice sounded.
    "feeling": words("""
        lament worry wonder sigh cry wail whisper murmur mumble mutter muse joke quip praise thank howl
    """),
    # Gives it as a thought, not as knowledge.
    "supposing": words("believe think predict forecast estimate speculate opine reckon reflect signal"),
}
"""Verbs, and source phrases with hyphens, by colour; every reporting verb has exactly one."""
