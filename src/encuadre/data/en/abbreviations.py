"""English abbreviations and sentence openers, so that a full stop is read as its writer meant it.

Provenance: titles, ranks, states, months and corporate suffixes as the AP and New York Times stylebooks abbreviate
them, collected by hand for this project.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

NEVER_LAST: frozenset[str] = words("""
    mr mrs ms dr drs prof rev fr msgr hon gen lt col maj capt cmdr adm sgt cpl pvt brig sen sens rep reps
    gov govs pres supt st mt ft messrs mmes amb atty asst assoc dept det insp sec spc pfc cf vs v viz al e.g
    i.e ph lt.gov lt.col lt.gen brig.gen maj.gen sgt.maj vice.adm rear.adm
""")
"""Lower case, without the last full stop: what follows belongs to them, so they never end a sentence."""

BEFORE_NUMBER: frozenset[str] = words("""
    no nos art arts sec secs fig figs p pp para vol ch chap jan feb mar apr jun jul aug sep sept oct nov dec
    ca
""")
"""No sentence end when a figure follows (`No. 5`, `Feb. 18`)."""

MAY_END: frozenset[str] = words("""
    u.s u.n u.k u.s.a u.a.e e.u d.c l.a n.y n.j n.m n.c s.c n.d s.d w.va r.i a.m p.m b.c a.d g.o.p ph.d m.d
    j.d b.a m.a jr sr inc corp co cos ltd llc plc bros esq etc est dist jan feb mar apr jun jul aug sep sept
    oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan
    ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ave blvd rd hwy
""")
"""They may stand last: only a word that opens sentences (`SENTENCE_OPENERS`) after them starts a new one."""

SENTENCE_OPENERS: frozenset[str] = words("""
    the a an this that these those it its he she they we i you his her their our my your there here what who
    why when where how which while as at by for from in on of to with without under over after before during
    since until about but and or so yet because although though if unless despite however meanwhile still
    also then now even both each some many most several all any no not only more such just last earlier
    later instead moreover nor once according asked among between within across against amid following
    through given one two three four five is are was were do does did has have had will would can could
    should may might
""")
"""Lower-case function words that, capitalised after an abbreviation, show that a new sentence begins."""
