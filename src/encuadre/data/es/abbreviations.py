"""Spanish abbreviations and sentence openers, so that a full stop is read as its writer meant it.

Provenance: *Ortografía de la lengua española* (RAE, appendix of abbreviations) and those usual in the Mexican press
(academic titles, military ranks, states), collected by hand for this project.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

NEVER_LAST: frozenset[str] = words("""
    sr sra srta sres sras dr dra dres lic lics licda ing arq mtro mtra prof profa profr c cc cp c.p pbro fr
    mons emmo gral gen cor cnel cap tte sgto alm vicealm brig dip sen gob pdte pdta presid mag magda min mtz
    hdez fdez gpe ma fco d dña dn sto sta av avda blvd calz col fracc mpio edo dom tel ext int fed ee vs
    p.ej ej a.c cfr aprox prol carr
""")
"""Lower case, without the last full stop: what follows belongs to them, so they never end a sentence."""

BEFORE_NUMBER: frozenset[str] = words("""
    no núm num nos art arts pág pags págs p pp vol cap fig inc km ene feb mar abr may jun jul ago sep sept
    oct nov dic
""")
"""No sentence end when a figure follows (`No. 5`, `art. 123`)."""

MAY_END: frozenset[str] = words("""
    uu ee.uu ff ff.aa aa u.s u.s.a e.u e.u.a n.y d.f a.m p.m a.c d.c s.a c.v s.a.b s.c a.c s.l s.de.r.l r.l
    i.p etc jr cía cia hnos ltda inc corp co q.e.p.d n.l b.c b.c.s s.l.p q.r edomex cdmx ver tamps chih coah
    son sin jal mich gto dgo zac ags hgo mor pue oax chis tab camp yuc pdta pd ed
""")
"""They may stand last: only a word that opens sentences (`SENTENCE_OPENERS`) after them starts a new one."""

SENTENCE_OPENERS: frozenset[str] = words("""
    el la los las lo un una unos unas este esta estos estas ese esa esos esas esto eso aquel él ella ellos
    ellas yo nosotros usted ustedes su sus mi nuestro nuestra se le les nos me te qué quién cuándo dónde
    cómo por para con sin de del en a al ante bajo desde durante entre hacia hasta mediante según sobre tras
    contra pero y o ni sino aunque porque pues como cuando donde mientras si no sí ya también además
    aquí ahí allí allá
    asimismo así entonces luego ahora hoy ayer mañana después antes sin embargo incluso aún todavía siempre
    nunca todo toda todos todas muchos muchas varios varias algunos algunas otro otra otros otras cada más
    menos muy tal tanto quien quienes cual hay es son fue fueron era ha han había será tiene tienen dijo
    agregó añadió explicó señaló aseguró afirmó indicó informó dos tres cuatro cinco
""")
"""Lower-case function words that, capitalised after an abbreviation, show that a new sentence begins."""
