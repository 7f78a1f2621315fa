"""Spanish markers of certainty and distance.

Provenance: written for this project. `Según` and reporting verbs are left out, because nearly every sentence of news
has one: who says what is shown with the quotations. Words before a figure (`unos 500`) belong to the quantities.
"""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.data.certainty import Exceptions, Marker, Rumour, marker
from encuadre.data.wordlists import words
from encuadre.model import CertaintyKind

_HEDGE, _EVIDENTIAL = CertaintyKind.HEDGE, CertaintyKind.EVIDENTIAL
_POSSIBILITY, _OBLIGATION = CertaintyKind.POSSIBILITY, CertaintyKind.OBLIGATION

MARKERS: Mapping[str, Marker] = {
    "perhaps": marker(
        _HEDGE, "quizá, quizás, tal vez, acaso, posiblemente, a lo mejor", "adverbios que lo dejan abierto"
    ),
    "likely": marker(
        _HEDGE,
        "probable, probables, probablemente, improbable, improbables, lo más probable, previsiblemente, es de esperar, "
        "seguramente",
        "adverbios y adjetivos que pesan la probabilidad",
    ),
    "apparently": marker(
        _HEDGE,
        "al parecer, aparentemente, en apariencia, parece que, parecería, parecerían, parece ser, parecía que, todo "
        "indica que, todo apunta a",
        "dice cómo se ve, no cómo es",
    ),
    "unclear": marker(
        _HEDGE,
        "no está claro, no es claro, no queda claro, no quedó claro, está por verse, se desconoce, se desconocen, se "
        "ignora, incierto, incierta, no se sabe si, se desconocía",
        "dice que no se sabe",
    ),
    "unconfirmed": marker(
        _EVIDENTIAL,
        "sin confirmar, no confirmado, no confirmada, no confirmados, no confirmadas, no ha sido confirmado, no ha "
        "sido confirmada, no se ha confirmado, no pudo verificar, no pudieron verificarse, no pudo ser verificado, "
        "extraoficial, extraoficiales, extraoficialmente",
        "dice que nadie lo ha comprobado",
    ),
    "alleged": marker(
        _EVIDENTIAL,
        "presunto, presunta, presuntos, presuntas, presuntamente, supuesto, supuesta, supuestos, supuestas, "
        "supuestamente, autodenominado, autodenominada, sospechoso de, sospechosos de, sospechosa de",
        "imputado o afirmado, y no probado",
    ),
    "reportedly": marker(
        _EVIDENTIAL,
        "se dice que, se cree que, se presume que, se estima que, se habla de, trascendió que, trascendió, se rumora, "
        "se rumorea, versiones extraoficiales, versiones periodísticas",
        "otros lo dicen, y no se nombra a nadie",
    ),
    "may": marker(
        _POSSIBILITY,
        "podría, podrían, pudiera, pudieran, puede que, pudiese, pudiesen",
        "verbos modales de posibilidad; `puede` cuenta más bien lo que alguien es capaz de hacer, y queda fuera",
    ),
    "possible": marker(
        _POSSIBILITY,
        "es posible que, sería posible, es posible, posible, posibles, eventual, eventuales, potencial, potenciales, "
        "potencialmente",
        "nombra una posibilidad",
    ),
    "must": marker(_OBLIGATION, "debe, deben, deberá, deberán, debió, debieron", "verbo modal de necesidad"),
    "have to": marker(
        _OBLIGATION,
        "tiene que, tienen que, tenía que, tenían que, tendrá que, tendrán que, tendría que, tendrían que, tuvo que, "
        "tuvieron que, hay que, habrá que, está obligado a, están obligados a, está obligada a, necesita, necesitan",
        "necesidad con otros verbos",
    ),
    "should": marker(
        _OBLIGATION, "debería, deberían, debiera, debieran, habría que, convendría", "lo que sería correcto hacer"
    ),
}
"""Por grupo."""

EXCEPTIONS = Exceptions(
    lower_case=frozenset(),
    left_alone=("se debe a", "se deben a", "se debió a", "lo posible"),
    before_infinitive=words("debe deben debió debieron necesita necesitan"),
)
"""`Se debe a` gives a cause, `todo lo posible` an effort. `Debe agua` owes it and `necesita agua`
lacks it: these verbs are modal before an infinitive."""

RUMOUR = Rumour(
    auxiliaries=words("habría habrían"),
    endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ído"),
    irregular=frozenset(
        stem + ending
        for stem in words("""
            hech dich vist puest escrit abiert muert rot vuelt resuelt cubiert descubiert dispuest impuest propuest
            devuelt expuest previst satisfech
        """)
        for ending in ("o", "a", "os", "as")
    ),
    between=words("ya también aún todavía incluso"),
    irrealis=words("si hubiera hubieran hubiese hubiesen"),
)
"""RAE and ASALE 2009, 23.15m: the `condicional de rumor`, which style books advise against because it names no source.
The simple conditional (`sería el autor`) is left out: it tells suppositions as often."""
