"""The interface in Spanish."""

from __future__ import annotations

from encuadre.words.catalogue import Words
from encuadre.words.es.border import BORDER
from encuadre.words.es.claims import CLAIMS
from encuadre.words.es.commands import COMMANDS
from encuadre.words.es.comparison import COMPARISON
from encuadre.words.es.correcting import CORRECTING
from encuadre.words.es.events import EVENTS
from encuadre.words.es.framing import FRAMING
from encuadre.words.es.help import HELP
from encuadre.words.es.reading import READING
from encuadre.words.es.terms import TERMS
from encuadre.words.es.waiting import WAITING
from encuadre.words.es.why import WHY

SPANISH = Words(
    language="es",
    commands=COMMANDS,
    terms=TERMS,
    events=EVENTS,
    comparison=COMPARISON,
    framing=FRAMING,
    reading=READING,
    border=BORDER,
    claims=CLAIMS,
    why=WHY,
    correcting=CORRECTING,
    waiting=WAITING,
    help=HELP,
)
