"""English reporting verbs and phrases: what introduces somebody else's words.

Provenance: the cues most frequent in PARC 3.0 (Pareti 2016) and in Bergler's classes of reporting verbs, completed by
hand with those usual in US political news.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

REPORTING_VERBS: frozenset[str] = words("""
    accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest
    blast boast brag caution charge claim comment complain concede conclude confess confide confirm contend
    contest counter cry declare demand deny deplore disclose emphasize estimate exclaim explain express fume
    gloat growl hint howl imply indicate inform insist interject joke lament maintain mention mock mumble
    murmur muse mutter note object observe offer opine phone plead pledge point predict proclaim promise
    propose protest quip read reason recall recite reckon recommend recount reflect reiterate remark remember
    remind repeat reply report respond retort reveal say scoff scream shout sigh signal snap snarl specify
    speculate state stress submit suggest summarize swear tell testify thank think forecast threaten thunder tout
    tweet urge vow wail warn whisper wonder worry write yell post believe caption continue describe dub call
    label brand denounce criticize praise characterize condemn dismiss slam refer
    """)
"""Lemmas."""

NAMING_VERBS: frozenset[str] = words("""
    describe dub call label brand denounce criticize praise characterize condemn dismiss slam refer blast tout mock
    accuse thank express point
    """)
"""Those that quote a word or phrase (`called it “a farce”`) and report no clause."""

WEAK_VERBS: frozenset[str] = words("""
    read post phone think believe reason offer submit maintain continue remember reflect point observe
    contest charge signal reckon
    """)
"""Those that report a clause only beside quotation marks; alone they mostly mean something else."""

INFINITIVE_VERBS: frozenset[str] = words("""
    ask urge demand promise vow pledge threaten claim swear tell
    """)
"""Those that report an infinitive (`urged them to wait`, `pidió esperar`)."""

IRREGULAR_FORMS: dict[str, str] = {
    "said": "say",
    "says": "say",
    "told": "tell",
    "wrote": "write",
    "written": "write",
    "writes": "write",
    "thought": "think",
    "swore": "swear",
    "sworn": "swear",
    "denied": "deny",
    "denies": "deny",
    "replied": "reply",
    "replies": "reply",
    "cried": "cry",
    "cries": "cry",
    "testified": "testify",
    "testifies": "testify",
    "specified": "specify",
    "read": "read",
    "admitted": "admit",
    "admitting": "admit",
    "bragged": "brag",
    "bragging": "brag",
    "quipped": "quip",
    "quipping": "quip",
    "submitted": "submit",
    "slammed": "slam",
    "dubbed": "dub",
    "referred": "refer",
    "snapped": "snap",
    "implied": "imply",
    "implies": "imply",
    "pled": "plead",
}
"""Forms that no rule gives, with their lemma."""

ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("e", ("es", "ed", "ing")),
    ("", ("s", "es", "ed", "ing")),
)
"""Regular inflection: ending of the lemma and what replaces it; the first that fits applies."""

SURE_FORM = r"(?!)"
"""Forms that are a verb whatever the tagger says: none in English."""

SOURCE_PHRASES: tuple[str, ...] = (
    "according to",
    "in the words of",
    "as stated by",
    "as reported by",
    "in the opinion of",
)
"""They attribute a sentence to whoever follows; lower case."""

OPINION_OPENER = "to"
"""At the head of a sentence before a person and a comma it gives that person's view."""

CLAUSE_OPENERS: frozenset[str] = words("that whether if")
"""Words before reported content that are not part of it."""

RELATIVES: frozenset[str] = words("who which that")
"""Pronouns that stand for the noun their clause belongs to."""
