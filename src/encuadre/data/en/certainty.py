"""English markers of certainty and distance.

Provenance: written for this project. `According to` and reporting verbs are left out, because nearly every sentence of
news has one: who says what is shown with the quotations. Words before a figure (`about 500`) belong to the quantities.
"""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.data.certainty import Exceptions, Marker, Rumour, marker
from encuadre.model import CertaintyKind

_HEDGE, _EVIDENTIAL = CertaintyKind.HEDGE, CertaintyKind.EVIDENTIAL
_POSSIBILITY, _OBLIGATION = CertaintyKind.POSSIBILITY, CertaintyKind.OBLIGATION

MARKERS: Mapping[str, Marker] = {
    "perhaps": marker(_HEDGE, "perhaps, maybe, possibly, conceivably", "adverbs that leave it open"),
    "likely": marker(
        _HEDGE,
        "likely, unlikely, probably, most likely, in all likelihood, presumably",
        "adverbs and adjectives that weigh the chance",
    ),
    "apparently": marker(
        _HEDGE,
        "apparently, seemingly, it appears that, it seems that, appears to, appear to, appeared to, seems to, seem to, "
        "seemed to, appears to be, appear to be, appeared to be",
        "claims how it looks, not how it is",
    ),
    "unclear": marker(
        _HEDGE,
        "unclear, it is not clear, it was not clear, not immediately clear, not yet clear, remains to be seen, "
        "uncertain, not known whether, unknown whether",
        "says that it is not known",
    ),
    "unconfirmed": marker(
        _EVIDENTIAL,
        "unconfirmed, could not be independently verified, could not independently verify, could not be verified, has "
        "not been confirmed, have not been confirmed, not been independently confirmed",
        "says that nobody has checked it",
    ),
    "alleged": marker(
        _EVIDENTIAL,
        "alleged, allegedly, accused of having, purported, purportedly, supposed, supposedly, so-called, self-styled, "
        "suspected",
        "charged or claimed and not proven; `suspect` as a noun is an office of procedure and left out",
    ),
    "reportedly": marker(
        _EVIDENTIAL,
        "reportedly, is said to, are said to, was said to, were said to, is believed to, are believed to, was believed "
        "to, were believed to, is thought to, are thought to, was thought to, were thought to, is understood to, are "
        "understood to, is reported to, are reported to, was reported to, were reported to, is alleged to, are alleged "
        "to, rumored, rumoured, rumor has it",
        "others say so, and no one is named",
    ),
    "may": marker(
        _POSSIBILITY,
        "may, might, could, may not, might not",
        "modal verbs of possibility; `can` tells ability more often and is left out",
    ),
    "possible": marker(
        _POSSIBILITY, "it is possible that, is possible, it's possible, potential, potentially", "names a possibility"
    ),
    "must": marker(_OBLIGATION, "must, must not", "modal verb of necessity"),
    "have to": marker(
        _OBLIGATION,
        "has to, have to, had to, will have to, would have to, needs to, need to, needed to, is required to, are "
        "required to, is obliged to, are obliged to",
        "necessity in other verbs",
    ),
    "should": marker(_OBLIGATION, "should, ought to, should not, shouldn't", "what is right to do"),
}
"""By group."""

EXCEPTIONS = Exceptions(
    lower_case=frozenset({"may", "may not"}),
    left_alone=("could not", "couldn't", "could no longer", "all they could", "what they could", "as they could"),
    before_infinitive=frozenset(),
)
"""`May` is a month, except in headlines that capitalise every word; `could not` tells what nobody was able to do."""

RUMOUR = Rumour(frozenset(), (), frozenset(), frozenset(), frozenset())
"""English has no conditional of rumour; `is said to` stands for it in the list above."""
