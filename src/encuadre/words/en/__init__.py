"""The interface in English."""

from __future__ import annotations

from encuadre.words.catalogue import Words
from encuadre.words.en.border import BORDER
from encuadre.words.en.claims import CLAIMS
from encuadre.words.en.commands import COMMANDS
from encuadre.words.en.comparison import COMPARISON
from encuadre.words.en.correcting import CORRECTING
from encuadre.words.en.events import EVENTS
from encuadre.words.en.framing import FRAMING
from encuadre.words.en.help import HELP
from encuadre.words.en.reading import READING
from encuadre.words.en.terms import TERMS
from encuadre.words.en.waiting import WAITING
from encuadre.words.en.why import WHY

ENGLISH = Words(
    language="en",
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
